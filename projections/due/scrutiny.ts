import { earliestFirst } from "../duty-to-involve/dossier/order.js";
import type { MatterDossier } from "../duty-to-involve/dossier/matter-dossier.js";
import type { Kept } from "../duty-to-involve/dossier/noted.js";
import { quoted } from "../duty-to-involve/rules/quoted.js";
import type { Clock } from "./due-item.js";
import type { DatedRecord } from "./record.js";
import { isSince } from "./since.js";

/**
 * The days given to a local authority that was consulted: for its comments, and for the decision.
 *
 * A change of the days counts over what was given first.
 *
 * Source: S.I. 2013/218 reg 23(1)(b).
 */
export function scrutinyDue(matter: MatterDossier, record: DatedRecord): ReadonlyArray<Clock> {
  return matter.scrutinyConsulted.flatMap((consulted): ReadonlyArray<Clock> => {
    const { authority, by } = consulted;
    const since = isSince(consulted);
    const changes = earliestFirst(
      matter.scrutinyDatesChanged.filter((one) => one.authority === authority && since(one)),
    );
    const told = [consulted, ...changes];
    const answered = matter.scrutinyCommented.some(
      (one) => one.authority === authority && since(one),
    );
    const decided = matter.decisions.some((one) => one.by === by && since(one));
    const from = `${record.nameOf(authority)} on ${quoted(matter.opened?.title ?? matter.matter)}`;
    const day = (
      name: "commentsDue" | "decisionDue",
      body: string,
      what: string,
    ): ReadonlyArray<Clock> => {
      const given = told.findLast((one) => one[name] !== undefined);
      const due = given?.[name];
      return given === undefined || due === undefined
        ? []
        : [
            {
              kind: "scrutiny",
              what,
              about: matter.matter,
              matters: [matter.matter],
              bodies: [body],
              due,
              because: because(given, consulted),
              events: [consulted.id, given.id],
            },
          ];
    };
    return [
      ...(answered || decided
        ? []
        : day("commentsDue", authority, `Comments are due from ${from}`)),
      ...(decided ? [] : day("decisionDue", by, `Decide, by the day given to ${from}`)),
    ];
  });
}

function because(given: { readonly id: string }, { id }: Kept<"ScrutinyConsulted">): string {
  return given.id === id
    ? "the day given when the authority was consulted"
    : "the day given when the dates were changed";
}
