import type { Due } from "engagement-ledger/projections";

/** The rows of what is due: one a thing, with an empty day where none is set. */
export function dueCsv({
  overdue,
  next,
  open,
}: Due): ReadonlyArray<ReadonlyArray<string | number>> {
  return [
    ["state", "due", "days", "kind", "what", "body", "owner", "matter", "about", "because"],
    ...[...overdue, ...next].map((item) => [
      item.days < 0 ? "overdue" : "next",
      item.due,
      item.days,
      item.kind,
      item.what,
      item.bodies.map(({ name }) => name).join("; "),
      item.owner ?? "",
      item.matters.join("; "),
      item.about,
      item.because,
    ]),
    ...open.map((item) => [
      "open",
      "",
      "",
      item.kind,
      item.what,
      item.bodies.map(({ name }) => name).join("; "),
      item.owner ?? "",
      item.matters.join("; "),
      item.about,
      "",
    ]),
  ];
}
