import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { historyOf } from "../examples/history.js";
import { aFolder, command, jsonLines } from "./run.js";

let ledger: string;
beforeAll(async () => {
  const folder = aFolder();
  ledger = join(folder, "x.ledger");
  await command("init", ledger, "--origin", "test.example/engagement");
  const events = historyOf("haringey-islington").flatMap((chapter) => chapter.events);
  const path = jsonLines(folder, "events.jsonl", events);
  await command("record", ledger, path);
});

describe("networks, of where things were held and for whom", () => {
  it("says on whose ground, and of how many times that is not known", async () => {
    const { out } = await command("networks", ledger);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "Of 7 times whose place is on record: 7 on people’s own ground, 0 on the body’s own ground, 0 online. Of 5 times it is not on record where.",
    );
    expect(out).toContain("    Wood Green Shopping Centre, on people’s own ground: 1 time");
  });

  it("says how often for each group and by which channels, and has no days where there are none", async () => {
    const { out } = await command("networks", ledger);
    expect(out).toContain("Something was held more than once for 3 of 5 groups.");
    expect(out).toContain("residents of local housing estates: 3 times by outreach to community");
    expect(out).not.toContain("days from one to the next");
  });

  it("gives both as rows of CSV", async () => {
    const rows = (await command("networks", ledger, "--csv")).out.split("\n");
    expect(rows).toContainEqual(
      expect.stringMatching(/^place,activity:winter-stall,.*theirs: Wood/),
    );
    expect(rows).toContainEqual(expect.stringMatching(/^contact,.*housing-estates,.*,3,/));
  });
});
