import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { begun, feedback, uuidOf } from "../ledger/a-ledger.js";
import { aFolder, command, jsonLines, type Ran } from "./run.js";

let folder = "";
let ledger = "";

beforeEach(async () => {
  folder = aFolder();
  ledger = join(folder, "test.ledger");
  await command("init", ledger, "--origin", "test.example/engagement");
  const responses = [
    feedback(uuidOf(1)),
    feedback(uuidOf(2), { channel: "email" }),
    feedback(uuidOf(3)),
  ];
  await command("record", ledger, jsonLines(folder, "events.jsonl", [...begun, ...responses]));
});

/** Writes a module of the user's, each in a folder of its own: a module is loaded once. */
function written(code: string): string {
  const file = join(aFolder(), "mine.mjs");
  writeFileSync(file, `import { defineProjection } from "engagement-ledger";\n${code}`);
  return file;
}

/** Runs a module of the user's. */
function projecting(code: string, ...flags: ReadonlyArray<string>): Promise<Ran> {
  return command("project", ledger, written(code), ...flags);
}

const byChannel = `defineProjection({
  name: "by-channel",
  version: 2,
  documents: { channels: (channel) => ({ channel, responses: 0, last: { on: "" } }) },
  on: {
    FeedbackReceived: (documents, { data, occurredAt }) => {
      const channel = documents.channels(data.channel);
      channel.responses += 1;
      channel.last.on = occurredAt;
    },
  },
})`;

/** What is wrong, without the folders that the test wrote to. */
function sentence({ notes }: Ran): string {
  return notes.replaceAll(/\S+\/(?=[\w-]+\.\w+)/g, "");
}

describe("project", () => {
  it("prints one block a document", async () => {
    const { code, out } = await projecting(`export default ${byChannel};`);
    expect(code).toBe(0);
    expect(out.split("\n")).toStrictEqual([
      "by-channel, version 2 · test.example/engagement",
      "All that is recorded: 7 entries, read as corrected. Today is 2026-11-25.",
      "Note: This is a projection of your own: small counts of people are not held back. Check before you publish.",
      "",
      "channels email",
      "  channel    email",
      "  responses  1",
      "  last.on    2024-01-01",
      "",
      "channels survey",
      "  channel    survey",
      "  responses  2",
      "  last.on    2024-01-01",
    ]);
  });

  it("answers in the one envelope, its maps as objects", async () => {
    const { out } = await projecting(`export default ${byChannel};`, "--json", "--internal");
    const answer = JSON.parse(out);
    expect(answer.ledger).toMatchObject({ origin: "test.example/engagement", size: 7 });
    expect(answer.projection).toStrictEqual({ name: "by-channel", version: 2 });
    expect(answer.warnings).toStrictEqual([
      "Internal, not for publication: counts of people are exact.",
    ]);
    expect(answer.result).toStrictEqual({
      channels: {
        email: { channel: "email", responses: 1, last: { on: "2024-01-01" } },
        survey: { channel: "survey", responses: 2, last: { on: "2024-01-01" } },
      },
    });
  });

  it("gives a row a document as CSV, flattened one level, and keeps warnings out of it", async () => {
    const { out, notes } = await projecting(`export default ${byChannel};`, "--csv");
    expect(out.split("\n")).toStrictEqual([
      "documents,key,channel,responses,last.on",
      "channels,email,email,1,2024-01-01",
      "channels,survey,survey,2,2024-01-01",
    ]);
    expect(notes).toContain("small counts of people are not held back");
  });

  it("reads the view that is asked for", async () => {
    const at = await projecting(`export default ${byChannel};`, "--csv", "--at", "5");
    expect(at.out).toContain("channels,survey,survey,1,");
    const before = await projecting(
      `export default ${byChannel};`,
      "--as-recorded-at",
      "2024-01-01",
    );
    expect(before.out).toContain("No documents. The projection reads FeedbackReceived.");
  });

  it("takes the only projection that is exported, when there is no default", async () => {
    const { code, out } = await projecting(
      `export const limit = 3;\nexport const mine = ${byChannel};`,
      "--csv",
    );
    expect([code, out.split("\n").length]).toStrictEqual([0, 3]);
  });

  it("takes the default export before the others", async () => {
    const { code, out } = await projecting(
      `export const other = { ...${byChannel}, name: "other" };\nexport default ${byChannel};`,
    );
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toContain("by-channel, version 2");
  });
});

