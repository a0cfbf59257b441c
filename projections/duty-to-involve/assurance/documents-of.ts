import type { BodyHistory } from "../dossier/body-history.js";
import type { Dossiers } from "../dossier/as-of.js";
import type { Kept } from "../dossier/noted.js";
import { listOf } from "../dossier/names.js";
import { earliestFirst } from "../dossier/order.js";
import { financialYearOf } from "../financial-year.js";
import { onOrBefore } from "../timing.js";

type Published = Kept<"PlanPublished">;

/** A document of a body: a plan, a report, a strategy, guidance. */
export interface PublishedDocument {
  /** The plan that it is an edition of. */
  readonly plan: string;
  /** Its kind. */
  readonly kind: Published["kind"];
  /** Its title. */
  readonly title: string;
  /** When it was published, as claimed. */
  readonly when: string;
  /** When it was adopted, where recorded. */
  readonly adoptedOn?: string;
  /** Where it can be read, where recorded. */
  readonly url?: string;
  /** The financial years that it is for, such as `2018-19`. */
  readonly years: ReadonlyArray<string>;
  /** Whether it is for the day of the question: that day is in its period, and it did not end before. */
  readonly live: boolean;
  /** What it holds, and where. */
  readonly contains: Published["contains"];
  /** The formats it is in. */
  readonly formats: ReadonlyArray<string>;
  /** The plan that it revises; the same plan, where it is a later edition. */
  readonly revises?: string;
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

/** The documents that a body published, the earliest first. Source: seeds.md S1-14, S2-11. */
export function documentsOf(
  { body, plans }: BodyHistory,
  record: Dossiers,
  today: string,
): ReadonlyArray<PublishedDocument> {
  const editions = listOf(plans).flatMap((plan) =>
    earliestFirst(record.plans.get(plan)?.published ?? [])
      .filter(({ by, occurredAt }) => by === body && onOrBefore(occurredAt, today) !== "too-late")
      .map((edition, at) => ({ ...edition, plan, isLater: at > 0 })),
  );
  return earliestFirst(editions).map(({ plan, isLater, ...edition }) => {
    const { kind, document, occurredAt, adoptedOn, period, until, contains, id } = edition;
    const revises = edition.revises ?? (isLater ? plan : undefined);
    return {
      plan,
      kind,
      title: document.title,
      when: occurredAt,
      ...(adoptedOn === undefined ? {} : { adoptedOn }),
      ...(document.url === undefined ? {} : { url: document.url }),
      years: yearsFrom(period),
      live: period.from <= today && today <= (until ?? period.to),
      contains,
      formats: document.formats,
      ...(revises === undefined ? {} : { revises }),
      events: [id],
    };
  });
}

function yearsFrom({ from, to }: Published["period"]): ReadonlyArray<string> {
  const [first, last] = [financialYearOf(from), financialYearOf(to)].map((name) =>
    Number(name.slice(0, 4)),
  );
  const count = Math.min((last ?? 0) - (first ?? 0), 99) + 1;
  return Array.from({ length: count }, (_none, at) =>
    financialYearOf(`${(first ?? 0) + at}-04-01`),
  );
}
