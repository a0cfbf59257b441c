import type { Draft } from "immer";
import { describe, expect, it } from "vitest";
import { defineProjection } from "../../src/projection/define.js";
import { fold } from "../../src/projection/fold.js";
import { feedbackReceived, matterWithdrawn, responsesTallied } from "./events.js";

interface Channel {
  readonly channel: string;
  readonly responses: number;
  readonly last?: { readonly people: number };
}

const documents = {
  channels: (channel: string): Channel => ({ channel, responses: 0 }),
  totals: (name: string) => ({ name, responses: 0 }),
};

/** Counts responses; cannot fold one by carrier pigeon, and notices only when it is half-way. */
const counting = defineProjection({
  name: "counting",
  version: 3,
  documents,
  on: {
    FeedbackReceived: (docs, { data }) => {
      docs.totals("all").responses += 1;
      if (data.channel === "pigeon") throw new Error("no pigeons");
      docs.channels(data.channel).responses += 1;
    },
    ResponsesTallied: (docs, { data }) => {
      docs.channels(data.channel).responses += data.responses;
    },
  },
});

describe("folding a page", () => {
  it("edits the documents in position order, and passes over events it does not read", () => {
    const folding = fold(counting);
    expect(
      folding.take([
        feedbackReceived(0, "survey"),
        matterWithdrawn(1, "funded otherwise"),
        responsesTallied(2, "survey", 40),
      ]),
    ).toBeUndefined();
    expect(folding.documents()).toStrictEqual({
      channels: new Map([["survey", { channel: "survey", responses: 41 }]]),
      totals: new Map([["all", { name: "all", responses: 1 }]]),
    });
  });

  it("gives a kind without documents as an empty map", () => {
    expect(fold(counting).documents()).toStrictEqual({ channels: new Map(), totals: new Map() });
  });

  it("gives documents that later pages do not change", () => {
    const folding = fold(counting);
    folding.take([feedbackReceived(0, "survey")]);
    const first = folding.documents();
    folding.take([feedbackReceived(1, "survey")]);
    expect(first["channels"]).toStrictEqual(
      new Map([["survey", { channel: "survey", responses: 1 }]]),
    );
  });
});

describe("an event that cannot be folded", () => {
  it.each([0, 1, 2, 3, 4])(
    "at place %i of a page stops exactly before it, with nothing half-applied",
    (place) => {
      const folding = fold(counting);
      const page = [0, 1, 2, 3, 4].map((position) =>
        feedbackReceived(position, position === place ? "pigeon" : "survey"),
      );
      expect(folding.take(page)).toStrictEqual({
        _tag: "ProjectionFailed",
        projection: "counting",
        version: 3,
        position: place,
        type: "FeedbackReceived",
        id: `00000000-0000-7000-8000-00000000000${place}`,
        why: "no pigeons",
      });
      expect(folding.documents()).toStrictEqual(
        place === 0
          ? { channels: new Map(), totals: new Map() }
          : {
              channels: new Map([["survey", { channel: "survey", responses: place }]]),
              totals: new Map([["all", { name: "all", responses: place }]]),
            },
      );
    },
  );

  it("can be left out by the caller, who goes on after it", () => {
    const folding = fold(counting);
    expect(folding.take([feedbackReceived(0, "pigeon")])?.position).toBe(0);
    expect(folding.take([feedbackReceived(1, "survey")])).toBeUndefined();
    expect(folding.documents()["totals"]).toStrictEqual(
      new Map([["all", { name: "all", responses: 1 }]]),
    );
  });

  it("is blamed for a blank that cannot be made", () => {
    const folding = fold(
      defineProjection({
        name: "brittle",
        version: 1,
        documents: {
          channels: (channel: string) => {
            if (channel === "pigeon") throw new Error("no such channel");
            return { channel, responses: 0 };
          },
        },
        on: {
          FeedbackReceived: (docs, { data }) => void (docs.channels(data.channel).responses += 1),
        },
      }),
    );
    expect(
      folding.take([feedbackReceived(0, "survey"), feedbackReceived(1, "pigeon")]),
    ).toMatchObject({
      position: 1,
      why: "no such channel",
    });
  });
});

const escaped = expect.stringContaining("refer to the other document by its key");

