import type { Involvement } from "../counting/involvement.js";

const partsOfMatter = [
  {
    part: "start",
    codes: ["needs-assessment", "resource-allocation", "service-specification", "design"],
  },
  { part: "during", codes: ["development", "consideration"] },
  { part: "decision", codes: ["decision"] },
  { part: "after", codes: ["delivery", "evaluation"] },
] as const;

/** A part of a matter's life, and at which of its stages people were involved. */
export interface StagesCovered {
  /** The part. */
  readonly part: (typeof partsOfMatter)[number]["part"];
  /** The stages of it that involvement is tagged with, in their order; none where nothing is tagged. */
  readonly stages: ReadonlyArray<string>;
  /** The events that tag it. */
  readonly events: ReadonlyArray<string>;
}

/**
 * At which stages people were involved: start, during, decision, after.
 *
 * Only what took place counts, by the stage that its link names. Source: seeds.md S1-34; taxonomies.md 9.4.
 */
export function stagesCovered(
  involvements: ReadonlyArray<Involvement>,
): ReadonlyArray<StagesCovered> {
  return partsOfMatter.map(({ part, codes }) => {
    const tagged = codes.map((code) => ({
      code,
      links: involvements.map(({ link }) => link).filter(({ stage }) => stage === code),
    }));
    return {
      part,
      stages: tagged.filter(({ links }) => links.length > 0).map(({ code }) => code),
      events: [...new Set(tagged.flatMap(({ links }) => links.map(({ id }) => id)))],
    };
  });
}
