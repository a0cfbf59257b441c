import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { linesOf, networksOn, promisesOn } from "./reports.js";
import { registered, toldOf } from "./told.js";

/* Swale Clinical Commissioning Group, "Engagement and involvement": whom it works with. The days are invented. */

const words = {
  audiences:
    "working with the people of Swale, our GP members, partner organisations and the third sector",
  funds: "health and social care services within the funds available to us",
  inequalities: "partnership initiatives to help address health and social care inequalities",
};
const group = "body:swale-ccg";
const audiences = ["general-public", "gp-members", "staff-of-partners", "third-sector"];
const { held } = toldOf(group);
const today = "2018-12-03";
const ccg = registered(group, "Swale Clinical Commissioning Group", "ccg", "2013-04-01");

const worksWith = promise("work-with", "2018-04-02", {
  by: group,
  words: words.audiences,
  measures: audiences.map((audience) => ({
    count: "events",
    where: { type: "ActivityHeld", group: audience },
    atLeast: 1,
    by: "2018-11-30",
  })),
});
const meetings = (...given: ReadonlyArray<string>): ReadonlyArray<NewEvent> =>
  given.map((audience, month) =>
    held(`with-${audience}`, `2018-0${month + 5}-14`, { audiences: [audience] }),
  );

describe("Swale Clinical Commissioning Group, whom it works with", () => {
  quotes("002_9563dbb23487aede.txt", words);

  it("S2-01: the people it works with are in a register, and each was worked with or not", async () => {
    const of = async (steps: ReadonlyArray<NewEvent>) =>
      (await promisesOn([ccg, worksWith, ...steps], today)).map(({ outcome, measures }) => [
        outcome,
        measures.map(({ measure, figure }) => [measure.where.group, figure?.numerator]),
      ]);
    expect(await of(meetings(...audiences))).toStrictEqual([
      ["evidence-found", audiences.map((audience) => [audience, 1])],
    ]);
    const three = audiences.slice(0, 3);
    expect(await of(meetings(...three))).toStrictEqual([
      [
        "evidence-missing",
        audiences.map((audience) => [audience, three.includes(audience) ? 1 : 0]),
      ],
    ]);
    const { contact } = await networksOn([ccg, ...meetings(...three)], today);
    expect(contact.groups.map((one) => [one.group, one.times.value])).toStrictEqual(
      three.map((audience) => [audience, 1]),
    );
  });

  it("S2-15: services within the funds, partnerships and inequalities are tags on what was done", async () => {
    const id = "0190163d-8694-739b-aea5-000000000215";
    const tag = (code: string) =>
      happened("EvidenceTagged", group, "2018-10-01", { scheme: "swale", code, events: [id] });
    const within = promise("within-funds", "2018-04-02", {
      by: group,
      words: words.funds,
      basis: "tag-only",
    });
    const [meeting] = meetings("third-sector");
    if (meeting === undefined) throw new Error("no meeting");
    const steps = [ccg, within, { ...meeting, id }, tag("partnership"), tag("inequalities")];
    expect((await linesOf(steps)).slice(-2)).toStrictEqual([
      "2018-10-01 1 event on record bears on partnership of swale.",
      "2018-10-01 1 event on record bears on inequalities of swale.",
    ]);
    expect(await promisesOn(steps, today)).toMatchObject([
      { basis: "tag-only", words: words.funds, outcome: "not-decidable" },
    ]);
  });
});
