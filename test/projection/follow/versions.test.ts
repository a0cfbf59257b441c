import {
  defineProjection,
  follow,
  openLedger,
  project,
  type UnknownEvent,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { describe, expect, it } from "vitest";
import { aLedger, begun, feedback, ok, refusal, uuidOf } from "../../ledger/a-ledger.js";
import { withUnknown } from "../../../src/projection/follow/unknown.js";
import { leafHash } from "../../../src/proof/merkle/hash.js";
import { followed, never, responses } from "./a-followed.js";

const received = (number: number) => feedback(uuidOf(number));

const doubled = defineProjection({
  name: "responses",
  version: 2,
  documents: { totals: (name: string) => ({ name, twice: 0 }) },
  on: {
    FeedbackReceived: (docs) => {
      docs.totals("all").twice += 2;
    },
  },
});

async function twoLedgers(number: number) {
  const { ledger, place, clock } = await aLedger();
  ok(
    await ledger.recordAll([
      ...begun,
      ...Array.from({ length: number }, (_, index) => received(index)),
    ]),
  );
  return { ledger, other: ok(await openLedger(place, { clock })), place };
}

describe("a new version of a followed projection", () => {
  it("is built beside the old one, which answers whole until it is replaced", async () => {
    const { ledger, other, place } = await twoLedgers(30);
    const old = await followed(ledger, responses);
    ok(await old.waitFor(33));
    const following = follow(other, doubled, { poll: never, pageSize: 1 });
    let arrived = false;
    void following.finally(() => {
      arrived = true;
    });
    let readings = 0;
    while (!arrived) {
      const found = await old.documents();
      if (found._tag === "Left") break;
      expect(found.right.position).toBe(33);
      expect(found.right.value.channels.get("survey")?.responses).toBe(30);
      readings += 1;
      await new Promise((resume) => setTimeout(resume));
    }
    expect(readings).toBeGreaterThan(10);
    const now = ok(await following);
    expect(ok(await now.documents())).toStrictEqual({
      value: { totals: new Map([["all", { name: "all", twice: 60 }]]) },
      position: 33,
      incomplete: [],
      unknown: 0,
    });
    const replaced = {
      _tag: "ProjectionReplaced",
      projection: "responses",
      version: 1,
      by: "responses@2",
    };
    expect(refusal(await old.documents())).toStrictEqual(replaced);
    expect(refusal(await old.waitFor(34))).toStrictEqual(replaced);
    expect(old.failure).toStrictEqual(replaced);
    ok(await other.record(received(99)));
    ok(await now.waitFor(34));
    await now.stop();
    const store = ok(place.open({ mode: "read" }));
    expect(store.cursors().map(({ projection }) => projection)).toStrictEqual(["responses@2"]);
    expect([1, 2, 3].flatMap((build) => store.documents(build)).length).toBe(1);
  });

  it("that halts while it is built leaves the old one as it is", async () => {
    const { ledger } = await twoLedgers(10);
    const old = await followed(ledger, responses);
    ok(await old.waitFor(13));
    const broken = defineProjection({
      ...doubled,
      on: {
        FeedbackReceived: (docs, { position }) => {
          if (position === 8) throw new Error("not the eighth");
          docs.totals("all").twice += 2;
        },
      },
    });
    const failed = { _tag: "ProjectionFailed", version: 2, position: 8, why: "not the eighth" };
    expect(refusal(await follow(ledger, broken, { poll: never }))).toMatchObject(failed);
    ok(await ledger.record(received(50)));
    ok(await old.waitFor(14));
    expect(ok(await old.document("channels", "survey")).value?.responses).toBe(11);
    // Mended, it goes on from where it was.
    const mended = await followed(ledger, doubled);
    ok(await mended.waitFor(14));
    expect(ok(await mended.documents()).value).toStrictEqual(ok(await project(ledger, doubled)));
  });

  it("can be taken back: the old version is then built beside the new", async () => {
    const { ledger } = await twoLedgers(5);
    for (const version of [responses, doubled, responses]) {
      const following = ok(
        await follow<typeof responses | typeof doubled>(ledger, version, { poll: never }),
      );
      ok(await following.waitFor(8));
      expect(ok(await following.documents()).value).toStrictEqual(
        ok(await project(ledger, version)),
      );
      await following.stop();
    }
    const cursors = ok(ledger.followStore.look(({ cursors: found }) => found()));
    expect(cursors.filter(({ projection }) => projection !== "").length).toBe(1);
  });

  it("of another projection is none of its business, whatever the names", async () => {
    const { ledger } = await twoLedgers(5);
    const names = ["a", "a@1", "@", "", "a@1@1", "responses"];
    for (const name of names) {
      const following = await followed(ledger, defineProjection({ ...responses, name }));
      ok(await following.waitFor(8));
      expect(ok(await following.document("channels", "survey")).value?.responses).toBe(5);
      await following.stop();
    }
    const cursors = ok(ledger.followStore.look(({ cursors: found }) => found()));
    expect(cursors.map(({ projection }) => projection)).toStrictEqual(
      names.map((name) => `${name}@1`),
    );
  });
});

describe("entries that this program does not know", () => {
  it("are not counted where a projection halted before them", () => {
    const unknown = { "PodcastReleased@1": 2 };
    const event = {
      id: uuidOf(1),
      type: "Unknown",
      unknownType: "PodcastReleased",
      version: 1,
      entity: "ledger:self",
      occurredAt: "2024-01-01",
      recordedAt: "2024-01-01T09:00:00.000Z",
      actor: { id: "officer-1" },
    } as const;
    const met = [5, 6, 7].map((position) => ({ ...event, position }));
    expect(withUnknown(unknown, met, 6)).toStrictEqual({ "PodcastReleased@1": 4 });
    expect(withUnknown({}, met, 4)).toStrictEqual({});
  });

  it("are counted with the documents, whose answers say so", async () => {
    const { ledger, place, clock } = await aLedger(memory());
    ok(await ledger.recordAll([...begun, received(1)]));
    await ledger.close();
    const store = ok(place.open({ mode: "write" }));
    const entity = "activity:urgent-care-survey";
    const recordedAt = "2024-01-01T09:00:00.000Z";
    const given = { id: uuidOf(500), entity, recordedAt, type: "PodcastReleased" };
    const bytes = new TextEncoder().encode(
      JSON.stringify({ ...given, occurredAt: "2024-01-01", version: 1, data: {}, salt: "" }),
    );
    store.write(({ append }) =>
      append([{ ...given, position: 5, commitSize: 6, bytes, leaf: leafHash(bytes) }]),
    );
    store.close();
    const again = ok(await openLedger(place, { clock }));
    const met: UnknownEvent[] = [];
    ok(await project(again, responses, { onUnknown: (event) => met.push(event) }));
    const following = await followed(again, responses, { pageSize: 1 });
    ok(await following.waitFor(5));
    expect(ok(await following.documents())).toMatchObject({ position: 5, unknown: met.length });
    expect(met.length).toBe(1);
    await following.stop();
    // A later program that knows them reads them: as if an older one had passed over a response.
    const { save } = again.followStore;
    ok(
      save(({ cursors, putCursor, putDocuments }) => {
        const [cursor] = cursors();
        if (cursor === undefined) throw new Error("there is no cursor");
        const state = cursor.state.replace("PodcastReleased@1", "FeedbackReceived@1");
        putCursor({ ...cursor, state });
        putDocuments(cursor.build, [{ kind: "channels", key: "survey", json: undefined }]);
      }),
    );
    const later = await followed(again, responses);
    ok(await later.waitFor(5));
    expect(ok(await later.document("channels", "survey"))).toMatchObject({
      value: { responses: 1 },
      unknown: 1,
    });
  });
});
