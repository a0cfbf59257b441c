import type { GivenDataOf } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { happened } from "../../recorded.js";
import { finds, findingsIn } from "../finds.js";
import { body, held, matter, opened, registered, withdrawn } from "../westmoor.js";
import { departed, lacks, needs, promise, promised, says, shownKept } from "./told.js";

type Measure = NonNullable<GivenDataOf<"CommitmentMade">["measures"]>[number];

const start = [registered("ccg", "2013-04-01"), opened()];
const about = promise;
const monthly: Measure = {
  count: "events",
  where: { type: "ActivityHeld", method: "drop-in" },
  atLeast: 1,
  every: "month",
};
const set = (
  measures: ReadonlyArray<Measure>,
  basis: GivenDataOf<"CommitmentMade">["basis"] = "cadence",
) => promised({ basis, measures: [...measures], about: {}, words: "We will meet each month" });
const dropIn = (on: string) => held(`drop-in-${on}`, on);

describe("what a body set itself", () => {
  finds("R-COMMIT", "evidence-found", "every month that is over has what was promised for it", {
    steps: [...start, set([monthly]), dropIn("2016-02-10"), dropIn("2016-03-10")],
    today: "2016-04-01",
    about,
    expects: says(
      "NHS Westmoor set itself by 2016-02-01: “We will meet each month”. At least 1 drop-in in each " +
        "month: kept in 2 of the 2 months that are over.",
    ),
  });
  finds("R-COMMIT", "evidence-missing", "a month is over without it", {
    steps: [...start, set([monthly]), dropIn("2016-02-10")],
    today: "2016-04-01",
    about,
    expects: lacks("at least 1 drop-in in each month"),
  });
  finds("R-COMMIT", "not-yet-due", "no month is over yet", {
    steps: [...start, set([monthly])],
    today: "2016-02-29",
    about,
  });
  finds("R-COMMIT", "not-applicable", "the day has passed and there was nothing to keep it for", {
    steps: [
      ...start,
      set(
        [{ count: "events", where: { type: "ActivityEvaluated" }, all: true, by: "2016-06-30" }],
        "per-item",
      ),
    ],
    about,
  });
  finds("R-COMMIT", "not-decidable", "nobody said how often", {
    steps: [
      ...start,
      set([{ count: "events", where: { type: "ActivityHeld", method: "drop-in" }, atLeast: 1 }]),
    ],
    about,
    expects: needs("how often: the measure has no interval (every)"),
  });

  const found = async (steps: Parameters<typeof findingsIn>[0], today = "2016-04-01") =>
    (await findingsIn([...start, ...steps], today)).filter(({ rule }) => rule === "R-COMMIT");

  it("may be departed from with a reason, or shown by a document", async () => {
    expect(await found([set([monthly]), departed("2016-03-01")])).toMatchObject([
      { outcome: "evidence-missing", detail: "departed-with-reason", due: "2016-02-29" },
    ]);
    const shown = [set([monthly]), shownKept("2016-03-20")];
    expect(await found(shown, "2016-03-31")).toMatchObject([
      { outcome: "evidence-found", detail: "shown-otherwise" },
    ]);
    // A document of 20 March shows nothing of the whole of March.
    expect(await found(shown)).toMatchObject([{ outcome: "evidence-missing" }]);
  });

  it("is shown with its matter, where it is about one, and withdrawn with it", async () => {
    const open = { count: "events", where: { type: "ActivityHeld" }, atLeast: 9 } as const;
    const target = promised({ basis: "target", measures: [open] });
    expect(await found([target])).toMatchObject([{ matter, outcome: "not-yet-due" }]);
    expect(await found([target, withdrawn("2016-03-01")])).toMatchObject([
      { outcome: "not-applicable", detail: "matter-withdrawn" },
    ]);
  });

  it("is only tagged where nothing tests it, and a promise where R-PROMISE does", async () => {
    const tagged = await found([set([], "tag-only")]);
    expect(tagged).toMatchObject([{ outcome: "not-decidable", body }]);
    expect(await found([promised()])).toStrictEqual([]);
  });

  it("tells no count of a part of people", async () => {
    const lay = { count: "lay-people", where: { type: "ActivityHeld" }, atLeast: 5 } as const;
    const event = happened("ActivityHeld", "activity:event", "2016-02-10", {
      by: body,
      title: "Event",
      method: "accountability-event",
      purpose: "information",
      mode: "consulted",
      twoWay: true,
      attendance: { people: 80, lay: 3 },
    });
    const [finding] = await found([set([lay], "target"), event]);
    expect(finding?.sentence).toContain("counted *, of at least 5");
    expect(finding?.sentence).not.toContain("3,");
  });
});
