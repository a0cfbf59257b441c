import { happenedBy } from "../../closed-loop/claim.js";
import { figure, type Figure } from "../../figures/figure.js";
import { eventsOf } from "../events-of.js";
import type { InQuestion } from "../in-question.js";
import { matterTitle } from "../matter-title.js";
import { leastDigital, type Digital } from "./digital.js";
import type { ChannelUse } from "./uses.js";

/** A matter for which nothing certainly did without the internet. */
export interface OnlineMatter {
  readonly matter: string;
  readonly title: string;
  /** Only online, perhaps in another form too, or by no channel that is on record. */
  readonly channels: Exclude<Digital, "no"> | "none";
}

/** For which of the matters in hand a channel was used that needs no internet. */
export interface Offline {
  /** How many of them had one that certainly does without. */
  readonly offline: Figure;
  /** The other matters. */
  readonly notOffline: ReadonlyArray<OnlineMatter>;
}

/** Says for which matters that were not withdrawn a channel was used that needs no internet. Source: seeds.md S1-13. */
export function offlineMatters(
  question: InQuestion,
  activitiesIn: ReadonlyMap<string, ReadonlySet<string>>,
  usesOf: ReadonlyMap<string, ReadonlyArray<ChannelUse>>,
): Offline {
  const { documents, body, today, trace } = question;
  const matters = [...documents.matters].flatMap(([matter, { opened, withdrawn }]) => {
    const [first] = opened.filter((one) => happenedBy(one, today));
    if (withdrawn.some((one) => happenedBy(one, today))) return [];
    if (first === undefined || (body !== undefined && first.by !== body)) return [];
    const of = [...(activitiesIn.get(matter) ?? [])].flatMap((one) => usesOf.get(one) ?? []);
    const digital = of.length === 0 ? ("none" as const) : leastDigital(of);
    return [{ matter, digital, events: eventsOf([first, ...of]) }];
  });
  return {
    offline: figure(
      matters.filter(({ digital }) => digital === "no").length,
      matters.length,
      trace.of(
        "/channels/offline",
        matters.flatMap(({ events }) => events),
      ),
    ),
    notOffline: matters.flatMap(({ matter, digital }) =>
      digital === "no" ? [] : [{ matter, title: matterTitle(question, matter), channels: digital }],
    ),
  };
}
