import fc from "fast-check";
import { chain, isLeft, isRight, map } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import type { EngagementEvent } from "../../src/events/event.js";
import { defineProjection } from "../../src/projection/define.js";
import { fold } from "../../src/projection/fold.js";
import { key } from "../../src/projection/key.js";
import { project } from "../../src/projection/project.js";
import { projectAll } from "../../src/projection/project-all.js";
import { feedbackReceived, matterWithdrawn, responsesTallied, viewOf } from "./events.js";

interface Channel {
  readonly responses: number;
  readonly reports: ReadonlyArray<{ readonly title: string }>;
  readonly latest?: { readonly title: string };
  readonly seen?: { readonly responses: number };
}

/** Does all that a handler may do to a document, and some of what it should not. */
const busy = defineProjection({
  name: "busy",
  version: 1,
  documents: {
    channels: (): Channel => ({ responses: 0, reports: [] }),
    firsts: (channel: string) => ({ channel, times: 0 }),
  },
  on: {
    FeedbackReceived: (docs, { data: { channel } }) => {
      const before = docs.channels.peek(channel);
      const draft = docs.channels(channel);
      if (channel !== "touched") draft.responses += 1;
      if (before === undefined) docs.firsts(key("first", channel)).times += 1;
      if (before?.responses === 2) draft.seen = before;
      if (channel === "email" && draft.responses % 2 === 0)
        docs.channels.put(channel, { responses: draft.responses + 1, reports: [] });
      if (channel === "pigeon" && draft.responses > 3) throw new Error("no more pigeons");
    },
    ResponsesTallied: (docs, { data: { channel, responses, source } }) => {
      const draft = docs.channels(channel);
      draft.reports.push({ title: `${source.title} ${responses}` });
      draft.latest = source;
      if (responses % 3 === 0) draft.responses = 0;
    },
    MatterWithdrawn: (docs, { data: { reason } }) => {
      const latest = docs.channels.peek(reason)?.latest;
      if (latest !== undefined) docs.channels(reason).latest = { ...latest, title: "superseded" };
      const draft = docs.channels(reason);
      if (draft.latest !== undefined)
        Object.assign(draft.latest, { title: `${draft.latest.title}!` });
      if (draft.responses > 1) docs.channels.remove(reason);
    },
  },
});

const tallying = defineProjection({
  name: "tallying",
  version: 1,
  documents: { channels: (channel: string) => ({ channel, responses: 0 }) },
  on: {
    ResponsesTallied: (docs, { data }) => {
      if (data.responses === 7) throw new Error("not seven");
      docs.channels(data.channel).responses += data.responses;
    },
  },
});

const channel = fc.constantFrom("survey", "email", "touched", "pigeon", "__proto__");
const history = fc
  .array(
    fc.oneof(
      channel.map((name) => (at: number) => feedbackReceived(at, name)),
      fc.tuple(channel, fc.nat({ max: 9 })).map(
        ([name, count]) =>
          (at: number) =>
            responsesTallied(at, name, count),
      ),
      channel.map((name) => (at: number) => matterWithdrawn(at, name)),
    ),
    { maxLength: 40 },
  )
  .map((makes) => (): ReadonlyArray<EngagementEvent> => makes.map((make, at) => make(at)));
const pageSize = fc.integer({ min: 1, max: 7 });

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

describe("where a page ends", () => {
  it("never changes the documents, their order, or the failure", async () => {
    await fc.assert(
      fc.asyncProperty(history, pageSize, async (events, size) => {
        const inOne = await project(viewOf(events()), busy);
        const inPages = await project(viewOf(events()), busy, { pageSize: size });
        const oneByOne = await project(viewOf(events()), busy, { pageSize: 1 });
        expect(plain(inPages)).toBe(plain(oneByOne));
        expect(plain(inOne)).toBe(plain(oneByOne));
      }),
      { numRuns: 500 },
    );
  });

  it("never changes which of several projections is said to have failed", async () => {
    await fc.assert(
      fc.asyncProperty(history, pageSize, async (events, size) => {
        const projections = [busy, tallying] as const;
        const inPages = await projectAll(viewOf(events()), projections, { pageSize: size });
        const oneByOne = await projectAll(viewOf(events()), projections, { pageSize: 1 });
        expect(plain(inPages)).toBe(plain(oneByOne));
      }),
    );
  });

  it("never changes what stands before the event that cannot be folded", () => {
    fc.assert(
      fc.property(history, (events) => {
        const whole = fold(busy);
        const failed = whole.take(events());
        const before = fold(busy);
        expect(before.take(events().slice(0, failed?.position ?? Infinity))).toBeUndefined();
        expect(plain(whole.documents())).toBe(plain(before.documents()));
      }),
    );
  });
});

describe("folding", () => {
  it("never changes an event", async () => {
    await fc.assert(
      fc.asyncProperty(history, pageSize, async (events, size) => {
        const list = events();
        await projectAll(viewOf(list), [busy, tallying], { pageSize: size });
        expect(list).toStrictEqual(events());
      }),
    );
  });

  it("in one pass answers what folding each alone answers", async () => {
    await fc.assert(
      fc.asyncProperty(history, pageSize, async (events, size) => {
        const one = await project(viewOf(events()), busy);
        const other = await project(viewOf(events()), tallying);
        const all = await projectAll(viewOf(events()), [busy, tallying], { pageSize: size });
        const both = chain((first) => map((second) => [first, second])(other))(one);
        const expected = isRight(both) ? [both] : [one, other].filter(isLeft);
        expect(expected.map(plain)).toContain(plain(all));
      }),
    );
  });
});
