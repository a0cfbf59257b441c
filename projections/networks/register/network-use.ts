import type { Evidence } from "../../figures/evidence.js";
import { bodiesIn } from "../attendance/bodies-in.js";
import { eventsOf } from "../events-of.js";
import type { Held } from "../held.js";
import type { InQuestion } from "../in-question.js";
import { matterTitle } from "../matter-title.js";
import type { NamedBody } from "../named-body.js";
import type { Said } from "../said.js";
import type { NetworkOn } from "./network-on.js";

/** A network, what was held with it, and the matters for which it was counted by itself. */
export interface Uses {
  readonly one: NetworkOn;
  readonly held: ReadonlyArray<Held>;
  readonly links: ReadonlyArray<Said<"InvolvementLinked"> & { readonly matter: string }>;
}

/** What a network was used for. */
export interface NetworkUse {
  readonly network: string;
  readonly name: string;
  readonly keptBy: NamedBody;
  /** How many times something was held with it. */
  readonly times: number;
  /** The bodies that took part then. */
  readonly bodies: ReadonlyArray<NamedBody>;
  /** The activities that used it. */
  readonly activities: ReadonlyArray<{ readonly activity: string; readonly title: string }>;
  /** The matters for which it was counted by itself. */
  readonly matters: ReadonlyArray<{ readonly matter: string; readonly title: string }>;
  readonly evidence: Evidence;
}

/** Tells what one network was used for. */
export function networkUse(
  question: InQuestion,
  { one, held, links }: Uses,
  path: string,
): NetworkUse {
  const { named, trace } = question;
  const titles = new Map(held.map(({ activity, title }) => [activity, title]));
  return {
    network: one.network,
    name: one.name,
    keptBy: named(one.keptBy),
    times: held.length,
    bodies: [...new Set(held.flatMap((each) => bodiesIn(each).map(([, body]) => body)))].map(named),
    activities: [...titles].map(([activity, title]) => ({ activity, title })),
    matters: [...new Set(links.map(({ matter }) => matter))].map((matter) => ({
      matter,
      title: matterTitle(question, matter),
    })),
    evidence: trace.of(path, eventsOf([one.begun, ...held, ...links])),
  };
}
