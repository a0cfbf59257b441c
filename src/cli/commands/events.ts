import { isEventType } from "../../events/event.js";
import {
  describeCatalogue,
  type EventDescription,
} from "../../events/document/describe-catalogue.js";
import { catalogueSchema, eventSchema } from "../../events/document/json-schema.js";
import { definitions } from "../../events/lookup.js";
import { nearest } from "../../events/nearest.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { misuse } from "../failure.js";
import { padded } from "../text/padded.js";

/** `events [TYPE]`: the catalogue, or one of it; with `--schema`, as JSON Schema. */
export function events(
  console: Console,
  type: string | undefined,
  options: { readonly schema?: boolean; readonly json?: boolean },
): ExitCode {
  const all = describeCatalogue();
  if (type !== undefined && !isEventType(type)) {
    const near = nearest(type, definitions.keys());
    return misuse(
      console,
      `There is no event ${type}.`,
      near === undefined ? "`engagement-ledger events` lists them." : `Did you mean ${near}?`,
      options,
    );
  }
  if (options.schema === true)
    console.out(
      JSON.stringify(type === undefined ? catalogueSchema() : eventSchema(type), null, 2),
    );
  else if (options.json === true)
    console.out(
      JSON.stringify(type === undefined ? all : all.find((event) => event.type === type), null, 2),
    );
  else for (const line of type === undefined ? list(all) : one(all, type)) console.out(line);
  return exitCode.done;
}

function list(all: ReadonlyArray<EventDescription>): ReadonlyArray<string> {
  return padded(all.map(({ about, type, means }) => [about, type, means]));
}

function one(all: ReadonlyArray<EventDescription>, type: string): ReadonlyArray<string> {
  const event = all.find((described) => described.type === type);
  if (event === undefined) return [];
  return [
    `${event.type}, about a ${event.about}, version ${event.version}: ${event.means}.`,
    ...padded(event.fields.map(({ path, presence, takes }) => [`  ${path}`, presence, takes])),
  ];
}
