import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { catalogue } from "../../events/catalogue.js";
import { isEventType, type EventType } from "../../events/event.js";
import type { OccurredAt } from "../../events/time/occurred-at.js";
import { columnsIn, holds } from "../mapping/condition.js";
import type { MappedEvent } from "../mapping/mapping-file.js";
import { columnsOf, eventsOf, fill, type Filling } from "../mapping/template.js";
import type { Time } from "../mapping/time.js";
import { dayOf, localFormats, readDate } from "../table/dates.js";
import { refused, type Build } from "./builders.js";
import { compileValue, type Gathering } from "./compile-value.js";
import type { Refusal } from "./refusal.js";

/** One event that a mapping makes of a row, ready to be made. */
export interface PlannedEvent {
  /** The mapping's name for it: part of its id. */
  readonly name: string;
  /** Its type. */
  readonly type: EventType;
  /** Whether this row has it. */
  readonly applies: (row: Filling) => boolean;
  /** When it happened. */
  readonly occurredAt: (row: Filling) => Either<Refusal, OccurredAt>;
  /** What it is about. */
  readonly entity: (row: Filling) => Either<Refusal, string>;
  /** Its facts. */
  readonly data: Build;
  /** The column that a path into the event is read from; empty where none is. */
  readonly columnAt: (path: string) => string;
}

/** Compiles an event of a mapping. What is wrong is added to `gathering.problems`. */
export function compileEvent(
  event: Omit<MappedEvent, "when"> & Partial<Pick<MappedEvent, "when">>,
  at: string,
  gathering: Gathering,
): PlannedEvent | undefined {
  const { name, type, entity, when } = event;
  if (!isEventType(type) || catalogue[type].about === "ledger") {
    gathering.problems.push({
      at: `${at}.type`,
      accepted: `the type of an event of the catalogue, not ${type}`,
    });
    return undefined;
  }
  const { about, data } = catalogue[type];
  const written = entity.pieces[0];
  if (typeof written !== "string" || !written.startsWith(`${about}:`))
    gathering.problems.push({
      at: `${at}.entity`,
      accepted: `an id that begins ${about}:, the kind of entity that ${type} is about`,
    });
  // A feedback id is never made of what a source calls a response: that may be a person's name.
  if (about === "feedback" && (entity.pieces.length !== 2 || eventsOf(entity).length !== 1))
    gathering.problems.push({ at: `${at}.entity`, accepted: `feedback:{$event:${name}}` });

  const origins = new Map<string, string>();
  const own: Gathering = { ...gathering, origins };
  for (const column of [...columnsOf(entity), ...(when === undefined ? [] : columnsIn(when))])
    gathering.columns.add(column);
  const entityColumn = columnsOf(entity)[0] ?? "";
  const occurredAt = compileTime(event.occurredAt, `${at}.occurredAt`, gathering);

  return {
    name,
    type,
    applies: when === undefined ? () => true : ({ cell }) => holds(when, cell),
    occurredAt,
    entity: (row) => {
      const id = fill(entity, row);
      return id === undefined
        ? left({
            column: entityColumn,
            reason: "it is blank, and the id of an entity is made of it",
          })
        : right(id);
    },
    data: compileValue(event.data, data.schema, `${at}.data`, own),
    columnAt: (path) => {
      if (path === "entity") return entityColumn;
      if (path === "occurredAt")
        return event.occurredAt.from === "column" ? event.occurredAt.column : "";
      return nearest(
        origins,
        `${at.replaceAll(/\[\d+\]/g, "")}.${path.replaceAll(/\[\d+\]/g, "")}`,
      );
    },
  };
}

function nearest(origins: ReadonlyMap<string, string>, path: string): string {
  const found = origins.get(path);
  if (found !== undefined) return found;
  return [...origins].find(([known]) => known.startsWith(`${path}.`))?.[1] ?? "";
}

function compileTime(time: Time, at: string, gathering: Gathering): PlannedEvent["occurredAt"] {
  if (time.from === "literal") {
    const stated = right(time.time);
    return () => stated;
  }
  const { column, date, day, onOrBefore } = time;
  gathering.columns.add(column);
  if (localFormats.includes(date) && gathering.zone === undefined)
    gathering.problems.push({ at, accepted: "a timeZone in the mapping, for local times" });
  return (row) => {
    const text = row.cell(column);
    if (text === "")
      return left({ column, reason: "it is blank, and it says when the event happened" });
    const read = readDate(text, date, gathering.zone);
    if (isLeft(read)) return refused(column, text, read.left);
    if (!day) return read;
    const claimed = dayOf(read.right);
    if (claimed === undefined) return refused(column, text, "a day, not a month or a year");
    return right(onOrBefore ? `../${claimed}` : claimed);
  };
}
