import { itemOf, type Each, type Of } from "./each.js";

/** The matters opened that the body has in hand, or the one that the promise is about. */
export function eachMatter(of: Of): Each {
  const { measure, made, documents } = of;
  const only = measure.where.matter ?? made.matter;
  return {
    items: [...documents.matters.values()].flatMap((one) => {
      const isOwn = only === null ? (one.responsible ?? one.by) === made.by : one.matter === only;
      if (!isOwn || one.opened === null) return [];
      return itemOf(one.matter, one.title, [one.opened], of);
    }),
    itemsOf: ({ matters, activity }) => [
      ...(matters ?? []),
      ...(activity === null ? [] : (documents.activities.get(activity)?.matters ?? [])),
    ],
  };
}
