import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import {
  assessed,
  closed,
  consulted,
  decided,
  findingOf,
  held,
  linked,
  matter,
  network,
  opened,
  outcomeOf,
  published,
  registered,
  tallied,
  withdrawn,
} from "../westmoor.js";

const ccg = registered("ccg", "2013-04-01");
const start = [ccg, opened(), assessed("2016-02-01"), published("1", "2016-11-01")];
const asked = async (...steps: ReadonlyArray<Step>) =>
  findingOf("R-INV-PROP", [...start, ...steps]);

describe("involvement in a proposal", () => {
  it("is found when it began before the decision, names the version, and views were received", async () => {
    const finding = await asked(
      consulted("2016-12-01"),
      tallied("2017-02-01"),
      decided("2017-09-20"),
    );
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.sentence).toBe(
      "Before the decision “one-site” on 2017-09-20, involvement counts for the limb proposal: " +
        "“Urgent care consultation” (on 2016-12-01).",
    );
    expect(finding.evidence).toHaveProperty("events.length", 4);
  });

  it("counts what was recorded after the decision, and says how late it was", async () => {
    const finding = await asked(
      consulted("2016-12-01"),
      decided("2017-09-20"),
      recordedOn("2017-09-30", tallied("2017-02-01")),
    );
    expect([outcomeOf(finding), finding.recordedLate]).toStrictEqual(["evidence-found", 10]);
  });

  it("is not late where other involvement that would do was recorded in time", async () => {
    const drop = held("drop-in", "2017-01-10", {
      matters: [{ matter, limb: "proposal", proposalVersion: "1" }],
    });
    const finding = await asked(
      consulted("2016-12-01"),
      drop,
      tallied("2017-01-10", 8, "activity:drop-in"),
      decided("2017-09-20"),
      recordedOn("2017-09-30", tallied("2017-02-01")),
    );
    expect(finding.recordedLate).toBeUndefined();
  });

  it.each<[string, ReadonlyArray<Step>, string]>([
    [
      "no views were received",
      [consulted("2016-12-01"), tallied("2017-02-01", 0)],
      "has no record of views received",
    ],
    [
      "the link names no version",
      [consulted("2016-12-01", { matters: [{ matter, limb: "proposal" }] }), tallied("2017-02-01")],
      "names no version of the proposal",
    ],
    [
      "the link names a version never published",
      [
        consulted("2016-12-01", { matters: [{ matter, limb: "proposal", proposalVersion: "9" }] }),
        tallied("2017-02-01"),
      ],
      "names version 9, which is not on record as published",
    ],
    [
      "only needs were asked about, in planning",
      [consulted("2016-12-01", { matters: [{ matter, limb: "planning" }] }), tallied("2017-02-01")],
      "is linked with the limb planning",
    ],
    [
      "only a standing network is linked",
      [
        network("2015-01-05"),
        linked("2016-12-01", {
          limb: "proposal",
          proposalVersion: "1",
          network: "network:patient-panel",
        }),
      ],
      "is a standing network with no record of views received",
    ],
  ])("is missing when %s", async (_why, steps, told) => {
    const finding = await asked(...steps, decided("2017-09-20"));
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.sentence).toContain(told);
    expect(finding.missing).toStrictEqual([
      "involvement for the limb proposal that counts and began before 2017-09-20",
    ]);
  });

  it("is missing when the consultation was withdrawn before it closed", async () => {
    const cancelled = {
      type: "ActivityCancelled",
      entity: "activity:urgent-care-consultation",
      occurredAt: "2017-01-15",
      actor: { id: "recorder" },
      data: { reason: "The document was wrong." },
    } as const;
    const steps = [
      consulted("2016-12-01"),
      tallied("2017-01-10"),
      cancelled,
      decided("2017-09-20"),
    ];
    expect(outcomeOf(await asked(...steps))).toBe("evidence-missing");
  });

  it("is missing, and contradicted, when it began after the decision", async () => {
    const finding = await asked(
      decided("2017-09-20"),
      consulted("2017-10-01"),
      tallied("2017-11-01"),
    );
    expect(outcomeOf(finding)).toBe("evidence-missing (contradicted)");
    expect(finding.sentence).toContain(
      "It began after: “Urgent care consultation” (on 2017-10-01).",
    );
  });

  it("is not excused by urgency", async () => {
    const urgent = {
      type: "UrgencyClaimed",
      entity: matter,
      occurredAt: "2017-09-01",
      actor: { id: "recorder" },
      data: { duty: "D-14Z2", reason: "Staff had left.", decidedBy: "Chief officer" },
    } as const;
    const exempt = assessed("2016-02-02", {
      exemption: { kind: "reg-23-urgency", reason: "Staff had left." },
    });
    const finding = await asked(exempt, urgent, decided("2017-09-20"));
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.sentence).toContain("tested without an exemption for urgency");
  });

  it("is not yet due before the decision, whatever is there already", async () => {
    const finding = await asked(consulted("2016-12-01"), tallied("2017-02-01"));
    expect(outcomeOf(finding)).toBe("not-yet-due");
    expect(finding.sentence).toContain(
      "“Urgent care consultation” (on 2016-12-01) counts for the limb proposal",
    );
  });

  it("does not apply where neither manner nor range is affected, or the matter was withdrawn", async () => {
    const none = assessed("2016-03-01", {
      impact: { manner: "no", range: "no", reason: "A new lease." },
    });
    const unaffected = await asked(none, decided("2017-09-20"));
    expect(outcomeOf(unaffected)).toBe("not-applicable");
    expect(unaffected.sentence).toContain("would be affected: “A new lease”.");
    expect(outcomeOf(await asked(withdrawn("2017-01-01")))).toBe("not-applicable");
  });

  it("applies to a decision for which a proposal was published", async () => {
    const decision = [
      ccg,
      opened({ limb: "decision" }),
      assessed("2016-02-01", { limb: "decision" }),
    ];
    const made = decided("2017-09-20");
    const without = await findingOf("R-INV-PROP", [...decision, made]);
    const proposed = await findingOf("R-INV-PROP", [
      ...decision,
      published("1", "2016-11-01"),
      made,
    ]);
    expect([outcomeOf(without), outcomeOf(proposed)]).toStrictEqual([
      "not-applicable",
      "evidence-missing",
    ]);
  });

  it("has the exemptions of its own duty only", async () => {
    const exempt = assessed("2016-03-01", {
      exemption: { kind: "pharmaceutical", reason: "A pharmacy." },
    });
    const steps = [opened(), published("1", "2016-11-01"), exempt, decided("2017-09-20")];
    const trust = await findingOf("R-INV-PROP", [registered("nhs-trust"), ...steps]);
    const group = await findingOf("R-INV-PROP", [ccg, ...steps]);
    expect([outcomeOf(trust), outcomeOf(group)]).toStrictEqual([
      "not-applicable",
      "evidence-missing",
    ]);
  });

  it("cannot be decided where nobody judged the impact, and says who could", async () => {
    const finding = await findingOf("R-INV-PROP", [
      ccg,
      opened(),
      published("1", "2016-11-01"),
      consulted("2016-12-01"),
      tallied("2017-02-01"),
      decided("2017-09-20"),
    ]);
    expect(outcomeOf(finding)).toBe("not-decidable");
    expect(finding.judgement).toStrictEqual({
      needed:
        "whether there would be an impact on the manner in which the services are delivered, " +
        "or on the range of services available",
      whoCould: "whoever assesses the duty for the responsible body, by recording DutyAssessed",
    });
  });

  it("cannot be decided where the judgement is unclear", async () => {
    const unclear = assessed("2016-03-01", {
      impact: { manner: "unclear", range: "no", reason: "Not known yet." },
    });
    expect(outcomeOf(await asked(unclear, decided("2017-09-20")))).toBe("not-decidable");
  });

  it("cannot be decided on the same day, or on a date that is too imprecise", async () => {
    const sameDay = await asked(
      consulted("2017-09-20"),
      tallied("2017-09-20"),
      decided("2017-09-20"),
    );
    const month = await asked(
      consulted("2017-09"),
      tallied("2017-09-30"),
      recordedOn("2017-10-01", decided("2017-09-20")),
    );
    expect(outcomeOf(sameDay)).toBe("not-decidable (same-day-order-unknown)");
    expect(outcomeOf(month)).toBe("not-decidable (imprecise-date)");
    const times = await asked(
      consulted("2017-09-20T09:00:00.000Z"),
      tallied("2017-09-20"),
      decided("2017-09-20T14:00:00.000Z"),
    );
    expect(outcomeOf(times)).toBe("evidence-found");
  });
});

