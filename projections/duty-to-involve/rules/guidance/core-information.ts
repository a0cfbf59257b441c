import type { Document } from "engagement-ledger";
import { listOf } from "../../dossier/names.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import type { BodyFacts } from "../facts.js";
import { listed } from "../listed.js";
import { quoted } from "../quoted.js";
import type { CoreOf } from "./core.js";
import { yearOf } from "./year-of.js";

type Published = Noted & { readonly document?: Document };

/**
 * Principle 6: a document was made public in the year, with the list of formats it is in.
 *
 * Whether the information is clear is not decided.
 */
export const informationInFormats: CoreOf = (facts, year) => {
  const published = earliestFirst(documentsOf(facts)).filter((one) => yearOf(one) === year.name);
  const inFormats = published.flatMap((event) => {
    const { document } = event;
    return document !== undefined && document.formats.length > 0 ? [{ event, document }] : [];
  });
  if (inFormats.length === 0)
    return {
      is: "lacking",
      sentence: "No document made public in the year is on record with the formats it is in.",
      evidence: published,
      missing: ["a document made public, with the list of its formats"],
    };
  const called = inFormats.map(
    ({ document }) => `${quoted(document.title)} (${document.formats.join(", ")})`,
  );
  return {
    is: "found",
    sentence: `Made public in the year, with its formats: ${listed([...new Set(called)])}.`,
    evidence: inFormats.map(({ event }) => event),
    missing: [],
  };
};

function documentsOf({ history, record }: BodyFacts): ReadonlyArray<Published> {
  const { body } = history;
  return [
    ...listOf(history.activities).flatMap((id) => {
      const activity = record.activities.get(id);
      return [
        ...(activity?.openings ?? []).filter(({ by }) => by === body),
        ...(activity?.published ?? []),
        ...(activity?.returned ?? []),
      ];
    }),
    ...listOf(history.matters).flatMap((id) => {
      const matter = record.matters.get(id);
      return matter?.opened?.by === body ? matter.proposals : [];
    }),
    ...listOf(history.plans).flatMap((id) =>
      (record.plans.get(id)?.published ?? []).filter(({ by }) => by === body),
    ),
  ];
}
