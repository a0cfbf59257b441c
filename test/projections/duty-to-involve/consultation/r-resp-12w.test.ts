import { describe, expect, it } from "vitest";
import { finds } from "../finds.js";
import { closed, consultation, consulted, findingOf, matter, outcomeOf } from "../westmoor.js";
import { cancelled, delayed, policy, responded, says, start } from "./told.js";

const asked = [...start, consulted("2024-01-08")];
const close = closed("2024-03-01");
const today = "2024-12-01";
const limit = (value: number | "none", from = "2023-04-01") =>
  policy("response.limitDays", value, from);

describe("the response within the limit", () => {
  finds("R-RESP-12W", "evidence-found", "it was published 84 days after the closing", {
    steps: [...asked, close, responded("2024-05-24")],
    today,
    about: consultation,
    expects: says("84 days later", "84 days: Cabinet Office 2018 (guidance, not law)"),
  });
  finds("R-RESP-12W", "evidence-missing", "it was published 85 days after the closing", {
    steps: [...asked, close, responded("2024-05-25")],
    today,
    detail: "published-late",
    expects: says("85 days later"),
  });
  finds("R-RESP-12W", "not-yet-due", "84 days have not passed", {
    steps: [...asked, close],
    today: "2024-05-24",
  });
  finds("R-RESP-12W", "not-applicable", "the policy of the body sets no limit", {
    steps: [...asked, limit("none"), close],
    today,
    expects: says("No limit is set by the policy of NHS Westmoor, adopted on 2023-04-01"),
  });
  finds(
    "R-RESP-12W",
    "not-decidable",
    "the response is dated to a month within which the limit ends",
    {
      steps: [...asked, close, responded("2024-05")],
      today,
      detail: "imprecise-date",
    },
  );

  const outcome = async (day: string, ...steps: Parameters<typeof findingOf>[1]) =>
    outcomeOf(await findingOf("R-RESP-12W", [...asked, ...steps], { today: day }));

  it("is missing from the 85th day where none is published, unless the delay was explained", async () => {
    expect([
      await outcome("2024-05-25", close),
      await outcome("2024-05-25", close, delayed("2024-05-20")),
      await outcome(today, close, responded("2024-08-01"), delayed("2024-07-20")),
      await outcome(today, close, responded("2024-05-01"), delayed("2024-04-20")),
      await outcome("2024-05-24", close, delayed("2024-05-20")),
    ]).toStrictEqual([
      "evidence-missing",
      "evidence-found (explained-late)",
      "evidence-found (explained-late)",
      "evidence-found",
      "not-yet-due",
    ]);
  });

  it("uses the limit of the day of the closing", async () => {
    expect([
      await outcome(today, limit(30, "2024-03-01"), close, responded("2024-03-31")),
      await outcome(today, limit(30, "2024-03-01"), close, responded("2024-04-01")),
      await outcome(today, limit(30, "2024-03-02"), close, responded("2024-05-24")),
      await outcome(today, limit(0), close, responded("2024-03-02")),
      await outcome(today, limit(30, "2024-03-10"), closed("2024-03"), responded("2024-03-31")),
    ]).toStrictEqual([
      "evidence-found",
      "evidence-missing (published-late)",
      "evidence-found",
      "evidence-missing (published-late)",
      "not-decidable (imprecise-date)",
    ]);
  });

  it("is not due while open, nor for one withdrawn, and counts from the announced last day", async () => {
    const announced = [...start, consulted("2024-01-08", { closesOn: "2024-03-01" })];
    const find = async (day: string) =>
      outcomeOf(await findingOf("R-RESP-12W", announced, { today: day }));
    expect([
      await outcome(today),
      await outcome(today, close, cancelled("2024-03-02")),
      await find("2024-05-24"),
      await find("2024-05-25"),
    ]).toStrictEqual(["not-yet-due", "not-applicable", "not-yet-due", "evidence-missing"]);
  });

  it("takes nothing published before the closing, and the first of several after it", async () => {
    expect([
      await outcome("2024-05-25", responded("2024-02-01"), close),
      await outcome(today, close, responded("2024-08-01"), responded("2024-05-24")),
    ]).toStrictEqual(["evidence-missing", "evidence-found"]);
  });

  it("reads a closing known less exactly as its first day allows or its last day ends it", async () => {
    expect([
      await outcome(today, closed("2024-03"), responded("2024-05-24")),
      await outcome(today, closed("2024-03"), responded("2024-05-25")),
      await outcome(today, closed("2024-03"), responded("2024-06-23")),
      await outcome(today, closed("2024-03"), responded("2024-06-24")),
      await outcome("2024-06-23", closed("2024-03")),
    ]).toStrictEqual([
      "evidence-found",
      "not-decidable (imprecise-date)",
      "not-decidable (imprecise-date)",
      "evidence-missing (published-late)",
      "not-yet-due",
    ]);
  });

  it("follows the correction of a date", async () => {
    const id = "0190c0ff-0000-7000-8000-000000000001";
    const corrected = {
      type: "EventCorrected",
      entity: "ledger:self",
      occurredAt: "2024-06-10",
      actor: { id: "recorder" },
      data: { event: id, because: "A slip of the pen.", occurredAt: "2024-05-24" },
    } as const;
    const late = { ...responded("2024-05-25"), id };
    expect([
      await outcome(today, close, late),
      await outcome(today, close, late, corrected),
    ]).toStrictEqual(["evidence-missing (published-late)", "evidence-found"]);
  });

  it("is about any consultation, also one on needs", async () => {
    const onNeeds = consulted("2024-01-08", { matters: [{ matter, limb: "planning" }] });
    const finding = await findingOf("R-RESP-12W", [...start, onNeeds, close], { today });
    expect(outcomeOf(finding)).toBe("evidence-missing");
  });
});
