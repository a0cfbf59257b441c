import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { begun, feedback, uuidOf } from "../ledger/a-ledger.js";
import { aFolder, command, jsonLines } from "./run.js";

async function aConsultation(): Promise<string> {
  const folder = aFolder();
  const ledger = join(folder, "test.ledger");
  await command("init", ledger, "--origin", "test.example/engagement");
  const disabled = [{ scheme: "disability-equality-act", code: "disabled" }];
  const events = [
    ...begun,
    ...[1, 2, 3].map((n) => feedback(uuidOf(n), { characteristics: disabled })),
    ...[4, 5, 6, 7, 8, 9].map((n) =>
      feedback(uuidOf(n), {
        characteristics: [{ scheme: "disability-equality-act", code: "not-disabled" }],
      }),
    ),
  ];
  const path = jsonLines(folder, "events.jsonl", events);
  expect((await command("record", ledger, path)).notes).toBe("");
  return ledger;
}

const parsed = async (...words: ReadonlyArray<string>) => JSON.parse((await command(...words)).out);

describe("every answer in JSON", () => {
  it.each(["timeline", "duty", "reach", "loop"])("%s stands in the one envelope", async (name) => {
    const ledger = await aConsultation();
    const answer = await parsed(name, ledger, "--json");
    expect(Object.keys(answer)).toStrictEqual([
      "ledger",
      "view",
      "projection",
      "warnings",
      "result",
    ]);
    expect(answer.ledger).toMatchObject({ origin: "test.example/engagement", size: 13 });
    expect(answer.view).toStrictEqual({
      asRecordedAt: null,
      asOccurredBy: null,
      history: "as-corrected",
      today: "2026-11-25",
    });
  });

  it("takes today from the day that is asked for, unless it is given", async () => {
    const ledger = await aConsultation();
    const then = await parsed("loop", ledger, "--json", "--as-recorded-at", "2026-11-30");
    expect(then.view).toMatchObject({ asRecordedAt: "2026-11-30", today: "2026-11-30" });
    const given = await parsed("loop", ledger, "--json", "--today", "2024-02-01");
    expect(given.view.today).toBe("2024-02-01");
    const before = await parsed("reach", ledger, "--json", "--as-recorded-at", "2024-01-01");
    expect(before.ledger.size).toBe(0);
  });

  it("is the same twice, byte for byte", async () => {
    const ledger = await aConsultation();
    for (const name of ["timeline", "duty", "reach", "loop"])
      expect((await command(name, ledger, "--json")).out).toBe(
        (await command(name, ledger, "--json")).out,
      );
  });
});

describe("reach", () => {
  it("holds small counts of people back, everywhere it prints", async () => {
    const ledger = await aConsultation();
    const { result } = await parsed("reach", ledger, "--json");
    const disabled = result.groups.find(({ code }: { code: string }) => code === "disabled");
    expect(disabled.count).toMatchObject({ value: null, suppressed: "1-7" });
    expect(Object.keys(disabled.count.evidence)).toStrictEqual(["rule"]);
    for (const flags of [[], ["--csv"]]) {
      const { out } = await command("reach", ledger, ...flags);
      expect(out.split("\n").find((line) => /\bdisabled\b/.test(line))).toContain("*");
    }
  });

  it("says when it does not know the profile that the body has set itself", async () => {
    const ledger = await aConsultation();
    const adopted = {
      type: "PolicyAdopted",
      entity: "body:dorset-icb",
      occurredAt: "2024-01-02",
      actor: { id: "officer-1" },
      data: { setting: "disclosure.profile", value: "our-own", source: { title: "Our rules" } },
    };
    await command("record", ledger, jsonLines(aFolder(), "policy.jsonl", [adopted]));
    const { warnings, result } = await parsed("reach", ledger, "--json");
    expect(warnings).toContain(
      "This program does not know the disclosure profile our-own: nhs-hes-2018 is used.",
    );
    expect(result.disclosure.profile).toBe("nhs-hes-2018");
  });

  it("is exact for the body itself, and says so", async () => {
    const ledger = await aConsultation();
    const answer = await parsed("reach", ledger, "--json", "--internal");
    const disabled = answer.result.groups.find(({ code }: { code: string }) => code === "disabled");
    expect(disabled.count.value).toBe(3);
    expect(disabled.count.evidence.events.length).toBe(3);
    expect(answer.warnings).toContain("Internal, not for publication: counts of people are exact.");
    expect((await command("reach", ledger, "--internal")).out).toContain("not for publication");
  });
});

