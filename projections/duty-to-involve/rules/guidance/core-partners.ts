import { lastDay } from "engagement-ledger";
import type { Involvement } from "../../counting/involvement.js";
import type { BodyKind } from "../../duties/duty.js";
import { kindOnDay } from "../../duties/kind-on-day.js";
import type { BodyFacts } from "../facts.js";
import type { CoreOf } from "./core.js";
import { everyOne } from "./every-one.js";
import { workOf } from "./work-of-year.js";

const partners = [
  { kind: "healthwatch", called: "Healthwatch" },
  { kind: "vcse", called: "a voluntary, community or social enterprise body" },
] as const;

/**
 * Principle 5: in each matter of the year, Healthwatch and a voluntary body took part in something held.
 *
 * They took part where they held or led it, were commissioned, or are named as partners or as present. Their
 * kind is the one recorded for the day.
 */
export const healthwatchAndVoluntary: CoreOf = (facts, year) =>
  everyOne(
    workOf(facts)
      .matters(year.name)
      .flatMap(({ called, involvements }) =>
        partners.map((partner) => {
          const shared = involvements.filter((one) => tookPart(one, facts).has(partner.kind));
          return {
            lacks:
              shared.length === 0
                ? `${partner.called} taking part in an activity for ${called}`
                : undefined,
            evidence: shared.slice(0, 1).map(({ start }) => start),
          };
        }),
      ),
    {
      sought: "Healthwatch and a voluntary body in an activity for each matter of the year",
      nothing: "No matter of the year is on record.",
    },
  );

function tookPart({ held, start }: Involvement, { record }: BodyFacts): ReadonlySet<BodyKind> {
  const event = held?.activity.held.find(({ id }) => id === start.id);
  if (event === undefined) return new Set();
  const { by, ledBy, commissionedFrom } = event;
  const bodies = [
    by,
    ledBy,
    commissionedFrom,
    ...event.partners,
    ...event.attendedBy.map(({ body }) => body),
  ];
  return new Set(
    bodies.flatMap((body) => {
      if (body === undefined) return [];
      const kind = kindOnDay(record.bodies.get(body), lastDay(event.occurredAt));
      return kind._tag === "Known" ? [kind.kind] : [];
    }),
  );
}