describe("a draft that escapes", () => {
  const nested = {
    channels: (channel: string) => ({ channel, last: { people: 0 } }),
    totals: (name: string) => ({ name, seen: { people: 0 } }),
    audits: (name: string) => ({ name, seen: { people: 0 } }),
  };

  it.each(["totals", "audits"] as const)(
    "into a document of %s stops before that event",
    (kind) => {
      const folding = fold(
        defineProjection({
          name: "escaping",
          version: 1,
          documents:
            kind === "totals" ? { totals: nested.totals, channels: nested.channels } : nested,
          on: {
            FeedbackReceived: (docs, { data }) => {
              docs.channels(data.channel).last.people += 1;
              if (data.channel === "email") docs.totals("all").seen = docs.channels("email").last;
            },
          },
        }),
      );
      const failed = folding.take(
        [0, 1, 2].map((at) => feedbackReceived(at, at === 1 ? "email" : "post")),
      );
      expect(failed).toMatchObject({ position: 1, why: escaped });
      expect(folding.documents()["channels"]).toStrictEqual(
        new Map([["post", { channel: "post", last: { people: 1 } }]]),
      );
    },
  );

  it("is refused also when its own document is then removed", () => {
    const folding = fold(
      defineProjection({
        name: "escaping",
        version: 1,
        documents: nested,
        on: {
          FeedbackReceived: (docs, { data }) => {
            docs.totals("all").seen = docs.channels(data.channel).last;
            docs.channels.remove(data.channel);
          },
        },
      }),
    );
    expect(folding.take([feedbackReceived(0, "post")])).toMatchObject({
      position: 0,
      why: escaped,
    });
  });

  it("past its page is explained in our words", () => {
    let kept: Draft<{ channel: string; responses: number }> | undefined;
    const folding = fold(
      defineProjection({
        name: "hoarding",
        version: 1,
        documents: { channels: (channel: string) => ({ channel, responses: 0 }) },
        on: {
          FeedbackReceived: (docs, { data }) => {
            kept ??= docs.channels(data.channel);
            kept.responses += 1;
          },
        },
      }),
    );
    expect(folding.take([feedbackReceived(0, "post")])).toBeUndefined();
    expect(folding.take([feedbackReceived(1, "post")])).toMatchObject({
      position: 1,
      why: escaped,
    });
  });

  it("may move within its own document", () => {
    const folding = fold(
      defineProjection({
        name: "moving",
        version: 1,
        documents: {
          channels: (channel: string) => ({ channel, now: { people: 0 }, before: { people: 0 } }),
        },
        on: {
          FeedbackReceived: (docs, { data }) => {
            const channel = docs.channels(data.channel);
            channel.before = channel.now;
            channel.now = { people: channel.before.people + 1 };
          },
        },
      }),
    );
    expect(folding.take([0, 1, 2].map((at) => feedbackReceived(at, "post")))).toBeUndefined();
    expect(folding.documents()["channels"]?.get("post")).toStrictEqual({
      channel: "post",
      now: { people: 3 },
      before: { people: 2 },
    });
  });
});

describe("a handler that answers a promise, let in untyped", () => {
  it("is refused, and its late edit changes nothing", async () => {
    let ended: Promise<void> = Promise.resolve();
    const late = defineProjection({
      name: "late",
      version: 1,
      documents,
      on: {
        FeedbackReceived: (docs, { data }): void | object => {
          ended = Promise.resolve().then(() => {
            docs.channels(data.channel).responses += 1;
          });
          return ended;
        },
      },
    });
    const folding = fold(late);
    expect(folding.take([feedbackReceived(0, "post")])).toMatchObject({
      position: 0,
      why: "the handler answers a promise: a handler edits at once, and is not async",
    });
    await ended;
    expect(folding.documents()["channels"]).toStrictEqual(new Map());
  });
});

describe("an event whose data a document took over", () => {
  it("is not edited through that document", () => {
    const folding = fold(
      defineProjection({
        name: "taking",
        version: 1,
        documents: { latest: (name: string) => ({ name, source: { title: "", reads: 0 } }) },
        on: {
          ResponsesTallied: (docs, { data }) => {
            Object.assign(docs.latest("post"), { source: data.source });
          },
          MatterWithdrawn: (docs, { data }) => {
            docs.latest("post").source.title = data.reason;
          },
        },
      }),
    );
    const tallied = responsesTallied(1, "post", 4);
    expect(folding.take([tallied, matterWithdrawn(2, "funded otherwise")])).toBeUndefined();
    expect(tallied.data.source.title).toBe("Survey report");
    expect(folding.documents()["latest"]?.get("post")).toMatchObject({
      source: { title: "funded otherwise" },
    });
  });
});
