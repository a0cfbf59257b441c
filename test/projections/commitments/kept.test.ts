import { describe, expect, it } from "vitest";
import { commitments } from "engagement-ledger/projections";
import type { EntityId, GivenDataOf, NewEvent, NewEventOf } from "engagement-ledger";
import { document, happened, matter } from "../recorded.js";
import { folded, held } from "./told.js";

const involve = { type: "ActivityHeld" };
const made = (
  id: string,
  about: EntityId<"matter">,
  given: Partial<GivenDataOf<"CommitmentMade">> = {},
): NewEventOf<"CommitmentMade"> =>
  happened("CommitmentMade", `commitment:${id}`, "2024-01-10", {
    by: "body:icb",
    words: "We will talk to people before we decide.",
    source: document("Board meeting"),
    basis: "promise",
    about: { matter: about },
    measures: [{ count: "events", where: involve, atLeast: 1 }],
    ...given,
  });
const decided = (of: EntityId<"matter">, on = "2024-06-01"): NewEvent =>
  happened("DecisionMade", of, on, {
    decision: "go-ahead",
    by: "body:icb",
    outcome: "To go ahead",
    reasons: "As set out",
    meeting: "Board",
  });
const talked = (about: EntityId<"matter">, on = "2024-03-01"): NewEvent =>
  held(on, { matters: [{ matter: about, limb: "planning" }] }, "activity:talks");
const left = (id: string, reason: string, told?: boolean): NewEvent =>
  happened("CommitmentDeparted", `commitment:${id}`, "2024-02-01", {
    reason,
    ...(told === undefined ? {} : { told }),
  });

const matters = ["a", "b", "c", "d"].map((id) => matter(id, "body:icb"));
const example: ReadonlyArray<NewEvent> = [
  ...matters,
  made("kept", "matter:a"),
  made("not-kept", "matter:b"),
  made("left", "matter:c"),
  made("open", "matter:d"),
  talked("matter:a"),
  decided("matter:a"),
  decided("matter:b"),
  left("left", "No room", true),
];
const keptOn = async (events: ReadonlyArray<NewEvent>, scope = {}) =>
  commitments(await folded(...events), { today: "2024-06-30", scope }).kept;

describe("the promises kept (M7)", () => {
  it("are 1 of 3 in the worked example: kept, decided without it, departed with a reason, open", async () => {
    const kept = await keptOn(example);
    expect(kept.rate).toMatchObject({ value: 0.333333, numerator: 1, denominator: 3 });
    expect({
      notKept: kept.notKept.value,
      withReason: kept.departed.withReason.value,
      withoutReason: kept.departed.withoutReason.value,
      told: kept.departed.told.value,
      open: kept.open.value,
      notDecidable: kept.notDecidable.value,
    }).toStrictEqual({
      notKept: 1,
      withReason: 1,
      withoutReason: 0,
      told: 1,
      open: 1,
      notDecidable: 0,
    });
  });

  it("are shown with the promise, what kept it, and the decision made without it", async () => {
    const view = await folded(...example);
    const events = commitments(view, { today: "2024-06-30" }).kept.rate.evidence;
    // Three promises, one talk, two decisions and one departure.
    expect("events" in events ? events.events.length : undefined).toBe(7);
  });

  it("do not apply where none was due", async () => {
    const none = await keptOn([...matters, made("open", "matter:d")]);
    expect(none.rate).toMatchObject({ value: null, outcome: "not-applicable" });
    expect(none.open.value).toBe(1);
  });

  it("are those about one matter, or of one body", async () => {
    expect((await keptOn(example, { matter: "matter:a" })).rate).toMatchObject({ value: 1 });
    expect((await keptOn(example, { matter: "matter:b" })).rate).toMatchObject({ value: 0 });
    expect((await keptOn(example, { body: "body:other" })).rate.denominator).toBe(0);
  });

  it("say apart which departures have no reason in words, and which no one was told of", async () => {
    const { departed } = await keptOn([
      ...matters,
      made("one", "matter:a"),
      made("two", "matter:b"),
      left("one", "-", false),
      left("two", "Too dear"),
    ]);
    expect([departed.withReason.value, departed.withoutReason.value]).toStrictEqual([1, 1]);
    expect(departed.told.value).toBe(0);
  });

  it("leave out what is only tagged, and what a person has to decide", async () => {
    const kept = await keptOn([
      ...example,
      made("tag", "matter:d", { basis: "tag-only", measures: [] }),
      made("vague", "matter:b", { measures: [] }),
      made("regular", "matter:d", { basis: "cadence" }),
    ]);
    expect(kept.rate).toMatchObject({ numerator: 1, denominator: 3 });
    expect([kept.notTested.value, kept.notDecidable.value]).toStrictEqual([1, 2]);
  });
});

describe("a promise about a matter", () => {
  const outcome = async (...events: ReadonlyArray<NewEvent>) => {
    const all = [...matters, made("c", "matter:a"), ...events];
    const [row] = commitments(await folded(...all), { today: "2024-06-30" }).commitments;
    return [row?.outcome, row?.measures[0]?.overdueSince];
  };

  it("has to be kept before the decision, not after it", async () => {
    expect(await outcome(decided("matter:a"), talked("matter:a", "2024-06-02"))).toStrictEqual([
      "evidence-missing",
      "2024-06-01",
    ]);
    expect(await outcome(decided("matter:a"), talked("matter:a", "2024-05-31"))).toStrictEqual([
      "evidence-found",
      undefined,
    ]);
  });

  it("cannot be decided where both were on one day, or one is dated too vaguely", async () => {
    for (const day of ["2024-06-01", "2024-06", "2024"])
      expect((await outcome(decided("matter:a"), talked("matter:a", day)))[0]).toBe(
        "not-decidable",
      );
  });

  it("is about the next decision where one was made before it", async () => {
    expect((await outcome(decided("matter:a", "2024-01-09")))[0]).toBe("not-yet-due");
  });

  it("has nothing to be kept for once the matter is withdrawn undecided", async () => {
    const withdrawn = happened("MatterWithdrawn", "matter:a", "2024-05-01", { reason: "No money" });
    expect((await outcome(withdrawn))[0]).toBe("not-applicable");
    expect((await outcome(withdrawn, talked("matter:a")))[0]).toBe("evidence-found");
  });
});
