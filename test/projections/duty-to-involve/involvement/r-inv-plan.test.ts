import type { NewEventOf } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import {
  assessed,
  body,
  decided,
  findingOf,
  held,
  linked,
  matter,
  network,
  opened,
  outcomeOf,
  registered,
  withdrawn,
} from "../westmoor.js";

const planning = [{ matter, limb: "planning" }] as const;
const plan = opened({ limb: "planning" });
const ccg = registered("ccg", "2013-04-01");
const asked = async (...steps: ReadonlyArray<Step>) => findingOf("R-INV-PLAN", [ccg, ...steps]);

function planPublished(occurredAt: string, adoptedOn?: string): NewEventOf<"PlanPublished"> {
  return {
    type: "PlanPublished",
    entity: "plan:commissioning-2017",
    occurredAt,
    actor: { id: "recorder" },
    data: {
      kind: "commissioning-plan",
      by: body,
      period: { from: "2017-04-01", to: "2018-03-31" },
      document: { title: "Commissioning plan" },
      matter,
      ...(adoptedOn === undefined ? {} : { adoptedOn }),
    },
  };
}

describe("involvement in planning", () => {
  it("is found when it began on the day of the decision at the latest, with no impact judged", async () => {
    const finding = await asked(
      plan,
      held("workshop", "2017-09-20", { matters: planning }),
      decided("2017-09-20"),
    );
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.sentence).toBe(
      "Involvement in planning began on or before the decision “one-site” on 2017-09-20: “workshop” (on 2017-09-20).",
    );
  });

  it("is found before the plan is adopted", async () => {
    const finding = await asked(plan, held("workshop", "2017-05-02", { matters: planning }));
    expect(outcomeOf(finding)).toBe("evidence-found");
  });

  it("takes the day of adoption where no decision is recorded, not that of publication", async () => {
    const workshop = held("workshop", "2017-03-15", { matters: planning });
    const adopted = await asked(plan, workshop, planPublished("2017-04-01", "2017-03-01"));
    const onlyPublished = await asked(plan, workshop, planPublished("2017-04-01"));
    expect(outcomeOf(adopted)).toBe("evidence-missing (contradicted)");
    expect(outcomeOf(onlyPublished)).toBe("evidence-found");
  });

  it("is found in a standing network only once it is linked", async () => {
    const panel = network("2015-01-05");
    const unlinked = await asked(panel, plan, decided("2017-09-20"));
    const counted = await asked(
      panel,
      plan,
      linked("2017-06-01", { limb: "planning", network: "network:patient-panel" }),
      decided("2017-09-20"),
    );
    expect([outcomeOf(unlinked), outcomeOf(counted)]).toStrictEqual([
      "evidence-missing",
      "evidence-found",
    ]);
  });

  it("counts what was recorded after the decision, and says how late it was", async () => {
    const finding = await asked(
      plan,
      decided("2017-09-20"),
      recordedOn("2017-09-21", held("workshop", "2017-05-02", { matters: planning })),
    );
    expect(finding.recordedLate).toBe(1);
    expect(finding.sentence).toContain("The evidence was recorded 1 day after the decision.");
  });

  it("is missing when nothing is linked with the limb planning", async () => {
    const other = [{ matter, limb: "decision" }] as const;
    const finding = await asked(
      plan,
      held("workshop", "2017-05-02", { matters: other }),
      decided("2017-09-20"),
    );
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.sentence).toContain(
      "Not counted: “workshop” (on 2017-05-02) is linked with the limb decision.",
    );
  });

  it("is missing, and contradicted, when it began after the decision", async () => {
    const late = held("workshop", "2017-10-02", { matters: planning });
    expect(outcomeOf(await asked(plan, decided("2017-09-20"), late))).toBe(
      "evidence-missing (contradicted)",
    );
  });

  it("does not count what was only planned", async () => {
    const planned: NewEventOf<"ActivityPlanned"> = {
      type: "ActivityPlanned",
      entity: "activity:workshop",
      occurredAt: "2017-05-02",
      actor: { id: "recorder" },
      data: { by: body, purpose: "insight", matters: planning },
    };
    expect(outcomeOf(await asked(plan, planned, decided("2017-09-20")))).toBe("evidence-missing");
    const done = held("workshop", "2017-06-02");
    expect(outcomeOf(await asked(plan, planned, done, decided("2017-09-20")))).toBe(
      "evidence-found",
    );
  });

  it("is not yet due until the plan is adopted", async () => {
    expect(outcomeOf(await asked(plan))).toBe("not-yet-due");
  });

  it("does not apply to a proposal, an exempted or a withdrawn matter", async () => {
    const trust = registered("nhs-trust");
    const exempt = assessed("2017-01-05", {
      limb: "planning",
      exemption: { kind: "tsa", reason: "A special administrator reports." },
    });
    const exempted = await findingOf("R-INV-PLAN", [trust, plan, exempt, decided("2017-09-20")]);
    expect(outcomeOf(await asked(opened(), decided("2017-09-20")))).toBe("not-applicable");
    expect(outcomeOf(exempted)).toBe("not-applicable");
    expect(outcomeOf(await asked(plan, withdrawn("2017-02-01")))).toBe("not-applicable");
  });

  it("cannot be decided on a month in which the plan was adopted", async () => {
    const workshop = held("workshop", "2017-09", { matters: planning });
    const finding = await asked(plan, workshop, recordedOn("2017-10-01", decided("2017-09-20")));
    expect(outcomeOf(finding)).toBe("not-decidable (imprecise-date)");
  });
});
