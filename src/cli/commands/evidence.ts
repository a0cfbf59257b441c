import { isLeft } from "fp-ts/lib/Either.js";
import { readRule, setDigest, type Rule } from "engagement-ledger/projections";
import type { Ask, Question } from "../answers/answer.js";
import { askCommitments } from "../answers/commitments.js";
import { askDuty } from "../answers/duty.js";
import { askLoop } from "../answers/loop.js";
import { askResponseLoop } from "../answers/loop-of-responses.js";
import { askNetworks } from "../answers/networks.js";
import { askReach } from "../answers/reach.js";
import { valueAt } from "../answers/value-at.js";
import type { Console } from "../console.js";
import { envelope } from "../envelope.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail, misuse } from "../failure.js";
import { read, type ReadingOptions } from "../reading.js";
import { header } from "../text/header.js";
import { counted } from "../text/counted.js";

const asks: Readonly<Record<string, Ask<object>>> = {
  "duty-to-involve": askDuty,
  "closed-loop": askLoop,
  commitments: askCommitments,
  networks: askNetworks,
  reach: askReach,
  "response-loop": askResponseLoop,
};

/** `evidence LEDGER RULE`: the events behind a figure, found again by the rule that it carries. */
export async function evidence(
  console: Console,
  path: string,
  text: string,
  options: ReadingOptions,
): Promise<ExitCode> {
  const rule = readRule(text);
  const name = rule?.projection.split("@")[0] ?? "";
  const ask = asks[name];
  if (rule === undefined || ask === undefined)
    return misuse(
      console,
      "That is not the rule of a figure.",
      "Copy it whole from the evidence of a figure, in quotation marks.",
      options,
    );
  const ofPeople = (): ExitCode =>
    misuse(
      console,
      "These are the events behind counts of people, which are not for publication.",
      "Give --internal to see them.",
      options,
    );
  if (name === "reach" && options.internal !== true) return ofPeople();

  const done = await read(path, viewOf(rule, options), console, async (reading) => {
    const answered = await ask(reading, questionOf(rule));
    if (isLeft(answered)) return fail(console, answered.left, options);
    const { projection, report } = answered.right;
    if (rule.projection !== `${projection.name}@${projection.version}`)
      return misuse(
        console,
        `The rule is of ${rule.projection}; this program has ${projection.name}@${projection.version}, which may count otherwise.`,
        "Use the version of the program that gave the rule.",
        options,
      );
    if (isPart(report, rule.path) && options.internal !== true) return ofPeople();
    const events = eventsAt(report, rule.path);
    if (events === undefined)
      return misuse(
        console,
        `The report has no figure at ${rule.path}.`,
        "Copy the rule whole from the evidence of a figure.",
        options,
      );
    const digest = setDigest(events);
    if (options.json === true)
      console.out(
        envelope(reading, options, projection, {
          rule: text,
          count: events.length,
          digest,
          events,
        }),
      );
    else {
      for (const line of header("The events behind a figure", reading, options)) console.out(line);
      console.out(`${counted(events.length, "event")}. Digest ${digest}`);
      for (const id of events) console.out(id);
    }
    return exitCode.done;
  });
  return isLeft(done) ? fail(console, done.left, options) : done.right;
}

function viewOf({ options }: Rule, given: ReadingOptions): ReadingOptions {
  const { size, history, today } = options;
  const occurredBy = options["occurred-by"];
  return {
    ...given,
    ...(size === undefined ? {} : { at: size }),
    ...(history === undefined ? {} : { history }),
    ...(today === undefined ? {} : { today }),
    ...(occurredBy === undefined ? {} : { asOccurredBy: occurredBy }),
  };
}

function questionOf({ options }: Rule): Question {
  const { matter, activity, body, channel, area, from, to, by, groups, partners } = options;
  const { commitment } = options;
  return {
    internal: true,
    evidenceLimit: Infinity,
    ...(matter === undefined ? {} : { matter }),
    ...(activity === undefined ? {} : { activity }),
    ...(body === undefined ? {} : { body }),
    ...(commitment === undefined ? {} : { commitment }),
    ...(channel === undefined ? {} : { channel }),
    ...(area === undefined ? {} : { area }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(by === undefined ? {} : { by }),
    ...(groups === undefined ? {} : { groups }),
    ...(partners === undefined ? {} : { partners }),
  };
}

/** Whether a figure of a report on promises counts a part of people, such as lay people. */
function isPart(report: object, path: string): boolean {
  return path.endsWith("/figure") && valueAt(report, path.replace(/figure$/, "people")) === "part";
}

function eventsAt(report: object, path: string): ReadonlyArray<string> | undefined {
  const events = valueAt(report, `${path}/evidence/events`);
  return Array.isArray(events) ? events.filter((id) => typeof id === "string") : undefined;
}
