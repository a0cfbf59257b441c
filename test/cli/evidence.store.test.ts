import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { NewEvent, NewEventOf } from "engagement-ledger";
import { readRule } from "engagement-ledger/projections";
import { actor, begun, feedback, uuidOf } from "../ledger/a-ledger.js";
import { aFolder, command, jsonLines } from "./run.js";

const matter = "matter:urgent-care";
const by = "body:dorset-icb";
const link = { matter, limb: "proposal" } as const;
const many = Array.from({ length: 60 }, (_, index) => index);

const lists = ["our-list", "nhs-sex"] as const;
const responses = many.map((n) =>
  feedback(uuidOf(1_000 + n), {
    area: n % 20 === 0 ? "E2" : "E1",
    respondent: {
      kind: "individual",
      ...(n % 5 === 0 ? {} : { subject: uuidOf(5_000 + (n % 40)) }),
    },
    characteristics:
      n % 6 === 0 ? [] : lists.map((scheme) => ({ scheme, code: String(1 + (n % 2)) })),
  }),
);

const place = (code: string): NewEventOf<"BaselineRecorded"> => ({
  type: "BaselineRecorded",
  entity: by,
  occurredAt: "2023-06-01",
  actor,
  data: {
    area: { code, name: code, geography: { type: "ltla", edition: "2023" } },
    scheme: "our-list",
    ages: "all",
    source: { title: "Census 2021", url: "https://example.org/census", asOf: "2021-03-21" },
    total: 1_000,
    counts: [
      { code: "1", people: 500 },
      { code: "2", people: 500 },
    ],
    classes: [{ scheme: "imd-fifth", code: "1" }],
  },
});

const meetings = many.flatMap((n): ReadonlyArray<NewEvent> => {
  const entity = `activity:meeting-${n}` as const;
  const title = `Meeting ${n}`;
  return [
    {
      type: "ActivityHeld",
      entity,
      occurredAt: "2023-12-05",
      actor,
      data: {
        by,
        title,
        method: "community-event",
        purpose: "insight",
        mode: "consulted",
        twoWay: true,
        matters: [link],
        audiences: [n % 2 === 0 ? "carers" : "general-public"],
        attendance: { people: 3 + n, contacts: 1 },
        tallies: [{ scheme: "our-list", code: "1", people: 2 }],
      },
    },
    {
      type: "ConsultationOpened",
      entity: `activity:open-${n}`,
      occurredAt: "2023-12-06",
      actor,
      data: {
        by,
        title,
        purpose: "consultation",
        closesOn: "2023-12-20",
        invited: 100,
        matters: [link],
      },
    },
    {
      type: "FeedbackReturned",
      entity,
      occurredAt: "2024-06-01",
      actor,
      data: told(`theme:point-${n}`),
    },
    ...(n % 2 === 0
      ? []
      : [
          {
            type: "ResponsePublished",
            entity: `activity:open-${n}`,
            occurredAt: "2024-01-05",
            actor,
            data: {
              document: { title: "Response" },
              viewsSummarised: true,
              howTakenIntoAccount: true,
            },
          } as const,
        ]),
  ];
});

function told(theme: `theme:${string}`): NewEventOf<"FeedbackReturned">["data"] {
  return {
    themes: [theme],
    groups: ["carers"],
    channel: "email",
    message: "What became of it.",
    saysWhatChanged: true,
    saysWhyNot: true,
  };
}

const themes = many.map((n): NewEvent => ({
  type: "ThemeIdentified",
  entity: `theme:point-${n}`,
  occurredAt: "2024-01-10",
  actor,
  data: {
    activities: [`activity:meeting-${n}`],
    matters: [matter],
    title: `Point ${n}`,
    summary: "A point.",
    groups: ["carers"],
  },
}));

const excluded = Array.from({ length: 55 }, (_, n): ReadonlyArray<NewEvent> => [
  {
    type: "ThemeIdentified",
    entity: `theme:praise-${n}`,
    occurredAt: "2024-01-10",
    actor,
    data: {
      activities: [],
      matters: [matter],
      title: `Praise ${n}`,
      summary: "Praise.",
      groups: [],
    },
  },
  {
    type: "ThemeExcluded",
    entity: `theme:praise-${n}`,
    occurredAt: "2024-01-11",
    actor,
    data: { reason: "praise-only", because: "It asks for nothing." },
  },
]).flat();

