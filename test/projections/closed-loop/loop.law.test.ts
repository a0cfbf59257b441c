import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectAll, type EntityId, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop, type ClosedLoopOptions } from "../../../projections/closed-loop/report.js";
import { policies } from "../../../projections/policies/projection.js";
import { body, document, happened, matter, recorded, rightOf } from "../recorded.js";

const today = "2024-06-30";
const theme = (n: number): EntityId<"theme"> => `theme:t${n}`;
const activity = (n: number): EntityId<"activity"> => `activity:a${n}`;
const matterOf = (n: number): EntityId<"matter"> => `matter:m${n}`;

const decided = (of: EntityId<"matter">, on: string, decision: string): NewEvent =>
  happened("DecisionMade", of, on, {
    decision,
    by: "body:one",
    outcome: "Decided",
    reasons: "As in the paper",
    meeting: "Board",
  });

/** What is there first, on days before all else. */
const start: ReadonlyArray<NewEvent> = [
  body("one"),
  body("two"),
  matter("m0", "body:one"),
  matter("m1", "body:two"),
  matter("scope", "body:one"),
  decided("matter:scope", "2010-01-02", "d"),
  happened("PolicyAdopted", "body:two", "2010-01-02", {
    setting: "loop.feedbackDays",
    value: 60,
    source: document("How we feed back"),
  }),
];

const place = fc.integer({ min: 0, max: 1 });
const groups = fc.subarray(["carers", "older-people", "young-people"]);

/** What happened to a theme, or at an activity, on a day yet to be given. */
const happening = fc.oneof(
  fc
    .record({
      which: fc.integer({ min: 0, max: 2 }),
      disposition: fc.constantFrom("adopted", "not-adopted", "under-consideration", "uncoded"),
      reason: fc.boolean(),
    })
    .map(
      ({ which, disposition, reason }) =>
        (on: string): NewEvent =>
          happened("DecisionInfluenced", "matter:scope", on, {
            theme: theme(which),
            disposition,
            decision: "d",
            ...(reason ? { reason: { code: "in-document", document: document("Paper") } } : {}),
          }),
    ),
  fc
    .record({
      place,
      which: fc.integer({ min: 0, max: 2 }),
      groups,
      everyone: fc.boolean(),
      channel: fc.constantFrom("email", "website"),
    })
    .map(
      ({ place: at, which, ...told }) =>
        (on: string): NewEvent =>
          happened("FeedbackReturned", activity(at), on, {
            ...told,
            themes: [theme(which)],
            message: "You said, we did",
            saysWhatChanged: true,
            saysWhyNot: true,
          }),
    ),
  fc.integer({ min: 0, max: 2 }).map(
    (which) =>
      (on: string): NewEvent =>
        happened("ThemeReopened", theme(which), on, { reason: "Undone" }),
  ),
  fc.integer({ min: 0, max: 2 }).map(
    (which) =>
      (on: string): NewEvent =>
        happened("DifferenceEvidenced", "matter:m0", on, { theme: theme(which), what: "More" }),
  ),
  fc.tuple(place, fc.uuid()).map(
    ([at, name]) =>
      (on: string): NewEvent =>
        decided(matterOf(at), on, name),
  ),
  fc.record({ place, by: fc.constantFrom("one", "two"), groups }).map(
    ({ place: at, by, groups: audiences }) =>
      (on: string): NewEvent =>
        held(at, on, `body:${by}`, audiences),
  ),
);

function held(
  at: number,
  on: string,
  by: EntityId<"body">,
  audiences: ReadonlyArray<string>,
): NewEvent {
  return happened("ActivityHeld", activity(at), on, {
    by,
    title: `Talks ${at}`,
    method: "meeting",
    purpose: "insight",
    mode: "consulted",
    twoWay: true,
    attendance: {},
    audiences: [...audiences],
    matters: [{ matter: matterOf(at), limb: "proposal" }],
  });
}

const dayOf = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

/** Two activities and three themes, then up to 25 happenings, each on a day of its own. */
const history = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 240 }), { minLength: 25, maxLength: 25 }),
    happenings: fc.array(happening, { maxLength: 25 }),
    themes: fc.tuple(
      ...[0, 1, 2].map(() =>
        fc.record({ at: place, on: fc.integer({ min: 0, max: 150 }), groups }),
      ),
    ),
    order: fc.array(fc.nat(), { minLength: 25, maxLength: 25 }),
  })
  .map(({ days, happenings, themes, order }) => {
    const heard = [
      held(0, "2023-12-01", "body:one", []),
      held(1, "2023-12-02", "body:two", []),
      ...themes.map(({ at, on, groups: of }, n) =>
        happened("ThemeIdentified", theme(n), dayOf(on), {
          title: `Theme ${n}`,
          summary: "As said",
          activities: [activity(at)],
          groups: of,
        }),
      ),
    ];
    // Half a day apart from what is heard, so that no two share an hour.
    const later = happenings.map((each, n) => each(`${dayOf(days[n] ?? 0)}T12:00:00.000Z`));
    const shuffled = later
      .map((event, n) => ({ event, by: order[n] ?? 0 }))
      .toSorted((one, other) => one.by - other.by)
      .map(({ event }) => event);
    return { heard, later, shuffled };
  });

