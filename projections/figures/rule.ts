import type { History } from "engagement-ledger";

/** What part of a record a report is about; all of it where nothing is named. */
export interface Scope {
  /** Only what counts for this matter. */
  readonly matter?: string;
  /** Only this activity. */
  readonly activity?: string;
  /** Only what is this body's. */
  readonly body?: string;
  /** Only what came by this channel. */
  readonly channel?: string;
  /** Only what came from this area. */
  readonly area?: string;
  /** Only themes heard, or contributions made, on or after this day. */
  readonly from?: string;
  /** Only themes heard, or contributions made, on or before this day. */
  readonly to?: string;
}

/** The view that a report's documents were folded from. */
export interface FoldedView {
  /** How many entries it had. */
  readonly size: number;
  /** Whether corrections were applied; as corrected when left out. */
  readonly history?: History;
  /** What was asked of the claimed time, as given. */
  readonly occurredBy?: string;
}

/** A report made again: all that is needed to find a figure's events. */
export interface Rule {
  /** The projection's name and version, such as `reach@1`. */
  readonly projection: string;
  /** Where the figure stands in the report, as a JSON Pointer (RFC 6901). */
  readonly path: string;
  /** Each option of the report by name, such as `matter` and `today`. */
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Writes a rule as one line of text.
 *
 * @example
 * ruleText({ projection: "reach@1", path: "/counts/responses", options: { today: "2024-06-30" } });
 * //=> "reach@1 /counts/responses today=2024-06-30"
 */
export function ruleText({ projection, path, options }: Rule): string {
  const named = Object.entries(options).map(([name, value]) => `${name}=${value}`);
  return [projection, path, ...named].join(" ");
}

/**
 * Reads the text of a rule; undefined where it is none.
 *
 * @example
 * readRule("reach@1 /counts/responses size=12")?.options; //=> { size: "12" }
 * readRule("the responses"); //=> undefined
 */
export function readRule(text: string): Rule | undefined {
  const [projection, path, ...named] = text.split(" ");
  if (projection === undefined || !/^[a-z-]+@\d+$/.test(projection)) return undefined;
  if (path === undefined || !path.startsWith("/")) return undefined;
  const options: [string, string][] = [];
  for (const option of named) {
    const [, name, value] = /^([a-z-]+)=(.+)$/.exec(option) ?? [];
    if (name === undefined || value === undefined) return undefined;
    options.push([name, value]);
  }
  return { projection, path, options: Object.fromEntries(options) };
}
