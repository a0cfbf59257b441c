import { addEvidence, mergeEvidence, nothingGathered, type Gathered } from "../figures/gathered.js";
import { figure, type Count, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import { countsByArea } from "./area-of.js";
import type { PlaceDocument } from "./documents.js";
import type { ChannelInScope, ReachDocuments } from "./in-scope.js";

/** What came from one place, or from places together. */
export interface Contributions {
  /** Responses and signatures. */
  readonly contributions: Count;
  /** The people who live there, of all ages; absent where nobody counted them. */
  readonly population?: number;
  /** Contributions for every 10,000 people, of the places whose people were counted. */
  readonly per10000: Figure;
}

/** One area. */
export interface AreaRow extends Contributions {
  readonly code: string;
  readonly name?: string;
  /** The class it is in, by scheme. */
  readonly classes: Readonly<Record<string, string>>;
}

/** One class of areas, such as a fifth of deprivation. */
export interface ClassRow extends Contributions {
  readonly scheme: string;
  readonly code: string;
  /** How many areas are in it. */
  readonly areas: number;
}

/** Where contributions came from, by area and by class of area, and in all. */
export interface ByArea {
  readonly areas: ReadonlyArray<AreaRow>;
  readonly classes: ReadonlyArray<ClassRow>;
  readonly all: Contributions;
}

interface Part {
  readonly code: string;
  readonly place: PlaceDocument | undefined;
  readonly contributions: number;
  readonly evidence: Gathered;
}

/**
 * Says where contributions came from, and how many they are for every 10,000 people.
 *
 * An area of the same geography from which nothing came counts with its people: one of the areas that the report is
 * about, where any of them is of that geography. An area whose people were not counted is in no rate.
 */
export function contributionsByArea(
  documents: ReachDocuments,
  channels: ReadonlyArray<ChannelInScope>,
  trace: Tracing,
  asked: ReadonlyArray<string> = [],
): ByArea {
  const { places } = documents;
  const activities = new Set(channels.map(({ activity }) => activity.activity));
  const met = new Map<string, { contributions: number; readonly evidence: Gathered }>();
  for (const { area, responses, evidence } of countsByArea(documents, activities)) {
    const sum = met.get(area) ?? { contributions: 0, evidence: nothingGathered() };
    sum.contributions += responses;
    if (evidence !== null) mergeEvidence(sum.evidence, evidence, trace.limit);
    met.set(area, sum);
  }
  const geographies = new Set([...met.keys()].map((area) => places.get(area)?.geography));
  const there = [...places.values()].filter(({ geography }) => geographies.has(geography));
  const wanted = new Set(asked);
  const ofReport = there.filter(({ area }) => wanted.has(area));
  for (const { area } of ofReport.length > 0 ? ofReport : there)
    if (!met.has(area)) met.set(area, { contributions: 0, evidence: nothingGathered() });

  const parts: Part[] = [...met]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, sum]) => ({ code, place: places.get(code), ...sum }));
  const classes = new Map<string, { scheme: string; code: string; parts: Part[] }>();
  for (const part of parts)
    for (const [scheme, code] of Object.entries(classesOf(part))) {
      const found = classes.get(`${scheme} ${code}`) ?? { scheme, code, parts: [] };
      found.parts.push(part);
      classes.set(`${scheme} ${code}`, found);
    }
  return {
    areas: parts.map((part, index) => ({
      code: part.code,
      ...(part.place === undefined ? {} : { name: part.place.name }),
      classes: classesOf(part),
      ...together([part], trace, `/areas/${index}`),
    })),
    classes: [...classes]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { scheme, code, parts: members }], index) => ({
        scheme,
        code,
        areas: members.length,
        ...together(members, trace, `/classes/${index}`),
      })),
    all: together(parts, trace, "/all"),
  };
}

function classesOf({ place }: Part): Readonly<Record<string, string>> {
  const classes = Object.entries(place?.classes ?? {});
  return Object.fromEntries(classes.map(([scheme, { code }]) => [scheme, code]));
}

function together(parts: ReadonlyArray<Part>, trace: Tracing, path: string): Contributions {
  const all = nothingGathered();
  const rated = nothingGathered();
  let [contributions, numerator, population, counted] = [0, 0, 0, 0];
  for (const part of parts) {
    contributions += part.contributions;
    mergeEvidence(all, part.evidence, trace.limit);
    const people = part.place?.population;
    if (people === undefined || people === null) continue;
    counted += 1;
    numerator += part.contributions;
    population += people.people;
    mergeEvidence(rated, part.evidence, trace.limit);
    addEvidence(rated, people.event, trace.limit);
  }
  return {
    contributions: {
      value: contributions,
      evidence: trace.gathered(`${path}/contributions`, all),
    },
    ...(counted === 0 ? {} : { population }),
    per10000: figure(numerator, population, trace.gathered(`${path}/per10000`, rated), 10_000),
  };
}
