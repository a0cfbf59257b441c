import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { actor } from "./actor.js";
import type { DecodedEvent } from "./decoded-event.js";
import type { NotAnEvent } from "./not-an-event.js";
import type { Problem } from "./definition.js";
import { entityKinds, isEntityId } from "./entity.js";
import { definitions, type AnyDefinition } from "./lookup.js";
import { nearest } from "./nearest.js";
import { problemsOf } from "./problems.js";
import { fields } from "./shapes/fields.js";
import { shape } from "./shapes/shape.js";
import { count, uuid } from "./shapes/values.js";
import { occurredAt } from "./time/occurred-at.js";

const anything = shape(
  { kind: "json" },
  "a record of fields",
  (value): value is unknown => value !== undefined,
);

const typeName = shape(
  { kind: "text", longest: 100 },
  "the type of an event",
  (value): value is string => typeof value === "string" && definitions.has(value),
  (value) => {
    const near = typeof value === "string" ? nearest(value, definitions.keys()) : undefined;
    return near === undefined
      ? `a type of the catalogue, such as "ConsultationOpened"`
      : `a type of the catalogue; the nearest is "${near}"`;
  },
);

const entityId = shape(
  { kind: "entity", of: entityKinds },
  `the id of an entity, such as "matter:an-id"`,
  (value): value is string => typeof value === "string",
);

const envelope = fields(
  { type: typeName, entity: entityId, occurredAt, actor, data: anything },
  { id: uuid, correlationId: uuid, causationId: uuid, version: count },
);

/** Decodes a value of plain records and lists as an event, and says everything that is wrong with it. */
export function decodePlain(value: unknown): Either<NotAnEvent, DecodedEvent> {
  const outer = envelope.decode(value);
  const problems = isLeft(outer) ? [...problemsOf(outer.left)] : [];
  const type = fieldOf(value, "type");
  const definition = typeof type === "string" ? definitions.get(type) : undefined;
  const given = fieldOf(value, "data");
  if (definition === undefined || given === undefined) return refused(problems);
  const inner = definition.data.validate(given, [{ key: "data", type: definition.data }]);
  problems.push(...misfits(definition, fieldOf(value, "entity"), fieldOf(value, "version")));
  if (isLeft(inner)) problems.push(...problemsOf(inner.left));
  if (isLeft(outer) || isLeft(inner)) return refused(problems);
  const data: unknown = inner.right;
  const contradiction = definition.check?.(data);
  if (contradiction !== undefined) problems.push(contradiction);
  const event = { ...outer.right, data, version: definition.version };
  return isSound(event, problems) ? right(event) : refused(problems);
}

function misfits(
  { about, type, version }: AnyDefinition,
  entity: unknown,
  given: unknown,
): ReadonlyArray<Problem> {
  const problems: Problem[] = [];
  if (typeof entity === "string" && !isEntityId(entity, [about]))
    problems.push({ at: "entity", accepted: entityOf(type, about) });
  if (count.is(given) && given !== version)
    problems.push({ at: "version", accepted: `${version}, the current version of ${type}` });
  return problems;
}

function entityOf(type: string, about: string): string {
  if (about === "ledger") return `"ledger:self", which every ${type} is about`;
  const id = about === "feedback" ? "a UUID in lower case" : "an id of a-z, 0-9 and . _ -";
  return `the ${about} that ${type} is about: "${about}:" and ${id}`;
}

function refused(problems: ReadonlyArray<Problem>): Either<NotAnEvent, never> {
  return left({ _tag: "NotAnEvent", at: problems[0]?.at ?? "", problems });
}

function isSound(_event: object, problems: ReadonlyArray<Problem>): _event is DecodedEvent {
  return problems.length === 0;
}

/** The own field of a record; undefined where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return found;
}
