import type { EventOf } from "engagement-ledger";
import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { Noted } from "../dossier/noted.js";

/** An opening for responses, or one time that an activity was held. */
export interface Occurrence extends Noted {
  /** Whether people could respond over a time, or it was held. */
  readonly what: "opened" | "held";
  /** Whether people could give views. */
  readonly twoWay: boolean;
  /** How people were involved, in the words of the duty. */
  readonly mode: EventOf<"ActivityHeld">["data"]["mode"];
  /** What it was for. */
  readonly purpose: EventOf<"ActivityHeld">["data"]["purpose"];
  /** The audience codes. */
  readonly audiences: ReadonlyArray<string>;
  /** The last day, where it was held over several. */
  readonly until?: string;
}

/** When an activity was open for responses, and each time it was held. */
export function occurrencesOf({
  openings,
  held,
}: Pick<ActivityDossier, "openings" | "held">): ReadonlyArray<Occurrence> {
  return [
    ...openings.map((opening): Occurrence => ({
      ...opening,
      what: "opened",
      twoWay: true,
      mode: opening.purpose === "information" ? "informed" : "consulted",
    })),
    ...held.map((one): Occurrence => ({ ...one, what: "held" })),
  ];
}
