import { openLedger, project, defineProjection, type UnknownEvent } from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { describe, expect, it } from "vitest";
import { leafHash } from "../../src/proof/merkle/hash.js";
import { actor, aLedger, begun, eventsOf, feedback, ok, uuidOf } from "./a-ledger.js";

/** Writes an entry as a later version of this program might have. */
async function withFutureEntry(said: object) {
  const { ledger, place, clock } = await aLedger(memory());
  ok(await ledger.recordAll([...begun, feedback(uuidOf(1))]));
  await ledger.close();
  const store = ok(place.open({ mode: "write" }));
  const position = store.size();
  const event = {
    id: uuidOf(500),
    entity: "activity:urgent-care-survey",
    occurredAt: "2024-01-01",
    recordedAt: "2024-01-01T09:00:00.000Z",
    actor,
    data: { episodes: 3 },
    salt: "AAECAwQFBgcICQoLDA0ODw==",
    version: 1,
    ...said,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(event));
  const { id, entity, recordedAt } = event;
  store.write((transaction) =>
    transaction.append([
      {
        position,
        id,
        entity,
        recordedAt,
        type: Object.assign({ type: "" }, said).type,
        commitSize: position + 1,
        bytes,
        leaf: leafHash(bytes),
      },
    ]),
  );
  store.close();
  return ok(await openLedger(place, { clock }));
}

const responses = defineProjection({
  name: "responses",
  version: 1,
  documents: { all: () => ({ responses: 0 }) },
  on: {
    FeedbackReceived: (documents) => {
      documents.all("all").responses += 1;
    },
  },
});

describe("an entry that this program does not know", () => {
  it.each([
    ["a type of a later catalogue", { type: "PodcastReleased" }],
    ["a later version of a type", { type: "FeedbackReceived", version: 2 }],
  ])("is kept, and reported to whoever folds: %s", async (_, said) => {
    const ledger = await withFutureEntry(said);
    const met: UnknownEvent[] = [];
    const documents = ok(
      await project(ledger, responses, { onUnknown: (event) => met.push(event) }),
    );
    expect(documents.all.get("all")).toStrictEqual({ responses: 1 });
    expect(met.map(({ unknownType, position }) => [unknownType, position])).toStrictEqual([
      [said.type, 5],
    ]);
    expect((await eventsOf(ledger)).length).toBe(5);
    expect(ok(await ledger.entry(uuidOf(500)))?.event.type).toBe("Unknown");
  });
});
