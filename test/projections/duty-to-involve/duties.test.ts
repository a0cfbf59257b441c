import { describe, expect, it } from "vitest";
import { boundOn } from "../../../projections/duty-to-involve/bound-on.js";
import type { BodyHistory } from "../../../projections/duty-to-involve/dossier/body-history.js";
import { unknownBody } from "../../../projections/duty-to-involve/dossier/body-history.js";
import {
  isUnverified,
  type BodyKind,
  type Duty,
} from "../../../projections/duty-to-involve/duties/duty.js";
import { nobody } from "../../../projections/duty-to-involve/duties/involved.js";
import { kindOnDay } from "../../../projections/duty-to-involve/duties/kind-on-day.js";
import { selectDuties } from "../../../projections/duty-to-involve/duties/select-duties.js";
import { englandDuties } from "../../../projections/duty-to-involve/duties/table.js";
import { involvementDuties } from "../../../projections/duty-to-involve/rules/rule.js";

const note = (occurredAt: string) => ({
  id: `e-${occurredAt}`,
  occurredAt,
  recordedAt: "2026-01-01T09:00:00.000Z",
  position: 0,
});
const registered = (occurredAt: string, kind: BodyKind) => ({
  ...note(occurredAt),
  name: "Westmoor",
  kind,
  areas: [],
});
const ended = (occurredAt: string) => ({ ...note(occurredAt), successors: [] });

function bodyOf(kind: BodyKind, more: Partial<BodyHistory> = {}): BodyHistory {
  return {
    ...unknownBody("body:x"),
    registered: { ...registered("2001-01-01", kind), from: "2001-01-01" },
    ...more,
  };
}

/** A body recorded as inside or outside the lists of the equality duties. */
function listed(kind: BodyKind, schedule19: "yes" | "no" | "unknown"): BodyHistory {
  return bodyOf(kind, {
    registered: {
      ...registered("2001-01-01", kind),
      from: "2001-01-01",
      equalityDuties: { schedule19, schedule2: "unknown" },
    },
  });
}

function rows(history: BodyHistory, day: string, table = englandDuties): ReadonlyArray<Duty> {
  const selection = selectDuties(table, history, day);
  return selection._tag === "Selected" ? selection.duties : [];
}

function undecided(history: BodyHistory, day: string): ReadonlyArray<string> {
  const selection = selectDuties(englandDuties, history, day);
  return selection._tag === "Selected" ? selection.undecided.map(({ id }) => id) : [];
}

const ids = (duties: ReadonlyArray<Duty>): ReadonlyArray<string> => duties.map(({ id }) => id);

/** The rows to involve the public, or in a strategy, as `id carers, representatives, verified`. */
const involving = (kind: BodyKind, day: string): ReadonlyArray<string> =>
  rows(bodyOf(kind), day)
    .filter(({ id }) => [...involvementDuties, "D-HWS"].includes(id))
    .map(
      (duty) =>
        `${duty.id} carers ${duty.involves.carers ? "named" : "not named"}, representatives ` +
        `${duty.involves.representatives}, ${isUnverified(duty) ? "unverified" : "verified"}`,
    );

