import { firstDay, lastDay } from "engagement-ledger";
import type { Context } from "../closed-loop/context.js";
import { dueOn, type DueLife } from "../closed-loop/due.js";
import { lifeOf, type Life } from "../closed-loop/life.js";
import { earliestFirst } from "../duty-to-involve/dossier/order.js";
import { quoted } from "../duty-to-involve/rules/quoted.js";
import type { Clock } from "./due-item.js";
import { groupNamed } from "./group-named.js";
import type { DatedRecord } from "./record.js";

/**
 * The themes that people are not told about yet: by when they should be, and which are to be looked at again.
 *
 * Source: measures.md 2.2 and 2.4.
 */
export function themesDue(record: DatedRecord, context: Context): ReadonlyArray<Clock> {
  return [...context.documents.themes.values()].flatMap((theme): ReadonlyArray<Clock> => {
    const life = lifeOf(theme, context);
    if (life === undefined || life.excluded !== undefined) return [];
    const common = {
      about: theme.theme,
      matters: context.mattersOfTheme(theme),
      bodies: context.bodiesOfTheme(theme),
    };
    const dated = life.closing === undefined ? dayDue(dueOn(life, context)) : undefined;
    return [
      ...(dated === undefined
        ? []
        : [
            {
              ...common,
              kind: "theme" as const,
              what: `Tell people what became of ${quoted(theme.title)}${whom(life)}`,
              ...dated,
            },
          ]),
      ...reviewDue(theme.theme, record).map((review) => ({
        ...common,
        ...review,
        what: `Look again at ${quoted(theme.title)}, which is under consideration`,
      })),
    ];
  });
}

function whom({ groups }: Life): string {
  const waiting = groups.flatMap(({ group, by }) =>
    by === undefined && group !== null ? [groupNamed(group)] : [],
  );
  return waiting.length === 0 ? "" : `: not told yet are ${waiting.join(", ")}`;
}

/** The first of its deadline and the decision of its matter; undefined where it has neither. */
function dayDue({
  deadline,
  decisions,
  start,
}: DueLife): Pick<Clock, "due" | "because" | "events"> | undefined {
  const [decision] = decisions;
  const heard = lastDay(start.at);
  const decided = decision === undefined ? undefined : later(lastDay(decision.at), heard);
  if (
    decided !== undefined &&
    decision !== undefined &&
    (deadline === undefined || decided < deadline)
  )
    return {
      due: decided,
      because: "its matter was decided",
      events: [start.event, decision.event],
    };
  return deadline === undefined
    ? undefined
    : {
        due: deadline,
        because: "the days for feedback that the body set itself",
        events: [start.event],
      };
}

/** The day of review of a theme whose last word is that it is under consideration. */
function reviewDue(
  theme: string,
  { dossiers }: DatedRecord,
): ReadonlyArray<Pick<Clock, "kind" | "due" | "because" | "events">> {
  const last = earliestFirst(dossiers.themes.get(theme)?.influences ?? []).at(-1);
  if (last?.disposition !== "under-consideration" || last.reviewOn === undefined) return [];
  return [
    {
      kind: "review",
      due: last.reviewOn,
      because: `set ${firstDay(last.occurredAt) === undefined ? "" : `on ${lastDay(last.occurredAt)} `}with the answer that it is under consideration`,
      events: [last.id],
    },
  ];
}

const later = (one: string, other: string): string => (one > other ? one : other);
