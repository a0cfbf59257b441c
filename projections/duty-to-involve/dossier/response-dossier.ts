import type { EventOf } from "engagement-ledger";
import type { Noted } from "./noted.js";

/** What is kept of one response, so that it can be taken out of the counts again: never what was said. */
export interface ResponseDossier {
  /** That it came, to which activity, by which channel, and whose it is where a key says so. */
  readonly received?: Noted & {
    readonly activity: string;
    readonly channel: string;
    readonly subject?: string;
    readonly characteristics: EventOf<"FeedbackReceived">["data"]["characteristics"];
  };
  /** That it was withdrawn, left out, or let in again. */
  readonly since: ReadonlyArray<Noted & { readonly what: "withdrawn" | "excluded" | "released" }>;
}

/** A response of which nothing is recorded. */
export function newResponse(_response: string): ResponseDossier {
  return { since: [] };
}
