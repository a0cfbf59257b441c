import { Command, CommanderError, Option } from "commander";
import { commitments } from "./commands/commitments.js";
import { evidence } from "./commands/evidence.js";
import { events } from "./commands/events.js";
import { demo } from "./commands/demo.js";
import { due } from "./commands/due.js";
import { duty } from "./commands/duty.js";
import { importFile } from "./commands/import.js";
import { init } from "./commands/init.js";
import { loop, loopDivisions } from "./commands/loop.js";
import { networks } from "./commands/networks.js";
import { project } from "./commands/project.js";
import { reach } from "./commands/reach.js";
import { record } from "./commands/record.js";
import { report } from "./commands/report.js";
import { show } from "./commands/show.js";
import { timeline } from "./commands/timeline.js";
import { verify } from "./commands/verify.js";
import type { Console } from "./console.js";
import { dayIn } from "./day-in.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { misuse } from "./failure.js";
import { withReadingFlags, withViewFlags } from "./reading-flags.js";
import { outcomeLabel } from "./text/outcome-label.js";

/** Runs one command as given on the command line, and answers how it ends. */
export async function run(words: ReadonlyArray<string>, console: Console): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const wantsJson = words.includes("--json");
  const quiet = { ...console, note: () => undefined };
  const program = commands(console, wantsJson ? quiet : console, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCode.done;
    const message = error.message.replace(/^error: /, "");
    return wantsJson
      ? misuse(console, message, "See engagement-ledger --help.", { json: true })
      : exitCode.usage;
  }
}

