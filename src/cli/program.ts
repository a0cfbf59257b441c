import { Command, CommanderError, Option } from "commander";
import { commitments } from "./commands/commitments.js";
import { evidence } from "./commands/evidence.js";
import { events } from "./commands/events.js";
import { demo } from "./commands/demo.js";
import { duty } from "./commands/duty.js";
import { importFile } from "./commands/import.js";
import { init } from "./commands/init.js";
import { loop } from "./commands/loop.js";
import { project } from "./commands/project.js";
import { reach } from "./commands/reach.js";
import { record } from "./commands/record.js";
import { show } from "./commands/show.js";
import { timeline } from "./commands/timeline.js";
import { verify } from "./commands/verify.js";
import type { Console } from "./console.js";
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
    .action(async (path, options) => end(await reach(console, path, options)));
  reading("loop", "what happened to what people said")
    .argument("<ledger>")
    .option("--matter <matter>")
    .option("--activity <activity>")
    .action(async (path, options) => end(await loop(console, path, options)));
  reading("commitments", "promises, targets and cadences, and what the record shows of each")
    .argument("<ledger>")
    .option("--body <body>")
    .action(async (path, options) => end(await commitments(console, path, options)));
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
