import type { Arbitrary } from "fast-check";
import { entityKinds, type EntityKind } from "../../events/entity.js";
import { identifierIn } from "../../events/shapes/identifiers.js";
import { address, code, namesPart } from "../../events/shapes/values.js";
import { addDays } from "../../events/time/day.js";
import { fastCheck } from "./fast-check.js";

const fewCharacters = 40;
const firstDay = "2000-01-01";
const days = 8_765; // to the end of 2023

/** Makes an arbitrary on its first use: making one costs far more than drawing from it (measured). */
function once<Value>(make: () => Arbitrary<Value>): () => Arbitrary<Value> {
  let made: Arbitrary<Value> | undefined;
  return () => (made ??= make());
}

/** Text that matches a pattern. */
export const anyMatch = (pattern: RegExp) => once(() => fastCheck().stringMatching(pattern));

/** A UUID, random or in time order. */
export const anyUuid = once(() => fastCheck().uuid({ version: [4, 7] }));

/** A SHA-256 in hexadecimal. */
export const anySha256 = anyMatch(/^[0-9a-f]{64}$/);

/** A fraction as a decimal string. */
export const anyDecimal = anyMatch(/^-?\d{1,4}(\.\d{1,4})?$/);

/** An address on the web. */
export const anyAddress = once(() =>
  fastCheck()
    .webUrl({ size: "-1" })
    .filter((url) => address.is(url)),
);

const anyWord = anyMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,11}$/);
const anySlug = anyMatch(/^[a-z0-9][a-z0-9._-]{0,11}$/);

/** A code of letters and digits. */
export const anyCode = once(() => anyWord().filter((text) => code("any").is(text)));

/** The name of a part. */
export const anyPart = once(() => anySlug().filter((text) => namesPart("part").is(text)));

/** A day of the years 2000 to 2023. */
export const anyDay = once(() =>
  fastCheck()
    .nat(days)
    .map((count) => addDays(firstDay, count)),
);

/** A claimed time of the years 2000 to 2023, in any of the five precisions. */
export const anyTime = once(() => {
  const fc = fastCheck();
  return fc.tuple(anyDay(), fc.nat(86_399_999), fc.nat(4)).map(([day, millisecond, precision]) => {
    const instant = new Date(Date.parse(day) + millisecond).toISOString();
    return [day, instant, day.slice(0, 7), day.slice(0, 4), `../${day}`][precision] ?? day;
  });
});

const anyScript = once(() =>
  fastCheck()
    .oneof(
      fastCheck().string({ unit: "grapheme-ascii", minLength: 1, maxLength: fewCharacters }),
      fastCheck().string({ unit: "binary", minLength: 1, maxLength: fewCharacters / 2 }),
    )
    .filter((text) => !text.includes("\u0000") && identifierIn(text) === undefined),
);

/** Text in clear, of any script, without what would name a person; at most 40 characters. */
export function anyText(longest: number): Arbitrary<string> {
  return longest >= fewCharacters
    ? anyScript()
    : anyScript().filter(({ length }) => length <= longest);
}

/** A whole number between two bounds, mostly a small one. */
export function anyInteger(least: number, most: number): Arbitrary<number> {
  const fc = fastCheck();
  return fc.oneof(
    { arbitrary: fc.constant(least), weight: 3 },
    { arbitrary: fc.integer({ min: least, max: Math.min(most, least + 3) }), weight: 2 },
    { arbitrary: fc.integer({ min: least, max: most }), weight: 1 },
  );
}

/** The id of an entity of one of some kinds; of any kind when none is named. */
export function anyEntity(kinds: ReadonlyArray<EntityKind> = entityKinds): Arbitrary<string> {
  const fc = fastCheck();
  return fc.tuple(fc.constantFrom(...kinds), anySlug(), anyUuid()).map(([kind, slug, uuid]) => {
    if (kind === "ledger") return "ledger:self";
    return `${kind}:${kind === "feedback" ? uuid : slug}`;
  });
}
