import { figure, type Count, type Figure } from "../../figures/figure.js";
import { eventsOf } from "../events-of.js";
import type { Held } from "../held.js";
import type { InQuestion } from "../in-question.js";
import { placeRows, type PlaceRow } from "./place-row.js";

/** Where things were held: on people's own ground, on the body's, or online. */
export interface Places {
  /** How often on people's own ground, of the times whose venue is on record. */
  readonly theirs: Figure;
  readonly ours: Figure;
  readonly online: Figure;
  /** How often the record does not say where. */
  readonly notSaid: Count;
  /** The places on record by name or by area. */
  readonly named: ReadonlyArray<PlaceRow>;
}

/**
 * Says where things were held in the days in question; each time that something was held counts once.
 *
 * A venue that is not on record is unknown: it is in no share, and counted beside them.
 *
 * Source: seeds.md S3-04 and S3-16.
 */
export function places(question: InQuestion): Places {
  const { held, trace } = question;
  const known = held.filter(({ place }) => place !== undefined);
  const unknown = held.filter(({ place }) => place === undefined);
  const share = (venue: NonNullable<Held["place"]>["venue"]): Figure =>
    figure(
      known.filter(({ place }) => place?.venue === venue).length,
      known.length,
      trace.of(`/places/${venue}`, eventsOf(known)),
    );
  return {
    theirs: share("theirs"),
    ours: share("ours"),
    online: share("online"),
    notSaid: { value: unknown.length, evidence: trace.of("/places/notSaid", eventsOf(unknown)) },
    named: placeRows(question),
  };
}
