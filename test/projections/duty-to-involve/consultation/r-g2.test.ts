import { describe, expect, it } from "vitest";
import { recordedOn } from "../../told-case.js";
import { finds } from "../finds.js";
import {
  closed,
  consultation,
  consulted,
  decided,
  findingOf,
  matter,
  outcomeOf,
} from "../westmoor.js";
import { contains, discarded, proposal, put, says, start } from "./told.js";

const asked = consulted("2016-12-01");
const outcome = async (...steps: Parameters<typeof findingOf>[1]) =>
  outcomeOf(await findingOf("R-G2", [...start, ...steps]));

describe("the information that people need", () => {
  finds("R-G2", "evidence-found", "all of it was public on the day of the opening", {
    steps: [...start, proposal("2016-12-01"), asked],
    about: consultation,
  });
  finds("R-G2", "evidence-missing", "no reasons and no way to respond are on record", {
    steps: [
      ...start,
      proposal("2016-12-01", { contains: contains("impact", "alternatives") }),
      asked,
    ],
    expects: says("the reasons for it; how to respond."),
  });
  finds("R-G2", "not-applicable", "no specific proposal is linked", {
    steps: [...start, consulted("2016-12-01", { matters: [{ matter, limb: "planning" }] })],
  });
  finds("R-G2", "not-decidable", "the proposal is dated only to the month of the opening", {
    steps: [...start, proposal("2016-12"), asked],
    detail: "imprecise-date",
  });

  it("is missing and contradicted where it was public a day after the opening", async () => {
    expect([
      await outcome(proposal("2016-12-02"), asked),
      await outcome(proposal("2016-12-02", { contains: [] }), asked),
    ]).toStrictEqual(["evidence-missing (contradicted)", "evidence-missing (contradicted)"]);
  });

  it.each([
    ["the reasons for it", { contains: contains("impact", "alternatives", "how-to-respond") }],
    ["the impact on", { contains: contains("reasons", "alternatives", "how-to-respond") }],
    ["how to respond", { contains: contains("reasons", "impact", "alternatives") }],
    ["the options", { options: [] }],
    ["its formats or languages", { document: { title: "What we propose" } }],
    [
      "what else was considered, and why not",
      { contains: contains("reasons", "impact", "how-to-respond"), options: [put("one-site")] },
    ],
  ])("misses %s alone", async (lacking, given) => {
    const finding = await findingOf("R-G2", [...start, proposal("2016-12-01", given), asked]);
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.missing).toStrictEqual([expect.stringContaining(lacking)]);
  });

  it("takes discarded options with their reasons for the alternatives, all or none", async () => {
    const parts = contains("reasons", "impact", "how-to-respond");
    const without = discarded("two-sites");
    const { reason: _reason, ...unreasoned } = without;
    expect([
      await outcome(proposal("2016-12-01", { contains: parts }), asked),
      await outcome(
        proposal("2016-12-01", {
          contains: parts,
          options: [put("one"), without, discarded("none")],
        }),
        asked,
      ),
      await outcome(
        proposal("2016-12-01", {
          contains: parts,
          options: [put("one"), unreasoned, discarded("none")],
        }),
        asked,
      ),
    ]).toStrictEqual(["evidence-found", "evidence-found", "evidence-missing"]);
  });

  it("takes the formats of the document of the consultation", async () => {
    const plain = proposal("2016-12-01", { document: { title: "What we propose" } });
    const given = { document: { title: "What we propose", languages: ["pl"] } };
    expect(await outcome(plain, consulted("2016-12-01", given))).toBe("evidence-found");
  });

  it("reads the version that the link names, in all its publications", async () => {
    const second = { version: "2", options: [put("other")] };
    const thin = proposal("2016-11-01", { contains: [], options: [put("first")] });
    expect([
      await outcome(proposal("2016-12-01", second), asked),
      await outcome(thin, proposal("2016-11-15"), asked),
      await outcome(thin, proposal("2016-12-15"), asked),
    ]).toStrictEqual(["evidence-missing", "evidence-found", "evidence-missing (contradicted)"]);
  });

  it("reads the latest version at the opening where the link names none", async () => {
    const unnamed = consulted("2016-12-01", { matters: [{ matter, limb: "proposal" }] });
    const old = { version: "0", options: [put("old")], contains: [] };
    const next = { version: "2", options: [put("next")], contains: [] };
    expect([
      await outcome(
        proposal("2016-10-01", old),
        proposal("2016-11-01"),
        proposal("2017-01-01", next),
        unnamed,
      ),
      await outcome(
        proposal("2016-10-01", { version: "0" }),
        proposal("2016-11-01", { contains: [], options: [put("new")] }),
        unnamed,
      ),
      await outcome(proposal("2016-12-20"), unnamed),
    ]).toStrictEqual(["evidence-found", "evidence-missing", "evidence-missing (contradicted)"]);
  });
});

