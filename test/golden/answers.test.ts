import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  createLedger,
  projectAll,
  readNewEvent,
  simulatedClock,
  type Ledger,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import {
  closedLoopProjection,
  commitmentsProjection,
  dutyToInvolveProjection,
  networksProjection,
  policies,
  reach,
  timelineProjection,
  youSaidProjection,
} from "engagement-ledger/projections";
import { eventsOf, ok } from "../ledger/a-ledger.js";

/** What a projection made of the Dorset example, as it is kept. */
interface Golden {
  readonly projection: string;
  readonly version: number;
  readonly documents: unknown;
}

const folder = new URL("./answers/", import.meta.url);
const history = new URL(
  "../../examples/dorset-clinical-services-review/history.jsonl",
  import.meta.url,
);
// Written anew with GROW_GOLDEN=true, where there is none or the projection has another version. Before a first
// release, whoever changes documents on purpose deletes the file and so says so.
const growing = process.env["GROW_GOLDEN"] === "true";

const fileOf = (name: string): URL => new URL(`${name}.json`, folder);
const kept = (name: string): Golden | undefined =>
  existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), "utf8")) : undefined;

async function dorset(): Promise<Ledger> {
  const chapters = readFileSync(history, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): { clock: string; events: ReadonlyArray<unknown> } => JSON.parse(line));
  const clock = simulatedClock(chapters[0]?.clock ?? "");
  const ledger = ok(await createLedger(memory(), { origin: "example.org/dorset", clock }));
  for (const chapter of chapters) {
    clock.set(chapter.clock);
    ok(await ledger.recordAll(chapter.events.map((event) => ok(readNewEvent(event)))));
  }
  return ledger;
}

/** The documents of every kind by their keys, in the order of the keys, as plain JSON. */
function plain(
  documents: Readonly<Record<string, ReadonlyMap<string, unknown>>>,
  first: string,
): unknown {
  const ofKinds = Object.entries(documents).map(([kind, ofKind]) => {
    // The first entry is the ledger's own, with an id of its own each time.
    const known = JSON.stringify([...ofKind]).replaceAll(first, "first-entry");
    const entries: [string, unknown][] = JSON.parse(known);
    return [kind, Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))];
  });
  return Object.fromEntries(ofKinds);
}

let answers: ReadonlyMap<string, Golden>;

beforeAll(async () => {
  const shipped = [
    closedLoopProjection,
    commitmentsProjection,
    dutyToInvolveProjection,
    networksProjection,
    policies,
    reach,
    timelineProjection,
    youSaidProjection,
  ] as const;
  const ledger = await dorset();
  const [started] = await eventsOf(ledger, { types: ["LedgerStarted"] });
  const all = ok(await projectAll(ledger, shipped));
  answers = new Map(
    shipped.map(({ name, version }, index) => [
      name,
      { projection: name, version, documents: plain(all[index] ?? {}, started?.id ?? "") },
    ]),
  );
});

describe("the documents of the Dorset example", () => {
  it.each([
    "closed-loop",
    "commitments",
    "duty-to-involve",
    "networks",
    "policies",
    "reach",
    "timeline",
    "you-said",
  ])(
    "of %s change only with its version",
    (name) => {
      const answer = answers.get(name);
      if (growing && kept(name)?.version !== answer?.version) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(fileOf(name), `${JSON.stringify(answer, null, 1)}\n`);
      }
      expect(answer).toStrictEqual(kept(name));
    },
  );
});
