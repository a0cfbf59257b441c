import { needs } from "engagement-ledger";
import type { Evidence } from "../../figures/evidence.js";
import { figure, type Figure } from "../../figures/figure.js";
import type { InQuestion } from "../in-question.js";

/** A role that people take. They are no ladder. */
export type Role = "strategic" | "supportive" | "generative" | "responsive";

/** One need of people in a role. */
export interface NeedRow {
  readonly need: string;
  /** What people need, in plain words. */
  readonly title: string;
  /** Whether something held in the days in question is on record as meeting it. */
  readonly met: boolean;
  /** What was held that names it. */
  readonly evidence: Evidence;
}

/** The needs of people in one role, and which were met. */
export interface InvolvementRow {
  readonly involvement: Role;
  readonly needs: ReadonlyArray<NeedRow>;
  /** How many of the needs were met. */
  readonly met: Figure;
  /** The needs that were not, by their codes. */
  readonly unmet: ReadonlyArray<string>;
  /** Needs that were named for the role, and are none of it in the list. */
  readonly unlisted: ReadonlyArray<string>;
}

const roles: ReadonlyArray<Role> = ["strategic", "supportive", "generative", "responsive"];

/**
 * Says which needs of people in each of the four roles were met: something held names them.
 *
 * Source: taxonomies.md 9.2; seeds.md S4-09 to S4-12.
 */
export function involvement({ held, trace }: InQuestion): ReadonlyArray<InvolvementRow> {
  return roles.map((role, index) => {
    const listed = needs.codes.filter(({ of }) => of.includes(role));
    const supports = held.flatMap((one) =>
      one.supports
        .filter((support) => support.involvement === role)
        .map(({ need }) => ({ need, event: one.event })),
    );
    const meeting = (need: string): ReadonlyArray<string> =>
      supports.filter((support) => support.need === need).map(({ event }) => event);
    const rows = listed.map(({ code, title }, at): NeedRow => ({
      need: code,
      title,
      met: meeting(code).length > 0,
      evidence: trace.of(`/involvement/${index}/needs/${at}`, meeting(code)),
    }));
    const codes = listed.map(({ code }) => code);
    return {
      involvement: role,
      needs: rows,
      met: figure(
        rows.filter(({ met }) => met).length,
        rows.length,
        trace.of(`/involvement/${index}/met`, codes.flatMap(meeting)),
      ),
      unmet: rows.filter(({ met }) => !met).map(({ need }) => need),
      unlisted: [...new Set(supports.map(({ need }) => need))].filter(
        (need) => !codes.includes(need),
      ),
    };
  });
}
