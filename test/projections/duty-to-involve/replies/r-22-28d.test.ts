import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { reads, says } from "../scrutiny/expected.js";
import { registered } from "../westmoor.js";
import { ended, received, replied, report, sender } from "./told.js";

const start = [registered("ccg"), sender("health-scrutiny")];
const kind = "scrutiny-report" as const;
const asked = [...start, received("2017-02-10", { kind, requestedOn: "2017-02-14" })];

describe("the answer to a health scrutiny report", () => {
  finds("R-22-28D", "evidence-found", "it was given in writing on the 28th day", {
    steps: [...asked, replied("2017-03-14")],
    about: report,
    expects: reads(
      "A written answer to “Waiting times” of Healthwatch Westmoor was requested on 2017-02-14. A reply was " +
        "due by 2017-03-14, 28 days after the request: a written answer came on 2017-03-14.",
    ),
  });
  finds("R-22-28D", "evidence-missing", "it was given on the 29th day", {
    steps: [...asked, replied("2017-03-15")],
    detail: "answered-late",
  });
  finds("R-22-28D", "evidence-missing", "none is on record after the 28th day", {
    steps: asked,
    today: "2017-03-15",
  });
  finds("R-22-28D", "not-yet-due", "none is on record on the 28th day", {
    steps: asked,
    today: "2017-03-14",
  });
  finds("R-22-28D", "not-applicable", "no answer was requested", {
    steps: [...start, received("2017-02-10", { kind })],
    about: report,
  });
  finds("R-22-28D", "not-decidable", "the day of the answer is known to the month only", {
    steps: [...asked, replied("2017-03")],
    detail: "imprecise-date",
    expects: says("EventCorrected"),
  });

  const shown = async (...steps: ReadonlyArray<Step>) =>
    (await findingsIn(steps, "2017-12-01"))
      .filter(({ rule, body }) => rule === "R-22-28D" && body === "body:westmoor")
      .map(({ outcome, detail }) => [outcome, detail]);

  it("is in writing, and the body's own", async () => {
    expect(await shown(...asked, replied("2017-03-01", { inWriting: false }))).toStrictEqual([
      ["evidence-missing", "not-in-writing"],
    ]);
    expect(await shown(...asked, replied("2017-03-01", { by: "body:healthwatch" }))).toStrictEqual([
      ["evidence-missing", undefined],
    ]);
  });

  it("is due from a responsible person alone", async () => {
    const report28 = asked.slice(1);
    expect(await shown(registered("local-authority"), ...report28)).toStrictEqual([
      ["not-applicable", undefined],
    ]);
    const begun = registered("ccg", "2017-02-12");
    expect(await shown(begun, ...report28, replied("2017-03-01"))).toStrictEqual([
      ["evidence-found", undefined],
    ]);
    expect((await shown(registered("provider"), ...report28)).map(([of]) => of)).toStrictEqual([
      "not-decidable",
    ]);
  });

  it("cannot be told to be due from a body that ended before the 28th day", async () => {
    expect(await shown(...asked, ended("2017-03-13"))).toStrictEqual([
      ["not-decidable", "body-ended"],
    ]);
    expect(await shown(...asked, ended("2017-03-14"))).toStrictEqual([
      ["evidence-missing", undefined],
    ]);
  });

  it("is not asked for by a request still to come", async () => {
    const later = received("2017-02-10", { kind, requestedOn: "2018-01-10" });
    expect(await shown(...start, later)).toStrictEqual([["not-applicable", undefined]]);
  });

  it("is not asked for by a report of another kind", async () => {
    const other = received("2017-02-10", { kind: "other", requestedOn: "2017-02-14" });
    expect(await shown(...start, other)).toStrictEqual([]);
  });
});
