import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLedger, type EventType, type Ledger } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { hasShared } from "../shared.js";
import { right } from "./answers.js";
import { imported, mappingText, typed } from "./imported.js";

const folder = mkdtempSync(join(tmpdir(), "petitions-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function count(ledger: Ledger, type: EventType): Promise<number> {
  let events = 0;
  for await (const _ of typed(ledger, type)) events += 1;
  return events;
}

describe.skipIf(!hasShared)("the petitions of 2020 and 2021", () => {
  const places: Ledger[] = [];
  const petitions = "uk_petitions/petitions_2020_2021.csv.gz";
  const areas = "uk_petitions/signatures_by_constituency_2020_2021.csv.gz";
  const ledger = (): Ledger => {
    const [first] = places;
    if (first === undefined) throw new Error("no ledger");
    return first;
  };

  beforeAll(async () => {
    const place = sqlite(join(folder, "petitions.ledger"));
    places.push(right(await createLedger(place, { origin: "petitions.example/ledger" })));
  });
  afterAll(() => ledger().close());

  it("are imported with every row accounted for", async () => {
    const report = await imported(ledger(), mappingText("uk-petitions"), petitions);
    expect(report.rows).toStrictEqual({
      read: 2_965,
      recorded: 906,
      duplicate: 0,
      excluded: [{ rule: "never-opened", rows: 2_059 }],
      rejected: 0,
    });
    expect(report.bytes).toBe(202_435);
    const types = [
      "ConsultationOpened",
      "ConsultationClosed",
      "ThemeIdentified",
      "DecisionInfluenced",
    ] as const;
    const counts = await Promise.all(types.map((type) => count(ledger(), type)));
    expect(counts).toStrictEqual([906, 904, 84, 84]);
    expect(await count(ledger(), "FeedbackReturned")).toBe(84);
    expect(await count(ledger(), "PaperReceived")).toBe(13);
    expect(await count(ledger(), "ActivityCancelled")).toBe(1);
  });

  it("show how long people waited for the answer", async () => {
    const heard = new Map<string, number>();
    for await (const { entity, occurredAt } of typed(ledger(), "ThemeIdentified"))
      heard.set(entity, Date.parse(occurredAt));
    const days: number[] = [];
    for await (const { data, occurredAt } of typed(ledger(), "DecisionInfluenced"))
      days.push((Date.parse(occurredAt) - (heard.get(data.theme) ?? 0)) / 86_400_000);
    const sorted = days.toSorted((one, other) => one - other);
    expect((((sorted[41] ?? 0) + (sorted[42] ?? 0)) / 2).toFixed(2)).toBe("20.95");
    expect([14, 28, 84].map((most) => days.filter((each) => each <= most).length)).toStrictEqual([
      7, 75, 84,
    ]);
  });

  it("add nothing when they are imported again", async () => {
    const { size } = ledger();
    const report = await imported(ledger(), mappingText("uk-petitions"), petitions);
    expect([report.rows.recorded, report.rows.duplicate, report.events]).toStrictEqual([0, 906, 0]);
    expect(ledger().size).toBe(size);
  });

  it("are signed by constituency, as breakdowns of their totals", async () => {
    const report = await imported(ledger(), mappingText("uk-petitions-by-constituency"), areas);
    expect([report.rows.read, report.rows.recorded, report.rows.rejected]).toStrictEqual([
      117_867, 117_867, 0,
    ]);
    let signatures = 0;
    const activities = new Set<string>();
    for await (const { entity, data } of typed(ledger(), "ResponsesTallied")) {
      if (!data.breakdown) continue;
      signatures += data.responses;
      activities.add(entity);
    }
    expect([signatures, activities.size]).toStrictEqual([4_325_417, 209]);
  }, 300_000);

  it("have constituencies of known population and deprivation", async () => {
    const population = await imported(
      ledger(),
      mappingText("uk-constituency-population"),
      "baselines/constituency_population_2020.csv",
    );
    const deprivation = await imported(
      ledger(),
      mappingText("uk-constituency-deprivation"),
      "baselines/constituency_imd_uk.csv",
    );
    expect([population.rows.recorded, deprivation.rows.recorded]).toStrictEqual([650, 650]);
    const fifths = new Map<string, number>();
    let people = 0;
    for await (const { data } of typed(ledger(), "BaselineRecorded")) {
      people += data.total ?? 0;
      for (const { code } of data.classes) fifths.set(code, (fifths.get(code) ?? 0) + 1);
    }
    expect(Object.fromEntries(fifths)).toStrictEqual({
      "1": 127,
      "2": 130,
      "3": 131,
      "4": 131,
      "5": 131,
    });
    expect(people).toBe(67_080_418);
  });
});
