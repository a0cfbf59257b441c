import type { Either } from "fp-ts/lib/Either.js";
import { describe, expectTypeOf, it } from "vitest";
import type { EventOf } from "../../src/events/event.js";
import type { Json } from "../../src/events/shapes/json.js";
import { defineProjection, type Drafts, type Projection } from "../../src/projection/define.js";
import type { ProjectError } from "../../src/projection/errors.js";
import { project } from "../../src/projection/project.js";
import { projectAll } from "../../src/projection/project-all.js";
import { viewOf } from "./events.js";

interface Channel {
  readonly channel: string;
  readonly responses: number;
  readonly groups: ReadonlyArray<string>;
}

const documents = {
  channels: (channel: string): Channel => ({ channel, responses: 0, groups: [] }),
};

const byChannel = defineProjection({
  name: "by-channel",
  version: 1,
  documents,
  on: {
    FeedbackReceived: (docs, event) => {
      expectTypeOf(event).toEqualTypeOf<EventOf<"FeedbackReceived">>();
      expectTypeOf(docs.channels).toEqualTypeOf<Drafts<Channel>>();
      expectTypeOf(docs.channels.peek("post")).toEqualTypeOf<Channel | undefined>();
      docs.channels(event.data.channel).responses += 1;
      docs.channels(event.data.channel).groups.push("carers");
    },
    ResponsesTallied: (docs, { data }) => {
      docs.channels(data.channel).responses += data.responses;
    },
  },
});

const closed = defineProjection({
  name: "closed",
  version: 1,
  documents: { bodies: (body: string) => ({ body, closed: false }) },
  on: { BodyClosed: (docs, { entity }) => void (docs.bodies(entity).closed = true) },
});

describe("what a projection's definition gives", () => {
  it("is the kinds of its documents and the types of event it reads", () => {
    expectTypeOf(byChannel).toEqualTypeOf<
      Projection<typeof documents, "FeedbackReceived" | "ResponsesTallied">
    >();
  });

  it("infers keys without a type annotation where documents stand before on", () => {
    defineProjection({
      name: "inferred",
      version: 1,
      documents: { channels: (channel) => ({ channel, responses: 0 }) },
      on: {
        FeedbackReceived: (docs, { data }) => {
          expectTypeOf(docs.channels(data.channel)).toEqualTypeOf<{
            channel: string;
            responses: number;
          }>();
        },
      },
    });
  });

  it("infers annotated keys wherever they stand", () => {
    defineProjection({
      on: {
        FeedbackReceived: (docs, { data }) => void (docs.channels(data.channel).responses += 1),
      },
      documents,
      version: 1,
      name: "turned-round",
    });
  });

  it("takes documents that are unions, nested, optional, or any JSON", () => {
    type Matter =
      | { readonly state: "open"; readonly since: string }
      | { readonly state: "decided"; readonly by: ReadonlyArray<{ readonly body: string }> };
    defineProjection({
      name: "unions",
      version: 1,
      documents: {
        matters: (): Matter => ({ state: "open", since: "2026-01-05" }),
        values: (): { readonly value: Json; readonly note?: string | null } => ({ value: null }),
        counts: (): Readonly<Record<string, number>> => ({}),
      },
      on: {
        MatterWithdrawn: (docs, { entity }) => {
          const matter = docs.matters(entity);
          if (matter.state === "decided") matter.by.push({ body: "body:icb" });
          docs.counts("all")["withdrawn"] = 1;
        },
      },
    });
  });

  it("takes handlers kept elsewhere", () => {
    const shared = {
      BodyClosed: (_: unknown, event: EventOf<"BodyClosed">) => void event.data.successors,
    };
    const spread = defineProjection({ name: "spread", version: 1, documents, on: { ...shared } });
    expectTypeOf(spread.reads).toEqualTypeOf<ReadonlyArray<"BodyClosed">>();
  });
});

