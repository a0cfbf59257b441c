import { isLeft, right } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { defineProjection, project, type NewEventOf, type RecordError } from "engagement-ledger";
import { given, givenIn, UnmetExpectation } from "engagement-ledger/testing";
import { actor, begun, feedback, uuidOf } from "../../ledger/a-ledger.js";

const survey = "activity:urgent-care-survey";

function closed(occurredAt: string): NewEventOf<"ConsultationClosed"> {
  return { type: "ConsultationClosed", entity: survey, occurredAt, actor, data: {} };
}

interface Counted {
  readonly channel: string;
  readonly responses: number;
}

const channels = defineProjection({
  name: "channels",
  version: 1,
  documents: { channels: (channel: string) => ({ channel, responses: 0 }) },
  on: {
    FeedbackReceived: (documents, { data }) => {
      documents.channels(data.channel).responses += 1;
    },
  },
});

const three = [
  feedback(uuidOf(1)),
  feedback(uuidOf(2), { channel: "letter" }),
  feedback(uuidOf(3)),
];
const counted = {
  channels: {
    survey: { channel: "survey", responses: 2 },
    letter: { channel: "letter", responses: 1 },
  },
};

/** What a specification that does not hold says. */
async function complaint(expectation: Promise<void>): Promise<string> {
  const error: unknown = await expectation.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Error ? error.message : `holds, and answers ${String(error)}`;
}

describe("records", () => {
  it("holds where what happens next is admitted", async () => {
    await given(...begun).records(three);
    await given(...begun).records(closed("2024-02-28"));
    await given().records(begun);
  });

  it("fails where it is refused, and says why", async () => {
    const closesTwice = given(...begun, closed("2024-02-28")).records(closed("2024-02-28"));
    expect(await complaint(closesTwice)).toMatch(
      /^ConsultationClosed was refused: .*activity:urgent-care-survey/,
    );
  });

  it("fails where it was on record before", async () => {
    const once = { ...three[0], id: uuidOf(9), ...closed("2024-02-28") };
    expect(await complaint(given(...begun, once).records(once))).toContain("nothing was added");
  });

  it("fails where what is given could not have happened", async () => {
    const expectation = given(closed("2024-02-28")).records(begun);
    expect(await complaint(expectation)).toMatch(
      /^Given event 1 \(ConsultationClosed\) was refused/,
    );
  });
});

describe("refuses", () => {
  const earlier = { ...closed("2023-11-30"), id: uuidOf(8) };
  const reason: RecordError = {
    _tag: "EndsBeforeItBegan",
    at: "occurredAt",
    began: "2023-12-01",
    given: "2023-11-30",
  };

  it("holds where the whole reason is the one expected", () =>
    given(...begun).refuses(earlier, reason));

  it.each<readonly [string, RecordError]>([
    ["another tag", { _tag: "NeverOpened", at: "entity", entity: survey }],
    ["another path", { ...reason, at: "data" }],
    ["another fact", { ...reason, began: "2023-12-02" }],
  ])("fails on %s", async (_, error) => {
    const message = await complaint(given(...begun).refuses(earlier, error));
    expect(message).toMatch(/^ConsultationClosed was refused for something else: /);
  });

  it("fails on a reason with a fact too few or too many", async () => {
    const { began: _, ...fewer } = { ...reason };
    const more = { ...reason, extra: undefined };
    // @ts-expect-error: a fact is left out, which also does not compile
    expect(await complaint(given(...begun).refuses(earlier, fewer))).toContain("something else");
    expect(await complaint(given(...begun).refuses(earlier, more))).toContain("something else");
  });

  it("fails where it is recorded", async () => {
    const message = await complaint(given(...begun).refuses(closed("2024-02-28"), reason));
    expect(message).toBe("ConsultationClosed was recorded at position 4, and was to be refused.");
  });

  it("takes the instant that it is told", async () => {
    const now = "2023-12-24T09:00:00.000Z";
    await given(...begun)
      .now(now)
      .refuses(closed("2024-02-28"), {
        _tag: "InTheFuture",
        at: "occurredAt",
        occurredAt: "2024-02-28",
        now,
      });
  });
});

describe("answers", () => {
  it("holds where the documents of a projection are exactly these", async () => {
    await given(...begun, ...three).answers(channels, counted);
    await given(...begun, ...three).answers(channels, {
      channels: new Map(Object.entries(counted.channels)),
    });
    await given(...begun).answers(channels, { channels: {} });
  });

  it("holds where a report answers exactly this", () =>
    given(...begun, ...three).answers(async (view) => {
      const documents = await project(view, channels);
      return isLeft(documents) ? documents : right(documents.right.channels.size);
    }, 2));

  const moreThanKnown = { channel: "letter", responses: 1, more: undefined };

  it.each<readonly [string, Readonly<Record<string, Counted>>]>([
    ["a wrong figure", { ...counted.channels, letter: { channel: "letter", responses: 2 } }],
    ["a document too few", { survey: counted.channels.survey }],
    ["a document too many", { ...counted.channels, web: { channel: "web", responses: 0 } }],
    ["no document at all", {}],
    ["a field too many", { ...counted.channels, letter: moreThanKnown }],
  ])("fails on %s", async (_, documents) => {
    const message = await complaint(
      given(...begun, ...three).answers(channels, { channels: documents }),
    );
    expect(message).toMatch(/^The projection channels answers something else\./);
  });

  it("fails on an answer that depends on where pages end", async () => {
    const message = await complaint(
      given(...begun, ...three).answers(async (view) => {
        let pages = 0;
        for await (const page of view.pages({ types: ["FeedbackReceived"] }))
          pages += page.events.length > 0 ? 1 : 0;
        return right(pages);
      }, 1),
    );
    expect(message).toMatch(/when it is read in pages of one than whole/);
  });

  it("fails on an answer that remembers what it answered before", async () => {
    let asked = 0;
    const message = await complaint(
      given(...begun).answers(async () => {
        asked += 1;
        return right(asked > 5 ? "more" : "the same");
      }, "the same"),
    );
    expect(message).toMatch(/after the ledger was opened again/);
  });

  it("fails where the projection fails, and says at which event", async () => {
    const failing = defineProjection({
      name: "failing",
      version: 1,
      documents: { none: () => ({}) },
      on: {
        MatterOpened: (): void => {
          throw new Error("no such matter");
        },
      },
    });
    expect(await complaint(given(...begun).answers(failing, { none: {} }))).toBe(
      "The projection failing gives no answer: The projection failing stopped before position 2, a MatterOpened: no such matter. Mend its handler and run it again.",
    );
  });
});

describe("a scenario", () => {
  it("shows what was answered beside what was expected", async () => {
    const error: unknown = await given(...begun)
      .answers(channels, counted)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnmetExpectation);
    expect(error).toMatchObject({ actual: { channels: new Map() } });
  });

  it("is not a promise, so that it can be returned from an async function", async () => {
    const scenario = await (async () => given(...begun))();
    expect("then" in scenario).toBe(false);
    await scenario.records(three);
  });

  it("starts each expectation from a ledger of its own", async () => {
    const scenario = given(...begun);
    await scenario.records(three);
    await scenario.records(three);
    await scenario.answers(channels, { channels: {} });
  });

  it.concurrent("takes the context of a test that runs beside others", (context) =>
    givenIn(context, ...begun).records(three));
});