describe("project with a report", () => {
  const withReport = (report: string): string =>
    `const projection = ${byChannel};\nexport default { projection, report: ${report} };`;

  it("shows what the report makes of the documents and the day", async () => {
    const code = withReport(
      `({ channels }, { today }) => [...channels.values()].map(({ channel }) => ({ channel, today }))`,
    );
    const asked = ["--as-recorded-at", "2026-11-30"] as const;
    const { out } = await projecting(code, "--csv", ...asked);
    expect(out.split("\n")).toStrictEqual([
      "channel,today",
      "email,2026-11-30",
      "survey,2026-11-30",
    ]);
    const { result } = JSON.parse((await projecting(code, "--json", ...asked)).out);
    expect(result[0]).toStrictEqual({ channel: "email", today: "2026-11-30" });
  });

  it("shows maps and sets in a report, and a report that is no list", async () => {
    const code = withReport(
      `({ channels }) => ({ channels, all: new Set(channels.keys()), none: null })`,
    );
    const { result } = JSON.parse((await projecting(code, "--json")).out);
    expect(result.channels.email.responses).toBe(1);
    expect(result.all).toStrictEqual(["email", "survey"]);
    const { out } = await projecting(withReport(`({ channels }) => channels.size`));
    expect(out.split("\n").at(-1)).toBe("  value  2");
  });

  it.each([
    [`() => { throw new Error("no population"); }`, "no population"],
    [`async () => 1`, "it answers a promise: a report is a pure function, and is not async"],
    [
      `({ channels }) => { channels.get("email").responses = 0; }`,
      "Cannot assign to read only property 'responses' of object '#<Object>'",
    ],
  ])("says how the report %s failed", async (report, why) => {
    const ran = await projecting(withReport(report));
    expect([ran.code, ran.out]).toStrictEqual([3, ""]);
    expect(sentence(ran)).toBe(
      `The report in mine.mjs failed: ${why}. The documents were folded. Mend the report and run it again.`,
    );
  });

  it("refuses a report that is not a function", async () => {
    const ran = await projecting(withReport(`"monthly"`));
    expect(ran.code).toBe(3);
    expect(sentence(ran)).toBe(
      "The projection in mine.mjs cannot be run: its report is not a function. Mend it and run it again.",
    );
  });
});

