import type { Finding, Gap } from "engagement-ledger/projections";
import { describe, expect, it } from "vitest";
import { dutyText } from "../../../src/cli/text/duty-text.js";
import { gapsText } from "../../../src/cli/text/gaps-text.js";

const finding = (rule: string, given: Partial<Finding> = {}): Finding => ({
  rule,
  version: 1,
  outcome: "not-decidable",
  sentence: "Nobody recorded whether the change is substantial.",
  evidence: { events: [] },
  missing: [],
  ...given,
});

function told(...findings: ReadonlyArray<Finding>): string {
  const matter = {
    matter: "matter:clinic",
    title: "Clinic",
    body: "body:board",
    bodyName: "Board",
  };
  return dutyText({
    ruleSet: { name: "england", version: 1 },
    matters: [{ ...matter, duties: [], findings }],
    bodies: [],
  })
    .join("\n")
    .replaceAll(/\n {3,}/g, " ");
}

describe("findings for a person", () => {
  it("come with what is open first, whatever the order of the rules", () => {
    const text = told(
      finding("R-OWNER", { outcome: "evidence-found", sentence: "A body is on record." }),
      finding("R-BED", { outcome: "not-yet-due", sentence: "Nothing is decided." }),
      finding("R-5T"),
      finding("R-ASSESS", { outcome: "evidence-missing", sentence: "Nothing is on record." }),
    );
    const order = [...text.matchAll(/\((R-[A-Z0-9]+)\)/g)].map(([, rule]) => rule);
    expect(order).toStrictEqual(["R-ASSESS", "R-5T", "R-BED", "R-OWNER"]);
  });

  it("say once what several rules say alike, under the names of all", () => {
    const text = told(
      finding("R-5T"),
      finding("R-23-DATES"),
      finding("R-BED", { sentence: "No." }),
    );
    expect(text.match(/Nobody recorded/g)).toHaveLength(1);
    expect(text).toMatch(/\(R-5T\)\n.*\(R-23-DATES\) Nobody recorded/);
    expect(text).toContain("(R-BED) No.");
  });

  it("name together the rules that do not apply for one reason", () => {
    const none = {
      outcome: "not-applicable",
      sentence: "No option.",
      about: "activity:a",
    } as const;
    const text = told(finding("R-G1", none), finding("R-G2", none));
    expect(text).toContain("Does not apply: R-G1, R-G2, activity:a: No option.");
  });

  it("do not say again that a thing is missing where the sentence says it", () => {
    const sentence = "No assessment of the duty is on record.";
    expect(
      told(finding("R-ASSESS", { sentence, missing: ["an assessment of the duty"] })),
    ).not.toContain("Missing:");
    expect(told(finding("R-ASSESS", { sentence, missing: ["a paper", "a day"] }))).toContain(
      "Missing: a paper; a day",
    );
  });

  it("say in plain words that a law was not checked, and where rules are explained", () => {
    const text = told(finding("R-HWS", { detail: "kind-not-recorded,law-unverified" }));
    expect(text).toContain("The words or the dates of this law were not checked.");
    expect(text).toContain("docs/reference/rules.md");
    expect(told(finding("R-HWS"))).not.toContain("were not checked");
  });
});

describe("gaps for a governing body", () => {
  const gap = (rule: string, given: Partial<Gap> = {}): Gap => ({
    rule,
    outcome: "not-decidable",
    sentence: "No event is tagged.",
    evidence: { events: [] },
    missing: [],
    ...given,
  });
  const shown = (...gaps: ReadonlyArray<Gap>): ReadonlyArray<string> =>
    gapsText({ found: { numerator: 0, denominator: gaps.length, findings: [] }, gaps });

  it("stand under the name of their rule, each sentence once with its parts and years", () => {
    const p1 = { check: "P1", about: "principles-2022" };
    expect(
      shown(
        gap("R-P-COVER", { ...p1, period: "2022-23" }),
        gap("R-P-COVER", { ...p1, period: "2023-24" }),
        gap("R-P-COVER", { ...p1, period: "2024-25", sentence: "One event is." }),
      ),
    ).toStrictEqual([
      "  Evidence found for 0 of the 3 findings that apply. Open gaps:",
      "    Needs a person to decide: what is on record for each of the ten principles (R-P-COVER)",
      "      P1, principles-2022, 2022-23, 2023-24: No event is tagged.",
      "      P1, principles-2022, 2024-25: One event is.",
      "",
    ]);
  });

  it("of several rules that say the same are said once, and only with the same outcome", () => {
    const lines = shown(gap("R-5T"), gap("R-BED"), gap("R-10A", { outcome: "not-yet-due" }));
    expect(lines.filter((line) => line.includes("No event is tagged."))).toHaveLength(2);
  });

  it("are not counted where no rule applies", () => {
    expect(shown()).toStrictEqual(["  No rule applies.", ""]);
  });
});
