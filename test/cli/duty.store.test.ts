import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { aFolder, command } from "./run.js";

const events = fileURLToPath(
  new URL("../../examples/cases/corby-2018/events.jsonl", import.meta.url),
);
const today = ["--today", "2018-09-01"] as const;
let ledger = "";

beforeAll(async () => {
  ledger = join(aFolder(), "corby.ledger");
  await command("init", ledger, "--origin", "corby.example/engagement");
  await command("record", ledger, events);
});

const asked = async (...flags: ReadonlyArray<string>): Promise<string> =>
  (await command("duty", ledger, ...today, ...flags)).out;
const rows = async (...flags: ReadonlyArray<string>): Promise<ReadonlyArray<string>> =>
  (await asked("--csv", ...flags)).trim().split(/\r?\n/);

describe("the duty to involve, of a case that went to court", () => {
  it("counts the outcomes of each matter before it goes through the rules", async () => {
    const text = await asked();
    expect(text).toContain("NHS Corby Clinical Commissioning Group");
    expect(text).toMatch(/Evidence found: \d+ · Evidence not found: \d+/);
    expect(text).toContain("R-PROMISE");
    expect(text).toMatch(/Does not apply:\n/);
    expect(text).toContain("A finding is a statement about records.");
  });

  it("names the rule set, and has a part for bodies beyond their matters", async () => {
    const { result } = JSON.parse(await asked("--json"));
    expect(Object.keys(result)).toStrictEqual(["ruleSet", "matters", "bodies"]);
    expect(result.ruleSet).toStrictEqual({ name: "england", version: 1 });
  });

  it("has a row for each finding", async () => {
    const [names, ...found] = await rows();
    expect(names).toBe(
      "matter,body,rule,version,decision,check,about,period,outcome,detail,sentence,missing,judgement,recorded_late_days,evidence",
    );
    const { result } = JSON.parse(await asked("--json"));
    const findings = [...result.matters, ...result.bodies].flatMap((each) => each.findings);
    expect(found.length).toBe(findings.length);
  });

  it("can be asked of one body, and of one that is not on record", async () => {
    const { result } = JSON.parse(await asked("--json", "--body", "body:nhs-corby-ccg"));
    expect(new Set(result.matters.map((each: { body: string }) => each.body))).toStrictEqual(
      new Set(["body:nhs-corby-ccg"]),
    );
    const other = await command("duty", ledger, ...today, "--body", "body:nobody");
    expect(other.out).toContain("body:nobody is not on record in this view.");
    expect(other.out).toContain("No matter is on record for this question.");
    const mixed = await command("duty", ledger, ...today, "--body", "matter:urgent-care");
    expect(mixed.out).toContain(
      "matter:urgent-care is not the id of a body, which begins with body:.",
    );
  });
});

describe("the report to a governing body", () => {
  it("says of each matter whose duty it is, what was done, when, and which gaps are open", async () => {
    const text = await asked("--assurance");
    expect(text).toContain(
      "Whose duty: NHS Corby Clinical Commissioning Group (body:nhs-corby-ccg)",
    );
    expect(text).toContain("What was done:");
    expect(text).toMatch(/Evidence found for \d+ of the \d+ findings that apply\. Open gaps:/);
    expect(text).toMatch(/Evidence not found: [^:]+ \(R-/);
  });

  it("has the same in rows and as JSON, with the numbers that it counts by", async () => {
    const { result } = JSON.parse(await asked("--assurance", "--json"));
    const [matter] = result.matters;
    const whole = JSON.parse(await asked("--json")).result.matters[0].findings;
    const outcomes: ReadonlyArray<string> = whole.map((each: { outcome: string }) => each.outcome);
    expect(matter.found).toMatchObject({
      numerator: outcomes.filter((outcome) => outcome === "evidence-found").length,
      denominator: outcomes.filter((outcome) => outcome !== "not-applicable").length,
    });
    const found = whole.filter((each: { outcome: string }) => each.outcome === "evidence-found");
    const evidenceOf = (each: { evidence: unknown }): unknown => each.evidence;
    expect(matter.found.findings.map(evidenceOf)).toStrictEqual(found.map(evidenceOf));
    expect(matter.gaps.length).toBe(matter.found.denominator - matter.found.numerator);
    const gaps = (await rows("--assurance")).filter((row) => row.includes(",gap,"));
    const all = [...result.matters, ...result.bodies].flatMap((each) => each.gaps);
    expect(gaps.length).toBe(all.length);
  });

  it("ends with 5 where a gap has the outcome that is asked for", async () => {
    const ends = async (outcome: string): Promise<number> =>
      (await command("duty", ledger, ...today, "--assurance", "--fail-on", outcome)).code;
    expect(await ends("evidence-missing")).toBe(5);
    expect(
      (await command("duty", ledger, "--today", "2010-01-01", "--fail-on", "evidence-missing"))
        .code,
    ).toBe(0);
  });
});