describe("a question about what is not on record", () => {
  it("is answered with a warning, not with zeros alone", async () => {
    const ledger = await aConsultation();
    const answer = await parsed("loop", ledger, "--json", "--matter", "matter:none");
    expect(answer.warnings).toContain("matter:none is not on record in this view.");
    const known = await parsed("loop", ledger, "--json", "--matter", "matter:urgent-care");
    expect(known.warnings).toStrictEqual([]);
  });
});

describe("duty", () => {
  it("ends with 5 on a finding that the caller asked to fail on, and else with 0", async () => {
    const ledger = await aConsultation();
    expect((await command("duty", ledger)).code).toBe(0);
    expect((await command("duty", ledger, "--fail-on", "not-decidable")).code).toBe(5);
    const missing = ["duty", ledger, "--fail-on", "evidence-missing"] as const;
    expect((await command(...missing, "--today", "2024-02-01")).code).toBe(0);
    expect((await command(...missing, "--today", "2024-12-01")).code).toBe(5);
  });
});

describe("evidence", () => {
  it("finds the events of a figure again by its rule, with the same digest", async () => {
    const ledger = await aConsultation();
    const folder = aFolder();
    const more = Array.from({ length: 60 }, (_, n) => feedback(uuidOf(100 + n)));
    await command("record", ledger, jsonLines(folder, "more.jsonl", more));
    const { result } = await parsed("reach", ledger, "--json", "--internal");
    const { rule, count, digest } = result.counts.responses.evidence;
    expect(count).toBe(69);
    const found = await parsed("evidence", ledger, rule, "--json", "--internal");
    expect(found.result).toMatchObject({ count: 69, digest });
    expect(found.result.events.length).toBe(69);
    const later = Array.from({ length: 5 }, (_, n) => feedback(uuidOf(200 + n)));
    await command("record", ledger, jsonLines(folder, "later.jsonl", later));
    const again = await parsed("evidence", ledger, rule, "--json", "--internal");
    expect(again.result).toMatchObject({ count: 69, digest });
  });

  it("is refused for counts of people without --internal, and for what is no rule", async () => {
    const ledger = await aConsultation();
    const rule = "reach@2 /counts/responses today=2026-11-25";
    expect((await command("evidence", ledger, rule)).code).toBe(2);
    const nonsense = await command("evidence", ledger, "the responses");
    expect([nonsense.code, nonsense.notes]).toStrictEqual([
      2,
      "That is not the rule of a figure. Copy it whole from the evidence of a figure, in quotation marks.",
    ]);
  });
});

describe("demo", () => {
  it("makes the Dorset ledger, shows two days and says what differs", async () => {
    const folder = aFolder();
    const { code, out } = await command("demo", folder);
    expect(code).toBe(0);
    expect(out).toContain("As recorded on the day of the decision, 2017-09-20");
    expect(out).toContain(
      "then heard, with no answer on record; now answered, and not everyone who said it was told",
    );
    expect(out).toContain("2017-09-25: “Keep the beds at Westminster");
    expect(out).toContain("Every hash was computed again and fits.");
    const verified = await parsed("verify", join(folder, "dorset.ledger"), "--json");
    expect(verified).toMatchObject({ result: { outcome: "verified", size: 58 } });
    for (const [file, size] of [
      ["dudley.ledger", 97],
      ["engaging-dorset.ledger", 31],
      ["nhs-dorset.ledger", 123],
    ] as const) {
      const other = await parsed("verify", join(folder, file), "--json");
      expect(other).toMatchObject({ result: { outcome: "verified", size } });
      expect(out).toContain(`${size} entries were recorded in ${join(folder, file)}`);
    }
  });
});
