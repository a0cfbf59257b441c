import type { BodyHistory } from "../../dossier/body-history.js";
import type { Dossiers } from "../../dossier/as-of.js";
import { principleCodes, principles } from "../../rules/guidance/principles.js";
import { taggedBy } from "../../rules/guidance/tagged-evidence.js";

/** What a body tagged as evidence of one of the ten principles in one financial year. */
export interface PrincipleTagged {
  /** The code, `P1` to `P10`. */
  readonly principle: string;
  /** Its words; absent where they were not verified. */
  readonly words?: string;
  /** How many events are tagged. */
  readonly tagged: number;
  /** The last day of the latest of them. */
  readonly latest?: string;
}

/** How many of the ten principles a body tagged evidence for, in one year and wording. */
export interface PrinciplesTagged {
  /** The wording, by the scheme of its tags. */
  readonly scheme: string;
  /** The financial year. */
  readonly year: string;
  /** How many of the ten have a tagged event. */
  readonly numerator: number;
  readonly denominator: 10;
  /** The ten, in order: those with nothing tagged too. */
  readonly principles: ReadonlyArray<PrincipleTagged>;
  /** The tags and the events that they name. */
  readonly events: ReadonlyArray<string>;
}

/**
 * For which of the ten principles a body tagged evidence, year by year: a count, which judges nothing.
 *
 * Source: law.md 5.1 R-P-COVER; seeds.md S1-26.
 */
export function principlesOf(
  history: BodyHistory,
  record: Dossiers,
  today: string,
): ReadonlyArray<PrinciplesTagged> {
  return principles.flatMap(({ scheme, words }) => {
    const tagged = taggedBy({ history, record, today }, scheme);
    return tagged.years.map((year): PrinciplesTagged => {
      const rows = principleCodes.map((principle, index) => ({
        principle,
        words: words[index],
        of: tagged.get(principle, year),
      }));
      const events = rows.flatMap(({ of }) => of?.evidence.map(({ id }) => id) ?? []);
      return {
        scheme,
        year,
        numerator: rows.filter(({ of }) => of !== undefined).length,
        denominator: 10,
        principles: rows.map(({ principle, words: said, of }) => ({
          principle,
          ...(said === undefined ? {} : { words: said }),
          tagged: of?.events ?? 0,
          ...(of === undefined ? {} : { latest: of.latest }),
        })),
        events: [...new Set(events)],
      };
    });
  });
}
