import { InvalidArgumentError, Option, type Command } from "commander";

/** Adds the flags that every reading command takes. Source: cli.md. */
export function withReadingFlags(command: Command): Command {
  return withViewFlags(command).addOption(
    new Option("--csv", "the answer as CSV").conflicts("json"),
  );
}

/** Adds the flags of a reading command that answers in text and JSON alone. */
export function withViewFlags(command: Command): Command {
  return command
    .option(
      "--as-recorded-at <when>",
      "what was on record at an instant, or at the end of a day in London",
    )
    .option("--as-occurred-by <when>", "of that, only what had certainly happened by then")
    .addOption(
      new Option("--at <size>", "the first <size> entries, instead of a date")
        .conflicts("asRecordedAt")
        .argParser(sizeIn),
    )
    .addOption(
      new Option("--history <history>", "whether corrections are applied")
        .choices(["as-corrected", "as-recorded"])
        .default("as-corrected"),
    )
    .option("--today <day>", "the day that decides what is due")
    .option("--internal", "exact counts of people, marked as not for publication")
    .option("--json", "the answer as JSON");
}

function sizeIn(text: string): string {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("A size is a number in digits.");
  return text;
}
