import type { GivenDataOf, NewEventOf } from "engagement-ledger";
import { expect } from "vitest";
import type { Finding } from "../../../../projections/duty-to-involve/rules/finding.js";
import { happened } from "../../recorded.js";
import { body, consultation, matter, registered } from "../westmoor.js";

/** A trust, so that there are two bodies. */
export const trust = "body:westmoor-trust";
/** Healthwatch, which reports from outside. */
export const healthwatch = "body:healthwatch";
/** The promise of most cases. */
export const promise = "commitment:we-will-consult";

/** The trust exists. */
export const trustExists = {
  ...registered("nhs-trust", "2010-04-01", trust),
  data: { name: "Westmoor Hospitals", kind: "nhs-trust", from: "2010-04-01" },
} satisfies NewEventOf<"BodyRegistered">;

/** Something is promised in public. */
export function promised(
  given: Partial<GivenDataOf<"CommitmentMade">> = {},
  occurredAt = "2016-02-01",
): NewEventOf<"CommitmentMade"> {
  return happened("CommitmentMade", promise, occurredAt, {
    by: body,
    words: "We will consult before we decide.",
    source: { title: "Board meeting" },
    basis: "promise",
    about: { matter },
    measures: [{ count: "events", where: { type: "ConsultationOpened" }, atLeast: 1 }],
    ...given,
  });
}

/** The promise is shown to be kept. */
export function shownKept(
  occurredAt: string,
  given: Partial<GivenDataOf<"CommitmentEvidenced">> = {},
): NewEventOf<"CommitmentEvidenced"> {
  return happened("CommitmentEvidenced", promise, occurredAt, {
    document: { title: "What happened next" },
    ...given,
  });
}

/** The promise is departed from. */
export function departed(occurredAt: string): NewEventOf<"CommitmentDeparted"> {
  return happened("CommitmentDeparted", promise, occurredAt, {
    reason: "NHS England thought it was not needed.",
  });
}

/** Urgency is claimed, with evidence and a day of review. */
export function urgent(
  given: Partial<GivenDataOf<"UrgencyClaimed">> = {},
  occurredAt = "2017-03-01",
): NewEventOf<"UrgencyClaimed"> & { readonly id: string } {
  return {
    ...happened("UrgencyClaimed", matter, occurredAt, {
      duty: "D-14Z2",
      reason: "The roof leaks.",
      decidedBy: "Chief executive",
      evidence: { title: "Survey of the roof" },
      reviewOn: "2017-06-01",
      ...given,
    }),
    id: "0190c006-0000-7000-8000-00000000a001",
  };
}

/** The claim of urgency is reviewed. */
export function reviewed(occurredAt: string): NewEventOf<"ReviewHeld"> {
  return happened("ReviewHeld", matter, occurredAt, { of: urgent().id, outcome: "It was." });
}

/** A milestone is reached. */
export function milestone(
  kind: GivenDataOf<"MilestoneReached">["kind"],
  occurredAt: string,
): NewEventOf<"MilestoneReached"> {
  return happened("MilestoneReached", matter, occurredAt, { kind });
}

type Claims = NonNullable<GivenDataOf<"PaperReceived">["claims"]>;

/** A paper for decision-makers with what it claims. */
export function paperClaiming(
  occurredAt: string,
  claims: Claims,
  given: Partial<GivenDataOf<"PaperReceived">> = {},
): NewEventOf<"PaperReceived"> {
  return happened("PaperReceived", matter, occurredAt, {
    by: body,
    meeting: "Governing body",
    document: { title: "Decision paper" },
    claims,
    ...given,
  });
}

/** The outcome report of the consultation with what it claims. */
export function outcomeClaiming(
  occurredAt: string,
  claims: Claims,
): NewEventOf<"ResponsePublished"> {
  return happened("ResponsePublished", consultation, occurredAt, {
    document: { title: "Outcome report" },
    viewsSummarised: true,
    howTakenIntoAccount: true,
    claims,
  });
}

/** A report of Healthwatch with what it claims. */
export function reportClaiming(occurredAt: string, claims: Claims): NewEventOf<"InsightReceived"> {
  return happened("InsightReceived", "insight:a-report", occurredAt, {
    from: healthwatch,
    to: [body],
    kind: "healthwatch-report",
    document: { title: "What people told us" },
    claims,
  });
}

/** The id of a response, by a number. */
export function responseId(number: number): `feedback:${string}` {
  return `feedback:0190c006-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** Someone responded to the consultation. */
export function responded(
  number: number,
  occurredAt: string,
  given: Partial<GivenDataOf<"FeedbackReceived">> = {},
): NewEventOf<"FeedbackReceived"> {
  return happened("FeedbackReceived", responseId(number), occurredAt, {
    activity: consultation,
    channel: "survey",
    respondent: { kind: "individual" },
    ...given,
  });
}

type Expects = (finding: Finding) => void;

/** The finding says this, and nothing else. */
export function says(sentence: string): Expects {
  return (finding) => {
    expect(finding.sentence).toBe(sentence);
  };
}

/** The finding says this among others. */
export function mentions(part: string): Expects {
  return (finding) => {
    expect(finding.sentence).toContain(part);
  };
}

/** The finding names what is missing. */
export function lacks(...missing: ReadonlyArray<string>): Expects {
  return (finding) => {
    expect(finding.missing).toStrictEqual(missing);
  };
}

/** The finding names the judgement that nobody recorded. */
export function needs(judgement: string): Expects {
  return (finding) => {
    expect(finding.judgement?.needed).toBe(judgement);
  };
}
