import type { Context } from "./context.js";
import type { ActivityDocument } from "./documents.js";
import type { DueLife } from "./due.js";

/** What the loop can be divided by. */
export type LoopPart = "group" | "activity" | "matter" | "body";

/** Ways to divide the loop. */
export const loopParts = ["group", "activity", "matter", "body"] as const;

/** Whether a word is one of the ways to divide the loop. */
export function isLoopPart(word: string | undefined): word is LoopPart {
  return loopParts.some((part) => part === word);
}

/** How things fall into parts, and what each part is called. */
export interface Division {
  /** The parts of a theme; null where it has none. */
  readonly ofTheme: (life: DueLife) => ReadonlyArray<string | null>;
  /** The parts of an activity, or of one group that it engaged; null where it has none. */
  readonly ofActivity: (activity: ActivityDocument, group?: string) => ReadonlyArray<string | null>;
  /** What a part is called. */
  readonly nameOf: (part: string) => string;
  /** What is said of things in no part. */
  readonly none: string;
}

/** Says how the loop is divided. */
export function divisionBy(by: LoopPart, context: Context): Division {
  const { documents, mattersOfActivity, bodyOfActivity, mattersOfTheme, bodiesOfTheme } = context;
  const { activities, matters, bodies } = documents;
  const orNone = (parts: ReadonlyArray<string>): ReadonlyArray<string | null> =>
    parts.length === 0 ? [null] : parts;
  const called = (name: string | undefined, id: string): string =>
    name === undefined || name === "" ? id : name;
  switch (by) {
    case "group":
      return {
        ofTheme: ({ groups }) => groups.map(({ group }) => group),
        ofActivity: (_activity, group) => (group === undefined ? [] : [group]),
        nameOf: (group) => group,
        none: "No group recorded",
      };
    case "activity":
      return {
        ofTheme: ({ theme }) => orNone(theme.activities),
        ofActivity: ({ activity }) => [activity],
        nameOf: (id) => called(activities.get(id)?.title, id),
        none: "No activity recorded",
      };
    case "matter":
      return {
        ofTheme: ({ theme }) => orNone(mattersOfTheme(theme)),
        ofActivity: ({ activity }) => orNone(mattersOfActivity(activity)),
        nameOf: (id) => called(matters.get(id)?.title, id),
        none: "No matter recorded",
      };
    case "body":
      return {
        ofTheme: ({ theme }) => orNone(bodiesOfTheme(theme)),
        ofActivity: ({ activity }) => orNone([bodyOfActivity(activity)].filter((id) => id !== "")),
        nameOf: (id) => called(bodies.get(id)?.name, id),
        none: "No body recorded",
      };
  }
}
