import { current, Immer, isModified, type Draft } from "immer";
import type { Drafts } from "./define.js";
import { freezeDeeply } from "./freeze-deeply.js";
import { refuseForeign } from "./refuse-foreign.js";

// Our own: `setAutoFreeze` of immer is global and would change the host program.
const immer = new Immer({ autoFreeze: true });

/** What a page did to one kind of document: by key, the new document, or undefined where removed. */
export type Changes = ReadonlyMap<string, object | undefined>;

/** One kind of document while it is folded, a page at a time. */
export interface Collection {
  /** What handlers are given. */
  readonly drafts: Drafts<object>;
  /** Finishes the page's drafts; nothing is kept yet. Throws on a draft that left its document. */
  readonly finish: () => Changes;
  /** Takes the changes of a finished page over, and opens the next. */
  readonly keep: (changes: Changes) => void;
  /** Throws the page's drafts away. */
  readonly discard: () => void;
}

/** Where the documents of a collection are kept between pages: all of them frozen. */
export interface Shelf {
  readonly get: (key: string) => object | undefined;
  readonly set: (key: string, document: object) => unknown;
  readonly delete: (key: string) => unknown;
}

interface Opened {
  readonly base: object;
  readonly draft: Draft<object>;
  readonly blank: boolean;
}

/** Makes a collection of the documents on a shelf; `blank` makes one that is not there. */
export function collection(blank: (key: string) => object, documents: Shelf): Collection {
  const page = new Map<string, Opened | "removed">();

  const open = (key: string): Draft<object> => {
    const opened = page.get(key);
    if (opened !== undefined && opened !== "removed") return opened.draft;
    const kept = opened === undefined ? documents.get(key) : undefined;
    const base = kept ?? blank(key);
    const draft = immer.createDraft(base);
    page.set(key, { base, draft, blank: kept === undefined });
    return draft;
  };

  // A snapshot, not the draft: what was looked at must not depend on whether this page has a draft of it.
  const peek = (key: string): object | undefined => {
    const opened = page.get(key);
    if (opened === undefined) return documents.get(key);
    if (opened === "removed") return undefined;
    if (isModified(opened.draft)) return freezeDeeply(current(opened.draft));
    return opened.blank ? undefined : opened.base;
  };

  return {
    drafts: Object.assign(open, {
      peek,
      remove: (key: string): void => {
        page.set(key, "removed");
      },
    }),
    finish: () => {
      const changes = new Map<string, object | undefined>();
      for (const [key, opened] of page) {
        if (opened !== "removed" && isModified(opened.draft)) {
          const finished: object = immer.finishDraft(opened.draft);
          changes.set(key, finished);
        } else if ((opened === "removed" || opened.blank) && documents.get(key) !== undefined) {
          changes.set(key, undefined);
        }
      }
      for (const [key, finished] of changes) refuseForeign(finished, documents.get(key));
      return changes;
    },
    keep: (changes) => {
      for (const [key, document] of changes) {
        if (document === undefined) documents.delete(key);
        else documents.set(key, document);
      }
      page.clear();
    },
    discard: () => {
      page.clear();
    },
  };
}
