import type { GivenDataOf } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import type { BodyKind } from "../../../../projections/duty-to-involve/duties/duty.js";
import { recordedOn, type Step } from "../../told-case.js";
import {
  assessed,
  consulted,
  decided,
  findingOf,
  findingsOf,
  matter,
  opened,
  outcomeOf,
  published,
  registered,
  tallied,
  withdrawn,
} from "../westmoor.js";

type Affected = GivenDataOf<"DutyAssessed">["affected"];

const nobodySaid: Affected = { users: "yes", carers: "unknown", representatives: "unknown" };

/** A proposal of a body of a kind, consulted on with an audience and decided on a day. */
function proposal(
  kind: BodyKind,
  day: string,
  audiences: ReadonlyArray<string>,
  affected: Affected = nobodySaid,
): ReadonlyArray<Step> {
  const year = Number(day.slice(0, 4)) - 1;
  return [
    registered(kind),
    opened({}, `${year}-01-05`),
    assessed(`${year}-01-06`, { affected }),
    published("1", `${year}-02-01`),
    consulted(`${year}-03-01`, { audiences }),
    tallied(`${year}-04-01`),
    decided(day),
  ];
}

async function checks(steps: ReadonlyArray<Step>, today: string): Promise<Record<string, string>> {
  const findings = await findingsOf("R-AUDIENCE", steps, today);
  return Object.fromEntries(findings.map((finding) => [finding.check ?? "", outcomeOf(finding)]));
}

describe("the carers trap", () => {
  it.each<[BodyKind, string, string, string]>([
    [
      "nhs-trust",
      "2006-06-01",
      "not-applicable (law-unverified)",
      "not-applicable (law-unverified)",
    ],
    ["nhs-trust", "2023-01-01", "not-applicable", "not-applicable"],
    ["foundation-trust", "2023-01-01", "not-applicable", "not-applicable"],
    ["ccg", "2013-04-01", "not-applicable", "not-applicable"],
    ["ccg", "2022-06-30", "not-applicable", "not-applicable"],
    ["nhs-england", "2022-06-30", "not-applicable", "not-applicable"],
    [
      "nhs-england",
      "2022-07-01",
      "evidence-missing (law-unverified)",
      "evidence-missing (law-unverified)",
    ],
    ["icb", "2022-07-01", "evidence-missing", "evidence-missing"],
  ])("a %s deciding on %s", async (kind, day, carers, representatives) => {
    const affected = { users: "yes", carers: "yes", representatives: "yes" } as const;
    const found = await checks(proposal(kind, day, ["service-users"], affected), "2024-01-01");
    expect([found["carers"], found["representatives"]]).toStrictEqual([carers, representatives]);
  });

  it("is said in words that quote nothing", async () => {
    const steps = proposal("nhs-trust", "2023-01-01", ["service-users"]);
    const carers = await findingOf("R-AUDIENCE", steps, { today: "2024-01-01", check: "carers" });
    expect(carers.sentence).toBe("NHS Act 2006 s.242(1B) does not name carers.");
  });
});

describe("carers of the people a board provides for", () => {
  const asked = async (steps: ReadonlyArray<Step>) =>
    findingOf("R-AUDIENCE", steps, { today: "2024-01-01", check: "carers" });
  const day = "2023-09-20";

  it("are found where an activity that counts was for them", async () => {
    const finding = await asked(proposal("icb", day, ["service-users", "carers"]));
    expect(outcomeOf(finding)).toBe("evidence-found");
    expect(finding.sentence).toBe(
      "Involvement that counts was for carers: “Urgent care consultation” (on 2022-03-01).",
    );
  });

  it("are missing only where a record says that the people affected have carers", async () => {
    const have = proposal("icb", day, ["service-users"], { ...nobodySaid, carers: "yes" });
    const have_not = proposal("icb", day, ["service-users"], { ...nobodySaid, carers: "no" });
    const unsaid = proposal("icb", day, ["service-users"]);
    expect(outcomeOf(await asked(have))).toBe("evidence-missing");
    expect(outcomeOf(await asked(have_not))).toBe("not-applicable");
    const finding = await asked(unsaid);
    expect(outcomeOf(finding)).toBe("not-decidable");
    expect(finding.judgement?.needed).toBe("whether the people affected have carers");
  });

  it("cannot be decided where involvement for them began on the day, though nobody said they have any", async () => {
    const steps = proposal("icb", day, ["service-users"]).slice(0, 4);
    const onTheDay = [consulted(day, { audiences: ["carers"] }), tallied(day), decided(day)];
    const finding = await asked([...steps, ...onTheDay]);
    expect(outcomeOf(finding)).toBe("not-decidable (same-day-order-unknown)");
  });

  it("are not yet due before the decision, where a record says there are some", async () => {
    const steps = proposal("icb", day, ["service-users"], { ...nobodySaid, carers: "yes" });
    expect(outcomeOf(await asked(steps.slice(0, -1)))).toBe("not-yet-due");
    expect(outcomeOf(await asked([...steps.slice(0, -1), withdrawn("2023-06-01")]))).toBe(
      "not-applicable",
    );
  });
});

