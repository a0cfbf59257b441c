import { project } from "engagement-ledger";
import { assuranceReport, dutyToInvolveProjection } from "engagement-ledger/projections";
import { describe, expect, it } from "vitest";
import { assuranceCsv } from "../../../src/cli/text/assurance-csv.js";
import { assuranceText } from "../../../src/cli/text/assurance-text.js";
import { happened, rightOf } from "../../projections/recorded.js";
import { toldCase } from "../../projections/told-case.js";
import { evaluated, linkTo, received, registered, toldOf } from "../../seeds/told.js";

const board = "body:westmoor-hwb";
const refresh = "matter:refresh";
const { opened, held, paper, decided, document, committee } = toldOf(board);

async function report() {
  const steps = [
    registered(board, "Westmoor Board", "health-and-wellbeing-board", "2013-04-01"),
    registered("body:voices", "Patient Voices", "vcse", "2013-04-01"),
    registered("body:watch", "Healthwatch Westmoor", "healthwatch", "2013-04-01"),
    opened(refresh, "2014-08-01", { title: "Refresh", owner: "Director" }),
    happened("IssueScreened", refresh, "2014-08-08", {
      implications: "Ask people",
      actions: ["Ask partners"],
      capability: "Partners can",
      communityInterest: "High",
      form: "In person",
    }),
    happened("ActivityPlanned", "activity:talks", "2014-08-15", {
      by: board,
      purpose: "insight",
      matters: [linkTo(refresh, "planning")],
      steps: [{ step: 1, answer: "Met." }],
    }),
    held("talks", "2014-09-01", {
      title: "Talks",
      partners: ["body:watch"],
      until: "2015-12-31",
      matters: [linkTo(refresh, "planning", { stage: "needs-assessment" })],
    }),
    evaluated("talks", "2015-01-05"),
    paper(refresh, "2015-02-02", { document: { title: "Views", formats: ["plain"] } }),
    decided(refresh, "2015-03-02", { inPublic: true, weightGiven: "Most" }),
    document("strategy", "2015-04-01", "Strategy", "strategy", {
      period: { from: "2015-04-01", to: "2016-03-31" },
    }),
    committee("sub-group", "2014-01-06", 9, { layMembers: 2 }),
    received("views", "2015-05-05", "body:voices", [board]),
  ];
  const documents = rightOf(await project(await toldCase(steps), dutyToInvolveProjection));
  return assuranceReport(documents, { today: "2015-06-01" });
}

describe("the assurance report for a person", () => {
  it("says who owns a matter, how it was screened and planned, and what was done and decided", async () => {
    const text = assuranceText(await report())
      .join("\n")
      .replaceAll(/\n\s+/g, " ");
    for (const words of [
      "Who owns it: Director",
      "Screened for engagement on 2014-08-08: Ask people; to do: Ask partners; able to: Partners can; local interest: High; form: In person",
      "Planned on 2014-08-15: activity:talks, for insight, by Westmoor Board; steps of planning answered: 1 of 11 (open: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)",
      "On 2014-09-01: Talks, by Westmoor Board, with Healthwatch Westmoor, for the limb planning; still open; evaluated on 2015-01-05, with the people it was for",
      "Days from opening to the first involvement: 31",
      "Stages of involvement: start (needs-assessment); none on record: during, decision, after",
      "Activities evaluated: 1 of 1",
      "Paper: “Views”, received on 2015-02-02, Board (plain)",
      "Decided: “the-decision”, on 2015-03-02, in public; weight given: Most",
      "Committee sub-group, as it is from 2014-01-06: 9 members, 2 lay, 0 from the community",
      "Document: “Strategy” (strategy), published on 2015-04-01, for 2015-16",
      "Received: “views” from Patient Voices on 2015-05-05; acknowledged: not on record; answered: not on record",
    ])
      expect(text).toContain(words);
  });

  it("says that nothing is on record, where nothing is", () => {
    expect(assuranceText({ matters: [], bodies: [], names: {} })).toStrictEqual([
      "No matter is on record for this question.",
    ]);
  });

  it("is made into rows, each with a cell for every column", async () => {
    const [header, ...rows] = assuranceCsv(await report());
    expect(rows.every((row) => row.length === header?.length)).toBe(true);
    expect(rows.map((row) => row[2]).filter((row) => row !== "gap")).toStrictEqual([
      "screened",
      "planned",
      "done",
      "paper",
      "decided",
      "committee",
      "planned",
      "document",
      "received",
    ]);
    expect(rows).toContainEqual([
      refresh,
      board,
      "done",
      "planning",
      "2014-09-01",
      board,
      "Talks",
      "",
      "",
      "",
    ]);
  });
});
