import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createLedger, project } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { answersGiven, finalAnswers } from "../../examples/final-answers.js";
import { hasShared } from "../shared.js";
import { newLedger, right } from "./answers.js";
import { all, imported, mappingText } from "./imported.js";

const folder = mkdtempSync(join(tmpdir(), "polis-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Of each conversation: vote rows, those that stand twice in the file, final pairs, agree, disagree. */
const conversations = [
  ["vtaiwan.uberx", 49_997, 1, 49_443, 31_029, 11_894],
  ["austria-climate.5twd2jsnkf.2022-08-08", 61_936, 5, 61_384, 38_206, 9_223],
  ["15-per-hour-seattle", 2_995, 0, 2_872, 1_358, 922],
  ["bg2050-volunteers", 14_341, 0, 14_283, 10_006, 1_621],
  ["brexit-consensus", 5_312, 0, 5_303, 2_685, 1_952],
  ["london.youth.policing", 640, 0, 638, 392, 192],
] as const;

/** The mapping of a conversation: its own, or that of another under its name. */
function votesOf(conversation: string): string {
  if (conversation.startsWith("austria")) return mappingText("polis-austria-climate-votes");
  const text = mappingText("polis-vtaiwan-votes");
  return conversation === "vtaiwan.uberx"
    ? text
    : text.replaceAll("polis vtaiwan.uberx", `polis ${conversation}`);
}

describe.skipIf(!hasShared)("the votes of a Polis conversation", () => {
  it.each(conversations)(
    "%s: %i rows, of which %i are there twice, are %i final votes: %i agree, %i disagree",
    async (conversation, rows, twice, pairs, agree, disagree) => {
      const ledger = right(
        await createLedger(sqlite(join(folder, `${conversation}.ledger`)), {
          origin: "polis.example/ledger",
        }),
      );
      const file = `polis/${conversation}/votes.csv.gz`;
      const first = await imported(ledger, votesOf(conversation), file);
      expect(first.rows).toStrictEqual({
        read: rows,
        recorded: rows - twice,
        duplicate: twice,
        excluded: [],
        rejected: 0,
      });
      const answers = finalAnswers(right(await project(ledger, answersGiven)));
      const people = (code?: string): number =>
        answers
          .flatMap((answer) => Object.entries(answer.people))
          .filter(([given]) => code === undefined || given === code)
          .reduce((sum, [, count]) => sum + count, 0);
      expect([people(), people("agree"), people("disagree")]).toStrictEqual([
        pairs,
        agree,
        disagree,
      ]);

      const { size } = ledger;
      const again = await imported(ledger, votesOf(conversation), file);
      expect([again.rows.recorded, again.rows.duplicate, ledger.size]).toStrictEqual([
        0,
        rows,
        size,
      ]);
      await ledger.close();
    },
    300_000,
  );
});

describe.skipIf(!hasShared)("the statements of a Polis conversation", () => {
  it("come in without what their authors wrote, and 245 of 522 are marked as rejected", async () => {
    const ledger = await newLedger();
    const mapping = mappingText("polis-austria-climate-comments");
    const file = "polis/austria-climate.5twd2jsnkf.2022-08-08/comments.csv.gz";
    const { rows, columns } = await imported(ledger, mapping, file);
    expect([rows.recorded, rows.rejected, columns.personal]).toStrictEqual([
      522,
      0,
      ["author-id", "comment-body"],
    ]);
    const statements = await all(ledger, "FeedbackReceived");
    expect(new Set(statements.map(({ data }) => data.source?.id)).size).toBe(522);
    expect((await all(ledger, "FeedbackModerated")).length).toBe(245);
    expect((await imported(ledger, mapping, file)).events).toBe(0);
  });
});
