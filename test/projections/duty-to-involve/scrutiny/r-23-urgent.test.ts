import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { lacks, reads, says } from "./expected.js";
import { decided, opened, registered, withdrawn } from "../westmoor.js";
import {
  borough,
  council,
  councils,
  councilTold,
  joint,
  scrutinyConsulted,
  substantial,
  urgent,
} from "./told.js";

const why = "A ward could not be staffed.";
const start = [registered("ccg"), ...councils, opened(), substantial("2017-01-10")];
const claimed = [...start, urgent("2017-09-19")];
const decision = decided("2017-09-20");

describe("the notice of an urgent decision", () => {
  finds("R-23-URGENT", "evidence-found", "the council was told why on the next working day", {
    steps: [...claimed, decision, councilTold("2017-09-21", why)],
    about: council,
    expects: reads(
      "Someone is recorded to have held that there was no time to consult: “A risk to the safety of " +
        "patients”. Westmoor Council was told of the decision “one-site” on 2017-09-20, with the reason, on 2017-09-21: 1 day " +
        "(0 to 48 hours) after it.",
    ),
  });
  finds("R-23-URGENT", "evidence-missing", "no notice to the council is on record", {
    steps: [...claimed, decision],
    about: council,
  });
  finds("R-23-URGENT", "evidence-missing", "the council was told without the reason", {
    steps: [...claimed, decision, councilTold("2017-09-20")],
    expects: lacks("the reason for no consultation, in the notice to Westmoor Council"),
  });
  finds("R-23-URGENT", "not-yet-due", "nothing is decided", { steps: claimed });
  finds("R-23-URGENT", "not-applicable", "no urgency is claimed", { steps: [...start, decision] });
  finds("R-23-URGENT", "not-decidable", "the council was told two working days after it", {
    steps: [...claimed, decision, councilTold("2017-09-22", why)],
    detail: "after-next-working-day",
    expects: says(
      "2 days (24 to 72 hours) after it.",
      "The first working day after it was 2017-09-21",
      "whether that was immediate",
    ),
  });
  finds("R-23-URGENT", "not-decidable", "the day of the notice is known to the month only", {
    steps: [...claimed, decision, councilTold("2017-09", why)],
    detail: "imprecise-date",
  });
});

describe("how soon the council was told", () => {
  const shown = async (steps: ReadonlyArray<Step>, today = "2017-12-01") =>
    (await findingsIn(steps, today))
      .filter(({ rule }) => rule === "R-23-URGENT")
      .map(({ outcome, detail }) => (detail === undefined ? outcome : `${outcome} (${detail})`));
  const told = (decidedOn: string, toldOn: string, today?: string) =>
    shown([...start, urgent("2017-01-11"), decided(decidedOn), councilTold(toldOn, why)], today);

  it("is told in hours where times are known", async () => {
    const steps = [
      ...claimed,
      decided("2017-09-20T10:00:00.000Z"),
      councilTold("2017-09-22T09:59:00.000Z", why),
    ];
    const [finding] = (await findingsIn(steps, "2017-12-01")).filter(
      ({ rule }) => rule === "R-23-URGENT",
    );
    expect(finding?.sentence).toContain("2 days (47 hours) after it");
  });

  it("is the same day, or by the first working day after a weekend or holiday", async () => {
    expect(await told("2017-09-20", "2017-09-20")).toStrictEqual(["evidence-found"]);
    expect(await told("2017-09-22", "2017-09-24")).toStrictEqual(["evidence-found"]);
    expect(await told("2017-09-22", "2017-09-25")).toStrictEqual(["evidence-found"]);
    expect(await told("2017-04-13", "2017-04-18")).toStrictEqual(["evidence-found"]);
    expect(await told("2017-04-13", "2017-04-19")).toStrictEqual([
      "not-decidable (after-next-working-day)",
    ]);
  });

  it("is not shown by a notice before the decision", async () => {
    expect(await told("2017-09-20", "2017-09-18")).toStrictEqual(["evidence-missing"]);
  });

  it("is in time on the dates that are known to the month, where any day of it would be", async () => {
    expect(await told("2017-09", "2017-09-01")).toStrictEqual(["evidence-found"]);
    expect(await told("2017-09", "2017-09-20")).toStrictEqual(["not-decidable (imprecise-date)"]);
    expect(await told("2017-09", "2017-10-03")).toStrictEqual([
      "not-decidable (after-next-working-day)",
    ]);
    expect(await told("../2017-09-20", "2017-09-20")).toStrictEqual([
      "not-decidable (imprecise-date)",
    ]);
  });

  it("is not known where bank holidays are not, but for the same day", async () => {
    const icb = [registered("icb", "2022-07-01"), ...start.slice(1), urgent("2029-01-01")];
    const on = (day: string) => shown([...icb, decided("2029-01-02"), councilTold(day, why)], day);
    expect(await on("2029-01-02")).toStrictEqual(["evidence-found"]);
    expect(await on("2029-01-03")).toStrictEqual(["not-decidable (working-days-not-known)"]);
  });

  it("is not said to be missing where the first working day after it is not known", async () => {
    const icb = [registered("icb", "2022-07-01"), ...start.slice(1), urgent("2027-12-30")];
    const steps = [...icb, decided("2027-12-31")];
    expect(await shown(steps, "2027-12-31")).toStrictEqual(["not-yet-due"]);
    expect(await shown(steps, "2028-01-01")).toStrictEqual([
      "not-decidable (working-days-not-known)",
    ]);
  });

  it("is due until the first working day after the decision is over", async () => {
    const steps = [...claimed, decided("2017-09-22"), councilTold("2017-09-22")];
    expect(await shown(steps, "2017-09-25")).toStrictEqual(["not-yet-due"]);
    expect(await shown(steps, "2017-09-26")).toStrictEqual(["evidence-missing"]);
  });

  it("counts from the notice with the reason, where one came before without", async () => {
    const steps = [...claimed, decision, councilTold("2017-09-20"), councilTold("2017-09-29", why)];
    expect(await shown(steps)).toStrictEqual(["not-decidable (after-next-working-day)"]);
  });
});

