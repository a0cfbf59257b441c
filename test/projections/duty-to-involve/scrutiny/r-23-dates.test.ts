import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { lacks, reads } from "./expected.js";
import { assessed, decided, opened, registered } from "../westmoor.js";
import {
  another,
  borough,
  consultedUndated,
  council,
  councils,
  datesMoved,
  joint,
  scrutinyConsulted,
  substantial,
} from "./told.js";

const start = [registered("ccg"), ...councils, opened()];
const judged = [...start, substantial("2017-01-10")];
const decision = decided("2017-09-20");

describe("the dates given to the local authority", () => {
  finds(
    "R-23-DATES",
    "evidence-found",
    "both dates were given and published, and so was their one change",
    {
      steps: [...judged, scrutinyConsulted("2017-03-01"), datesMoved("2017-06-01"), decision],
      about: council,
      expects: reads(
        "When it was consulted on 2017-03-01, Westmoor Council was given the dates for the decision and " +
          "for comments, and they were published. It was told of every change on record, which was published.",
      ),
    },
  );
  finds("R-23-DATES", "evidence-missing", "the council was consulted and given no dates", {
    steps: [...judged, consultedUndated("2017-03-01"), decision],
    about: council,
    expects: lacks(
      "the proposed date of the decision, given when Westmoor Council was consulted on 2017-03-01",
      "the date for comments, given when Westmoor Council was consulted on 2017-03-01",
      "the publication of the dates given when Westmoor Council was consulted on 2017-03-01",
    ),
  });
  finds("R-23-DATES", "evidence-missing", "a decision is made and nobody was consulted before it", {
    steps: [...judged, decision, scrutinyConsulted("2017-10-02")],
  });
  finds("R-23-DATES", "not-yet-due", "nobody was consulted yet", { steps: judged });
  finds("R-23-DATES", "not-applicable", "the change is judged not substantial", {
    steps: [...start, assessed("2017-01-10"), consultedUndated("2017-03-01"), decision],
  });
  finds("R-23-DATES", "not-decidable", "nobody judged whether the change is substantial", {
    steps: [...start, scrutinyConsulted("2017-03-01"), decision],
  });

  it("rests on the judgement that the change is substantial, too", async () => {
    const steps = [...judged, scrutinyConsulted("2017-03-01"), decision];
    const events = (await found(steps)).map(({ evidence }) => evidence);
    expect(events).toMatchObject([{ events: { length: 3 } }]);
  });

  const found = async (steps: ReadonlyArray<Step>) =>
    (await findingsIn(steps, "2017-12-01")).filter(({ rule }) => rule === "R-23-DATES");
  const missingIn = async (...steps: ReadonlyArray<Step>) =>
    (await found([...judged, ...steps])).flatMap(({ missing }) => missing);

  it("are each looked for", async () => {
    const { decisionDue: _due, ...noDecision } = scrutinyConsulted("2017-03-01").data;
    const { commentsDue: _by, ...noComments } = scrutinyConsulted("2017-03-01").data;
    const { datesPublished: _at, ...unpublished } = scrutinyConsulted("2017-03-01").data;
    const given = [noDecision, noComments, unpublished];
    const lacking = await Promise.all(
      given.map((data) => missingIn({ ...scrutinyConsulted("2017-03-01"), data }, decision)),
    );
    expect(
      lacking.map((missing) => missing.map((one) => one.split(" ").slice(0, 3))),
    ).toStrictEqual([
      [["the", "proposed", "date"]],
      [["the", "date", "for"]],
      [["the", "publication", "of"]],
    ]);
  });

  it("are looked for before anything is decided", async () => {
    expect((await missingIn(consultedUndated("2017-03-01"))).length).toBe(3);
  });

  it("are looked for each time the council was consulted", async () => {
    const again = consultedUndated("2017-05-01");
    const missing = await missingIn(scrutinyConsulted("2017-03-01"), again, decision);
    expect(missing.every((one) => one.includes("2017-05-01"))).toBe(true);
    expect(missing.length).toBe(3);
  });

  it("must be told and published when they change", async () => {
    const consulted = scrutinyConsulted("2017-03-01");
    const untold = datesMoved("2017-06-01", { authorityInformed: false });
    const unpublished = datesMoved("2017-06-02", { published: false });
    expect(await missingIn(consulted, untold, unpublished, decision)).toStrictEqual([
      "that Westmoor Council was informed of the change of dates on 2017-06-01",
      "the publication of the change of dates on 2017-06-02",
    ]);
    const other = datesMoved("2017-06-01", { authority: borough, published: false });
    expect(await missingIn(consulted, other, decision)).toStrictEqual([]);
    const afterwards = datesMoved("2017-10-01", { published: false });
    expect(await missingIn(consulted, afterwards, decision)).toStrictEqual([]);
  });

  it("are those given to the joint committee, with changes told to one of its authorities", async () => {
    const committee = scrutinyConsulted("2017-03-01", { authority: joint, jointFor: [council] });
    const change = datesMoved("2017-06-01", { published: false });
    const findings = await found([...judged, committee, change, decision]);
    expect(findings.map(({ about, outcome, missing }) => [about, outcome, missing])).toStrictEqual([
      [joint, "evidence-missing", ["the publication of the change of dates on 2017-06-01"]],
    ]);
  });

  it("cannot be decided where another body consulted and no record says for whom", async () => {
    const partner = another("body:partner", "NHS Partner", "ccg");
    const consulted = scrutinyConsulted("2017-03-01", { by: "body:partner" });
    const [finding] = await found([...judged, partner, consulted, decision]);
    expect([finding?.outcome, finding?.detail]).toStrictEqual(["not-decidable", "by-another-body"]);
  });

  it("say how late they were recorded", async () => {
    const late = recordedOn("2017-09-21", scrutinyConsulted("2017-03-01"));
    const [finding] = await found([...judged, decision, late]);
    expect([finding?.outcome, finding?.recordedLate]).toStrictEqual(["evidence-found", 1]);
  });
});
