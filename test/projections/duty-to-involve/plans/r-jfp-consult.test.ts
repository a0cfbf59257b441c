import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { recordedOn, type Step } from "../../told-case.js";
import {
  consulted,
  held as activityHeld,
  linked,
  matter,
  opened,
  registered,
  withdrawn,
} from "../westmoor.js";
import { plan, publishedPlan, started, shows } from "./told.js";

const icb = [registered("icb", "2022-07-01"), opened({ limb: "planning" }, "2022-09-01")];
const link = [{ matter, limb: "planning" }] as const;
const asked = consulted("2023-01-10", { matters: link });
const published = publishedPlan("joint-forward-plan", "2023-06-30", 2023, { matter });
const begun = started("joint-forward-plan", "2022-10-01", 2023, { matter });
const revised = (occurredAt: string, significantRevision?: boolean) =>
  publishedPlan(
    "joint-forward-plan",
    occurredAt,
    2023,
    {
      matter,
      revises: plan,
      ...(significantRevision === undefined ? {} : { significantRevision }),
    },
    "plan:revised",
  );
const today = "2024-12-01";

describe("consultation of the public on the joint forward plan", () => {
  finds("R-JFP-CONSULT", "evidence-found", "the consultation began before the publication", {
    steps: [...icb, asked, published],
    today,
    matter,
    expects: shows({ about: plan, check: "plan", period: "2023-24" }),
  });
  finds("R-JFP-CONSULT", "evidence-missing", "no consultation is linked with the plan's matter", {
    steps: [...icb, consulted("2023-01-10", { matters: [] }), published],
    today,
  });
  finds("R-JFP-CONSULT", "evidence-missing", "the consultation began after the publication", {
    steps: [...icb, published, consulted("2023-07-01", { matters: link })],
    today,
    detail: "contradicted",
  });
  finds("R-JFP-CONSULT", "not-yet-due", "the plan is being prepared and nobody was asked yet", {
    steps: [...icb, begun],
    today: "2023-01-01",
  });
  finds("R-JFP-CONSULT", "not-applicable", "the revision is recorded as not significant", {
    steps: [...icb, asked, published, revised("2024-06-30", false)],
    today,
    about: "plan:revised",
  });
  finds("R-JFP-CONSULT", "not-applicable", "the body of the plan is a commissioning group", {
    steps: [
      registered("ccg", "2013-04-01"),
      publishedPlan("joint-forward-plan", "2017-06-30", 2017),
    ],
  });
  finds("R-JFP-CONSULT", "not-decidable", "nobody recorded whether the revision is significant", {
    steps: [...icb, asked, published, revised("2024-06-30")],
    today,
    about: "plan:revised",
    expects: shows({}, "significantRevision"),
  });
  finds("R-JFP-CONSULT", "not-decidable", "the consultation began on the day of publication", {
    steps: [...icb, { ...asked, occurredAt: "2023-06-30" }, published],
    today,
    detail: "same-day-order-unknown",
  });

  const outcomes = async (steps: ReadonlyArray<Step>, day = today) =>
    (await findingsIn(steps, day))
      .filter(({ rule }) => rule === "R-JFP-CONSULT")
      .map(({ about, check, outcome, detail }) => [
        about,
        check,
        detail === undefined ? outcome : `${outcome} (${detail})`,
      ]);

  it("asks again for a significant revision, and does not count what was about the plan before", async () => {
    const again = activityHeld("second-round", "2024-02-01", { matters: link });
    const revision = revised("2024-06-30", true);
    expect(await outcomes([...icb, asked, published, revision])).toStrictEqual([
      ["plan:revised", "revision", "evidence-missing"],
      [plan, "plan", "evidence-found"],
    ]);
    expect(await outcomes([...icb, asked, published, again, revision])).toStrictEqual([
      ["plan:revised", "revision", "evidence-found"],
      [plan, "plan", "evidence-found"],
    ]);
    expect(await outcomes([...icb, published, again, revision])).toStrictEqual([
      ["plan:revised", "revision", "evidence-found"],
      [plan, "plan", "evidence-missing"],
    ]);
  });

  it("cannot tell which draft an activity was about that began on the day of a publication", async () => {
    const same = activityHeld("same-day", "2023-06-30", { matters: link });
    const revision = revised("2024-06-30", true);
    expect(await outcomes([...icb, asked, published, same, revision])).toStrictEqual([
      ["plan:revised", "revision", "not-decidable (same-day-order-unknown)"],
      [plan, "plan", "evidence-found"],
    ]);
  });

  it("takes the matter that was said last, and asks on after one adopted was withdrawn", async () => {
    const other = { ...opened({}, "2022-09-01"), entity: "matter:other" } as const;
    const first = started("joint-forward-plan", "2022-10-01", 2023, { matter: other.entity });
    expect(await outcomes([...icb, other, first, asked, published])).toStrictEqual([
      [plan, "plan", "evidence-found"],
    ]);
    expect(await outcomes([...icb, published, withdrawn("2023-09-01")])).toStrictEqual([
      [plan, "plan", "evidence-missing"],
    ]);
    const adopted = { ...published, data: { ...published.data, adoptedOn: "2023-05-01" } };
    const steps = [...icb, adopted, withdrawn("2023-06-01")];
    expect(await outcomes(steps, "2023-06-15")).toStrictEqual([[plan, "plan", "not-yet-due"]]);
  });

  it("takes a second edition of one plan for a revision", async () => {
    const second = publishedPlan("joint-forward-plan", "2024-06-30", 2023, { matter });
    expect(await outcomes([...icb, asked, published, second])).toStrictEqual([
      [plan, "plan", "evidence-found"],
      [plan, "revision", "not-decidable"],
    ]);
  });

  it("counts neither information, nor the staff of partners, nor a withdrawn matter", async () => {
    const informed = activityHeld("leaflet", "2023-01-10", { matters: link, mode: "informed" });
    const staff = activityHeld("staff", "2023-01-10", {
      matters: link,
      audiences: ["staff-of-partners"],
    });
    const found = await Promise.all(
      [informed, staff].map((step) => outcomes([...icb, step, published])),
    );
    expect(found.flat().map(([, , outcome]) => outcome)).toStrictEqual([
      "evidence-missing",
      "evidence-missing",
    ]);
    expect(await outcomes([...icb, begun, withdrawn("2023-02-01")])).toStrictEqual([
      [plan, "plan", "not-applicable"],
    ]);
  });

  it("counts an activity without an audience, found so far before the publication", async () => {
    const open = activityHeld("fair", "2023-01-10", { matters: link, audiences: [] });
    expect(await outcomes([...icb, begun, open])).toStrictEqual([[plan, "plan", "evidence-found"]]);
  });

  it("says that no matter is recorded, and how late the evidence was recorded", async () => {
    const { matter: _matter, ...unlinked } = published.data;
    const [found] = (
      await findingsIn([...icb, asked, { ...published, data: unlinked }], today)
    ).filter(({ rule }) => rule === "R-JFP-CONSULT");
    expect([found?.outcome, found?.matter]).toStrictEqual(["evidence-missing", undefined]);
    expect(found?.sentence).toContain("No matter is recorded for the plan");
    const steps = [...icb, published, recordedOn("2023-07-02", asked)];
    const [late] = (await findingsIn(steps, today)).filter(({ rule }) => rule === "R-JFP-CONSULT");
    expect([late?.outcome, late?.recordedLate]).toStrictEqual(["evidence-found", 2]);
    expect(late?.sentence).toContain("The evidence was recorded 2 days after the publication.");
    const unlinkedFair = activityHeld("fair", "2023-01-10");
    const linkLater = linked("2023-01-11", { limb: "planning", activity: "activity:fair" });
    const relinked = [...icb, unlinkedFair, published, recordedOn("2023-07-03", linkLater)];
    const [linkedLate] = (await findingsIn(relinked, today)).filter(
      ({ rule }) => rule === "R-JFP-CONSULT",
    );
    expect(linkedLate?.recordedLate).toBe(3);
    const shown = linkedLate?.evidence ?? { events: [] };
    expect("events" in shown ? shown.events.length : 0).toBe(3);
  });
});
