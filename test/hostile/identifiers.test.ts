import { describe, expect, it } from "vitest";
import { begun, feedback, ok, eventsOf, uuidOf } from "../ledger/a-ledger.js";
import { aLedgerInUse, refusedBy } from "./unchanged.js";

const [body, , opening] = begun;

/** Names that look like another, or act on what they are put into. Source: threats.md rows 6, 11, 12. */
const deceptive: ReadonlyArray<readonly [string, string]> = [
  ["a Cyrillic а", "dоrset-icb"],
  ["a right-to-left override", "dorset\u202Eicb"],
  ["a combining letter, decomposed", "dorsét-icb".normalize("NFD")],
  ["a letter with an accent, composed", "dorsét-icb".normalize("NFC")],
  ["a zero-width space", "dorset\u200B-icb"],
  ["a zero-width joiner", "dorset\u200D-icb"],
  ["a byte-order mark", "\uFEFFdorset-icb"],
  ["full-width letters", "ｄorset-icb"],
  ["capital letters", "Dorset-icb"],
  ["a dotless i", "dorset-ıcb"],
  ["a space", "dorset icb"],
  ["a line's end", "dorset-icb\n"],
  ["U+0000", "dorset\u0000icb"],
  ["a path upwards", "../../etc/passwd"],
  ["a path", "/etc/passwd"],
  ["a drive", "c:dorset"],
  ["a statement of SQL", `"; DROP TABLE entry;--`],
  ["a quote", "dorset'"],
  ["nothing", ""],
  ["129 characters", "d".repeat(129)],
  ["a leading dot", ".dorset"],
];

describe.each(deceptive)("an identifier with %s", (_, name) => {
  it("is refused as an entity, a reference, an actor and a part", async () => {
    const ledger = await aLedgerInUse();
    expect(await refusedBy(ledger, { ...body, entity: `body:${name}` })).toMatchObject({
      _tag: "NotAnEvent",
      at: "entity",
    });
    const by = `body:${name}`;
    const data = { ...opening.data, by };
    expect(await refusedBy(ledger, { ...opening, entity: "activity:another", data })).toMatchObject(
      { _tag: "NotAnEvent", at: "data.by" },
    );
    expect(
      await refusedBy(ledger, { ...feedback(uuidOf(1)), actor: { id: "x", body: by } }),
    ).toMatchObject({ _tag: "NotAnEvent", at: "actor.body" });
  });
});

describe("free text", () => {
  const texts = [
    "dоrset with a Cyrillic о",
    "a right-to-left \u202Eoverride",
    "decomposed: " + "é".normalize("NFD"),
    "composed: " + "é".normalize("NFC"),
    "zero\u200Bwidth",
    "a \uFEFF inside",
    `"; DROP TABLE entry;--`,
    "=1+1",
  ];

  it.each(texts)("is kept letter by letter: %j", async (title) => {
    const ledger = await aLedgerInUse();
    const data = { ...opening.data, title };
    ok(await ledger.record({ ...opening, entity: "activity:another", data }));
    const last = (await eventsOf(ledger)).at(-1);
    expect(last?.type === "ConsultationOpened" && last.data.title).toBe(title);
  });
});
