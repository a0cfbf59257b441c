import { left, right } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import type { UnknownEvent } from "../../src/events/event.js";
import type { PageOptions } from "../../src/ledger/ledger.js";
import { defineProjection } from "../../src/projection/define.js";
import { project } from "../../src/projection/project.js";
import { projectAll } from "../../src/projection/project-all.js";
import type { Pages } from "../../src/projection/read-pages.js";
import { feedbackReceived, matterWithdrawn, responsesTallied, viewOf } from "./events.js";

const byChannel = defineProjection({
  name: "responses-by-channel",
  version: 1,
  documents: { channels: (channel: string) => ({ channel, responses: 0 }) },
  on: {
    FeedbackReceived: (docs, { data }) => {
      docs.channels(data.channel).responses += 1;
    },
    ResponsesTallied: (docs, { data }) => {
      docs.channels(data.channel).responses += data.responses;
    },
  },
});

const withdrawn = defineProjection({
  name: "withdrawn",
  version: 2,
  documents: { matters: (matter: string) => ({ matter, reason: "" }) },
  on: {
    MatterWithdrawn: (docs, { data, entity }) => {
      if (data.reason === "") throw new Error("withdrawn without a reason");
      docs.matters(entity).reason = data.reason;
    },
  },
});

const events = [
  feedbackReceived(0, "survey"),
  matterWithdrawn(1, "funded otherwise"),
  responsesTallied(2, "survey", 40),
  feedbackReceived(3, "email"),
];

const unknown: UnknownEvent = {
  id: "00000000-0000-7000-8000-000000000004",
  version: 9,
  entity: "matter:urgent-care",
  occurredAt: "2026",
  recordedAt: "2026-01-06T09:00:00.000Z",
  actor: { id: "recorder-1" },
  position: 4,
  type: "Unknown",
  unknownType: "MatterTeleported",
};

const channels = new Map([
  ["email", { channel: "email", responses: 1 }],
  ["survey", { channel: "survey", responses: 41 }],
]);
const matters = new Map([
  ["matter:urgent-care", { matter: "matter:urgent-care", reason: "funded otherwise" }],
]);

/** A view that keeps what it was asked for, each time it was read. */
function asked(view: Pages): Pages & { readonly reads: Array<PageOptions | undefined> } {
  const reads: Array<PageOptions | undefined> = [];
  return {
    reads,
    pages: (options) => {
      reads.push(options);
      return view.pages(options);
    },
  };
}

/** A view that answers one page, then throws. */
function failing(thrown: unknown): Pages {
  return {
    pages: async function* () {
      yield { events, unknown: [], next: 4 };
      throw thrown;
    },
  };
}

describe("projecting a view", () => {
  it("answers its documents", async () => {
    expect(await project(viewOf(events), byChannel)).toStrictEqual(right({ channels }));
  });

  it("of an empty ledger answers no documents", async () => {
    expect(await project(viewOf([]), byChannel)).toStrictEqual(right({ channels: new Map() }));
  });

  it("reads only the types that the projection handles, as corrected", async () => {
    const view = asked(viewOf(events));
    await project(view, withdrawn);
    expect(view.reads).toStrictEqual([
      { types: ["MatterWithdrawn"], history: "as-corrected", pageSize: 1_000 },
    ]);
  });

  it("reads the history and pages it is told to", async () => {
    const view = asked(viewOf(events));
    await project(view, withdrawn, { history: "as-recorded", pageSize: 2 });
    expect(view.reads).toStrictEqual([
      { types: ["MatterWithdrawn"], history: "as-recorded", pageSize: 2 },
    ]);
  });

  it("answers a handler's failure", async () => {
    const view = viewOf([...events, matterWithdrawn(4, "")]);
    expect(await project(view, withdrawn)).toStrictEqual(
      left({
        _tag: "ProjectionFailed",
        projection: "withdrawn",
        version: 2,
        position: 4,
        type: "MatterWithdrawn",
        id: "00000000-0000-7000-8000-000000000004",
        why: "withdrawn without a reason",
      }),
    );
  });

  it("shows each entry that this program does not know, and answers without it", async () => {
    const met: UnknownEvent[] = [];
    const answer = await project(viewOf(events, [unknown]), byChannel, {
      pageSize: 3,
      onUnknown: (event) => met.push(event),
    });
    expect(met).toStrictEqual([unknown]);
    expect(answer).toStrictEqual(right({ channels }));
  });
});

describe("a view that cannot be read on", () => {
  it.each([
    { _tag: "StoreFailed", place: "dorset.ledger", why: "disk I/O error" },
    { _tag: "LedgerClosed", place: "dorset.ledger" },
  ])("answers $_tag", async (error) => {
    expect(await project(failing(error), byChannel)).toStrictEqual(left(error));
  });

  it.each([new Error("a mistake"), "StoreFailed", { _tag: "toString" }, null])(
    "throws a programmer's mistake on: %s",
    async (mistake) => {
      await expect(project(failing(mistake), byChannel)).rejects.toBe(mistake);
    },
  );
});

describe("a signal", () => {
  it("stops before the first page", async () => {
    const view = asked(viewOf(events));
    expect(await project(view, byChannel, { signal: AbortSignal.abort() })).toStrictEqual(
      left({ _tag: "ProjectionStopped", next: 0 }),
    );
    expect(view.reads).toStrictEqual([]);
  });

  it("given while reading stops after the page, and frees the reader", async () => {
    const controller = new AbortController();
    let freed = false;
    const view: Pages = {
      pages: async function* () {
        try {
          for (let at = 0; at < 1_000; at += 1) {
            if (at === 2) setTimeout(() => controller.abort());
            yield { events: [feedbackReceived(at, "post")], unknown: [], next: at + 1 };
          }
        } finally {
          freed = true;
        }
      },
    };
    expect(await project(view, byChannel, { signal: controller.signal })).toStrictEqual(
      left({ _tag: "ProjectionStopped", next: 3 }),
    );
    expect(freed).toBe(true);
  });

  it("never given changes nothing", async () => {
    const { signal } = new AbortController();
    expect(await project(viewOf(events), byChannel, { signal, pageSize: 1 })).toStrictEqual(
      right({ channels }),
    );
  });
});

describe("projecting several at once", () => {
  it("reads the view once, for all the types that they handle", async () => {
    const view = asked(viewOf(events));
    expect(await projectAll(view, [byChannel, withdrawn, byChannel])).toStrictEqual(
      right([{ channels }, { matters }, { channels }]),
    );
    expect(view.reads).toStrictEqual([
      {
        types: expect.arrayContaining(["FeedbackReceived", "ResponsesTallied", "MatterWithdrawn"]),
        history: "as-corrected",
        pageSize: 1_000,
      },
    ]);
    expect(view.reads[0]?.types).toHaveLength(3);
  });

  it("answers the first failure in position order, whatever their order in the list", async () => {
    const doubting = defineProjection({
      name: "doubting",
      version: 1,
      documents: {},
      on: {
        FeedbackReceived: (_, { data }) => {
          if (data.channel === "email") throw new Error("an e-mail");
        },
      },
    });
    const view = viewOf([...events, matterWithdrawn(4, "")]);
    const expected = { _tag: "Left", left: { projection: "doubting", position: 3 } };
    expect(await projectAll(view, [withdrawn, doubting])).toMatchObject(expected);
    expect(await projectAll(view, [doubting, withdrawn])).toMatchObject(expected);
  });

  it("of none answers none", async () => {
    expect(await projectAll(viewOf(events), [])).toStrictEqual(right([]));
  });
});
