import { describe, expect, it } from "vitest";
import { readMapping } from "engagement-ledger/interchange";
import { header, left, meetings, newLedger, reportOf } from "../answers.js";
import { all } from "../imported.js";

const held = {
  name: "held",
  type: "ActivityHeld",
  entity: "activity:meeting-{Id}",
  occurredAt: { $column: "Date", date: "dmy" },
};
const facts = {
  by: "body:icb",
  title: "{Title}",
  method: "public-meeting",
  purpose: "insight",
  mode: "consulted",
  twoWay: true,
  attendance: { people: { $column: "People", as: "count" } },
};
const mapping = (data: object, changes: object = {}) =>
  meetings({ ...changes, rows: [{ ...held, data: { ...facts, ...data } }] });

describe("the first of several values", () => {
  const named = mapping({ title: { $first: ["{Title}", "{State} meeting", "A meeting"] } });

  it("is the first that is not blank", async () => {
    const ledger = await newLedger();
    const rows = "1,,09/02/2016,Forum,,,\n2,open,09/02/2016,,,,\n3,,09/02/2016,,,,\n";
    const report = await reportOf(ledger, header + rows, named);
    expect(report.rows.recorded).toBe(3);
    const titles = (await all(ledger, "ActivityHeld")).map(({ data }) => data.title);
    expect(titles).toStrictEqual(["Forum", "open meeting", "A meeting"]);
  });

  it("reads all of its columns, names the place of what is wrong, and needs two values", () => {
    expect(named.mapped).toContain("State");
    const problems = (title: unknown) => {
      const file = {
        name: "m",
        version: 1,
        system: "s",
        table: { format: "csv" },
        actor: { id: "importer" },
        rowId: ["Id"],
        rows: [{ ...held, data: { ...facts, title } }],
      };
      return left(readMapping(JSON.stringify(file))).problems;
    };
    expect(problems({ $first: ["{Title}"] })[0]?.at).toBe("rows[0].data.title.$first");
    expect(problems({ $first: ["{Title}", { $column: "Id", as: "count" }] })[0]?.at).toBe(
      "rows[0].data.title.$first[1]",
    );
  });
});

describe("a value of a value map", () => {
  it("that means nothing is left out, alone and among others", async () => {
    const groups = {
      valueMaps: { groups: { version: 1, values: { carers: "carers", none: null } } },
    };
    const audiences = { audiences: { $column: "State", map: "groups", split: ";" } };
    const ledger = await newLedger();
    const rows = "1,none;carers,09/02/2016,A,,,\n2,none,09/02/2016,B,,,\n3,other,09/02/2016,C,,,\n";
    const report = await reportOf(ledger, header + rows, mapping(audiences, groups));
    expect([report.rows.recorded, report.rows.rejected]).toStrictEqual([2, 1]);
    const given = (await all(ledger, "ActivityHeld")).map(({ data }) => data.audiences);
    expect(given).toStrictEqual([["carers"], []]);
  });
});

describe("a count", () => {
  it("may be written as a floating-point number, but not with a separator of thousands", async () => {
    const ledger = await newLedger();
    const people = ["43.0", "1.000", "43.5", "43.00", "0.0"];
    const rows = people.map((count, index) => `${index},,09/02/2016,A,${count},,\n`).join("");
    const report = await reportOf(ledger, header + rows, mapping({}));
    expect(report.rejections.map(({ row }) => row)).toStrictEqual([2, 3, 4]);
    const counts = (await all(ledger, "ActivityHeld")).map(({ data }) => data.attendance.people);
    expect(counts).toStrictEqual([43, 0]);
  });
});
