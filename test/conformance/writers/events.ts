import type { NewEvent } from "engagement-ledger";

const actor = { id: "writer" };
const [body, matter] = ["body:trust", "matter:urgent-care"] as const;

/** What is recorded before the writers start. */
export const beginning = [
  {
    id: "00000000-0000-7000-8000-00000000b001",
    type: "BodyRegistered",
    entity: body,
    occurredAt: "2022-07-01",
    actor,
    data: { name: "A trust", kind: "nhs-trust" },
  },
  {
    id: "00000000-0000-7000-8000-00000000b002",
    type: "MatterOpened",
    entity: matter,
    occurredAt: "2023-11-01",
    actor,
    data: { by: body, title: "Urgent care", summary: "Where it is given.", limb: "proposal" },
  },
] as const satisfies ReadonlyArray<NewEvent>;

/** Every tenth event is recorded by all the writers alike. */
const shared = 9;

/**
 * The event that a writer records at a step: always the same one.
 *
 * The writers quarrel over a few activities and over the names of decisions, so that much of what they say
 * contradicts what another has just recorded.
 */
export function eventOf(writer: number, step: number): NewEvent & { readonly id: string } {
  const source = step % 10 === 0 ? shared : writer;
  const random = numbersFrom(source * 1_000_003 + step);
  const activity = `activity:a-${random(6)}` as const;
  const place = step.toString(16).padStart(12, "0");
  const id = `00000000-0000-7000-8${source}00-${place}`;
  const said = { id, entity: activity, occurredAt: "2024-01-15", actor } as const;
  const closesOn = `2024-0${2 + random(8)}-1${random(10)}`;
  switch (random(7)) {
    case 0:
    case 1:
      return {
        ...said,
        type: "ConsultationOpened",
        data: {
          by: body,
          title: "Your views",
          purpose: "consultation",
          closesOn,
          matters: [{ matter, limb: "proposal" }],
        },
      };
    case 2:
      return { ...said, type: "ConsultationExtended", data: { closesOn, reason: "Snow." } };
    case 3:
      return { ...said, type: "ConsultationClosed", data: {} };
    case 4:
      return {
        ...said,
        type: "DecisionMade",
        entity: matter,
        data: {
          decision: `d-${random(60)}`,
          by: body,
          outcome: "It goes on.",
          reasons: "It was said.",
          meeting: "the board",
        },
      };
    default:
      return {
        ...said,
        type: "FeedbackReceived",
        entity: `feedback:${id}`,
        data: { activity, channel: "survey", respondent: { kind: "individual" } },
      };
  }
}

/** Numbers below a bound that look random and follow from a seed. Source: mulberry32. */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
