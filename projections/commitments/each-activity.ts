import { isAbout, itemOf, type Each, type Of } from "./each.js";
import { openingsBy } from "./sorted.js";

const takesPlace: ReadonlySet<string> = new Set(["ActivityHeld", "ConsultationOpened"]);

/** The activities that took place or opened; for a promise that they take place, those that were planned. */
export function eachActivity(of: Of): Each {
  const { measure, documents, last } = of;
  return {
    items: [...documents.activities.values()].flatMap((one) => {
      if (!isAbout(of, one)) return [];
      const opened = openingsBy(one, last).map(({ id, occurredAt, position }) => ({
        event: id,
        at: occurredAt,
        position,
      }));
      const isOfPlans = measure.count === "events" && takesPlace.has(measure.where.type);
      const claims = isOfPlans ? one.planned : [...one.held, ...opened];
      return itemOf(one.activity, one.title ?? one.planned[0]?.purpose ?? null, claims, of);
    }),
    itemsOf: ({ activity }) => (activity === null ? [] : [activity]),
  };
}

/** The groups that plans require, each with the first plan that does. */
export function eachGroup(of: Of): Each {
  const plans = [...of.documents.activities.values()]
    .filter((one) => isAbout(of, one))
    .flatMap(({ planned }) => planned);
  const byGroup = new Map<string, (typeof plans)[number][]>();
  for (const plan of plans)
    for (const group of plan.requiredGroups) {
      const some = byGroup.get(group);
      if (some === undefined) byGroup.set(group, [plan]);
      else some.push(plan);
    }
  return {
    items: [...byGroup].flatMap(([group, some]) => itemOf(group, null, some, { ...of, from: "" })),
    itemsOf: ({ groups }) => groups,
  };
}
