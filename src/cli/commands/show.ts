import { isLeft } from "fp-ts/lib/Either.js";
import type { EntryDetail } from "../../ledger/ledger.js";
import { holdsPeople, peopleHeldBack } from "../answers/people-held-back.js";
import type { Console } from "../console.js";
import { envelope } from "../envelope.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail } from "../failure.js";
import { read, type ReadingOptions } from "../reading.js";
import { header } from "../text/header.js";

/** `show LEDGER EVENT`: one event, its receipt, its corrections. */
export async function show(
  console: Console,
  path: string,
  id: string,
  options: ReadingOptions,
): Promise<ExitCode> {
  const done = await read(path, options, console, async (reading) => {
    const entry = await reading.view.entry(id);
    if (isLeft(entry)) return fail(console, entry.left, options);
    if (entry.right === undefined)
      return fail(console, { _tag: "NoSuchEvent", at: "", event: id }, options);
    const detail = entry.right;
    const { event, corrected, corrections, receipt } = detail;
    if (options.json === true)
      console.out(
        envelope(
          reading,
          options,
          { name: "show", version: 1 },
          {
            event: shown(event, options),
            corrected:
              corrections.length === 0
                ? undefined
                : corrected === undefined
                  ? null
                  : shown(corrected, options),
            corrections,
            receipt,
          },
        ),
      );
    else
      for (const line of [...header("One event", reading, options), ...sentences(detail, options)])
        console.out(line);
    return exitCode.done;
  });
  return isLeft(done) ? fail(console, done.left, options) : done.right;
}

type Shown = EntryDetail["event"];

/** The event, without the facts that are not for publication. */
function shown(event: Shown, { internal }: ReadingOptions): object {
  if (internal === true || event.type === "Unknown" || !holdsPeople(event)) return event;
  const { data: _data, ...envelopeOnly } = event;
  return { ...envelopeOnly, heldBack: peopleHeldBack };
}

function sentences(
  { event, corrected, corrections, receipt }: EntryDetail,
  { internal }: ReadingOptions,
): ReadonlyArray<string> {
  const type = event.type === "Unknown" ? event.unknownType : event.type;
  const facts = (of: Shown): string => {
    if (of.type === "Unknown") return "(a type or version this program does not know)";
    return internal !== true && holdsPeople(of) ? peopleHeldBack : pretty(of.data);
  };
  return [
    `${type} about ${event.entity}`,
    `  Happened     ${event.occurredAt} (as claimed)`,
    `  Recorded     ${event.recordedAt}, position ${receipt.position}`,
    `  By           ${[event.actor.id, event.actor.role, event.actor.body].filter(Boolean).join(", ")}`,
    `  Facts        ${facts(event)}`,
    ...(corrections.length === 0
      ? ["  Corrections  none"]
      : [
          `  Corrections  ${corrections.join(", ")}`,
          corrected === undefined
            ? "  As corrected it does not count."
            : `  As corrected ${corrected.entity}, ${corrected.occurredAt}\n               ${facts(corrected)}`,
        ]),
    `  Receipt      leaf ${receipt.leaf}`,
    `               under size ${receipt.size}, root ${receipt.root}`,
  ];
}

function pretty(data: object): string {
  return JSON.stringify(data, null, 2).replaceAll("\n", "\n               ");
}