describe("the alternatives", () => {
  const alone = { options: [put("one-site")], contains: contains("reasons") };
  finds("R-G2-ALT", "evidence-found", "more than one option was put to people", {
    steps: [
      ...start,
      proposal("2016-12-01", { options: [put("one"), put("two")], contains: [] }),
      asked,
    ],
    about: consultation,
  });
  finds(
    "R-G2-ALT",
    "evidence-missing",
    "one option was put to people, and no other is named (Moseley)",
    {
      steps: [...start, proposal("2016-12-01", alone), asked],
      expects: says("One option was put to people in “Urgent care consultation” (on 2016-12-01)"),
    },
  );
  finds("R-G2-ALT", "not-applicable", "no specific proposal is linked", {
    steps: [...start, consulted("2016-12-01", { matters: [{ matter, limb: "planning" }] })],
  });

  it("may be published with why not, as a part of the document or as discarded options", async () => {
    const alternatives = { ...alone, contains: contains("alternatives") };
    const options = { ...alone, options: [put("one-site"), discarded("two-sites")] };
    const find = async (given: object) =>
      outcomeOf(await findingOf("R-G2-ALT", [...start, proposal("2016-12-01", given), asked]));
    expect([
      await find(alternatives),
      await find(options),
      await find({ ...alone, options: [] }),
    ]).toStrictEqual(["evidence-found", "evidence-found", "evidence-missing"]);
  });

  it("is missing where no publication of the version is on record", async () => {
    const named = await findingOf("R-G2-ALT", [...start, asked]);
    expect([outcomeOf(named), named.sentence]).toStrictEqual([
      "evidence-missing",
      expect.stringContaining("No option on record was put to people"),
    ]);
  });

  finds("R-G2-ALT", "not-decidable", "the options are dated only to the month of the closing", {
    steps: [...start, recordedOn("2017-01-31", proposal("2017-01")), asked, closed("2017-01-15")],
    detail: "imprecise-date",
  });

  it("are not shown by what was published only after the consultation closed", async () => {
    const finding = await findingOf("R-G2-ALT", [
      ...start,
      proposal("2016-11-01", { options: [put("one-site")], contains: [] }),
      asked,
      closed("2017-01-31"),
      proposal("2017-08-01"),
    ]);
    expect(outcomeOf(finding)).toBe("evidence-missing (contradicted)");
    expect(finding.sentence).toContain("More was published only after it closed.");
  });

  it("are not late where they are only published again after the decision", async () => {
    const steps = [...start, proposal("2016-11-01"), asked, decided("2017-02-10")];
    for (const rule of ["R-G2", "R-G2-ALT", "R-OPTIONS"]) {
      const finding = await findingOf(rule, [...steps, proposal("2017-08-01")]);
      expect([rule, outcomeOf(finding), finding.recordedLate]).toStrictEqual([
        rule,
        "evidence-found",
        undefined,
      ]);
    }
  });
});
