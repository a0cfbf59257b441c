import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import {
  assessed,
  closed,
  consultation,
  consulted,
  decided,
  findingOf,
  held,
  linked,
  matter,
  network,
  opened,
  outcomeOf,
  paper,
  registered,
  withdrawn,
} from "../westmoor.js";

const start = [registered("ccg", "2013-04-01"), opened()];
const asked = async (...steps: ReadonlyArray<Step>) => findingOf("R-PRECEDE", [...start, ...steps]);
const decision = decided("2017-09-20");
const outcomePublished = (occurredAt: string) =>
  ({
    type: "ResponsePublished",
    entity: consultation,
    occurredAt,
    actor: { id: "recorder" },
    data: { document: { title: "Outcome" }, viewsSummarised: true, howTakenIntoAccount: true },
  }) as const;

describe("involvement that should precede a decision", () => {
  it("is found when it began, closed and was reported before", async () => {
    const finding = await asked(
      consulted("2016-12-01"),
      closed("2017-02-28"),
      paper("2017-09-13", consultation),
      decision,
    );
    expect([outcomeOf(finding), finding.decision]).toStrictEqual(["evidence-found", "one-site"]);
    expect(finding.evidence).toHaveProperty("events.length", 4);
  });

  it("may be reported by a public outcome", async () => {
    const steps = [consulted("2016-12-01"), closed("2017-02-28"), outcomePublished("2017-06-14")];
    expect(outcomeOf(await asked(...steps, decision))).toBe("evidence-found");
  });

  it("counts what was recorded after the decision, and says how late the last of it was", async () => {
    const finding = await asked(
      consulted("2016-12-01"),
      closed("2017-02-28"),
      decision,
      recordedOn("2017-10-20", paper("2017-09-13", consultation)),
    );
    expect([outcomeOf(finding), finding.recordedLate]).toStrictEqual(["evidence-found", 30]);
  });

  it("is missing where its closing or its report is not on record", async () => {
    const open = await asked(consulted("2016-12-01"), paper("2017-09-13", consultation), decision);
    const unreported = await asked(
      consulted("2016-12-01"),
      closed("2017-02-28"),
      paper("2017-09-13"),
      decision,
    );
    expect([outcomeOf(open), open.missing]).toStrictEqual([
      "evidence-missing",
      ["the closing of “Urgent care consultation” (on 2016-12-01)"],
    ]);
    expect([outcomeOf(unreported), unreported.missing]).toStrictEqual([
      "evidence-missing",
      ["the report of “Urgent care consultation” (on 2016-12-01)"],
    ]);
  });

  it("is missing where nothing is linked, or only a standing network is", async () => {
    const panel = linked("2017-01-01", { network: "network:patient-panel" });
    expect(outcomeOf(await asked(decision))).toBe("evidence-missing");
    expect(outcomeOf(await asked(network("2015-01-05"), panel, decision))).toBe("evidence-missing");
  });

  it("is contradicted where it closed or was reported after, or all of it began after", async () => {
    const reported = paper("2017-09-13", consultation);
    const closedAfter = await asked(
      consulted("2016-12-01"),
      reported,
      decision,
      closed("2017-10-01"),
    );
    const reportedAfter = await asked(
      consulted("2016-12-01"),
      closed("2017-02-28"),
      decision,
      paper("2017-10-01", consultation),
    );
    const beganAfter = await asked(decision, consulted("2017-10-01"), closed("2017-11-01"));
    expect([closedAfter, reportedAfter, beganAfter].map(outcomeOf)).toStrictEqual([
      "evidence-missing (contradicted)",
      "evidence-missing (contradicted)",
      "evidence-missing (contradicted)",
    ]);
  });

  it("is all that began before, and leaves out what began after", async () => {
    const links = [{ matter, limb: "decision" }] as const;
    const series = held("drop-in", "2017-09-01", { matters: links, until: "2017-09-30" });
    const later = held("tour", "2017-11-01", { matters: links });
    const steps = [
      consulted("2016-12-01"),
      closed("2017-02-28"),
      paper("2017-09-13", consultation),
    ];
    expect(outcomeOf(await asked(...steps, decision, later))).toBe("evidence-found");
    const finding = await asked(...steps, series, decision);
    expect(outcomeOf(finding)).toBe("evidence-missing (contradicted)");
    expect(finding.sentence).toContain(
      "the closing of “drop-in” (on 2017-09-01), which came after",
    );
  });

  it("is not yet due before the decision", async () => {
    expect(outcomeOf(await asked(consulted("2016-12-01")))).toBe("not-yet-due");
  });

  it("does not apply to planning, a withdrawn matter or an exempted one", async () => {
    const planning = [registered("ccg"), opened({ limb: "planning" }), decision];
    const exempt = assessed("2017-01-05", {
      exemption: { kind: "tsa", reason: "An administrator." },
    });
    const trust = [registered("nhs-trust"), opened(), exempt, decision];
    expect(outcomeOf(await findingOf("R-PRECEDE", planning))).toBe("not-applicable");
    expect(outcomeOf(await asked(withdrawn("2017-01-01")))).toBe("not-applicable");
    expect(outcomeOf(await findingOf("R-PRECEDE", trust))).toBe("not-applicable");
  });

  it("cannot be decided where the report and the decision are of one day, with no times", async () => {
    const steps = [consulted("2016-12-01"), closed("2017-02-28")];
    const finding = await asked(...steps, paper("2017-09-20", consultation), decision);
    expect(outcomeOf(finding)).toBe("not-decidable (same-day-order-unknown)");
    expect(finding.judgement?.whoCould).toContain("EventCorrected");
    const timed = await asked(
      ...steps,
      paper("2017-09-20T09:00:00.000Z", consultation),
      decided("2017-09-20T14:00:00.000Z"),
    );
    expect(outcomeOf(timed)).toBe("evidence-found");
  });

  it("cannot be decided on a month", async () => {
    const steps = [consulted("2016-12-01"), closed("2017-02-28"), paper("2017-09", consultation)];
    const finding = await asked(...steps, recordedOn("2017-10-01", decision));
    expect(outcomeOf(finding)).toBe("not-decidable (imprecise-date)");
  });

  it("lacks no step of what may have begun on a later day", async () => {
    const link = [{ matter, limb: "proposal" }] as const;
    const steps = [
      held("drop-in", "2017-01-10", { matters: link }),
      paper("2017-02-05", "activity:drop-in"),
      decision,
    ];
    const vague = recordedOn("2017-12-01", held("forum", "2017", { matters: link }));
    expect(outcomeOf(await asked(...steps, vague))).toBe("not-decidable (imprecise-date)");
  });
});
