import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import {
  closed,
  consultation,
  consulted,
  decided,
  findingOf,
  outcomeOf,
  paper,
  published,
} from "../westmoor.js";
import { cancelled, extended, policy, proposal, responded, start } from "./told.js";

const first = [
  ...start,
  published("1", "2016-11-01"),
  consulted("2016-12-01"),
  closed("2017-01-31"),
];
const twice = [...first, consulted("2017-03-01"), closed("2017-04-30")];

describe("a consultation that was opened again", () => {
  it("had closed, as of a day between its two closings", async () => {
    const { sentence, ...finding } = await findingOf("R-G1", twice, { today: "2017-02-15" });
    expect(outcomeOf({ sentence, ...finding })).toBe("evidence-found");
    expect(sentence).toContain("closed on 2017-01-31");
    const answer = await findingOf("R-RESP-12W", twice, { today: "2017-02-15" });
    expect(answer.sentence).toContain("closed on 2017-01-31. No response is on record");
  });

  it("closes by its last closing, in whatever order the two were recorded", async () => {
    const last = async (...steps: ReadonlyArray<Step>): Promise<string> =>
      (await findingOf("R-G1", [...first.slice(0, -2), ...steps])).sentence;
    const winter = [consulted("2016-12-01"), closed("2017-01-31")];
    const spring = [consulted("2017-03-01"), closed("2017-04-30")];
    const found = await last(...winter, ...spring);
    expect(found).toContain("closed on 2017-04-30");
    expect(await last(...spring, ...winter)).toBe(found);
  });

  it("closed before a decision where its first opening did", async () => {
    const steps = [
      ...first,
      paper("2017-02-05", consultation),
      decided("2017-02-10"),
      consulted("2017-03-01"),
      closed("2017-04-30"),
    ];
    expect(outcomeOf(await findingOf("R-PRECEDE", steps))).toBe("evidence-found");
    const open = [
      ...steps.slice(0, 5),
      consulted("2017-02-01"),
      ...steps.slice(5, 7),
      closed("2017-04-30"),
    ];
    expect(outcomeOf(await findingOf("R-PRECEDE", open))).toBe("evidence-missing (contradicted)");
  });

  it("is judged by the opening that stood, where another was withdrawn", async () => {
    const later = [...first, consulted("2017-03-01", { closesOn: "2017-05-01" })];
    const { sentence } = await findingOf("R-G1", [...later, cancelled("2017-03-10")]);
    expect(sentence).toContain("closed on 2017-01-31");
    const answer = await findingOf("R-RESP-12W", [
      ...later,
      cancelled("2017-03-10"),
      responded("2017-03-20"),
    ]);
    expect(outcomeOf(answer)).toBe("evidence-found");
    const anew = [
      ...start,
      consulted("2016-10-01"),
      cancelled("2016-10-05"),
      closed("2016-10-06"),
      proposal("2016-12-01"),
      consulted("2016-12-01"),
      closed("2017-01-31"),
    ];
    expect(outcomeOf(await findingOf("R-G2", anew))).toBe("evidence-found");
    const days = await findingOf("R-LEN", [
      ...anew,
      policy("consultation.policyDays", 60, "2016-01-01"),
    ]);
    expect(outcomeOf(days)).toBe("evidence-found");
  });

  it("is not closed later by an extension of an earlier opening", async () => {
    const steps = [
      ...start,
      published("1", "2016-11-01"),
      consulted("2016-12-01", { closesOn: "2017-02-28" }),
      extended("2016-12-20", "2017-08-31"),
      closed("2017-01-31"),
      consulted("2017-03-01", { closesOn: "2017-04-01" }),
    ];
    const { sentence } = await findingOf("R-G1", steps, { today: "2017-05-01" });
    expect(sentence).toContain("was to close on 2017-04-01");
  });
});
