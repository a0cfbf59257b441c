import type { RootContent } from "mdast";

/** One document for people, before it is written in a format. */
export interface Page {
  /** Its title, plain. */
  readonly title: string;
  /** What every page of it must say, such as that it is not for publication; ours, never recorded words. */
  readonly marks: ReadonlyArray<string>;
  /** What stands on it, its own first heading included. */
  readonly blocks: ReadonlyArray<RootContent>;
}
