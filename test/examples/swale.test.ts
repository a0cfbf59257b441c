import { beforeAll, describe, expect, it } from "vitest";
import { project, type Ledger } from "engagement-ledger";
import {
  assuranceReport,
  commitments,
  commitmentsProjection,
  dutyToInvolve,
  dutyToInvolveProjection,
} from "engagement-ledger/projections";
import { unknownCodesIn } from "../../src/events/codes/known.js";
import { rightOf } from "../projections/recorded.js";
import { quotes } from "../seeds/quoted.js";
import { decoded, historyOf, replayed } from "./history.js";

const chapters = historyOf("swale-2018-19");
const events = decoded(chapters.flatMap((chapter) => chapter.events));
const promises = events.flatMap((event) =>
  event.type === "CommitmentMade" ? [[event.entity, event.data.words] as const] : [],
);
const today = "2019-04-01";

let ledger: Ledger;
beforeAll(async () => {
  ledger = await replayed(chapters, "example/swale-2018-19");
});

describe("the Swale page as data", () => {
  quotes("002_9563dbb23487aede.txt", Object.fromEntries(promises));

  it("is admitted, all of it, after the entry that starts the ledger", () => {
    expect([ledger.size, ledger.clock, events.length]).toStrictEqual([24, "simulated", 23]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(23);
    expect(events.flatMap(({ type, data }) => unknownCodesIn(type, data))).toStrictEqual([]);
  });

  it("cites the page for each promise, and no place on a machine", () => {
    const text = JSON.stringify(chapters);
    const source =
      '"source":{"title":"Swale Clinical Commissioning Group: Engagement and involvement"';
    expect(text.split(source)).toHaveLength(promises.length + 1);
    expect(text).not.toMatch(/\.txt|\.\.\/\w*[a-z]|\/work|seeds/);
  });
});

describe("what Swale set out to do", () => {
  it("is promises without a day, and two tags: nothing is missing, and nobody was worked with", async () => {
    const folded = rightOf(await project(ledger, commitmentsProjection));
    const rows = commitments(folded, { today }).commitments;
    const outcomes = Object.fromEntries(
      rows.map(({ commitment, outcome }) => [commitment.slice(11), outcome]),
    );
    expect(outcomes).toStrictEqual({
      assurance: "not-yet-due",
      constitution: "not-yet-due",
      decisions: "not-yet-due",
      "each-stage": "not-yet-due",
      "have-a-say": "not-yet-due",
      inequalities: "not-decidable",
      "listen-record-use": "not-yet-due",
      planning: "not-yet-due",
      proposals: "not-yet-due",
      "public-patients-carers": "not-yet-due",
      "show-the-governing-body": "not-yet-due",
      strategy: "not-yet-due",
      "two-way": "not-yet-due",
      "within-funds": "not-decidable",
      "work-with": "not-yet-due",
    });
    const audiences = rows.find(({ commitment }) => commitment === "commitment:work-with");
    expect(
      audiences?.measures.map(({ measure, figure }) => [measure.where.group, figure?.numerator]),
    ).toStrictEqual([
      ["general-public", 0],
      ["gp-members", 0],
      ["staff-of-partners", 0],
      ["third-sector", 0],
    ]);
  });

  it("shows a governing body its documents, and that the contents of the constitution are not known", async () => {
    const documents = rightOf(await project(ledger, dutyToInvolveProjection));
    const duty = dutyToInvolve(documents, { today });
    const swale = assuranceReport(documents, { today }, duty).bodies.find(
      ({ body }) => body === "body:swale-ccg",
    );
    expect(swale?.documents.map(({ kind, title, years }) => [kind, title, years])).toStrictEqual([
      ["strategy", "Communications and Engagement Strategy for 2018-19", ["2018-19"]],
      ["guidance", "communications and engagement framework", ["2018-19"]],
      ["constitution", "the CCG’s Constitution", ["2018-19"]],
    ]);
    const findings = duty.bodies.flatMap((one) => one.findings);
    expect(
      findings.filter(({ rule }) => rule === "R-CONST-14Z2").map(({ outcome }) => outcome),
    ).toStrictEqual(["evidence-missing"]);
    expect(duty.matters).toStrictEqual([]);
  });
});
