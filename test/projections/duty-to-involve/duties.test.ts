import { describe, expect, it } from "vitest";
import type { BodyHistory } from "../../../projections/duty-to-involve/dossier/body-history.js";
import { unknownBody } from "../../../projections/duty-to-involve/dossier/body-history.js";
import { isUnverified, type BodyKind } from "../../../projections/duty-to-involve/duties/duty.js";
import { kindOnDay } from "../../../projections/duty-to-involve/duties/kind-on-day.js";
import { selectDuties } from "../../../projections/duty-to-involve/duties/select-duties.js";
import { duties } from "../../../projections/duty-to-involve/duties/table.js";

const note = (occurredAt: string) => ({
  id: `e-${occurredAt}`,
  occurredAt,
  recordedAt: "2026-01-01T09:00:00.000Z",
  position: 0,
});

function bodyOf(kind: BodyKind, more: Partial<BodyHistory> = {}): BodyHistory {
  const registered = { ...note("2001-01-01"), kind, from: "2001-01-01" };
  return { ...unknownBody("body:x"), registered, ...more };
}

/** The rows selected, as `id carers/representatives mark`. */
function selected(kind: BodyKind, day: string): ReadonlyArray<string> | string {
  const selection = selectDuties(bodyOf(kind), day);
  if (selection._tag !== "Selected") return selection._tag;
  return selection.duties.map(
    ({ id, involves, mark }) =>
      `${id} carers ${involves.carers ? "named" : "not named"}, representatives ${involves.representatives}, ${mark}`,
  );
}

describe("the boundary table of the duties", () => {
  it.each<[BodyKind, string, ReadonlyArray<string> | string]>([
    ["pct", "2006-06-01", ["D-S11 carers not named, representatives another-route, S"]],
    ["nhs-trust", "2006-06-01", ["D-S11 carers not named, representatives another-route, S"]],
    ["nhs-trust", "2007-07-01", "WordingNotKnown"],
    ["ccg", "2013-03-31", []],
    ["ccg", "2013-04-01", ["D-14Z2 carers not named, representatives not-named, V"]],
    ["ccg", "2022-06-30", ["D-14Z2 carers not named, representatives not-named, V"]],
    ["icb", "2022-07-01", ["D-14Z45 carers named, representatives if-any, V"]],
    ["nhs-england", "2022-06-30", ["D-13Q carers not named, representatives not-named, V"]],
    ["nhs-england", "2022-07-01", ["D-13Q carers named, representatives if-any, V"]],
    ["nhs-trust", "2023-01-01", ["D-242 carers not named, representatives another-route, V"]],
    [
      "foundation-trust",
      "2023-01-01",
      ["D-242 carers not named, representatives another-route, V"],
    ],
    [
      "health-and-wellbeing-board",
      "2014-10-01",
      ["D-HWS carers not named, representatives not-named, U"],
    ],
  ])("selects for %s on %s", (kind, day, expected) => {
    expect(selected(kind, day)).toStrictEqual(expected);
  });

  it("has the edges of every dated row", () => {
    expect(selected("icb", "2022-06-30")).toStrictEqual([]);
    expect(selected("ccg", "2022-07-01")).toStrictEqual([]);
    expect(selected("pct", "2007-02-28")).toHaveLength(1);
    expect(selected("pct", "2007-03-01")).toBe("WordingNotKnown");
    expect(selected("pct", "2008-11-02")).toBe("WordingNotKnown");
    expect(selected("pct", "2008-11-03")).toHaveLength(1);
    expect(selected("pct", "2013-03-31")).toHaveLength(1);
    expect(selected("pct", "2013-04-01")).toStrictEqual([]);
    expect(selected("local-authority", "2020-01-01")).toStrictEqual([]);
  });

  it("quotes only what was verified", () => {
    for (const duty of duties) expect("words" in duty).toBe(!isUnverified(duty));
  });

  it("names carers only in s.13Q and s.14Z45, and only since 1 July 2022", () => {
    const naming = duties.filter(({ involves }) => involves.carers);
    expect(naming.map(({ id, from }) => [id, from])).toStrictEqual([
      ["D-14Z45", "2022-07-01"],
      ["D-13Q", "2022-07-01"],
    ]);
  });

  it("has an urgency exemption in no row", () => {
    expect(duties.flatMap(({ exemptions }) => exemptions)).not.toContain("reg-23-urgency");
  });
});

describe("what kind a body was on a day", () => {
  const kind = (history: BodyHistory, day: string): string => {
    const on = kindOnDay(history, day);
    return on._tag === "Known" ? on.kind : on._tag;
  };

  it("is not recorded for a body of which nothing is", () => {
    expect(kind(unknownBody("body:x"), "2020-01-01")).toBe("NotRecorded");
  });

  it("is known from the day it began, and not in being before", () => {
    expect(kind(bodyOf("ccg"), "2000-12-31")).toBe("NotInBeing");
    expect(kind(bodyOf("ccg"), "2001-01-01")).toBe("ccg");
  });

  it("is known only from its registration where no first day is recorded", () => {
    const history: BodyHistory = {
      ...unknownBody("body:x"),
      registered: { ...note("2014"), kind: "ccg" },
    };
    expect(kind(history, "2014-12-30")).toBe("NotRecorded");
    expect(kind(history, "2014-12-31")).toBe("ccg");
  });

  it("changes with the body, and is not recorded while the day of change is not known", () => {
    const history = bodyOf("nhs-trust", {
      changes: [{ ...note("2010-06"), kind: "foundation-trust" }],
    });
    expect(kind(history, "2010-05-31")).toBe("nhs-trust");
    expect(kind(history, "2010-06-15")).toBe("NotRecorded");
    expect(kind(history, "2010-06-30")).toBe("foundation-trust");
  });

  it("ends with the last day of the body", () => {
    const shut = bodyOf("ccg", { closed: note("2022-06-30") });
    expect(kind(shut, "2022-06-30")).toBe("ccg");
    expect(kind(shut, "2022-07-01")).toBe("NotInBeing");
    expect(kind(bodyOf("ccg", { closed: note("2022-06") }), "2022-06-15")).toBe("NotRecorded");
    const dated = bodyOf("ccg", {
      registered: { ...note("2001-01-01"), kind: "ccg", from: "2001-01-01", until: "2020-03-31" },
    });
    expect(kind(dated, "2020-03-31")).toBe("ccg");
    expect(kind(dated, "2020-04-01")).toBe("NotInBeing");
  });
});
