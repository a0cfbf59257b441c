import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { begun, feedback, uuidOf } from "../ledger/a-ledger.js";
import { aFolder, command, jsonLines } from "./run.js";

let ledger = "";
let petitions = "";

beforeAll(async () => {
  const folder = aFolder();
  ledger = join(folder, "survey.ledger");
  await command("init", ledger, "--origin", "test.example/survey");
  await command("record", ledger, "examples/baselines/events.jsonl");
  const census = "examples/baselines/census-2021-sex-dorset.csv";
  const body = ["--body", "body:example-icb"];
  await command("import", ledger, census, "--preset", "census-2021", ...body);

  petitions = join(folder, "petitions.ledger");
  await command("init", petitions, "--origin", "test.example/petitions");
  const adopted = (setting: string, value: unknown) => ({
    type: "PolicyAdopted",
    entity: "body:dorset-icb",
    occurredAt: "2024-01-02",
    actor: { id: "officer-1" },
    data: { setting, value, source: { title: "Our rules" } },
  });
  const aged = (age: string) => ({ characteristics: [{ scheme: "our-ages", code: age }] });
  const events = [
    ...begun,
    {
      type: "BodyChanged",
      entity: "body:dorset-icb",
      occurredAt: "2024-01-03",
      actor: { id: "officer-1" },
      data: { areas: ["E54000041"] },
    },
    adopted("reach.requiredGroups", ["poverty"]),
    ...Array.from({ length: 30 }, (_, n) => feedback(uuidOf(n), { channel: "petition" })),
    ...Array.from({ length: 12 }, (_, n) => feedback(uuidOf(100 + n), aged("10-15"))),
    ...Array.from({ length: 52 }, (_, n) => feedback(uuidOf(200 + n), aged("5-9"))),
  ];
  const { code, notes } = await command(
    "record",
    petitions,
    jsonLines(folder, "events.jsonl", events),
  );
  if (code !== 0) throw new Error(notes);
});

const text = async (of: string, ...flags: ReadonlyArray<string>) =>
  (await command("reach", of, ...flags)).out;
const flat = async (...words: Parameters<typeof text>) =>
  (await text(...words)).replace(/\s+/g, " ");

describe("reach beside a population, for a person", () => {
  it("names the groups, the places and the ages, and shows the bounds and the rate", async () => {
    const out = await flat(ledger, "--internal");
    expect(out).toContain("779,775 people of all ages of Bournemouth, Christchurch and Poole");
    expect(out).toMatch(
      /1 Male 270 30\.0% 27\.0% to 37\.0% 27\.1% to 33\.1% 379,783 7\.11 0\.62 under/,
    );
    expect(out).toContain("18.7% of those heard would have to be different");
  });

  it("shows no percentage more exactly than its disclosure profile does (X-4)", async () => {
    const out = await flat(ledger);
    expect(out).toMatch(/1 Male 270 30% 27% to 37%/);
    expect(await text(ledger, "--csv")).toMatch(/^group,nhs-sex,1,270,900,30%,379783,/m);
    expect(await text(ledger, "--internal", "--csv")).toMatch(/^group,nhs-sex,1,270,900,30\.0%,/m);
  });

  it("says of which place nobody counted the people", async () => {
    expect(await flat(petitions)).toContain("Nobody on record counted who lives in E54000041:");
    expect(await flat(ledger)).not.toContain("Nobody on record counted who lives in ");
  });
});

describe("reach for a person", () => {
  it("puts groups in the order of their numbers", async () => {
    const out = await text(petitions, "--internal");
    expect(out.indexOf("  5-9")).toBeLessThan(out.indexOf("  10-15"));
  });

  it("keeps signatures apart over time, and names groups in plain words", async () => {
    const lines = (await text(petitions, "--internal", "--over-time")).split("\n");
    const head = lines.findIndex((line) => line.includes("All until"));
    expect(lines[head]).toMatch(/Responses +Contacts +Signatures/);
    expect(lines[head + 1]).toMatch(/64 +64 +30 .*people living in poverty/);
    const byChannel = lines.find((line) => line.includes("Responses and contacts until"));
    expect(byChannel).not.toContain("petition");
  });
});
