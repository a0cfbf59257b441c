import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { gunning, moseley } from "./cases.js";
import type { Consultation } from "./consultation.js";
import { eachOnProposal } from "./each-on-proposal.js";
import { versionsConsulted } from "./versions-consulted.js";
import { saysWhyNot } from "./why-not.js";

/**
 * More than one option was put to people, or what else was considered was published, and why not.
 *
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
  ],
  outcomes: {
    "evidence-found":
      "more than one option was put to people, or the alternatives are published with why not",
    "evidence-missing":
      "one option or none is on record as put to people, and no alternatives with why not",
    "not-applicable":
      "no specific proposal and decision are linked with it, it was withdrawn, or there is no consultation",
  },
  cannotDecide: "whether an alternative was realistic",
  per: "matter",
  test: eachOnProposal(tested),
});

function tested(consultation: Consultation, facts: Facts): Answer {
  const { called, opening } = consultation;
  const publications = versionsConsulted(consultation, facts);
  const put = new Map(
    publications
      .flatMap(({ options }) => options)
      .filter(({ status }) => status === "consulted")
      .map(({ id, title }) => [id, title]),
  );
  const whyNot = publications.filter(saysWhyNot);
  const evidence = [opening, ...publications];
  const options =
    put.size === 0
      ? `No option on record was put to people in ${called}`
      : put.size === 1
        ? `One option was put to people in ${called}: ${[...put.values()].join("")}`
        : `More than one option was put to people in ${called}`;
  if (put.size > 1 || whyNot.length > 0) {
    const late = recordedLate([evidence], facts.decision);
    const published =
      whyNot.length > 0 ? ". What else was considered is published, and why not" : "";
    return {
      outcome: "evidence-found",
      sentence: `${options}${published}.${lateSentence(late)}`,
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  return {
    outcome: "evidence-missing",
    sentence: `${options}. No publication on record says what else was considered, and why not.`,
    evidence,
    missing: ["the alternatives, and why each was discarded, in the published proposal"],
  };
}