const decided: ReadonlyArray<NewEvent> = [
  {
    type: "DecisionMade",
    entity: matter,
    occurredAt: "2024-05-01",
    actor,
    data: { decision: "d1", by, outcome: "Agreed.", reasons: "As said.", meeting: "Board" },
  },
  ...many.flatMap((n): ReadonlyArray<NewEvent> => [
    {
      type: "DecisionInfluenced",
      entity: matter,
      occurredAt: "2024-05-01",
      actor,
      data: {
        theme: `theme:point-${n}`,
        disposition: n % 2 === 0 ? "adopted" : "not-adopted",
        decision: "d1",
        reason: { code: n % 2 === 0 ? "improves-access" : "cost" },
      },
    },
    {
      type: "DifferenceEvidenced",
      entity: matter,
      occurredAt: "2024-07-01",
      actor,
      data: { theme: `theme:point-${n}`, what: "It opens later." },
    },
    {
      type: "ActivityPlanned",
      id: uuidOf(9_000 + n),
      entity: `activity:plan-${n}`,
      occurredAt: "2023-11-10",
      actor,
      data: {
        by,
        purpose: "insight",
        matters: [link],
        audiences: ["carers"],
        requiredGroups: ["carers"],
      },
    },
  ]),
];

interface Evidence {
  readonly rule: string;
  readonly count?: number;
  readonly digest?: string;
}

const isRule = (value: object): value is Evidence =>
  "rule" in value && "evidence" in value === false;

/** Every rule that stands for the events of a figure. */
function rulesIn(report: unknown): ReadonlyArray<Evidence> {
  if (typeof report !== "object" || report === null) return [];
  if (isRule(report)) return readRule(report.rule) === undefined ? [] : [report];
  return Object.values(report).flatMap(rulesIn);
}

let ledger = "";

beforeAll(async () => {
  const folder = aFolder();
  ledger = join(folder, "test.ledger");
  await command("init", ledger, "--origin", "test.example/engagement");
  const events = [
    ...begun,
    ...["E1", "E2", ...many.map((n) => `E1${n}`)].map(place),
    ...responses,
    ...themesAfterMeetings(),
    ...excluded,
    ...decided,
    {
      type: "EventVoided",
      entity: "ledger:self",
      occurredAt: "2024-08-01",
      actor,
      data: { event: uuidOf(9_001), because: "It was held on another matter." },
    },
  ];
  const path = jsonLines(folder, "events.jsonl", events);
  const { notes } = await command("record", ledger, path);
  if (notes !== "") throw new Error(notes);
});

/** Meetings first, then what was said there, then what was told of it. */
function themesAfterMeetings(): ReadonlyArray<NewEvent> {
  const isTelling = ({ type }: NewEvent): boolean => type === "FeedbackReturned";
  return [
    ...meetings.filter((event) => !isTelling(event)),
    ...themes,
    ...meetings.filter(isTelling),
  ];
}

const then = ["--as-occurred-by", "2024-06-15", "--today", "2024-06-15"];
const questions = {
  reach: [
    [],
    ["--matter", matter, "--history", "as-recorded"],
    ["--activity", "activity:urgent-care-survey", ...then],
  ],
  loop: [["--matter", matter, "--history", "as-recorded"], then],
  duty: [
    ["--body", by],
    ["--matter", matter, "--history", "as-recorded", ...then],
  ],
  networks: [
    ["--groups", "carers,poverty", "--partners", by],
    ["--body", by, "--from", "2023-12-01", "--to", "2023-12-31", ...then],
  ],
} as const;

describe("the rule of a figure", () => {
  it.each(["reach", "loop", "duty", "networks"] as const)(
    "finds its events again: every one that %s prints",
    async (name) => {
      let met = 0;
      for (const asked of questions[name]) {
        const words = [name, ledger, "--json", "--internal", ...asked];
        const { result } = JSON.parse((await command(...words)).out);
        for (const { rule, count, digest } of rulesIn(result)) {
          met += 1;
          const found = await command("evidence", ledger, rule, "--json", "--internal");
          expect([rule, found.notes]).toStrictEqual([rule, ""]);
          const { result: answer } = JSON.parse(found.out);
          expect([rule, answer.count, answer.digest]).toStrictEqual([rule, count, digest]);
          expect([rule, new Set(answer.events).size]).toStrictEqual([rule, count]);
        }
      }
      expect(met).toBeGreaterThan(3);
    },
    120_000,
  );

  it("stands alone where counts of people are controlled, and finds the events for the body", async () => {
    const { result } = JSON.parse((await command("reach", ledger, "--json")).out);
    const bare = rulesIn(result).filter(({ count }) => count === undefined);
    expect(bare.length).toBeGreaterThan(10);
    for (const { rule } of bare.slice(0, 30)) {
      const found = await command("evidence", ledger, rule, "--json", "--internal");
      expect([rule, found.notes]).toStrictEqual([rule, ""]);
      expect((await command("evidence", ledger, rule, "--json")).code).toBe(2);
    }
  }, 120_000);
});
