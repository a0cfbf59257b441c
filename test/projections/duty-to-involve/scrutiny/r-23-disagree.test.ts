import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { lacks, reads } from "./expected.js";
import { opened, registered } from "../westmoor.js";
import { answered, commented, council, councils, joint, scrutinyConsulted } from "./told.js";

const start = [registered("ccg"), ...councils, opened()];
const advised = [...start, commented("2017-07-01", "Keep both sites.")];

describe("a disagreement with the local authority", () => {
  finds("R-23-DISAGREE", "evidence-found", "the council was told, and both met to agree", {
    steps: [...advised, answered("2017-08-15")],
    about: council,
    expects: reads(
      "The recommendation of Westmoor Council was not agreed. The authority was notified of that, and steps to agree are on " +
        "record, the first on 2017-08-10.",
    ),
  });
  finds("R-23-DISAGREE", "evidence-missing", "the council was not told, and no step was taken", {
    steps: [...advised, answered("2017-08-15", { authorityNotified: false, stepsToAgree: [] })],
    expects: lacks(
      "the notice to Westmoor Council of the disagreement",
      "a step to reach agreement with Westmoor Council",
    ),
  });
  finds("R-23-DISAGREE", "not-applicable", "the body agreed", {
    steps: [...advised, answered("2017-08-15", { agrees: true, stepsToAgree: [] })],
  });
  finds("R-23-DISAGREE", "not-decidable", "nobody recorded what kind of body it was", {
    steps: [unknownKind(), ...advised.slice(1), answered("2017-08-15")],
    today: "2017-12-01",
    detail: "kind-not-recorded",
  });

  const shown = async (steps: ReadonlyArray<Step>, today = "2017-12-01") =>
    (await findingsIn(steps, today))
      .filter(({ rule }) => rule === "R-23-DISAGREE")
      .map(({ outcome, missing }) => [outcome, missing.length]);

  it("is handled where the notice is in one answer and the step in a later one", async () => {
    const notice = answered("2017-08-01", { stepsToAgree: [] });
    const step = answered("2017-09-01", { agrees: true, authorityNotified: false });
    expect(await shown([...advised, notice, step])).toStrictEqual([["evidence-found", 0]]);
    expect(await shown([...advised, notice])).toStrictEqual([["evidence-missing", 1]]);
  });

  it("is not notified by an answer that agrees in the end", async () => {
    const untold = answered("2017-08-01", { authorityNotified: false });
    const agreed = answered("2017-09-01", { agrees: true, stepsToAgree: [] });
    expect(await shown([...advised, untold, agreed])).toStrictEqual([["evidence-missing", 1]]);
  });

  it("needs a step that was taken by the day of the question", async () => {
    const steps = [...advised, answered("2017-08-01")];
    expect(await shown(steps, "2017-08-09")).toStrictEqual([["evidence-missing", 1]]);
    expect(await shown(steps, "2017-08-10")).toStrictEqual([["evidence-found", 0]]);
  });

  it("is none while the recommendation is not answered, or there was none", async () => {
    expect(await shown(advised)).toStrictEqual([["not-applicable", 0]]);
    const without = [...start, commented("2017-07-01"), answered("2017-08-15")];
    expect(await shown(without)).toStrictEqual([["not-applicable", 0]]);
  });

  it("is with what the joint committee of the authority recommended, too", async () => {
    const asked = scrutinyConsulted("2017-05-01", { authority: joint, jointFor: [council] });
    const theirs = commented("2017-07-01", "Keep both sites.");
    const both = { ...theirs, data: { ...theirs.data, authority: joint } } as const;
    const steps = [...start, asked, both, answered("2017-08-15")];
    const [finding] = (await findingsIn(steps, "2017-12-01")).filter(
      ({ rule }) => rule === "R-23-DISAGREE",
    );
    expect(finding?.outcome).toBe("evidence-found");
    expect(finding?.sentence).not.toContain("not on record");
  });

  it("is tested where the comments that it answers are not on record, which it says", async () => {
    const findings = await findingsIn([...start, answered("2017-08-15")], "2017-12-01");
    const [finding] = findings.filter(({ rule }) => rule === "R-23-DISAGREE");
    expect(finding?.outcome).toBe("evidence-found");
    expect(finding?.sentence).toContain("(the recommendation itself is not on record)");
  });
});

function unknownKind(): Step {
  const { from: _from, ...data } = registered("ccg").data;
  return { ...registered("ccg"), occurredAt: "2018-01-01", data };
}
