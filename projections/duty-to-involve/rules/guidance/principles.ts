import type { BodyKind, Mark } from "../../duties/duty.js";

/** One published wording of the ten principles. */
export interface PrinciplesWording {
  /** The scheme that EvidenceTagged names. */
  readonly scheme: "principles-2021" | "principles-2022";
  /** What to call it in a sentence. */
  readonly called: string;
  /** How its words were checked. */
  readonly mark: Mark;
  /** Where it can be read. */
  readonly source: string;
  /** The first day of the guidance; absent where it is tested only for what is tagged. */
  readonly from?: string;
  /** The kinds of body that it is for; any that tags it where none is named. */
  readonly binds: ReadonlyArray<BodyKind>;
  /** Which principles have a part that a record shows. */
  readonly withCore: ReadonlyArray<string>;
  /** The words of the ten, in order; none where they were not verified. */
  readonly words: ReadonlyArray<string>;
}

/** The codes of the ten principles, the same in both wordings. */
export const principleCodes: ReadonlyArray<string> = [
  "P1",
  "P2",
  "P3",
  "P4",
  "P5",
  "P6",
  "P7",
  "P8",
  "P9",
  "P10",
];

/**
 * The two published wordings of the ten principles for working with people and communities.
 *
 * The words of 2022 were not verified and are not held; its first day in July 2022 is taken as the day on
 * which boards began. Source: law.md 5.1.
 */
export const principles: ReadonlyArray<PrinciplesWording> = [
  {
    scheme: "principles-2021",
    called: "the ten principles in the wording of 2021",
    mark: "S",
    source: "https://sthelensccg.nhs.uk/integrated-care/involving-people-and-communities/",
    binds: [],
    withCore: ["P2", "P4", "P5", "P6"],
    words: [
      "Put the voices of people and communities at the centre of decision-making and governance, at every level of the ICS.",
      "Start engagement early when developing plans and feed back to people and communities how their engagement has influenced activities and decisions.",
      "Understand your community's needs, experience and aspirations for health and care, using engagement to find out if change is having the desired effect.",
      "Build relationships with excluded groups, especially those affected by inequalities.",
      "Work with Healthwatch and the voluntary, community and social enterprise (VCSE) sector as key partners.",
      "Provide clear and accessible public information about vision, plans and progress, to build understanding and trust.",
      "Use community development approaches that empower people and communities, making connections to social action.",
      "Use co-production, insight and engagement to achieve accountable health and care services.",
      "Co-produce and redesign services and tackle system priorities in partnership with people and communities.",
      "Learn from what works and build on the assets of all ICS partners - networks, relationships, activity in local places.",
    ],
  },
  {
    scheme: "principles-2022",
    called: "the ten principles in the wording of 2022",
    mark: "U",
    source:
      "https://www.england.nhs.uk/long-read/working-in-partnership-with-people-and-communities-statutory-guidance/",
    from: "2022-07-01",
    binds: ["icb", "nhs-trust", "foundation-trust", "nhs-england"],
    withCore: ["P2", "P4", "P5", "P6", "P8"],
    words: [],
  },
];
