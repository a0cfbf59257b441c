import { entityKinds } from "../entity.js";
import { describeCatalogue, type EventDescription } from "./describe-catalogue.js";

/** The page of the catalogue in Markdown, by kind of entity. */
export function catalogueMarkdown(
  events: ReadonlyArray<EventDescription> = describeCatalogue(),
): string {
  const sections = entityKinds.flatMap((kind) => {
    const about = events.filter((event) => event.about === kind);
    return about.length === 0 ? [] : [`## ${kind}`, ...about.map(eventMarkdown)];
  });
  return [
    "<!-- Generated from the catalogue. Do not edit. -->",
    "# Events",
    "What can be recorded. The time something happened is the `occurredAt` of the event; no field repeats it. " +
      "A list may be left out, and is then empty. A code that its list does not have is kept and reported.",
    ...sections,
  ]
    .join("\n\n")
    .concat("\n");
}

function eventMarkdown({ type, version, means, fields }: EventDescription): string {
  const says = `Says that ${means}.${version === 1 ? "" : ` Version ${version}.`}`;
  if (fields.length === 0) return `### ${type}\n\n${says} It has no fields.`;
  const rows = fields.map(
    ({ path, presence, takes }) =>
      `| \`${path}\` | ${presence === "list" ? "" : presence} | ${takes.replaceAll("|", "\\|")} |`,
  );
  return [`### ${type}`, "", says, "", "| field | | takes |", "|---|---|---|", ...rows].join("\n");
}