describe("project, with a module that cannot be run", () => {
  it("says that there is no such file", async () => {
    const ran = await command("project", ledger, join(folder, "none.ts"));
    expect([ran.code, sentence(ran)]).toStrictEqual([
      2,
      "There is no file none.ts. Check the name, and the folder that you are in.",
    ]);
  });

  it("says what kinds of file it takes, also of a folder", async () => {
    const ran = await command("project", ledger, join(folder, "events.jsonl"));
    expect([ran.code, sentence(ran)]).toStrictEqual([
      2,
      "events.jsonl is not a module. Give a file of JavaScript (.js, .mjs) or of TypeScript (.ts, .mts).",
    ]);
    expect((await command("project", ledger, folder)).code).toBe(2);
  });

  it("says what the module exports where none is a projection", async () => {
    const ran = await projecting("export const a = 1;\nexport const b = { on: 2 };");
    expect([ran.code, sentence(ran)]).toStrictEqual([
      2,
      "mine.mjs exports no projection, only a, b. Write `export default defineProjection({ … })`.",
    ]);
    expect(sentence(await projecting(""))).toContain("exports no projection, and nothing else.");
  });

  it("asks which of several to run", async () => {
    const ran = await projecting(
      `export const one = ${byChannel};\nexport const two = { projection: ${byChannel} };`,
    );
    expect([ran.code, sentence(ran)]).toStrictEqual([
      2,
      "mine.mjs exports several projections: one, two. Make the one to run its default export.",
    ]);
  });

  it("says what the module threw, and on which line", async () => {
    const ran = await projecting(`\nthrow new Error("the population file is missing");`);
    expect(ran.code).toBe(3);
    expect(sentence(ran)).toMatch(
      /^mine\.mjs(, line 3)? could not be loaded: the population file is missing\. Mend it/,
    );
  });

  it.each([
    [
      "a misspelt event",
      `{ ...${byChannel}, on: { FeedbackRecieved: () => undefined } }`,
      "“FeedbackRecieved” is not an event of the catalogue; is it FeedbackReceived?",
    ],
    [
      "an event that nothing is near to",
      `{ ...${byChannel}, on: { Zzz: () => undefined } }`,
      "“Zzz” is not an event of the catalogue",
    ],
    [
      "an object that defineProjection did not make",
      `{ name: "x", version: 1, documents: {}, on: { FeedbackReceived: () => undefined } }`,
      "it was not made with defineProjection",
    ],
    ["an empty name", `{ ...${byChannel}, name: "" }`, "its name is not a text"],
    [
      "a version in words",
      `{ ...${byChannel}, version: "1" }`,
      "its version is not a whole number",
    ],
    [
      "a blank document in place of one that makes it",
      `{ ...${byChannel}, documents: { channels: {} } }`,
      "each of its “documents” must be a function that makes an untouched document of a key",
    ],
    [
      "a handler that is none",
      `{ ...${byChannel}, on: { FeedbackReceived: 1 } }`,
      "each handler in its “on” must be a function",
    ],
    ["no handlers", `{ ...${byChannel}, on: {} }`, "it reads no event: “on” is empty"],
  ])("refuses %s", async (_, code, why) => {
    const ran = await projecting(`export default ${code};`);
    expect([ran.code, sentence(ran)]).toStrictEqual([
      3,
      `The projection in mine.mjs cannot be run: ${why}. Mend it and run it again.`,
    ]);
  });

  it("says before which event a handler stopped", async () => {
    const failing = byChannel.replace("channel.responses += 1;", `throw new Error("no stage");`);
    const ran = await projecting(`export default ${failing};`);
    expect([ran.code, ran.out]).toStrictEqual([3, ""]);
    expect(ran.notes).toBe(
      "The projection by-channel stopped before position 4, a FeedbackReceived: no stage. Mend its handler and run it again.",
    );
  });

  it("refuses a handler that is async, before the event", async () => {
    const waiting = byChannel.replace("(documents, {", "async (documents, {");
    const ran = await projecting(`export default ${waiting};`, "--json");
    expect(ran.code).toBe(3);
    const { error } = JSON.parse(ran.notes);
    expect(error).toMatchObject({ _tag: "ProjectionFailed", position: 4 });
    expect(error.message).toContain("a handler edits at once, and is not async");
  });

  it("says so as JSON too, and reads no ledger for it", async () => {
    const ran = await command("project", join(folder, "no.ledger"), "none.mjs", "--json");
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.notes)).toStrictEqual({
      error: {
        _tag: "ModuleNotFound",
        file: "none.mjs",
        message: "There is no file none.mjs. Check the name, and the folder that you are in.",
        path: null,
        hint: "Check the name, and the folder that you are in.",
      },
    });
  });

  it("ends with 4 where there is no ledger", async () => {
    const file = written(`export default ${byChannel};`);
    expect((await command("project", join(folder, "no.ledger"), file)).code).toBe(4);
  });
});
