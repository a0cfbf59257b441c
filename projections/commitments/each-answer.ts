import { doneBy } from "./order.js";
import { isAbout, itemOf, type Each, type Of } from "./each.js";

/** The requests for another format or language, of the activities that a measure is about. */
export function eachRequest(of: Of): Each {
  const { documents, sorted } = of;
  return {
    items: sorted.of("FormatRequested").all.flatMap((one) => {
      const activity = documents.activities.get(one.activity ?? "");
      if (activity === undefined || !isAbout(of, activity)) return [];
      return itemOf(one.event, one.kinds.join(", "), [one], of);
    }),
    itemsOf: ({ answers }) => (answers === null ? [] : [answers]),
  };
}

/** The reports and recommendations that reached the body. */
export function eachInsight(of: Of): Each {
  return {
    items: of.sorted.of("InsightReceived").all.flatMap((one) => {
      // The first body is the one that it came from.
      const isFor = one.bodies.slice(1).includes(of.made.by);
      return isFor ? itemOf(one.entity, one.documents[0] ?? null, [one], of) : [];
    }),
    itemsOf: ({ entity }) => [entity],
  };
}

/** The networks that the body keeps, which were not closed. */
export function eachNetwork(of: Of): Each {
  return {
    items: [...of.documents.networks.values()].flatMap((one) => {
      const { network, name, keptBy, registered, closed } = one;
      if (registered === null || keptBy !== (of.measure.where.body ?? of.made.by)) return [];
      return doneBy(closed, of.last).length > 0
        ? []
        : itemOf(network, name, [registered], { ...of, from: "" });
    }),
    itemsOf: ({ networks }) => networks,
  };
}