describe("which notice is looked for", () => {
  const found = async (steps: ReadonlyArray<Step>) =>
    (await findingsIn(steps, "2017-12-01"))
      .filter(({ rule }) => rule === "R-23-URGENT")
      .map(({ about, decision: of, outcome }) => [of, about, outcome]);

  it("is one to each authority named, itself or through the joint committee consulted", async () => {
    const two = substantial("2017-02-10", { authorities: [council, borough] });
    const steps = [...claimed, two, decision, councilTold("2017-09-20", why)];
    expect(await found(steps)).toStrictEqual([
      ["one-site", council, "evidence-found"],
      ["one-site", borough, "evidence-missing"],
    ]);
    const committee = scrutinyConsulted("2017-10-01", { authority: joint, jointFor: [borough] });
    const both = [...steps, committee, councilTold("2017-09-20", why, { authority: joint })];
    expect((await found(both)).map(([, , outcome]) => outcome)).toStrictEqual([
      "evidence-found",
      "evidence-found",
    ]);
  });

  it("is one to any authority where none is named", async () => {
    const none = [...claimed, substantial("2017-02-10", { authorities: [] }), decision];
    const steps = [...none, councilTold("2017-09-20", why, { authority: borough })];
    expect(await found(steps)).toStrictEqual([["one-site", undefined, "evidence-found"]]);
  });

  it("is of the decision that the claim is about, also where it was claimed only afterwards", async () => {
    const later = decided("2017-11-01", { decision: "for-good" });
    const steps = [...claimed, decision, later, councilTold("2017-09-20", why)];
    expect(await found(steps)).toStrictEqual([
      ["one-site", council, "evidence-found"],
      ["for-good", undefined, "not-applicable"],
    ]);
    const other = councilTold("2017-11-01", why, { decision: "for-good" });
    expect((await found([...claimed, decision, later, other]))[0]).toStrictEqual([
      "one-site",
      council,
      "evidence-missing",
    ]);
    const after = [...start, decision, urgent("2017-10-01")];
    expect(await found(after)).toStrictEqual([["one-site", council, "evidence-missing"]]);
  });

  it("is looked for under the exemption of the assessment too", async () => {
    const exemption = { kind: "reg-23-urgency", reason: "No staff." } as const;
    const steps = [...start, substantial("2017-02-10", { exemption }), decision];
    expect(await found(steps)).toStrictEqual([["one-site", council, "evidence-missing"]]);
  });

  it("is not looked for once the matter is withdrawn undecided", async () => {
    expect(await found([...claimed, withdrawn("2017-10-01")])).toStrictEqual([
      [undefined, undefined, "not-applicable"],
    ]);
  });
});
