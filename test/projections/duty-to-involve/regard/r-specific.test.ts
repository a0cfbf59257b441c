import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../projections/duty-to-involve/rules/finding.js";
import type { Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { shows } from "../plans/told.js";
import { body, opened, outcomeOf, registered } from "../westmoor.js";
import { equalityPublished, listed } from "./told.js";

const member = listed("yes", "yes");
const information = (day: string): Step => equalityPublished("equality-information", day);
const objectives = (day: string): Step => equalityPublished("equality-objectives", day);

const of = async (
  check: string | undefined,
  steps: ReadonlyArray<Step>,
  today: string,
): Promise<ReadonlyArray<Finding>> =>
  (await findingsIn(steps, today)).filter(
    (finding) => finding.rule === "R-SPECIFIC" && finding.check === check,
  );
const outcome = async (
  check: string,
  steps: ReadonlyArray<Step>,
  today: string,
): Promise<ReadonlyArray<string>> => (await of(check, steps, today)).map(outcomeOf);

describe("publishing equality information and objectives", () => {
  finds("R-SPECIFIC", "evidence-found", "information came within a year of the last", {
    steps: [member, information("2018-03-30"), information("2019-03-30")],
    today: "2019-12-01",
    check: "equality-information",
    expects: shows({}, "the next is due by 2020-03-30"),
  });
  finds("R-SPECIFIC", "evidence-missing", "information came a day later than a year", {
    steps: [member, information("2018-03-30"), information("2019-03-31")],
    today: "2019-12-01",
    check: "equality-information",
    detail: "published-late",
  });
  finds("R-SPECIFIC", "not-yet-due", "nothing is published before 30 March 2018", {
    steps: [member],
    today: "2018-03-29",
    check: "equality-objectives",
  });
  finds("R-SPECIFIC", "not-applicable", "the body is recorded as not in Schedule 2", {
    steps: [listed("yes", "no"), information("2018-03-30")],
    today: "2019-12-01",
  });
  finds("R-SPECIFIC", "not-decidable", "nobody recorded whether the body is in Schedule 2", {
    steps: [registered("ccg", "2013-04-01"), information("2018-03-30")],
    today: "2019-12-01",
    detail: "membership-not-recorded",
    expects: shows({}, "equalityDuties.schedule2"),
  });
});

describe("the first publication", () => {
  it("is due by 30 March 2018", async () => {
    const check = "equality-information";
    expect(await outcome(check, [member], "2018-03-30")).toStrictEqual(["evidence-missing"]);
    expect(await outcome(check, [member, information("2018-03-30")], "2018-04-30")).toStrictEqual([
      "evidence-found",
    ]);
    expect(await outcome(check, [member, information("2018-03-31")], "2018-04-30")).toStrictEqual([
      "evidence-missing (published-late)",
    ]);
  });

  it("may be older where it is no older than its interval on that day", async () => {
    const check = "equality-objectives";
    const asked = (day: string): Promise<ReadonlyArray<string>> =>
      outcome(check, [member, objectives(day)], "2018-03-30");
    expect(await asked("2014-03-31")).toStrictEqual(["evidence-found"]);
    expect(await asked("2014-03-30")).toStrictEqual(["evidence-missing"]);
  });

  it("owes nothing before that day, however old the one before", async () => {
    const steps = [member, information("2016-05-01"), information("2018-03-01")];
    expect(await outcome("equality-information", steps, "2018-04-30")).toStrictEqual([
      "evidence-found",
    ]);
  });

  it("has no known day for a body that began later", async () => {
    const board = listed("yes", "yes", { kind: "icb", from: "2022-07-01" });
    const check = "equality-information";
    expect(await outcome(check, [board], "2024-01-01")).toStrictEqual([
      "not-decidable (law-unverified)",
    ]);
    expect(await outcome(check, [board, information("2023-10-01")], "2024-01-01")).toStrictEqual([
      "evidence-found",
    ]);
    expect(await outcome(check, [board, information("2022-10-01")], "2024-01-01")).toStrictEqual([
      "evidence-missing",
    ]);
  });

  it("is not asked of a body that ended before it", async () => {
    const ended = listed("yes", "yes", { until: "2018-03-29" });
    expect(await outcome("equality-information", [ended], "2019-01-01")).toStrictEqual([
      "not-applicable",
    ]);
  });
});

describe("the next publication", () => {
  it("is due four years after the last for objectives", async () => {
    const check = "equality-objectives";
    const steps = [member, objectives("2018-03-01")];
    expect(await outcome(check, steps, "2022-02-28")).toStrictEqual(["evidence-found"]);
    expect(await outcome(check, steps, "2022-03-01")).toStrictEqual(["evidence-missing"]);
  });

  it("is not due after the body ended", async () => {
    const ended = listed("yes", "yes", { until: "2022-06-30" });
    const steps = [ended, ...[2018, 2019, 2020, 2021, 2022].map((y) => information(`${y}-01-31`))];
    expect(await outcome("equality-information", steps, "2024-01-01")).toStrictEqual([
      "evidence-found",
    ]);
  });

  it("is not due after it was recorded as closed", async () => {
    const end: Step = {
      type: "BodyClosed",
      entity: body,
      occurredAt: "2018-12-31",
      actor: { id: "recorder" },
      data: {},
    };
    const steps = [member, information("2018-03-01"), end];
    expect(await outcome("equality-information", steps, "2024-01-01")).toStrictEqual([
      "evidence-found",
    ]);
  });

  it("cannot be told where days are not known exactly enough", async () => {
    const steps = [member, information("2018-02"), information("2019-02-10")];
    expect(await outcome("equality-information", steps, "2019-06-01")).toStrictEqual([
      "not-decidable (imprecise-date)",
    ]);
    const apart = [member, information("2018-02"), information("2019-02-01")];
    expect(await outcome("equality-information", apart, "2019-06-01")).toStrictEqual([
      "evidence-found",
    ]);
  });

  it("is the body's own", async () => {
    const other = registered("ccg", "2013-04-01", "body:eastmoor");
    const steps = [
      member,
      other,
      equalityPublished("equality-information", "2018-03-01", "body:eastmoor"),
    ];
    const found = await of("equality-information", steps, "2018-06-01");
    expect(found.map(outcomeOf)).toStrictEqual(["evidence-missing"]);
  });
});

describe("a body of which nobody recorded the membership", () => {
  it("has a finding where it is at work under the equality duty, and none otherwise", async () => {
    const quiet = registered("ccg", "2013-04-01", "body:quiet");
    const charity = registered("vcse", "2013-04-01", "body:charity");
    const steps = [
      registered("ccg", "2013-04-01"),
      quiet,
      charity,
      opened({}, "2018-01-04"),
      { ...opened({ by: "body:charity" }, "2018-01-04"), entity: "matter:other" } as const,
    ];
    const found = await of(undefined, steps, "2019-01-01");
    expect(found.map(({ outcome: one, detail }) => [one, detail])).toStrictEqual([
      ["not-decidable", "membership-not-recorded"],
    ]);
    expect(await of(undefined, steps, "2017-03-30")).toStrictEqual([]);
  });

  it("has none where it was at work only before the regulations", async () => {
    const steps = [registered("ccg", "2013-04-01"), opened({}, "2016-01-04")];
    expect(await of(undefined, steps, "2019-01-01")).toStrictEqual([]);
  });

  it("has one where it is recorded that it is not known", async () => {
    const found = await of(undefined, [listed("yes", "unknown")], "2019-01-01");
    expect(found.map(({ outcome: one }) => one)).toStrictEqual(["not-decidable"]);
  });
});
