import { expect, it } from "vitest";
import type { GivenDataOf, NewEvent } from "engagement-ledger";
import { disclosureProfiles } from "engagement-ledger";
import { commitments, discloseCommitments } from "engagement-ledger/projections";
import { happened } from "../recorded.js";
import { folded, held, promised } from "./told.js";

type Measure = NonNullable<GivenDataOf<"CommitmentMade">["measures"]>[number];
const options = { today: "2024-12-01" };
const published = async (
  measure: Measure,
  basis: GivenDataOf<"CommitmentMade">["basis"],
  ...events: ReadonlyArray<NewEvent>
) => {
  const report = commitments(await folded(promised([measure], { basis }), ...events), options);
  const shown = discloseCommitments(report, () => disclosureProfiles["nhs-hes-2018"], options);
  return { figure: shown.commitments[0]?.measures[0]?.figure, kept: shown.kept };
};
const lay: Measure = { count: "lay-people", where: { type: "ActivityHeld" }, all: true };
const three = held("2024-03-01", { attendance: { people: 30, lay: 3 } });

it("shows no small count of lay people where all of them were promised", async () => {
  expect((await published(lay, "per-item", three)).figure).toHaveProperty("suppressed");
  const shown = happened("CommitmentEvidenced", "commitment:c", "2024-03-02", {
    document: { title: "List" },
    count: 3,
    of: 40,
  });
  expect((await published(lay, "per-item", three, shown)).figure).toHaveProperty("suppressed");
});

it("shows none where the promise is only tagged", async () => {
  const { all: _all, ...of } = lay;
  const monthly: Measure = { ...of, atLeast: 10, every: "month" };
  expect((await published(monthly, "tag-only", three)).figure).toMatchObject({ denominator: 11 });
  const each: Measure = { ...of, atLeast: 10, every: "activity" };
  expect((await published(each, "tag-only", three)).figure).toHaveProperty("suppressed");
});

it("gives no list of responses of a kind, which would count them", async () => {
  const responses = [1, 2, 3].map((at) =>
    happened(
      "FeedbackReceived",
      `feedback:00000000-0000-4000-8000-00000000000${at}`,
      "2024-03-02",
      {
        activity: "activity:meetings",
        channel: "survey",
        respondent: { kind: "carer" },
      },
    ),
  );
  const { figure, kept } = await published(
    {
      count: "events",
      where: { type: "FeedbackReceived", kind: "carer" },
      atLeast: 1,
      every: "year",
    },
    "cadence",
    three,
    ...responses,
  );
  expect(figure).toMatchObject({ numerator: 0, evidence: { rule: expect.any(String) } });
  expect(figure?.evidence).not.toHaveProperty("events");
  expect(JSON.stringify(kept.open.evidence)).not.toContain(responses[0]?.id ?? "none");
});
