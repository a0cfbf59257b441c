import { describe, expect, it } from "vitest";
import type { Step } from "../../told-case.js";
import { finds } from "../finds.js";
import {
  assessed,
  closed,
  consultation,
  consulted,
  decided,
  findingsOf,
  matter,
  opened,
  paper,
  registered,
  tallied,
} from "../westmoor.js";
import { milestone, says } from "./told.js";

const start = [registered("ccg", "2013-04-01"), opened({ limb: "decision" })];

describe("a procurement", () => {
  finds("R-PROCURE", "evidence-found", "the choice of the preferred bidder is on record", {
    steps: [...start, milestone("preferred-bidder", "2017-05-01")],
    expects: says(
      "R-INV-DEC, R-PRECEDE and R-PSED are tested against the choice of the preferred bidder " +
        "on 2017-05-01, as against a decision.",
    ),
  });
  finds("R-PROCURE", "evidence-missing", "a contract was signed and no choice is on record", {
    steps: [...start, milestone("contract-signed", "2017-05-01")],
  });
  finds("R-PROCURE", "not-yet-due", "only the specification was issued", {
    steps: [...start, milestone("specification-issued", "2017-05-01")],
  });
  finds("R-PROCURE", "not-applicable", "nothing is procured", {
    steps: [...start, milestone("launched", "2017-05-01")],
  });

  it("is tested at the choice of the bidder and of the provider, as at a decision (Fudge)", async () => {
    const asked = consulted("2017-06-01", { matters: [{ matter, limb: "decision" }] });
    const steps: ReadonlyArray<Step> = [
      ...start,
      assessed("2016-02-01", { limb: "decision" }),
      milestone("preferred-bidder", "2017-05-01"),
      asked,
      tallied("2017-06-10"),
      closed("2017-07-01"),
      paper("2017-08-01", consultation),
      milestone("provider-chosen", "2017-09-01"),
      decided("2017-09-20"),
    ];
    for (const rule of ["R-INV-DEC", "R-PRECEDE"]) {
      const findings = await findingsOf(rule, steps);
      expect(findings.map(({ decision, outcome }) => [decision, outcome])).toStrictEqual([
        ["one-site", "evidence-found"],
        ["preferred-bidder", "evidence-missing"],
        ["provider-chosen", "evidence-found"],
      ]);
    }
  });
});
