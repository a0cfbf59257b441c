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

/** A document that the page edits, from what it was; `blank` was not there, `put` is from this page. */
interface Opened {
  readonly from: "blank" | "kept" | "put";
  readonly base: object;
  readonly draft: Draft<object> | undefined;
}

/** Makes a collection of the documents on a shelf; `blank` makes one that is not there. */
export function collection(blank: (key: string) => object, documents: Shelf): Collection {
  const page = new Map<string, Opened | "removed">();

  const begin = (key: string): Pick<Opened, "from" | "base"> => {
    const opened = page.get(key);
    if (opened !== undefined && opened !== "removed") return opened;
    const kept = opened === undefined ? documents.get(key) : undefined;
    return kept === undefined ? { from: "blank", base: blank(key) } : { from: "kept", base: kept };
  };

  const open = (key: string): Draft<object> => {
    const opened = page.get(key);
    if (opened !== undefined && opened !== "removed" && opened.draft !== undefined)
      return opened.draft;
    const { from, base } = begin(key);
    const draft = immer.createDraft(base);
    page.set(key, { from, base, draft });
    return draft;
  };

  // A snapshot, not the draft: what was looked at must not depend on whether this page has a draft of it.
  const peek = (key: string): object | undefined => {
    const opened = page.get(key);
    if (opened === undefined) return documents.get(key);
    if (opened === "removed") return undefined;
    const { from, base, draft } = opened;
    if (draft !== undefined && isModified(draft)) return freezeDeeply(current(draft));
    return from === "blank" ? undefined : base;
  };

  // Without a draft: half of the time and of the memory of a fold of single responses was theirs.
  const put = (key: string, document: object): void => {
    refuseForeign(document, undefined);
    page.set(key, { from: "put", base: freezeDeeply(document), draft: undefined });
  };

  return {
    drafts: Object.assign(open, {
      peek,
      put,
      remove: (key: string): void => {
        page.set(key, "removed");
      },
    }),
    finish: () => {
      const changes = new Map<string, object | undefined>();
      const drafted: (readonly [object, object | undefined])[] = [];
      for (const [key, opened] of page) {
        if (opened === "removed") {
          if (documents.get(key) !== undefined) changes.set(key, undefined);
          continue;
        }
        const { from, base, draft } = opened;
        if (draft !== undefined && isModified(draft)) {
          const finished: object = immer.finishDraft(draft);
          changes.set(key, finished);
          drafted.push([finished, from === "put" ? base : documents.get(key)]);
        } else if (from === "put") changes.set(key, base);
        else if (from === "blank" && documents.get(key) !== undefined) changes.set(key, undefined);
      }
      for (const [finished, before] of drafted) refuseForeign(finished, before);
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
