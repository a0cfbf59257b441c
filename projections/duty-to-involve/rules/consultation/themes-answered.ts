import { decisionPoints } from "../../decision-points.js";
import { listOf } from "../../dossier/names.js";
import type { Noted } from "../../dossier/noted.js";
import { before } from "../../timing.js";
import type { DecisionPoint, Facts } from "../facts.js";
import type { Answer, Judgement } from "../finding.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded } from "../order-unknown.js";
import { quoted } from "../quoted.js";
import { standingOf, type Influence } from "./theme-standing.js";

/** What was done with the themes of a matter. */
export interface ThemesAnswered {
  /** Those without an answer, each with why. */
  readonly open: ReadonlyArray<string>;
  /** What a person would have to say of a theme, or of the themes; absent where all is said. */
  readonly unsettled?: Pick<Answer, "outcome" | "details" | "judgement" | "missing">;
  /** All of it in a sentence. */
  readonly said: string;
  /** The events of it. */
  readonly evidence: ReadonlyArray<Noted>;
}

const uncoded: Judgement = {
  needed: "what the answer to the theme comes to",
  whoCould: "whoever answers for the decision, by recording DecisionInfluenced with a disposition",
};

const themesNeeded: Judgement = {
  needed: "which points people made, and what was done with each",
  whoCould: "whoever reads the responses, by recording ThemeIdentified and DecisionInfluenced",
};

/**
 * Looks at each theme of a matter that was heard by the decision and not left out.
 *
 * An answer that names the decision of a body whose findings these are not is none.
 */
export function themesAnswered(facts: Facts, decision: DecisionPoint): ThemesAnswered {
  const { matter, record } = facts;
  const linked = new Set<string | undefined>(matter.links.map(({ activity }) => activity));
  const isMeant = answersFor(facts);
  const themes = listOf(matter.themes).flatMap((id) => {
    const theme = record.themes.get(id);
    if (theme?.identified === undefined) return [];
    const { matters, activities } = theme.identified;
    if (matters.length === 0 && !activities.some((one) => linked.has(one))) return [];
    if (before(decision.occurredAt, theme.identified.occurredAt) === "in-time") return [];
    return [
      {
        ...theme.identified,
        called: quoted(theme.identified.title),
        standing: standingOf(theme, isMeant),
      },
    ];
  });
  const evidence = themes.flatMap(({ standing, ...theme }) => [theme, ...standing.evidence]);
  const open = themes.flatMap(({ called, standing }) =>
    standing._tag === "Open" ? [`the theme ${called} ${standing.why}`] : [],
  );
  if (open.length > 0) return { open, said: `Without an answer: ${listed(open)}.`, evidence };
  if (themes.length === 0)
    return {
      open,
      unsettled: {
        outcome: "not-decidable",
        missing: ["the themes that people raised, and the answer to each"],
        judgement: themesNeeded,
      },
      said: "No theme that people raised by then is on record.",
      evidence,
    };
  for (const { called, standing } of themes) {
    if (standing._tag === "OrderUnknown")
      return {
        open,
        unsettled: {
          outcome: "not-decidable",
          details: orderDetail(standing.timing),
          judgement: orderNeeded,
        },
        said: `Whether the theme ${called} was answered after it was re-opened, its dates do not show.`,
        evidence,
      };
    if (standing._tag === "Uncoded")
      return {
        open,
        unsettled: { outcome: "not-decidable", judgement: uncoded },
        said: `The theme ${called} was answered, and nobody recorded what the answer comes to.`,
        evidence,
      };
  }
  return { open, said: "Each theme has an answer, or was left out with a reason.", evidence };
}

function answersFor({ matter, record, history }: Facts): (influence: Influence) => boolean {
  const own = decisionPoints(record, matter, history.body).map(({ decision }) => decision);
  const others = new Set(
    matter.decisions.map(({ decision }) => decision).filter((name) => !own.includes(name)),
  );
  return (one) =>
    one.matter === matter.matter && (one.decision === undefined || !others.has(one.decision));
}
