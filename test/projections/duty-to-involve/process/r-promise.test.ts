import type { GivenDataOf } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { happened } from "../../recorded.js";
import { recordedOn, type Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import {
  body,
  closed,
  consultation,
  consulted,
  decided,
  held,
  matter,
  opened,
  registered,
  withdrawn,
} from "../westmoor.js";
import { departed, promise, promised, says, shownKept } from "./told.js";

const start = [registered("ccg", "2013-04-01"), opened()];
const decision = decided("2017-09-20");
const about = promise;

describe("a promise to consult", () => {
  finds("R-PROMISE", "evidence-found", "the consultation opened before the decision", {
    steps: [...start, promised(), consulted("2016-12-01"), decision],
    about,
    matter,
    expects: says(
      "NHS Westmoor promised on 2016-02-01: “We will consult before we decide”. What was promised " +
        "is on record before the decision “one-site” on 2017-09-20: on 2016-12-01.",
    ),
  });
  finds("R-PROMISE", "evidence-missing", "the decision was made and no consultation is on record", {
    steps: [...start, promised(), decision],
    about,
  });
  finds("R-PROMISE", "not-yet-due", "nothing is decided yet", {
    steps: [...start, promised()],
    about,
  });
  finds("R-PROMISE", "not-applicable", "the matter was withdrawn before anything was decided", {
    steps: [...start, promised(), withdrawn("2016-10-01")],
    about,
  });
  finds("R-PROMISE", "not-decidable", "the consultation opened on the day of the decision", {
    steps: [...start, promised(), consulted("2017-09-20"), decision],
    about,
    detail: "same-day-order-unknown",
  });

  const asked = async (steps: ReadonlyArray<Step>, today = "2017-12-01") => {
    const all = await findingsIn([...start, ...steps], today);
    return all
      .filter(({ rule }) => rule === "R-PROMISE")
      .map(({ outcome, detail, matter: shownWith }) => [outcome, detail, shownWith]);
  };

  it("is contradicted where it came only after the decision", async () => {
    expect(await asked([promised(), decision, consulted("2017-10-01")])).toStrictEqual([
      ["evidence-missing", "contradicted", matter],
    ]);
  });

  it("is not kept by what came before it was made, nor by a consultation that was withdrawn", async () => {
    const before = [consulted("2016-01-10"), closed("2016-01-20"), promised(), decision];
    expect(await asked(before)).toStrictEqual([["evidence-missing", undefined, matter]]);
    const off = happened("ActivityCancelled", consultation, "2016-12-20", {
      reason: "An election.",
    });
    expect(await asked([promised(), consulted("2016-12-01"), off, decision])).toStrictEqual([
      ["evidence-missing", undefined, matter],
    ]);
  });

  it("that was made after a decision is about the next one", async () => {
    const second = decided("2017-11-01", { decision: "closing" });
    const steps = [decision, promised({}, "2017-10-01")];
    expect(await asked(steps)).toStrictEqual([["not-yet-due", undefined, matter]]);
    expect(await asked([...steps, second])).toStrictEqual([
      ["evidence-missing", undefined, matter],
    ]);
  });

  it("departed from is shown with the reason, also before the decision", async () => {
    expect(await asked([promised(), departed("2016-06-01")])).toStrictEqual([
      ["evidence-missing", "departed-with-reason", matter],
    ]);
    const kept = [promised(), departed("2016-06-01"), consulted("2016-12-01"), decision];
    expect(await asked(kept)).toStrictEqual([["evidence-found", undefined, matter]]);
  });

  it("may be shown by a document, but not by a part of what was promised", async () => {
    expect(await asked([promised(), decision, shownKept("2017-10-01")])).toStrictEqual([
      ["evidence-found", undefined, matter],
    ]);
    const part = shownKept("2017-10-01", { count: 2, of: 5 });
    expect(await asked([promised(), decision, part])).toStrictEqual([
      ["evidence-missing", undefined, matter],
    ]);
  });

  it("says how late it was recorded that it was kept", async () => {
    const steps = [promised(), decision, recordedOn("2017-09-30", consulted("2016-12-01"))];
    const finding = (await findingsIn([...start, ...steps], "2017-12-01")).find(
      ({ rule }) => rule === "R-PROMISE",
    );
    expect(finding?.recordedLate).toBe(10);
  });

  it("asks for as much, by the method, the group and the body that was promised", async () => {
    const measure = (
      more: object,
      where: object = {},
    ): NonNullable<GivenDataOf<"CommitmentMade">["measures"]> => [
      { count: "events", where: { type: "ActivityHeld", ...where }, atLeast: 1, ...more },
    ];
    const forum = held("forum", "2016-05-01", { matters: [{ matter, limb: "proposal" }] });
    const of = async (measures: ReturnType<typeof measure>) =>
      (await asked([promised({ measures }), forum, decision]))[0]?.[0];
    expect(await of(measure({}))).toBe("evidence-found");
    expect(await of(measure({ atLeast: 2 }))).toBe("evidence-missing");
    expect(await of(measure({}, { method: "drop-in" }))).toBe("evidence-found");
    expect(await of(measure({}, { method: "survey" }))).toBe("evidence-missing");
    expect(await of(measure({}, { group: "carers" }))).toBe("evidence-missing");
    expect(await of(measure({}, { kind: "consultation", body }))).toBe("evidence-found");
    expect(await of(measure({ from: "2016-06-01" }))).toBe("evidence-missing");
  });

  it("with a day is due by the end of that day, whatever is decided", async () => {
    const measures = [
      {
        count: "events",
        where: { type: "ConsultationOpened" },
        atLeast: 1,
        by: "2017-10-31",
      },
    ] as const;
    const by = promised({ measures: [...measures] });
    expect(await asked([by, decision], "2017-10-31")).toStrictEqual([
      ["not-yet-due", undefined, matter],
    ]);
    expect(await asked([by, decision], "2017-11-01")).toStrictEqual([
      ["evidence-missing", undefined, matter],
    ]);
    expect(await asked([by, decision, consulted("2017-10-31")])).toStrictEqual([
      ["evidence-found", undefined, matter],
    ]);
  });
});

describe("a promise with no day", () => {
  const forAll = { measures: [], about: { activity: consultation } } as const;
  const posted = promised({ ...forAll, words: "I will keep you posted on what happens next" });
  const opening = consulted("2016-01-10");
  const outcomes = async (steps: ReadonlyArray<Step>, today = "2030-01-01") =>
    (await findingsIn([...start, opening, ...steps], today))
      .filter(({ rule }) => rule === "R-PROMISE")
      .map(({ outcome, matter: shownWith }) => [outcome, shownWith]);

  it("to keep people posted stays open, for the body, until it is followed up (S0-13)", async () => {
    expect(await outcomes([posted, decision])).toStrictEqual([["not-yet-due", undefined]]);
    expect(await outcomes([posted, decision, shownKept("2017-10-01")])).toStrictEqual([
      ["evidence-found", undefined],
    ]);
  });

  it("to tell people is kept when they are told, and never missing without a day", async () => {
    const telling = { count: "events", where: { type: "FeedbackReturned" }, atLeast: 1 } as const;
    const tell = promised({ measures: [telling], about: { matter, activity: consultation } });
    const told = happened("FeedbackReturned", consultation, "2018-02-01", {
      channel: "newsletter",
      message: "Two sites stay.",
      saysWhatChanged: true,
      saysWhyNot: false,
      everyone: true,
    });
    expect(await outcomes([tell, decision])).toStrictEqual([["not-yet-due", matter]]);
    expect(await outcomes([tell, decision, told])).toStrictEqual([["evidence-found", matter]]);
    expect(await outcomes([tell, withdrawn("2017-01-01")])).toStrictEqual([
      ["not-yet-due", matter],
    ]);
  });

  it("that counts nothing cannot be decided once its matter is", async () => {
    const vague = promised({ measures: [] });
    expect(await outcomes([vague])).toStrictEqual([["not-yet-due", matter]]);
    expect(await outcomes([vague, decision])).toStrictEqual([["not-decidable", matter]]);
  });

  it("with a cadence, or a count of people, is for someone to show", async () => {
    const monthly = {
      count: "events",
      where: { type: "ActivityHeld" },
      atLeast: 1,
      every: "month",
    } as const;
    const people = { count: "people", where: { type: "ActivityHeld" }, atLeast: 100 } as const;
    for (const measure of [monthly, people]) {
      const made = promised({ measures: [measure] });
      expect(await outcomes([made])).toStrictEqual([["not-yet-due", matter]]);
      expect(await outcomes([made, decision])).toStrictEqual([["not-decidable", matter]]);
    }
  });

  it("is nothing where the commitment is a target", async () => {
    expect(await outcomes([promised({ basis: "target" })])).toStrictEqual([]);
  });
});
