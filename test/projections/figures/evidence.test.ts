import { describe, expect, it } from "vitest";
import { evidenceGathered, evidenceOf } from "../../../projections/figures/evidence.js";
import { eventsAt } from "../../../projections/figures/events-at.js";
import { figure } from "../../../projections/figures/figure.js";
import {
  addEvidence,
  mergeEvidence,
  nothingGathered,
  removeEvidence,
} from "../../../projections/figures/gathered.js";
import { readRule, ruleText } from "../../../projections/figures/rule.js";
import { setDigest } from "../../../projections/figures/set-digest.js";
import { tracing } from "../../../projections/figures/tracing.js";

const ids = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `event-${from + index}`);

const gather = (of: ReadonlyArray<string>, limit?: number) => {
  const gathered = nothingGathered();
  for (const id of of) addEvidence(gathered, id, limit);
  return gathered;
};

describe("the evidence of a figure", () => {
  it("is the ids of up to 50 events", () => {
    expect(evidenceOf(ids(50), "a rule")).toStrictEqual({ events: ids(50) });
    expect(evidenceGathered(gather(ids(50)), "a rule")).toStrictEqual({ events: ids(50) });
  });

  it("is the rule, the count and the digest of more", () => {
    const expected = { rule: "a rule", count: 51, digest: setDigest(ids(51)) };
    expect(evidenceOf(ids(51), "a rule")).toStrictEqual(expected);
    expect(evidenceGathered(gather(ids(51)), "a rule")).toStrictEqual(expected);
  });

  it("is the ids of any number of events where the limit is lifted", () => {
    expect(evidenceOf(ids(60), "a rule", Infinity)).toStrictEqual({ events: ids(60) });
    expect(evidenceGathered(gather(ids(60), Infinity), "a rule", Infinity)).toStrictEqual({
      events: ids(60),
    });
  });

  it("counts an event listed twice once", () => {
    expect(evidenceOf([...ids(3), ...ids(3)], "a rule", 2)).toStrictEqual({
      rule: "a rule",
      count: 3,
      digest: setDigest(ids(3)),
    });
  });
});

describe("gathered evidence", () => {
  it("never keeps more ids than the limit", () => {
    expect(gather(ids(1_000)).ids).toStrictEqual([]);
  });

  it("is the same however it was merged", () => {
    const whole = gather(ids(70));
    const merged = gather(ids(30));
    mergeEvidence(merged, gather(ids(40, 30)));
    expect(merged).toStrictEqual(whole);
  });

  it("keeps the ids of a merge that stays within the limit", () => {
    const merged = gather(ids(20));
    mergeEvidence(merged, gather(ids(30, 20)));
    expect(merged).toStrictEqual(gather(ids(50)));
  });

  it("gives an event back, with or without its id", () => {
    const few = gather(ids(3));
    removeEvidence(few, "event-1");
    expect(few).toStrictEqual({ ids: ["event-0", "event-2"], count: 2, digest: "" });
    const many = gather(ids(60));
    removeEvidence(many, "event-59");
    expect(many).toStrictEqual(gather(ids(59)));
  });
});

describe("the digest of a set", () => {
  it("does not depend on order, and differs for other sets", () => {
    expect(setDigest(ids(9))).toBe(setDigest(ids(9).toReversed()));
    expect(setDigest(ids(9))).not.toBe(setDigest(ids(8)));
    expect(setDigest(ids(9))).toMatch(/^[0-9a-f]{64}$/);
  });

  it("of one id is its SHA-256", () => {
    expect(setDigest(["abc"])).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("a rule", () => {
  it("says how to make the report again, and is read back", () => {
    const evidence = tracing(
      { name: "reach", version: 2 },
      {
        today: "2024-06-30",
        scope: { matter: "matter:a" },
        view: { size: 12, history: "as-recorded", occurredBy: "2024-03-31" },
        evidenceLimit: 0,
      },
    ).of("/counts/responses", ["event-1"]);
    const rule = "rule" in evidence ? evidence.rule : "";
    expect(rule).toBe(
      "reach@2 /counts/responses today=2024-06-30 size=12 history=as-recorded occurred-by=2024-03-31 matter=matter:a",
    );
    expect(readRule(rule)).toStrictEqual({
      projection: "reach@2",
      path: "/counts/responses",
      options: {
        today: "2024-06-30",
        size: "12",
        history: "as-recorded",
        "occurred-by": "2024-03-31",
        matter: "matter:a",
      },
    });
    const read = readRule(rule);
    expect(read === undefined ? undefined : ruleText(read)).toBe(rule);
  });

  it("is not found in other text", () => {
    for (const text of ["", "reach", "reach@1", "reach@1 counts", "reach@1 /counts today"])
      expect(readRule(text)).toBeUndefined();
  });
});

describe("the events at a path of a report", () => {
  const report = { "a/b": [{ share: figure(1, 2, { events: ["event-1"] }) }], none: {} };

  it("are found by JSON Pointer", () => {
    expect(eventsAt(report, "/a~1b/0/share")).toStrictEqual(["event-1"]);
  });

  it("are undefined where no figure stands, or only its rule", () => {
    expect(eventsAt(report, "/a~1b/1/share")).toBeUndefined();
    expect(eventsAt(report, "/none")).toBeUndefined();
    expect(eventsAt({ x: figure(1, 2, evidenceOf(["a"], "r", 0)) }, "/x")).toBeUndefined();
    expect(eventsAt(report, "/constructor")).toBeUndefined();
  });
});

describe("a figure", () => {
  it("is rounded once, to six decimals", () => {
    expect(figure(5, 9, { events: [] })).toStrictEqual({
      value: 0.555556,
      numerator: 5,
      denominator: 9,
      evidence: { events: [] },
    });
  });

  it("of a zero denominator is not applicable, never 0% or 100%", () => {
    expect(figure(0, 0, { events: [] })).toStrictEqual({
      value: null,
      numerator: 0,
      denominator: 0,
      evidence: { events: [] },
      outcome: "not-applicable",
    });
  });
});
