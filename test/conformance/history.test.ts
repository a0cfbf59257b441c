import { describe, expect, it } from "vitest";
import { beginning } from "./writers/events.js";
import { flawsOfOrder } from "./writers/flaws.js";
import { said, type Call, type History } from "./writers/history.js";
import { flawsOfAdmission } from "./writers/readmitted.js";

const idOf = (number: number): string => `00000000-0000-7000-8000-00000000000${number}`;
const about = { entity: "activity:a", occurredAt: "2024-01-15", actor: { id: "writer" } };

const opening = (number: number) =>
  said({
    ...about,
    id: idOf(number),
    type: "ConsultationOpened",
    data: {
      by: "body:trust",
      title: "Your views",
      purpose: "consultation",
      matters: [{ matter: "matter:urgent-care", limb: "proposal" }],
    },
  });
const closing = (number: number) =>
  said({ ...about, id: idOf(number), type: "ConsultationClosed", data: {} });

const call = (
  event: Call["event"],
  started: number,
  at: number,
  outcome: number | string,
): Call => ({ event, started: BigInt(started), answered: { at: BigInt(at), outcome } });

const [open, shut, reopened] = [opening(1), closing(2), opening(3)];
const begun = beginning.map(said);

/** Opened and closed; a second opening came too early and was refused, and was admitted later. */
const sound: History = {
  before: 2,
  log: [...begun, open, shut, reopened],
  calls: [
    call(open, 10, 20, 2),
    call(opening(4), 15, 25, "AlreadyOpen"),
    call(shut, 30, 40, 3),
    { event: reopened, started: 35n },
    call(reopened, 60, 70, 4),
  ],
};

const withCalls = (...calls: ReadonlyArray<Call>): History => ({ ...sound, calls });
const flawsOf = (history: History): ReadonlyArray<string> => [
  ...flawsOfOrder(history),
  ...flawsOfAdmission(history),
];

describe("the check of a finished history", () => {
  it("finds nothing in one that is sound", () => {
    expect(flawsOf(sound)).toStrictEqual([]);
  });

  const flawed: ReadonlyArray<readonly [string, History, ReadonlyArray<string>]> = [
    [
      "an acknowledged event that is not there",
      withCalls(...sound.calls, call(closing(5), 80, 90, 5)),
      [`${idOf(5)} was acknowledged at 5 and is not there`],
    ],
    [
      "an event acknowledged at two places",
      withCalls(...sound.calls, call(open, 80, 90, 3)),
      [`${idOf(1)} was acknowledged at 3 and is not there`],
    ],
    [
      "an event that nobody recorded",
      withCalls(...sound.calls.filter(({ event }) => event !== shut)),
      [`${idOf(2)} at 3 is nobody's`],
    ],
    [
      "an event other than was said",
      withCalls(
        ...sound.calls.map((each) =>
          each.event === shut ? { ...each, event: { ...shut, occurredAt: "2024-01-16" } } : each,
        ),
      ),
      [`${idOf(2)} at 3 is not what was said`],
    ],
    [
      "an event that stands twice",
      { ...sound, log: [...sound.log, reopened] },
      [`${idOf(3)} stands at 5 a second time`, `${idOf(3)} at 5 was admitted: AlreadyOpen`],
    ],
    [
      "an event before one that had been acknowledged when it was called for",
      withCalls(
        call(open, 50, 60, 2),
        call(opening(4), 55, 65, "AlreadyOpen"),
        call(shut, 30, 40, 3),
        call(reopened, 35, 70, 4),
      ),
      [`${idOf(1)} at 2 was called for after 3 had been acknowledged`],
    ],
    [
      "an event admitted against a record that was out of date",
      {
        ...sound,
        log: [...begun, open, reopened, shut],
        calls: [call(open, 10, 90, 2), call(reopened, 10, 90, 3), call(shut, 10, 90, 4)],
      },
      [`${idOf(3)} at 3 was admitted: AlreadyOpen`],
    ],
    [
      "a refusal that was not right at any moment of its call",
      withCalls(...sound.calls, call(opening(4), 45, 50, "NeverOpened")),
      [`${idOf(4)} was refused as NeverOpened, which it never was`],
    ],
    [
      "a refusal that was right only after its answer",
      withCalls(
        call(open, 10, 20, 2),
        call(closing(4), 15, 25, "AlreadyEnded"),
        call(shut, 30, 40, 3),
        call(reopened, 35, 70, 4),
      ),
      [`${idOf(4)} was refused as AlreadyEnded, which it never was`],
    ],
    [
      "a refusal of what was on record already",
      withCalls(...sound.calls, call(open, 45, 50, "AlreadyOpen")),
      [`${idOf(1)} was refused as AlreadyOpen, which it never was`],
    ],
  ];

  it.each(flawed)("finds %s", (_, history, expected) => {
    expect(flawsOf(history)).toStrictEqual(expected);
  });
});
