import { readFileSync } from "node:fs";
import { closedLoopProjection, youSaidProjection } from "engagement-ledger/projections";
import type { About, Status } from "../../report/about.js";
import { packageRoot } from "../demo/package-root.js";
import type { Reading } from "../reading.js";
import type { ReportOptions } from "./report.js";

/** What the page says of itself: what it was made from, and the command that makes it again. */
export function aboutReading(
  reading: Reading,
  options: ReportOptions,
  warnings: ReadonlyArray<string>,
): About {
  const { origin, size, root } = reading.view;
  return {
    origin,
    size,
    root,
    history: reading.history,
    asRecordedAt: options.asRecordedAt ?? null,
    asOccurredBy: options.asOccurredBy ?? null,
    today: reading.today,
    status: statusOf(options),
    command: commandOf(reading, options),
    program: `engagement-ledger ${version()}`,
    projections: [youSaidProjection, closedLoopProjection].map(
      ({ name, version: number }) => `${name}@${number}`,
    ),
    warnings,
  };
}

function statusOf({ internal, publish }: ReportOptions): Status {
  if (internal === true) return "internal";
  return publish === true ? "published" : "draft";
}

/** Names no file, so that it is the same wherever the page was made. */
function commandOf({ view, history, today }: Reading, options: ReportOptions): string {
  const { kind, matter, asRecordedAt, asOccurredBy, publish, internal } = options;
  const given: ReadonlyArray<readonly [string, string | undefined]> = [
    ["--kind", kind],
    ["--matter", matter],
    asRecordedAt === undefined ? ["--at", String(view.size)] : ["--as-recorded-at", asRecordedAt],
    ["--as-occurred-by", asOccurredBy],
    ["--history", history === "as-recorded" ? history : undefined],
    ["--today", publish === true ? undefined : today],
  ];
  const flags = given.flatMap(([flag, value]) =>
    value === undefined ? [] : [`${flag} ${quoted(value)}`],
  );
  const switches = [internal === true ? "--internal" : "", publish === true ? "--publish" : ""];
  return ["engagement-ledger report LEDGER --out FILE", ...flags, ...switches]
    .filter((part) => part !== "")
    .join(" ");
}

function quoted(value: string): string {
  return /^[\w.:/+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

function version(): string {
  const text = readFileSync(`${packageRoot()}package.json`, "utf8");
  const { version: found }: { readonly version: string } = JSON.parse(text);
  return found;
}
