import { describe, expect, it } from "vitest";
import type { BodyKind } from "../../../../projections/duty-to-involve/duties/duty.js";
import type { Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { reads, says } from "../scrutiny/expected.js";
import { registered } from "../westmoor.js";
import { acknowledged, received, report, sender } from "./told.js";

const kind = "healthwatch-referral" as const;
const start = [registered("health-scrutiny"), sender()];
const referred = [...start, received("2024-12-02", { kind })];
const today = "2025-06-01";

describe("the acknowledgement of a Healthwatch referral", () => {
  finds("R-21-20WD", "evidence-found", "it came on the 20th working day", {
    steps: [...referred, acknowledged("2024-12-31", { inWriting: false })],
    today,
    about: report,
    expects: reads(
      "“Waiting times” was referred by Healthwatch Westmoor on 2024-12-02. A reply was due by 2024-12-31, " +
        "20 working days beginning with the day of receipt: an acknowledgement came on 2024-12-31.",
    ),
  });
  finds("R-21-20WD", "evidence-missing", "it came on the day after", {
    steps: [...referred, acknowledged("2025-01-01")],
    today,
    detail: "acknowledged-late",
  });
  finds("R-21-20WD", "not-yet-due", "the 20th working day is not over", {
    steps: referred,
    today: "2024-12-31",
  });
  finds("R-21-20WD", "not-applicable", "the body is a commissioning board", {
    steps: [registered("icb", "2022-07-01"), ...referred.slice(1)],
    today,
    about: report,
  });
  finds("R-21-20WD", "not-decidable", "bank holidays are not known", {
    steps: [...start, received("2029-12-03", { kind })],
    today: "2030-06-01",
    detail: "working-days-not-known",
    expects: says("bank holidays"),
  });

  const shown = async (steps: ReadonlyArray<Step>, on = today) =>
    (await findingsIn(steps, on))
      .filter(({ rule, body }) => rule === "R-21-20WD" && body === "body:westmoor")
      .map(({ outcome, detail }) => [outcome, detail]);

  it("is due once the 20th working day is over", async () => {
    expect(await shown(referred, "2025-01-01")).toStrictEqual([["evidence-missing", undefined]]);
  });

  it("is the body's own, of a referral to it", async () => {
    const other = acknowledged("2024-12-09", { by: "body:healthwatch" });
    expect(await shown([...referred, other])).toStrictEqual([["evidence-missing", undefined]]);
    expect(await shown([...start, received("2024-12-02")])).toStrictEqual([]);
  });

  it("is due from a local authority too, and cannot be decided for a body of no recorded kind", async () => {
    const of = (kindOf: BodyKind) => [registered(kindOf), ...referred.slice(1)];
    expect(await shown(of("local-authority"))).toStrictEqual([["evidence-missing", undefined]]);
    const { from: _from, ...data } = registered("local-authority").data;
    const unknown = { ...registered("local-authority"), occurredAt: "2025-01-01", data };
    expect(await shown([unknown, ...referred.slice(1)])).toStrictEqual([
      ["not-decidable", "kind-not-recorded"],
    ]);
  });
});
