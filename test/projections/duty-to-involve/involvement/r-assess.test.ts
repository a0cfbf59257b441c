import { describe, expect, it } from "vitest";
import {
  assessed,
  decided,
  findingOf,
  opened,
  outcomeOf,
  published,
  registered,
  settled,
  withdrawn,
} from "../westmoor.js";
import { recordedOn, type Step } from "../../told-case.js";

const ccg = registered("ccg", "2013-04-01");
const asked = async (...steps: ReadonlyArray<Step>) => findingOf("R-ASSESS", [ccg, ...steps]);

describe("whether the duty was assessed", () => {
  it("is found when it was, in full, on the day of the decision at the latest", async () => {
    const finding = await asked(opened(), assessed("2017-09-20"), decided("2017-09-20"));
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.sentence).toBe(
      "The duty was assessed on 2017-09-20 with all nine fields answered, on or before the decision " +
        "“one-site” on 2017-09-20. Left open in it: whether the people affected have carers (field 7); " +
        "whether the people affected have representatives (field 7).",
    );
    expect(finding.evidence).toHaveProperty("events.length", 2);
    expect(finding.recordedLate).toBeUndefined();
  });

  it("is found before anything is decided", async () => {
    expect(outcomeOf(await asked(opened(), assessed("2016-02-01")))).toBe("evidence-found");
  });

  it("says when the assessment names another duty", async () => {
    const { sentence } = await asked(opened(), assessed("2016-02-01", { duty: "D-242" }));
    expect(sentence).toContain("It names D-242; the duty that bound NHS Westmoor was D-14Z2.");
  });

  it("counts one recorded after the decision, and says how late it was", async () => {
    const finding = await asked(
      opened(),
      decided("2017-09-20"),
      recordedOn("2018-09-20", assessed("2016-02-01")),
    );
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.recordedLate).toBe(365);
    expect(finding.sentence).toContain("The evidence was recorded 365 days after the decision.");
  });

  it("is missing when nothing is on record by the decision", async () => {
    const finding = await asked(opened(), decided("2017-09-20"));
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.missing).toStrictEqual(["an assessment of the duty"]);
  });

  it("is missing, and contradicted, when it was made after an option was settled", async () => {
    const finding = await asked(
      opened(),
      published("1", "2016-03-01"),
      settled("1", "2016-06-01"),
      assessed("2016-06-02"),
      decided("2017-09-20"),
    );
    expect(outcomeOf(finding)).toBe("evidence-missing (contradicted)");
    expect(finding.sentence).toContain("after the settling of option one-site-1 on 2016-06-01");
  });

  it("is missing when a field of the nine is not answered", async () => {
    const partial = assessed("2016-02-01", { methods: [] });
    const finding = await asked(opened(), partial, decided("2017-09-20"));
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.missing).toStrictEqual(["the methods of involvement (field 8)"]);
  });

  it("needs no methods where no duty was judged to apply", async () => {
    const none = assessed("2016-02-01", { duty: "none", methods: [] });
    expect(outcomeOf(await asked(opened(), none, decided("2017-09-20")))).toBe("evidence-found");
  });

  it("is not yet due while nothing is settled or decided", async () => {
    expect(outcomeOf(await asked(opened()))).toBe("not-yet-due");
  });

  it("is not yet due before the day of the decision", async () => {
    const steps = [ccg, opened(), decided("2017-09-20")];
    const before = await findingOf("R-ASSESS", steps, { today: "2017-09-19" });
    const on = await findingOf("R-ASSESS", steps, { today: "2017-09-20" });
    expect([before.outcome, on.outcome]).toStrictEqual(["not-yet-due", "evidence-missing"]);
    const option = [ccg, opened(), published("1", "2016-03-01"), settled("1", "2016-06-01")];
    const unsettled = await findingOf("R-ASSESS", option, { today: "2016-05-31" });
    expect(unsettled.outcome).toBe("not-yet-due");
  });

  it("does not apply to a withdrawn matter, nor to a body that no duty bound", async () => {
    expect(outcomeOf(await asked(opened(), withdrawn("2016-04-01")))).toBe("not-applicable");
    const council = [registered("local-authority"), opened(), decided("2017-09-20")];
    expect(outcomeOf(await findingOf("R-ASSESS", council))).toBe("not-applicable");
  });

  it("cannot be decided when it is dated too imprecisely", async () => {
    const finding = await asked(
      opened(),
      assessed("2017-09"),
      recordedOn("2017-10-01", decided("2017-09-20")),
    );
    expect(outcomeOf(finding)).toBe("not-decidable (imprecise-date)");
    expect(finding.judgement?.needed).toBe("when exactly each of the two happened");
  });
});

describe("a proposal that changed", () => {
  const start = [opened(), assessed("2016-02-01"), published("1", "2016-03-01")];

  it("was assessed again when an assessment names it or follows it, by the decision", async () => {
    const naming = assessed("2016-08-01", { proposalVersion: "2" });
    const named = await asked(
      ...start,
      naming,
      published("2", "2016-09-01"),
      decided("2017-09-20"),
    );
    const following = await asked(
      ...start,
      published("2", "2016-09-01"),
      assessed("2016-09-01"),
      decided("2017-09-20"),
    );
    expect([outcomeOf(named), outcomeOf(following)]).toStrictEqual([
      "evidence-found",
      "evidence-found",
    ]);
  });

  it("is missing its assessment at the decision, and not yet due before", async () => {
    const changed = [...start, published("2", "2016-09-01")];
    expect(outcomeOf(await asked(...changed))).toBe("not-yet-due");
    const finding = await asked(...changed, decided("2017-09-20"));
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.missing).toStrictEqual(["an assessment of version 2 of the proposal"]);
  });

  it("needs no new assessment for what was published after all was decided", async () => {
    const finding = await asked(...start, decided("2017-09-20"), published("2", "2017-10-01"));
    expect(outcomeOf(finding)).toBe("evidence-found");
  });

  it("is contradicted by an assessment after the decision, and undecided by an imprecise one", async () => {
    const changed = [...start, published("2", "2016-09-01"), decided("2017-09-20")];
    const after = assessed("2017-10-01", { proposalVersion: "2" });
    const sometime = assessed("2017", { proposalVersion: "2" });
    expect(outcomeOf(await asked(...changed, after))).toBe("evidence-missing (contradicted)");
    expect(outcomeOf(await asked(...changed, sometime))).toBe("not-decidable (imprecise-date)");
  });

  it("needs no other where a version is only published again", async () => {
    const steps = [published("1", "2016-11-01"), published("1", "2016-12-20")];
    const finding = await asked(opened(), assessed("2016-12-01"), ...steps, decided("2017-09-20"));
    expect(outcomeOf(finding)).toBe("evidence-found");
  });

  it("cannot be shown to precede another decision that is known only to the year", async () => {
    const vague = recordedOn("2017-10-01", decided("2017", { decision: "other" }));
    const finding = await asked(opened(), assessed("2017-03-01"), decided("2017-06-01"), vague);
    expect(outcomeOf(finding)).toBe("not-decidable (imprecise-date)");
    expect(finding.sentence).toContain("the decision “other” in 2017");
  });
});
