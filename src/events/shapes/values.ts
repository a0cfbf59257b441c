import { entityKinds, isEntityId, type EntityId, type EntityKind } from "../entity.js";
import { isDay } from "../time/day.js";
import { identifierIn, isIdentifier } from "./identifiers.js";
import { shape, type Shape } from "./shape.js";

/** Text in clear: not empty, at most `longest` characters, and free of personal identifiers. */
export function text(longest = 4_000): Shape<string> {
  const accepted = `text of 1 to ${longest} characters`;
  return shape(
    { kind: "text", longest },
    accepted,
    (value): value is string =>
      typeof value === "string" &&
      value.length > 0 &&
      value.length <= longest &&
      value.isWellFormed() &&
      !value.includes("\u0000") &&
      identifierIn(value) === undefined,
    (value) => {
      const found = typeof value === "string" ? identifierIn(value) : undefined;
      return found === undefined ? accepted : `text without ${found}`;
    },
  );
}

/** A number of things: a whole number from 0, never -0. */
export const count: Shape<number> = shape(
  { kind: "count" },
  "a whole number from 0",
  (value): value is number =>
    Number.isSafeInteger(value) && !Object.is(value, -0) && Number(value) >= 0,
);

/** A whole number between two bounds, both included. */
export function integer(least: number, most: number): Shape<number> {
  return shape(
    { kind: "integer", least, most },
    `a whole number from ${least} to ${most}`,
    (value): value is number =>
      typeof value === "number" &&
      Number.isSafeInteger(value) &&
      !Object.is(value, -0) &&
      value >= least &&
      value <= most,
  );
}

/** Yes or no. */
export const yesOrNo: Shape<boolean> = shape(
  { kind: "boolean" },
  "true or false",
  (value): value is boolean => typeof value === "boolean",
);

/** A fraction as a decimal string, such as `0.419`: entries hold no fractions as numbers. */
export const decimal: Shape<string> = shape(
  { kind: "decimal" },
  'a decimal number in a string, such as "0.419"',
  (value): value is string => typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value),
);

/** A calendar day, `YYYY-MM-DD`. */
export const day: Shape<string> = shape(
  { kind: "day" },
  "a day, YYYY-MM-DD",
  (value): value is string => isDay(value),
);

/** An address on the web, http or https. */
export const address: Shape<string> = shape(
  { kind: "address" },
  "a web address that starts with http:// or https://",
  (value): value is string =>
    typeof value === "string" &&
    value.length <= 2_000 &&
    /^https?:\/\/[^\s]+$/.test(value) &&
    !value.includes("@"),
);

/** A SHA-256 in lower-case hexadecimal. */
export const sha256Hex: Shape<string> = shape(
  { kind: "sha256" },
  "a SHA-256 in 64 lower-case hexadecimal digits",
  (value): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value),
);

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID in lower case. */
export const uuid: Shape<string> = shape(
  { kind: "uuid" },
  "a UUID in lower case",
  (value): value is string => typeof value === "string" && uuidPattern.test(value),
);

/** The id of an event that this ledger has. */
export const eventReference: Shape<string> = shape(
  { kind: "event" },
  "the id of an event on record, a UUID in lower case",
  (value): value is string => typeof value === "string" && uuidPattern.test(value),
);

const codePattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const personal = "a code that is no telephone number, full postcode or NHS number";

/**
 * A code of a list. An unknown code is kept, counted and reported: next year's code must not be refused
 * by this year's program.
 */
export function code(list: string): Shape<string> {
  const accepted = `a code (${list}): letters, digits and . _ : - , at most 128`;
  return shape(
    { kind: "code", list },
    accepted,
    (value): value is string =>
      typeof value === "string" && codePattern.test(value) && !isIdentifier(value),
    (value) => (typeof value === "string" && isIdentifier(value) ? personal : accepted),
  );
}

/** One word of a closed list. */
export function oneOf<const Word extends string>(...words: ReadonlyArray<Word>): Shape<Word> {
  return shape({ kind: "one-of", words }, `one of ${words.join(", ")}`, (value): value is Word =>
    words.some((word) => word === value),
  );
}

/** A reference to an entity that this ledger has, of one of the kinds; of any kind when none is named. */
export function entity<const Kind extends EntityKind = EntityKind>(
  ...kinds: ReadonlyArray<Kind>
): Shape<EntityId<Kind>> {
  const allowed: ReadonlyArray<EntityKind> = kinds.length === 0 ? entityKinds : kinds;
  return shape(
    { kind: "entity", of: allowed },
    `the id of a ${allowed.join(" or ")}, such as "${allowed[0] ?? "matter"}:an-id"`,
    (value): value is EntityId<Kind> => isEntityId(value, allowed),
  );
}

/** The id of an entity that need not be on record yet. */
export const entityName: Shape<EntityId> = shape(
  { kind: "name", pattern: "[a-z]+:[a-z0-9][a-z0-9._-]{0,127}" },
  `the id of an entity, such as "matter:an-id"`,
  (value): value is EntityId => isEntityId(value, entityKinds),
);

const partPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const isPart = (value: unknown): value is string =>
  typeof value === "string" && partPattern.test(value) && !isIdentifier(value);

/** The name that this event gives to a part of its entity, such as a decision. */
export function namesPart(part: string): Shape<string> {
  return shape(
    { kind: "part", part, use: "names" },
    `a name for the ${part}: letters, digits and . _ - , at most 128`,
    isPart,
  );
}

/** A reference to a part that an earlier event of the same entity named. */
export function refersToPart(part: string): Shape<string> {
  return shape(
    { kind: "part", part, use: "refers" },
    `the name of a ${part} on record: letters, digits and . _ - , at most 128`,
    isPart,
  );
}
