import { expect, it } from "vitest";
import { project } from "engagement-ledger";
import { commitments, commitmentsProjection } from "engagement-ledger/projections";
import { rightOf } from "../projections/recorded.js";
import { historyOf, replayed } from "./history.js";

it("reads the promises of the Dudley plan at the end of its year, of which nothing was recorded as done", async () => {
  const ledger = await replayed(historyOf("dudley-2014-15"), "dudley.example/engagement");
  const folded = rightOf(await project(ledger, commitmentsProjection));
  const report = commitments(folded, { today: "2015-04-01" }).commitments;
  const outcomes = new Map(report.map((row) => [row.commitment, row.outcome]));
  expect(outcomes.size).toBe(30);
  expect(outcomes.get("commitment:annual-event-target")).toBe("evidence-missing");
  expect(outcomes.get("commitment:empowering-ways")).toBe("not-decidable");
  expect(outcomes.get("commitment:evaluate-all")).toBe("not-yet-due");
  const forum = report.find(({ commitment }) => commitment.endsWith("healthcare-forum-quarterly"));
  expect(forum?.measures[0]).toMatchObject({
    outcome: "evidence-missing",
    figure: { numerator: 0, denominator: 3 },
    nextDue: "2015-06-30",
  });
});