function commands(console: Console, usage: Console, end: (code: ExitCode) => void): Command {
  const program = new Command("engagement-ledger")
    .description(
      "Records NHS public engagement as events that never change, and shows what the record says.",
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.out(text.trimEnd()),
      writeErr: (text) => usage.note(text.trimEnd()),
    })
    .showHelpAfterError("(see engagement-ledger --help)");

  const command = (name: string, description: string): Command =>
    program.command(name).description(description);
  const reading = (name: string, description: string): Command =>
    withReadingFlags(command(name, description));

  command("init", "make a ledger; refuses to overwrite")
    .argument("<ledger>")
    .requiredOption(
      "--origin <name>",
      "the ledger's name for itself, such as dorset.example/engagement",
    )
    .option("--json")
    .action(async (path, options) => end(await init(console, path, options)));
  command("record", "record events from JSON Lines; all of a file or none of it")
    .argument("<ledger>")
    .argument("<file...>", "files of one event a line; - is standard input")
    .option(
      "--in-batches",
      "commit every 1,000 events; stops at the first refusal, and may be run again",
    )
    .option("--json")
    .action(async (path, files, options) => end(await record(console, path, files, options)));
  command("import", "record the rows of another tool's table; a second run adds nothing")
    .argument("[ledger]")
    .argument("[file]")
    .option("--mapping <file>", "how rows become events; see docs/reference/mapping.md")
    .option("--preset <name>", "a published table as it comes; see docs/reference/presets.md")
    .option("--body <body>", "with --preset: the body that keeps the baselines")
    .option("--area <codes>", "with --preset: only these areas, with commas between them")
    .option("--suggest <file>", "propose a mapping of this table to fill in; records nothing")
    .option("--dry-run", "count, and record nothing")
    .option("--json")
    .action(async (path, file, options) => end(await importFile(console, path, file, options)));
  reading("timeline", "the record in plain sentences")
    .argument("<ledger>")
    .option("--matter <matter>")
    .action(async (path, options) => end(await timeline(console, path, options)));
  reading("duty", "the duty to involve, rule by rule, with the events behind each finding")
    .argument("<ledger>")
    .option("--matter <matter>")
    .option("--body <body>")
    .option(
      "--assurance",
      "as a report to a governing body: what was done, and which gaps are open",
    )
    .addOption(
      new Option("--fail-on <outcome>", "end with 5 when a finding has this outcome").choices(
        Object.keys(outcomeLabel),
      ),
    )
    .action(async (path, options) => end(await duty(console, path, options)));
  reading("reach", "who was heard")
    .argument("<ledger>")
    .option("--matter <matter>")
    .option("--activity <activity>")
    .option("--body <body>")
    .option("--channel <channel>", "only what came by this channel")
    .option("--area <area>", "only what came from this area")
    .addOption(
      new Option("--from <day>", "only what was contributed on this day or later").argParser(dayIn),
    )
    .addOption(
      new Option("--to <day>", "only what was contributed on this day or earlier").argParser(dayIn),
    )
    .option("--over-time", "also how it grew, and what a review part-way found")
    .action(async (path, options) => end(await reach(console, path, options)));
  reading("loop", "what happened to what people said")
    .argument("<ledger>")
    .option("--matter <matter>")
    .option("--activity <activity>")
    .option("--body <body>")
    .addOption(new Option("--from <day>", "themes heard on this day or later").argParser(dayIn))
    .addOption(new Option("--to <day>", "themes heard on this day or earlier").argParser(dayIn))
    .addOption(
      new Option(
        "--by <what>",
        "divide the answer (by group where left out), or count single responses",
      ).choices(loopDivisions),
    )
    .action(async (path, options) => end(await loop(console, path, options)));
  reading("commitments", "promises, targets and cadences, and what the record shows of each")
    .argument("<ledger>")
    .option("--body <body>")
    .option("--matter <matter>", "only what was promised about this matter")
    .option("--commitment <commitment>", "only this promise")
    .addOption(
      new Option("--fail-on <outcome>", "end with 5 when a promise has this outcome").choices(
        Object.keys(outcomeLabel),
      ),
    )
    .action(async (path, options) => end(await commitments(console, path, options)));
  reading("due", "what is due next and what is overdue, of everything with a clock")
    .argument("<ledger>")
    .option("--matter <matter>")
    .option("--body <body>")
    .addOption(
      new Option("--ical", "as a calendar of whole days (iCalendar)").conflicts(["json", "csv"]),
    )
    .action(async (path, options) => end(await due(console, path, options)));
  reading(
    "networks",
    "who reaches whom: partners, networks, groups; and who took part by which channels",
  )
    .argument("<ledger>")
    .option("--body <body>")
    .option("--groups <codes>", "the columns of the matrix, with commas between them")
    .option("--partners <bodies>", "the rows of the matrix, with commas between them")
    .addOption(new Option("--from <day>", "the first day of what was held").argParser(dayIn))
    .addOption(new Option("--to <day>", "the last day of what was held").argParser(dayIn))
    .action(async (path, options) => end(await networks(console, path, options)));
  withViewFlags(command("report", "a document for people, as HTML or Markdown"))
    .argument("<ledger>")
    .requiredOption("--out <file>", "a new file, whose name ends in .html or .md")
    .addOption(
      new Option("--kind <kind>", "which document").choices(["you-said"]).makeOptionMandatory(),
    )
    .option("--matter <matter>")
    .option("--publish", "for a reporting date on record; records that it was issued")
    .action(async (path, options) => end(await report(console, path, options)));
  reading("project", "run a projection of your own, from a JavaScript or TypeScript module")
    .argument("<ledger>")
    .argument("<module>")
    .action(async (path, module, options) => end(await project(console, path, module, options)));
  withViewFlags(command("show", "one event, its receipt, its corrections"))
    .argument("<ledger>")
    .argument("<event>")
    .action(async (path, id, options) => end(await show(console, path, id, options)));
  withViewFlags(
    command("evidence", "the events behind a figure, found again by the rule that it carries"),
  )
    .argument("<ledger>")
    .argument("<rule>")
    .action(async (path, rule, options) => end(await evidence(console, path, rule, options)));
  command("verify", "compute everything again; names the first entry that does not fit")
    .argument("<ledger>")
    .option("--json")
    .action(async (path, options) => end(await verify(console, path, options)));
  command("events", "the catalogue of events, or one of them")
    .argument("[type]")
    .option("--schema", "as JSON Schema")
    .option("--json")
    .action((type, options) => end(events(console, type, options)));
  command("demo", "make the example ledgers and walk through the above")
    .argument("[folder]")
    .action(async (folder) => end(await demo(console, folder)));
  return program;
}
