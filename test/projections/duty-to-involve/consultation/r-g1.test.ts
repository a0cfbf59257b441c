import { describe, expect, it } from "vitest";
import { recordedOn } from "../../told-case.js";
import { finds } from "../finds.js";
import {
  closed,
  consultation,
  consulted,
  decided,
  findingOf,
  findingsOf,
  matter,
  outcomeOf,
  settled,
} from "../westmoor.js";
import { cancelled, extended, proposal, says, start } from "./told.js";

const asked = [...start, proposal("2016-12-01"), consulted("2016-12-01")];
const close = closed("2017-02-28");
const settling = (occurredAt: string) => ({
  ...settled("1", occurredAt),
  data: { option: "one-site", how: "The lease of the other site was given up." },
});

describe("a formative stage", () => {
  finds("R-G1", "evidence-found", "the consultation closed before the decision", {
    steps: [...asked, close, decided("2017-09-20")],
    about: consultation,
  });
  finds("R-G1", "evidence-missing", "an option was settled while it was open", {
    steps: [...asked, settling("2017-02-27"), close],
    detail: "contradicted",
    expects: says("the settling of option one-site on 2017-02-27"),
  });
  finds("R-G1", "not-yet-due", "it is open", { steps: [...asked] });
  finds("R-G1", "not-applicable", "no specific proposal is linked", {
    steps: [...start, consulted("2016-12-01", { matters: [{ matter, limb: "planning" }] })],
  });
  finds("R-G1", "not-decidable", "it closed and an option was settled on the same day", {
    steps: [...asked, settling("2017-02-28"), close],
    detail: "same-day-order-unknown",
  });

  const outcome = async (...steps: Parameters<typeof findingOf>[1]) =>
    outcomeOf(await findingOf("R-G1", steps));

  it("counts a decision before it opened, whoever made it", async () => {
    const other = decided("2016-11-30", { by: "body:westmoor" });
    expect(await outcome(...asked, other, close)).toBe("evidence-missing (contradicted)");
    expect(await outcome(...asked, other)).toBe("evidence-missing (contradicted)");
  });

  it("takes the last day announced, with its extension, where no closing is recorded", async () => {
    const announced = [
      ...start,
      consulted("2016-12-01", { closesOn: "2017-02-28" }),
      extended("2017-02-20", "2017-03-10"),
    ];
    expect([
      await outcome(...announced, decided("2017-03-09")),
      await outcome(...announced, decided("2017-03-11")),
    ]).toStrictEqual(["evidence-missing (contradicted)", "evidence-found"]);
  });

  it("is still open on its last day, and asks when it closed where nothing says so", async () => {
    const announced = [...start, consulted("2017-09-01", { closesOn: "2017-12-01" })];
    expect(await outcome(...announced)).toBe("not-yet-due");
    const finding = await findingOf("R-G1", announced, { today: "2017-12-02" });
    expect(finding.outcome).toBe("evidence-found");
    const unknown = await findingOf("R-G1", [...asked, decided("2017-09-20")]);
    expect([outcomeOf(unknown), unknown.judgement?.needed]).toStrictEqual([
      "not-decidable",
      "when it closed",
    ]);
  });

  it("does not apply to one withdrawn before it closed, and does to one withdrawn after", async () => {
    expect(await outcome(...asked, cancelled("2017-01-10"))).toBe("not-applicable");
    expect(await outcome(...asked, close, cancelled("2017-03-10"))).toBe("evidence-found");
  });

  it("counts the closing of its last opening", async () => {
    const again = consulted("2017-05-01");
    const steps = [...asked, close, again];
    expect([
      await outcome(...steps, decided("2017-04-01")),
      await outcome(...steps, closed("2017-06-30"), decided("2017-07-01")),
    ]).toStrictEqual(["evidence-missing (contradicted)", "evidence-found"]);
  });

  it("gives each consultation its own finding, and says how late its record came", async () => {
    const second = {
      ...consulted("2017-03-15"),
      entity: "activity:second" as const,
    };
    const found = await findingsOf("R-G1", [
      ...asked,
      close,
      second,
      { ...closed("2017-04-15"), entity: "activity:second" },
      decided("2017-04-01"),
    ]);
    expect(found.map(({ about, outcome: is }) => [about, is])).toStrictEqual([
      [consultation, "evidence-found"],
      ["activity:second", "evidence-missing"],
    ]);
    const late = await findingOf("R-G1", [
      ...asked,
      decided("2017-09-20"),
      recordedOn("2017-09-30", close),
    ]);
    expect([late.outcome, late.recordedLate]).toStrictEqual(["evidence-found", 10]);
  });
});