async function loop(events: ReadonlyArray<NewEvent>, more: Partial<ClosedLoopOptions> = {}) {
  const ledger = await recorded([...start, ...events]);
  const [documents, adopted] = rightOf(await projectAll(ledger, [closedLoopProjection, policies]));
  return closedLoop(documents, { today, policies: adopted, ...more });
}

/** A report without its evidence, whose ids are made anew with each ledger. */
const figures = (report: object): unknown =>
  JSON.parse(
    JSON.stringify(report, (name, value: unknown) => (name === "evidence" ? undefined : value)),
  );

const byDay = (events: ReadonlyArray<NewEvent>): ReadonlyArray<NewEvent> =>
  events.filter(({ occurredAt }) => occurredAt.slice(0, 10) <= today);

const law = (holds: (given: HistoryOf<typeof history>) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(history, holds), { numRuns: 40 });
type HistoryOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

describe("the closed loop of any history", () => {
  it("does not change with the order of recording, where days tell the order", async () => {
    await law(async ({ heard, later, shuffled }) => {
      for (const by of ["group", "body"] as const)
        expect(figures(await loop([...heard, ...shuffled], { by }))).toStrictEqual(
          figures(await loop([...heard, ...later], { by })),
        );
    });
  });

  it("knows nothing of what is claimed for a later day", async () => {
    await law(async ({ heard, later }) => {
      expect(figures(await loop([...heard, ...byDay(later)], { by: "body" }))).toStrictEqual(
        figures(await loop([...heard, ...later], { by: "body" })),
      );
    });
  });

  it("closes nothing before it was heard or answered, and leaves nothing uncounted", async () => {
    await law(async ({ heard, later }) => {
      const { themes, measures } = await loop([...heard, ...later]);
      for (const { days, heard: from, reopened, answered, closed, groupsTold } of themes) {
        expect(days).toBeGreaterThanOrEqual(0);
        if (answered !== undefined) expect(answered >= (reopened ?? from)).toBe(true);
        if (closed !== undefined) expect(closed >= (answered ?? "never")).toBe(true);
        for (const { on } of groupsTold) expect(on >= (answered ?? "never")).toBe(true);
      }
      const { M1, M3, M5 } = measures;
      expect(M1.numerator + M1.openOverdue).toBe(M1.denominator);
      expect(M1.denominator + M1.notYetDue).toBe(themes.length);
      expect(M3.closed + M3.open + M3.undated).toBe(themes.length);
      expect(M1.numerator + M1.closedBeforeDue).toBe(M5.denominator);
      const shares = [1, ...M3.curve.map(({ open }) => open)];
      expect(shares.toSorted((one, other) => other - one)).toStrictEqual(shares);
    });
  });

  it("is the sum of its matters, and by group of its groups", async () => {
    await law(async ({ heard, later }) => {
      for (const by of ["matter", "group"] as const) {
        const { parts } = await loop([...heard, ...later], { by });
        const sum = (of: (one: NonNullable<typeof parts>["whole"]["M1"]) => number): number =>
          parts?.rows.reduce((total, { measures }) => total + of(measures.M1), 0) ?? 0;
        for (const of of ["numerator", "denominator", "openOverdue", "notYetDue"] as const)
          expect([of, sum((one) => one[of])]).toStrictEqual([of, parts?.whole.M1[of]]);
      }
    });
  });

  it("closes a theme when it is closed for each of its groups, on the day of the last", async () => {
    await law(async ({ heard, later }) => {
      const { themes } = await loop([...heard, ...later]);
      const ofGroups = themes.filter(
        ({ groupsTold, groupsNotTold }) => groupsTold.length + groupsNotTold.length > 0,
      );
      expect(ofGroups.map(({ closed }) => closed)).toStrictEqual(
        ofGroups.map(({ groupsTold, groupsNotTold }) =>
          groupsNotTold.length > 0
            ? undefined
            : groupsTold
                .map(({ on }) => on)
                .toSorted()
                .at(-1),
        ),
      );
    });
  });
});