describe("the boundary table of the duties", () => {
  it.each<[BodyKind, string, ReadonlyArray<string>]>([
    ["pct", "2006-06-01", ["D-S11 carers not named, representatives another-route, unverified"]],
    [
      "nhs-trust",
      "2006-06-01",
      ["D-S11 carers not named, representatives another-route, unverified"],
    ],
    ["nhs-trust", "2007-07-01", []],
    ["ccg", "2013-03-31", []],
    ["ccg", "2013-04-01", ["D-14Z2 carers not named, representatives not-named, verified"]],
    ["ccg", "2022-06-30", ["D-14Z2 carers not named, representatives not-named, verified"]],
    ["icb", "2022-07-01", ["D-14Z45 carers named, representatives if-any, verified"]],
    ["nhs-england", "2022-06-30", ["D-13Q carers not named, representatives not-named, verified"]],
    ["nhs-england", "2022-07-01", ["D-13Q carers named, representatives if-any, unverified"]],
    [
      "nhs-trust",
      "2023-01-01",
      ["D-242 carers not named, representatives another-route, verified"],
    ],
    [
      "foundation-trust",
      "2023-01-01",
      ["D-242 carers not named, representatives another-route, verified"],
    ],
    [
      "health-and-wellbeing-board",
      "2014-10-01",
      ["D-HWS carers not named, representatives not-named, unverified"],
    ],
  ])("selects for %s on %s", (kind, day, expected) => {
    expect(involving(kind, day)).toStrictEqual(expected);
  });

  it("cannot decide what bound a trust while the wording of section 242 is not known", () => {
    expect(undecided(bodyOf("nhs-trust"), "2007-07-01")).toStrictEqual(["D-242"]);
    expect(undecided(bodyOf("pct"), "2007-02-28")).toStrictEqual([]);
    expect(undecided(bodyOf("pct"), "2007-03-01")).toStrictEqual(["D-242"]);
    expect(undecided(bodyOf("pct"), "2008-11-02")).toStrictEqual(["D-242"]);
    expect(undecided(bodyOf("pct"), "2008-11-03")).toStrictEqual([]);
  });

  it("has the edges of the dated rows to involve the public", () => {
    expect(involving("icb", "2022-06-30")).toStrictEqual([]);
    expect(involving("ccg", "2022-07-01")).toStrictEqual([]);
    expect(involving("pct", "2007-02-28")).toHaveLength(1);
    expect(involving("pct", "2008-11-03")).toStrictEqual([
      "D-242 carers not named, representatives another-route, unverified",
    ]);
    expect(involving("pct", "2013-03-31")).toHaveLength(1);
    expect(involving("pct", "2013-04-01")).toStrictEqual([]);
    expect(involving("local-authority", "2020-01-01")).toStrictEqual([]);
  });

  it("selects for a health and wellbeing board its strategies only", () => {
    expect(ids(rows(bodyOf("health-and-wellbeing-board"), "2014-10-01"))).toStrictEqual(["D-HWS"]);
  });
});

describe("all the duties that bound a body", () => {
  it.each<[BodyKind, string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ["ccg", "2017-09-20", ["D-14Z2", "D-REG23", "D-HW44", "D-PSED", "D-INEQ", "D-AR", "D-JFP"], []],
    [
      "icb",
      "2024-01-30",
      ["D-14Z45", "D-REG23", "D-HW44", "D-PSED", "D-INEQ", "D-WIDER", "D-AR", "D-JFP"],
      [],
    ],
    [
      "icb",
      "2024-01-31",
      ["D-14Z45", "D-REG23", "D-SCH10A", "D-HW44", "D-PSED", "D-INEQ", "D-WIDER", "D-AR", "D-JFP"],
      [],
    ],
    [
      "nhs-england",
      "2024-01-31",
      ["D-13Q", "D-REG23", "D-SCH10A", "D-HW44", "D-PSED", "D-INEQ", "D-WIDER", "D-AR"],
      [],
    ],
    ["nhs-trust", "2022-06-30", ["D-242", "D-REG23", "D-HW44", "D-PSED"], []],
    ["nhs-trust", "2022-07-01", ["D-242", "D-REG23", "D-HW44", "D-PSED", "D-WIDER"], ["D-JFP"]],
    [
      "foundation-trust",
      "2022-07-01",
      ["D-242", "D-REG23", "D-HW44", "D-PSED", "D-WIDER"],
      ["D-JFP"],
    ],
    ["sha", "2011-04-04", ["D-242"], []],
    ["sha", "2011-04-05", ["D-242", "D-PSED"], []],
    ["local-authority", "2020-01-01", ["D-HW44", "D-PSED"], []],
    ["secretary-of-state", "2024-09-02", ["D-PSED"], []],
    ["integrated-care-partnership", "2022-06-30", [], []],
    ["integrated-care-partnership", "2022-07-01", ["D-ICP"], []],
    ["provider", "2013-03-31", [], []],
    ["provider", "2020-01-01", [], ["D-REG23", "D-HW44"]],
    ["vcse", "2020-01-01", [], []],
    ["healthwatch", "2020-01-01", [], []],
  ])("are, for %s on %s, %j, and %j undecided", (kind, day, decided, open) => {
    expect([ids(rows(bodyOf(kind), day)), undecided(bodyOf(kind), day)]).toStrictEqual([
      decided,
      open,
    ]);
  });

  it("are selected beside one that cannot be decided", () => {
    expect(undecided(listed("provider", "yes"), "2020-01-01")).toStrictEqual(["D-REG23", "D-HW44"]);
    expect(ids(rows(listed("provider", "yes"), "2020-01-01"))).toStrictEqual(["D-PSED"]);
  });

  it("cannot be told of a body of which no kind is recorded", () => {
    expect(selectDuties(englandDuties, unknownBody("body:x"), "2020-01-01")).toStrictEqual({
      _tag: "KindNotRecorded",
    });
  });
});

