import { answerState } from "engagement-ledger";
import { addEvidence, mergeEvidence, nothingGathered, type Gathered } from "../figures/gathered.js";
import { figure, type Count, type Figure } from "../figures/figure.js";
import { sixDecimals } from "../figures/six-decimals.js";
import type { Tracing } from "../figures/tracing.js";
import type { Answers } from "./answers.js";
import { dissimilarity, type HeardOf } from "./dissimilarity.js";
import type { MapUsed, MappedPopulation } from "./mapped-population.js";
import { entryOf } from "./own-entry.js";
import {
  representation,
  type Interval,
  type RepresentationOutcome,
  type RepresentationRule,
} from "./representation.js";
import type { Unit } from "./unit.js";

/** Where a population figure is from. */
export interface PopulationSource {
  readonly title: string;
  readonly url: string;
  readonly asOf: string;
  readonly ages: string;
  readonly areas: ReadonlyArray<string>;
  /** The kind of areas, and its edition. */
  readonly geography: string;
  /** The map by which it was brought into the scheme of the answers; absent where it was counted in that. */
  readonly map?: MapUsed;
}

/** One group by one code of a scheme: how many were heard, compared with who lives there. */
export interface GroupRow {
  readonly scheme: string;
  readonly code: string;
  /** What is counted: people, or what they came as. */
  readonly unit: Unit;
  /** Those of the group who were heard. */
  readonly count: Count;
  /** People who answered the question. */
  readonly known: number;
  /** The group out of those who answered. */
  readonly share: Figure;
  /** Its share of all if none of the others is in it, and if all of them are. */
  readonly bounds: { readonly low: Figure; readonly high: Figure };
  /** The group in the population, out of `populationTotal`. */
  readonly population?: number;
  readonly populationTotal?: number;
  /** People heard for every 10,000 of the group. */
  readonly participation?: Figure;
  /** The share of those known over the share of the population. */
  readonly ratio?: number;
  /** The interval of the share by chance alone. */
  readonly interval?: Interval;
  readonly finding: RepresentationOutcome;
  /** Why a guard made the finding uncertain. */
  readonly reason?: string;
  readonly source?: PopulationSource;
}

/** A row before it is known what it counts. */
type Row = Omit<GroupRow, "unit">;

/** The groups of one scheme: those who answered, and those of the population whom nobody heard. */
export function groupRows(
  answers: Answers,
  population: MappedPopulation | undefined,
  rule: RepresentationRule,
  trace: Tracing,
  firstIndex: number,
): ReadonlyArray<Row> {
  const { scheme, answered: known, all, codes } = answers;
  const withSource = nothingGathered();
  mergeEvidence(withSource, answers.evidence, trace.limit);
  for (const event of population?.events ?? []) addEvidence(withSource, event, trace.limit);
  return codesOf(answers, population).map((code, index) => {
    const path = `/groups/${firstIndex + index}`;
    const given = entryOf(codes, code);
    const heard = given?.people ?? 0;
    const group = population?.counts.get(code);
    const against =
      population === undefined || group === undefined
        ? undefined
        : { group, total: population.total };
    const found = representation({ heard, known, all, population: against }, rule);
    const part = (
      name: string,
      numerator: number,
      denominator: number,
      of = answers.allEvidence,
    ): Figure => figure(numerator, denominator, trace.gathered(`${path}/${name}`, of));
    return {
      scheme,
      code,
      count: {
        value: heard,
        evidence: trace.gathered(`${path}/count`, given?.evidence ?? nothingGathered()),
      },
      known,
      share: part("share", heard, known, answers.evidence),
      bounds: {
        low: part("bounds/low", heard, all),
        high: part("bounds/high", heard + all - known, all),
      },
      ...(against === undefined
        ? {}
        : {
            population: against.group,
            populationTotal: against.total,
            participation: participationOf(heard, against.group, path, withSource, trace),
          }),
      ...(found.ratio === undefined ? {} : { ratio: sixDecimals(found.ratio) }),
      ...(found.interval === undefined ? {} : { interval: shown(found.interval) }),
      finding: found.finding,
      ...(found.reason === undefined ? {} : { reason: found.reason }),
      ...(population === undefined || group === undefined ? {} : { source: sourceOf(population) }),
    };
  });
}

/** How far the groups heard are from the population; undefined where people have several codes. */
export function dissimilarityOf(
  answers: Answers,
  population: MappedPopulation | undefined,
): number | undefined {
  if (population === undefined) return undefined;
  const groups: HeardOf[] = codesOf(answers, population).map((code) => ({
    heard: entryOf(answers.codes, code)?.people ?? 0,
    population: population.counts.get(code) ?? 0,
  }));
  const sum = (of: (group: HeardOf) => number): number =>
    groups.reduce((so, group) => so + of(group), 0);
  if (sum(({ heard }) => heard) !== answers.answered) return undefined;
  if (sum((group) => group.population) !== population.total) return undefined;
  const apart = dissimilarity(groups);
  return apart === undefined ? undefined : sixDecimals(apart);
}

function codesOf({ scheme, codes }: Answers, population: MappedPopulation | undefined): string[] {
  const known = new Set([...Object.keys(codes), ...(population?.counts.keys() ?? [])]);
  return [...known].filter((code) => answerState(scheme, code) === "answered").toSorted();
}

const participationOf = (
  heard: number,
  of: number,
  path: string,
  evidence: Readonly<Gathered>,
  trace: Tracing,
): Figure => figure(heard, of, trace.gathered(`${path}/participation`, evidence), 10_000);

const shown = ({ lower, upper }: Interval): Interval => ({
  lower: sixDecimals(lower),
  upper: sixDecimals(upper),
});

const sourceOf = ({
  title,
  url,
  asOf,
  ages,
  areas,
  geography,
  map,
}: MappedPopulation): PopulationSource => ({
  title,
  url,
  asOf,
  ages,
  areas,
  geography,
  ...(map === undefined ? {} : { map }),
});