describe("what does not compile in a projection", () => {
  it("a misspelt event, alone or beside a right one", () => {
    const on = { FeedbackRecieved: () => undefined };
    // @ts-expect-error the name of the event is misspelt
    defineProjection({ name: "misspelt", version: 1, documents, on });
    defineProjection({
      name: "misspelt",
      version: 1,
      documents,
      on: {
        FeedbackReceived: (docs, { data }) => void (docs.channels(data.channel).responses += 1),
        // @ts-expect-error the name of the event is misspelt
        FeedbackRecieved: () => undefined,
      },
    });
  });

  it("a field that the event has not", () => {
    defineProjection({
      name: "wrong-field",
      version: 1,
      documents,
      on: {
        FeedbackReceived: (_, { data }) => {
          // @ts-expect-error responses are counted in ResponsesTallied
          void data.responses;
        },
      },
    });
  });

  it("a field, a value or a kind that the documents have not", () => {
    defineProjection({
      name: "wrong-document",
      version: 1,
      documents,
      on: {
        FeedbackReceived: (docs, { data }) => {
          // @ts-expect-error there is no such field
          docs.channels(data.channel).people += 1;
          // @ts-expect-error responses are a number
          docs.channels(data.channel).responses = data.channel;
          // @ts-expect-error there is no such kind of document
          docs.channel(data.channel).responses += 1;
          // @ts-expect-error a key is text
          docs.channels(7).responses += 1;
        },
      },
    });
  });

  it("a misused un-annotated key", () => {
    defineProjection({
      name: "misused-key",
      version: 1,
      documents: {
        // @ts-expect-error a key is text, which has no such method
        channels: (channel) => ({ channel: channel.toFixed(2), responses: 0 }),
      },
      on: {},
    });
  });

  it("an async handler", () => {
    defineProjection({
      name: "async",
      version: 1,
      documents,
      on: {
        // @ts-expect-error a fold cannot wait
        FeedbackReceived: async (docs, { data }) => {
          docs.channels(data.channel).responses += 1;
        },
      },
    });
  });

  it("a document that is not plain JSON", () => {
    const rest = { name: "not-json", version: 1, on: {} };
    const when = () => ({ when: new Date(0) });
    const map = () => ({ by: new Map<string, number>() });
    const set = () => ({ all: new Set<string>() });
    const big = () => ({ sum: 1n });
    const act = () => ({ act: () => 1 });
    const deep = () => ({ list: [{ note: "", when: new Date(0) }] });
    const perhaps = (): { readonly when?: Date } => ({});
    const anything = (): { readonly value: unknown } => ({ value: 1 });
    // @ts-expect-error a Date is not JSON
    defineProjection({ ...rest, documents: { when } });
    // @ts-expect-error a Map is not JSON
    defineProjection({ ...rest, documents: { map } });
    // @ts-expect-error a Set is not JSON
    defineProjection({ ...rest, documents: { set } });
    // @ts-expect-error a bigint is not JSON
    defineProjection({ ...rest, documents: { big } });
    // @ts-expect-error a function is not JSON
    defineProjection({ ...rest, documents: { act } });
    // @ts-expect-error a Date is not JSON, however deep
    defineProjection({ ...rest, documents: { deep } });
    // @ts-expect-error a Date is not JSON, even where it may be absent
    defineProjection({ ...rest, documents: { perhaps } });
    // @ts-expect-error what is unknown may be no JSON
    defineProjection({ ...rest, documents: { anything } });
    defineProjection({ ...rest, documents: { plain: () => ({ list: [{ note: "" }] }) } });
  });
});

describe("what folding answers", () => {
  it("is the documents by kind and key", () => {
    expectTypeOf(project(viewOf([]), byChannel)).toEqualTypeOf<
      Promise<Either<ProjectError, { readonly channels: ReadonlyMap<string, Channel> }>>
    >();
  });

  it("is a tuple, for several projections", () => {
    expectTypeOf(projectAll(viewOf([]), [byChannel, closed])).toEqualTypeOf<
      Promise<
        Either<
          ProjectError,
          readonly [
            { readonly channels: ReadonlyMap<string, Channel> },
            { readonly bodies: ReadonlyMap<string, { body: string; closed: boolean }> },
          ]
        >
      >
    >();
  });

  it("refuses what is not a projection", () => {
    // @ts-expect-error a name is not a projection
    void project(viewOf([]), "by-channel");
    // @ts-expect-error a kind of documents is not a projection
    void projectAll(viewOf([]), [byChannel, documents]);
  });
});
