import { describe, expect, it } from "vitest";
import { boundOn } from "../../../../projections/duty-to-involve/bound-on.js";
import { unknownBody } from "../../../../projections/duty-to-involve/dossier/body-history.js";
import { englandDuties } from "../../../../projections/duty-to-involve/duties/table.js";
import { rowUnder } from "../../../../projections/duty-to-involve/rules/plans/gate.js";
import { registered } from "../westmoor.js";

const { data, occurredAt } = registered("ccg", "2013-04-01");
const noted = { id: "registered", occurredAt, recordedAt: "2013-04-01T09:00:00.000Z", position: 1 };
const history = { ...unknownBody("body:westmoor"), registered: { areas: [], ...data, ...noted } };
const facts = {
  body: "NHS Westmoor",
  boundOn: (time: string) => boundOn(englandDuties, history, "NHS Westmoor", time),
};

describe("the row that a rule on plans is tested under", () => {
  const gate = { id: "R-AR-14Z2", bound: "D-14Z2", cites: "D-AR" };
  it("is the body's duty on the document, on the first day on which the duty to involve bound it", () => {
    const row = rowUnder(gate, facts, "2013-03-31", "2013-04-01");
    expect(row._tag === "Row" ? [row.duty.id, row.duty.binds] : row).toStrictEqual([
      "D-AR",
      ["ccg"],
    ]);
  });

  it("is none where the duty to involve is that of other bodies", () => {
    const row = rowUnder({ ...gate, bound: "D-14Z45" }, facts, "2013-04-01", "2017-12-01");
    expect(row._tag === "Answer" ? row.answer.outcome : row).toBe("not-applicable");
  });
});