describe("the stages of a proposal", () => {
  const stage = (name: string) => [
    { matter, limb: "proposal", proposalVersion: "1", stage: name } as const,
  ];
  const design = [
    held("design-day", "2016-11-20", { matters: stage("design") }),
    tallied("2016-11-20", 20, "activity:design-day"),
  ];

  it("must both have involvement where links name both", async () => {
    const consideration = [
      consulted("2016-12-01", { matters: stage("consideration") }),
      closed("2017-02-28"),
    ];
    const heard = await asked(
      ...design,
      ...consideration,
      tallied("2017-02-01"),
      decided("2017-09-20"),
    );
    const unheard = await asked(...design, ...consideration, decided("2017-09-20"));
    expect([outcomeOf(heard), outcomeOf(unheard)]).toStrictEqual([
      "evidence-found",
      "evidence-missing",
    ]);
    expect(unheard.missing).toStrictEqual([
      "involvement for the consideration stage that counts and began before 2017-09-20",
    ]);
  });

  it("are not asked for where links name one", async () => {
    expect(outcomeOf(await asked(...design, decided("2017-09-20")))).toBe("evidence-found");
  });

  it("says of the stage without involvement that it has none, and not that the other came after", async () => {
    const link = { matter, limb: "proposal", proposalVersion: "1" } as const;
    const finding = await asked(
      consulted("2016-12-01", { matters: [{ ...link, stage: "consideration" }] }),
      held("design", "2017-09-20", { matters: [{ ...link, stage: "development" }] }),
      tallied("2017-09-20", 9, "activity:design"),
      decided("2017-09-20"),
    );
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.sentence).toContain("No involvement for the consideration stage that counts");
    expect(finding.sentence).not.toContain("It began after");
  });

  it("does not count where all views came after the decision", async () => {
    const finding = await asked(
      consulted("2016-12-01"),
      decided("2017-09-20"),
      tallied("2017-10-01"),
    );
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.sentence).toContain("views received only from after the decision");
  });
});
