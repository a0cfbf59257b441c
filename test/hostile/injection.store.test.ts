import { readFileSync } from "node:fs";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { defineProjection, project, verifyStore, type EventType } from "engagement-ledger";
import { sqlite } from "engagement-ledger/log/sqlite";
import { command } from "../cli/run.js";
import { aLedger, begun, eventsOf, feedback, ok, refusal, uuidOf } from "../ledger/a-ledger.js";
import { scratch } from "../log/sqlite/scratch.js";

const path = scratch();

/** Texts that are statements to a database. Source: threats.md row 12. */
const statements = [
  `"; DROP TABLE entry;--`,
  "'; DELETE FROM entry; --",
  "x' OR '1'='1",
  "%",
  "_",
  "entry_entity",
  "\u0000",
  "1; PRAGMA writable_schema = 1",
];

function isType(_text: string): _text is EventType {
  return true;
}

describe("a text that is a statement of SQL", () => {
  it.each(statements)(
    "asks for nothing and changes nothing, wherever it is given: %j",
    async (text) => {
      const file = path(`${statements.indexOf(text)}.ledger`);
      const { ledger } = await aLedger(sqlite(file));
      ok(await ledger.recordAll([...begun, feedback(uuidOf(1))]));
      const { root } = ledger;
      expect(await eventsOf(ledger, { entity: text })).toStrictEqual([]);
      if (isType(text)) expect(await eventsOf(ledger, { types: [text] })).toStrictEqual([]);
      expect(ok(await ledger.entry(text))).toBeUndefined();
      expect(refusal(await ledger.asRecordedAt(text))).toStrictEqual({
        _tag: "NotAMoment",
        given: text,
      });
      const named = defineProjection({
        name: text,
        version: 1,
        documents: { [text]: () => ({ people: 0 }) },
        on: {
          FeedbackReceived: (documents) => {
            const kind = documents[text];
            if (kind !== undefined) kind(text).people += 1;
          },
        },
      });
      const documents = ok(await project(ledger, named));
      expect(documents[text]).toStrictEqual(new Map([[text, { people: 1 }]]));
      expect([ledger.size, ledger.root]).toStrictEqual([5, root]);
      await ledger.close();

      const before = readFileSync(file);
      const shown = await command("show", file, text.replaceAll("\u0000", "0"));
      expect([shown.code, shown.out]).toStrictEqual([3, ""]);
      const verified = verifyStore(sqlite(file));
      expect(!isLeft(verified) && verified.right.outcome).toBe("verified");
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  );
});
