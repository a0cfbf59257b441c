import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import { listOf } from "../../dossier/names.js";
import { earliestFirst } from "../../dossier/order.js";
import { before, onOrBefore } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { defineRule } from "../rule.js";
import { khurana } from "../cases.js";

/**
 * A standing network counts for a matter only if an event links it, whenever: what must have stood by the
 * decision is the network.
 *
 * Source: law.md 4.4.
 */
export const standingLinked = defineRule({
  of: "matter",
  id: "R-STANDING",
  version: 1,
  title: "A standing arrangement is linked with the matter",
  authority: [khurana],
  inputs: ["the networks that the body keeps", "the links of networks with the matter"],
  outcomes: {
    "evidence-found": "a standing network is linked with the matter",
    "evidence-missing":
      "the body keeps standing networks and none is linked, or what is linked was set up after the decision",
    "not-applicable":
      "no standing network of the body is on record, or none that stood at the decision, and none is linked",
  },
  cannotDecide: "whether the arrangement sufficed",
  per: "matter",
  test: (facts) => linkedAnswer(facts) ?? keptAnswer(facts),
});

function linkedAnswer({ matter, record, decision }: Facts): Answer | undefined {
  const all = earliestFirst(matter.links).flatMap(({ network, ...link }) =>
    network === undefined
      ? []
      : [{ link, network, registered: record.networks.get(network)?.registered }],
  );
  if (all.length === 0) return undefined;
  const links = all.filter(
    ({ registered }) =>
      decision === undefined ||
      registered === undefined ||
      onOrBefore(registered.occurredAt, decision.occurredAt) !== "too-late",
  );
  const named = (of: typeof all): string =>
    listed(
      of.map(
        ({ network, registered, link }) =>
          `“${registered?.name ?? network}” (linked ${onDay(link.occurredAt)})`,
      ),
    );
  if (links.length === 0)
    return {
      outcome: "evidence-missing",
      details: ["contradicted"],
      sentence: `What is linked with the matter was set up only after ${decision?.called ?? "it"}: ${named(all)}.`,
      evidence: all.flatMap(({ link, registered }) =>
        registered !== undefined ? [registered, link] : [link],
      ),
      missing: ["the link of an arrangement that stood when the decision was made"],
    };
  const late = recordedLate(
    links.map(({ link }) => [link]),
    decision,
  );
  return {
    outcome: "evidence-found",
    sentence: `A standing arrangement is linked with the matter: ${named(links)}.${lateSentence(late)}`,
    evidence: links.flatMap(({ link, registered }) =>
      registered === undefined ? [link] : [registered, link],
    ),
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}

function keptAnswer({ history, record, body, decision }: Facts): Answer {
  const kept = listOf(history.networks).flatMap((id) => {
    const { registered, closed } = record.networks.get(id) ?? {};
    if (registered === undefined) return [];
    if (decision === undefined) return closed === undefined ? [registered] : [];
    const by = onOrBefore(registered.occurredAt, decision.occurredAt);
    const ended =
      closed !== undefined && before(closed.occurredAt, decision.occurredAt) === "in-time";
    return by === "too-late" || ended ? [] : [registered];
  });
  if (kept.length === 0)
    return {
      outcome: "not-applicable",
      sentence:
        decision === undefined
          ? `No standing arrangement of ${body} is on record, and none is linked with the matter.`
          : `No standing arrangement of ${body} is on record as kept by ${decision.called}, and none is linked with the matter.`,
    };
  const called = listed(earliestFirst(kept).map(({ name }) => `“${name}”`));
  return {
    outcome: "evidence-missing",
    sentence: `${body} keeps standing arrangements, and none is linked with the matter: ${called}.`,
    evidence: kept,
    missing: ["the link of a standing arrangement with the matter, where one was relied on"],
  };
}