describe("the people a duty is owed to", () => {
  const asked = async (steps: ReadonlyArray<Step>) =>
    findingOf("R-AUDIENCE", steps, { today: "2024-01-01", check: "people" });

  it("are found, or missing, by the audience of what counts", async () => {
    expect(outcomeOf(await asked(proposal("ccg", "2017-09-20", ["service-users"])))).toBe(
      "evidence-found",
    );
    const finding = await asked(proposal("ccg", "2017-09-20", ["staff-of-partners"]));
    expect(outcomeOf(finding)).toBe("evidence-missing");
    expect(finding.missing).toStrictEqual([
      "involvement that counts, with the audience service-users",
    ]);
  });

  it("may be reached through representatives by a trust, and by no other body", async () => {
    const through = async (kind: BodyKind, day: string) =>
      outcomeOf(await asked(proposal(kind, day, ["representatives"])));
    expect(await through("foundation-trust", "2023-01-01")).toBe("evidence-found");
    expect(await through("icb", "2023-01-01")).toBe("evidence-missing");
  });

  it("are found late where it was recorded after the decision", async () => {
    const steps = proposal("ccg", "2017-09-20", ["service-users"]);
    const [views, decision] = [tallied("2016-04-01"), decided("2017-09-20")];
    const finding = await asked([...steps.slice(0, -2), decision, recordedOn("2017-09-25", views)]);
    expect([outcomeOf(finding), finding.recordedLate]).toStrictEqual(["evidence-found", 5]);
  });

  it("are contradicted by what began after the decision, and undecided by what began on its day", async () => {
    const start = [
      registered("ccg"),
      opened(),
      assessed("2016-02-01"),
      published("1", "2016-11-01"),
    ];
    const began = async (day: string) =>
      outcomeOf(await asked([...start, decided("2017-09-20"), consulted(day), tallied(day)]));
    expect(await began("2017-09-21")).toBe("evidence-missing (contradicted)");
    expect(await began("2017-09-20")).toBe("not-decidable (same-day-order-unknown)");
  });

  it("are not asked about where the assessment judges no impact", async () => {
    const steps = [
      registered("ccg"),
      opened(),
      assessed("2016-02-01", { impact: { manner: "no", range: "no", reason: "A new lease." } }),
      decided("2017-09-20"),
    ];
    expect(await checks(steps, "2024-01-01")).toStrictEqual({
      people: "not-applicable",
      carers: "not-applicable",
      representatives: "not-applicable",
    });
  });

  it("are asked about in planning too, where being in time includes the day itself", async () => {
    const steps = [
      registered("ccg"),
      opened({ limb: "planning" }),
      consulted("2017-09-20", { matters: [{ matter, limb: "planning" }] }),
      decided("2017-09-20"),
    ];
    expect(outcomeOf(await asked(steps))).toBe("evidence-found");
  });

  it("are not missing for certain where nobody judged whether there would be an impact", async () => {
    const finding = await findingOf(
      "R-AUDIENCE",
      [registered("ccg", "2013-04-01"), opened(), decided("2017-09-20")],
      { check: "people" },
    );
    expect(outcomeOf(finding)).toBe("not-decidable");
    expect(finding.judgement?.needed).toContain("whether there would be an impact");
    expect(finding.sentence).toContain("No involvement that counts is on record");
    const planning = await findingOf(
      "R-AUDIENCE",
      [registered("ccg", "2013-04-01"), opened({ limb: "planning" }), decided("2017-09-20")],
      { check: "people" },
    );
    expect(outcomeOf(planning)).toBe("evidence-missing");
  });
});
