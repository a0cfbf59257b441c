import type { RootContent } from "mdast";
import type { Source } from "../../../projections/you-said/source.js";
import { heading, paragraph } from "../tree/blocks.js";
import { code } from "../tree/phrases.js";
import { table } from "../tree/table.js";
import { when } from "../words/when.js";
import { eventName } from "./reference.js";

const means: Readonly<Record<string, string>> = {
  ThemeIdentified: "What people said",
  ThemeReopened: "A point was opened again",
  ThemeExcluded: "A point was left out of the numbers",
  ConsultationOpened: "A consultation opened",
  ActivityHeld: "An activity took place",
  PaperReceived: "Decision-makers had a paper",
  DecisionMade: "A decision",
  DecisionInfluenced: "What was done with a point",
  FeedbackReturned: "People were told",
  ReturnDelayed: "An answer will be late",
  DifferenceEvidenced: "What differs since",
  MatterWithdrawn: "A matter will not go on",
  ActivityPlanned: "An activity was planned",
  response: "The first response came in",
};

/** The events that a page refers to, each once, in the order of the log. */
export function eventsBlocks(sources: ReadonlyArray<Source>): ReadonlyArray<RootContent> {
  const once = new Map(sources.map((source) => [source.position, source]));
  const inOrder = [...once.values()].toSorted((one, other) => one.position - other.position);
  if (inOrder.length === 0) return [];
  return [
    heading(2, "The events behind this page", "events"),
    paragraph(
      "Each mark such as ",
      code(eventName(inOrder[0]?.position ?? 0)),
      " stands for one event of the record, by its place in the log. To see one whole, give its id to ",
      code("engagement-ledger show LEDGER EVENT"),
      ".",
    ),
    table(
      "The events, in the order of the log",
      ["Event", "What it records, and when it happened", "Its id"],
      inOrder.map(({ position, type, at, event }) => [
        { parts: [eventName(position)], id: eventName(position) },
        `${means[type] ?? type}, ${when(at)}`,
        { parts: [code(event)] },
      ]),
    ),
  ];
}