describe("a row that cannot be decided", () => {
  const detailsOf = (kind: BodyKind, day: string) => {
    const bound = boundOn(englandDuties, bodyOf(kind), "Westmoor", day);
    return bound._tag === "Bound"
      ? bound.undecided.map(({ duty, answer }) => [duty.id, answer.outcome, answer.details])
      : [];
  };

  it("says whether the law or the record leaves it open", () => {
    expect(detailsOf("nhs-trust", "2007-07-01")).toStrictEqual([
      ["D-242", "not-decidable", ["law-unverified"]],
    ]);
    expect(detailsOf("nhs-trust", "2023-01-01")).toStrictEqual([
      ["D-JFP", "not-decidable", ["membership-not-recorded"]],
    ]);
  });
});

describe("the equality duty", () => {
  const on = (history: BodyHistory) => ids(rows(history, "2020-01-01")).includes("D-PSED");

  it("binds an NHS body or a council unless it is recorded as outside Schedule 19", () => {
    for (const kind of ["nhs-trust", "local-authority"] as const) {
      expect(on(bodyOf(kind))).toBe(true);
      expect(on(listed(kind, "unknown"))).toBe(true);
      expect(on(listed(kind, "yes"))).toBe(true);
      expect(on(listed(kind, "no"))).toBe(false);
    }
  });

  it("binds any other body only where it is recorded as inside", () => {
    for (const kind of ["health-and-wellbeing-board", "vcse", "other"] as const) {
      expect(on(bodyOf(kind))).toBe(false);
      expect(on(listed(kind, "unknown"))).toBe(false);
      expect(on(listed(kind, "no"))).toBe(false);
      expect(on(listed(kind, "yes"))).toBe(true);
    }
  });
});

describe("a body that was abolished", () => {
  const group = bodyOf("ccg", {
    closed: { ...note("2022-06-30"), successors: ["body:board"] },
  });
  const board = bodyOf("icb", {
    registered: { ...registered("2022-07-01", "icb"), from: "2022-07-01" },
  });

  it("stays under the law of its last day, and its successor is under that of its first", () => {
    expect(ids(rows(group, "2022-06-30"))).toContain("D-14Z2");
    expect(selectDuties(englandDuties, group, "2022-07-01")).toStrictEqual({
      _tag: "Selected",
      duties: [],
      undecided: [],
    });
    expect(ids(rows(board, "2022-07-01"))).toContain("D-14Z45");
    expect(rows(board, "2022-06-30")).toStrictEqual([]);
  });
});

describe("a duty of a new Act", () => {
  /** What the Health Bill 2026 might bring on a day made up here; it is not law, and not shipped. */
  const bill: Duty = {
    id: "D-SOS",
    title: "Public involvement by the Secretary of State",
    provision: "a Bill",
    binds: ["secretary-of-state"],
    from: "2027-04-01",
    involves: { ...nobody, people: "individuals" },
    limbs: ["planning", "proposal", "decision"],
    thresholds: [],
    exemptions: [],
    source: "https://bills.parliament.uk/bills/4124",
    mark: "U",
  };
  const after = [
    ...englandDuties.map((duty) =>
      duty.id === "D-13Q" && duty.until === undefined ? { ...duty, until: "2027-03-31" } : duty,
    ),
    bill,
  ];

  it("is a row more, and the end of another is a date", () => {
    const [minister, board] = [bodyOf("secretary-of-state"), bodyOf("nhs-england")];
    expect(ids(rows(minister, "2027-03-31", after))).toStrictEqual(["D-PSED"]);
    expect(ids(rows(minister, "2027-04-01", after))).toStrictEqual(["D-PSED", "D-SOS"]);
    expect(ids(rows(board, "2027-03-31", after))).toContain("D-13Q");
    expect(ids(rows(board, "2027-04-01", after))).not.toContain("D-13Q");
    expect(ids(englandDuties)).not.toContain("D-SOS");
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
      registered: registered("2014", "ccg"),
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
    const shut = bodyOf("ccg", { closed: ended("2022-06-30") });
    expect(kind(shut, "2022-06-30")).toBe("ccg");
    expect(kind(shut, "2022-07-01")).toBe("NotInBeing");
    expect(kind(bodyOf("ccg", { closed: ended("2022-06") }), "2022-06-15")).toBe("NotRecorded");
    const dated = bodyOf("ccg", {
      registered: {
        ...registered("2001-01-01", "ccg"),
        from: "2001-01-01",
        until: "2020-03-31",
      },
    });
    expect(kind(dated, "2020-03-31")).toBe("ccg");
    expect(kind(dated, "2020-04-01")).toBe("NotInBeing");
  });
});
