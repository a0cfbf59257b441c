import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onOrBefore } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderNeeded, whyUndated } from "../order-unknown.js";
import { defineRule } from "../rule.js";
import { gunning, moseley } from "../cases.js";
import type { Consultation } from "./consultation.js";
import { eachOnProposal } from "./each-on-proposal.js";
import { versionsConsulted, type Publication } from "./versions-consulted.js";
import { saysWhyNot } from "./why-not.js";

/**
 * More than one option was put to people, or what else was considered was published, and why not.
 *
 * What was published only after the consultation closed was not put to those who answered.
 * Source: law.md 4.1; *Moseley* [2014] UKSC 56.
 */
export const alternativesShown = defineRule({
  of: "matter",
  id: "R-G2-ALT",
  version: 1,
  title: "More than one option was put to people, or why not is published",
  authority: [gunning, moseley],
  inputs: [
    "the options put to people, and those discarded with their reasons",
    "whether the published document holds the alternatives",
    "the closing of the consultation",
  ],
  outcomes: {
    "evidence-found":
      "more than one option was put to people, or the alternatives are published with why not",
    "evidence-missing":
      "one option or none is on record as put to people before it closed, and no alternatives with why not",
    "not-applicable":
      "no specific proposal and decision are linked with it, it was withdrawn, or there is no consultation",
    "not-decidable": "dates do not show whether the options were public before it closed",
  },
  cannotDecide: "whether an alternative was realistic",
  per: "matter",
  test: eachOnProposal(tested),
});

function tested(consultation: Consultation, facts: Facts): Answer {
  const { called, opening, closing } = consultation;
  const { at } = closing;
  const all = versionsConsulted(consultation, facts).map((publication) => ({
    publication,
    timing: at === undefined ? "in-time" : onOrBefore(publication.occurredAt, at),
  }));
  const inTime = all.flatMap(({ publication, timing }) =>
    timing === "in-time" ? [publication] : [],
  );
  const byThen = all.flatMap(({ publication, timing }) =>
    timing === "too-late" ? [] : [publication],
  );
  const evidence = [opening, ...all.map(({ publication }) => publication)];
  const shown = shownBy(inTime);
  if (shown.length > 0) {
    const late = recordedLate(
      shown.map((events) => [opening, ...events]),
      facts.decision,
    );
    const published = inTime.some(saysWhyNot)
      ? ". What else was considered is published, and why not"
      : "";
    return {
      outcome: "evidence-found",
      sentence: `${put(inTime, called)}${published}.${lateSentence(late)}`,
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (shownBy(byThen).length > 0)
    return {
      outcome: "not-decidable",
      details: ["imprecise-date"],
      sentence: `The publication of the options and the closing of ${called} are ${whyUndated("imprecise-date")}.`,
      evidence: [...evidence, ...closing.events],
      judgement: orderNeeded,
    };
  const afterwards = shownBy(all.map(({ publication }) => publication)).length > 0;
  return {
    outcome: "evidence-missing",
    ...(afterwards ? { details: ["contradicted"] } : {}),
    sentence:
      `${put(inTime, called)}. No publication on record by its closing says what else was considered, and why not.` +
      (afterwards ? " More was published only after it closed." : ""),
    evidence: [...evidence, ...(afterwards ? closing.events : [])],
    missing: ["the alternatives, and why each was discarded, in the published proposal"],
  };
}

/** The options put to people in some publications, by id. */
function optionsIn(publications: ReadonlyArray<Publication>): ReadonlyMap<string, string> {
  return new Map(
    publications
      .flatMap(({ options }) => options)
      .filter(({ status }) => status === "consulted")
      .map(({ id, title }) => [id, title]),
  );
}

/** The sets of publications that would each do: one that says why not, or those that put several options. */
function shownBy(
  publications: ReadonlyArray<Publication>,
): ReadonlyArray<ReadonlyArray<Publication>> {
  const each = publications.filter((one) => saysWhyNot(one) || optionsIn([one]).size > 1);
  if (each.length > 0) return each.map((one) => [one]);
  return optionsIn(publications).size > 1 ? [publications] : [];
}

function put(publications: ReadonlyArray<Publication>, called: string): string {
  const options = [...optionsIn(publications).values()];
  if (options.length === 0) return `No option on record was put to people in ${called}`;
  return options.length === 1
    ? `One option was put to people in ${called}: ${options.join("")}`
    : `More than one option was put to people in ${called}`;
}
