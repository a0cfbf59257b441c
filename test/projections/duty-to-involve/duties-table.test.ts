import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isUnverified, type Duty } from "../../../projections/duty-to-involve/duties/duty.js";
import { englandDutyIds } from "../../../projections/duty-to-involve/duties/duty-ids.js";
import { englandDuties } from "../../../projections/duty-to-involve/duties/table.js";
import { hasShared, sharedPath } from "../../shared.js";

const called = ({ id, from, binds }: Duty): string => `${id} ${from} ${binds.join(" ")}`;
const having = (check: (duty: Duty) => boolean): ReadonlyArray<string> =>
  englandDuties.filter(check).map(called);
const idsWhere = (check: (duty: Duty) => boolean): ReadonlyArray<string> => [
  ...new Set(englandDuties.filter(check).map(({ id }) => id)),
];

describe("the table of duties", () => {
  it("has every duty of the reference", () => {
    expect(englandDutyIds.toSorted()).toStrictEqual([
      "D-13Q",
      "D-14Z2",
      "D-14Z45",
      "D-242",
      "D-AR",
      "D-HW44",
      "D-HWS",
      "D-ICP",
      "D-INEQ",
      "D-JFP",
      "D-PSED",
      "D-REG23",
      "D-S11",
      "D-SCH10A",
      "D-WIDER",
    ]);
  });

  it("has dates in order, a source, a title and someone bound in every row", () => {
    const isDay = (text: string) => new Date(text).toISOString().startsWith(text);
    expect(having(({ from, until }) => !isDay(from) || !isDay(until ?? from))).toStrictEqual([]);
    expect(having(({ from, until }) => until !== undefined && until < from)).toStrictEqual([]);
    expect(having(({ source }) => !/^https:\/\/\S+$/.test(source))).toStrictEqual([]);
    expect(having(({ title, provision }) => title === "" || provision === "")).toStrictEqual([]);
    expect(
      having(({ binds }) => new Set(binds).size !== binds.length || binds.length === 0),
    ).toStrictEqual([]);
  });

  it("has no two rows of one duty for the same kind of body and day", () => {
    const overlapping = englandDuties.flatMap((one, index) =>
      englandDuties
        .slice(index + 1)
        .filter(
          (other) =>
            other.id === one.id &&
            other.binds.some((kind) => one.binds.includes(kind)) &&
            other.from <= (one.until ?? "9999-12-31") &&
            one.from <= (other.until ?? "9999-12-31"),
        )
        .map((other) => `${called(one)} and ${called(other)}`),
    );
    expect(overlapping).toStrictEqual([]);
  });

  it("names carers only in s.13Q and s.14Z45, and only since 1 July 2022", () => {
    expect(having(({ involves }) => involves.carers)).toStrictEqual([
      "D-14Z45 2022-07-01 icb",
      "D-13Q 2022-07-01 nhs-england",
    ]);
  });

  it("has the exemption for urgency only from consulting the local authority", () => {
    for (const kind of ["reg-23-urgency", "reg-24"] as const)
      expect(idsWhere(({ exemptions }) => exemptions.includes(kind))).toStrictEqual([
        "D-REG23",
        "D-SCH10A",
      ]);
  });

  it("has each other exemption only from its own duties and days", () => {
    const rowsWith = (kind: Duty["exemptions"][number]) =>
      having(({ exemptions }) => exemptions.includes(kind));
    expect(rowsWith("tsa")).toStrictEqual([
      "D-242 2008-11-03 sha pct nhs-trust foundation-trust",
      "D-242 2013-04-01 nhs-trust foundation-trust",
      "D-14Z45 2022-07-01 icb",
    ]);
    expect(rowsWith("pharmaceutical")).toStrictEqual(rowsWith("tsa").slice(0, 2));
    expect(rowsWith("strategy-sufficient")).toStrictEqual([
      "D-HWS 2022-07-01 health-and-wellbeing-board",
    ]);
    expect(idsWhere(({ exemptions }) => exemptions.includes("individual-care"))).toStrictEqual([
      "D-WIDER",
    ]);
    expect(idsWhere(({ exemptions }) => exemptions.includes("excluded-service"))).toStrictEqual([
      "D-HW44",
    ]);
  });

  it("says what each duty turns on", () => {
    const turningOn = (of: Duty["thresholds"][number]["of"]) =>
      idsWhere(({ thresholds }) => thresholds.some((threshold) => threshold.of === of));
    expect(turningOn("impact")).toStrictEqual(["D-S11", "D-242", "D-14Z2", "D-14Z45", "D-13Q"]);
    expect(turningOn("substantial")).toStrictEqual(["D-REG23"]);
    expect(turningOn("notifiable")).toStrictEqual(["D-SCH10A"]);
    const planning = englandDuties
      .flatMap(({ thresholds }) => thresholds)
      .filter(({ limbs }) => limbs.includes("planning"));
    expect(planning).toStrictEqual([]);
  });

  it("says who besides the public must be involved or told", () => {
    const naming = (who: string, how: "also" | "told") =>
      idsWhere(({ involves }) => involves[how].includes(who));
    expect(naming("local-authority", "also")).toStrictEqual(["D-REG23"]);
    expect(naming("local-healthwatch", "also")).toStrictEqual(["D-HWS", "D-ICP"]);
    expect(naming("local-healthwatch", "told")).toStrictEqual(["D-HW44"]);
    expect(naming("secretary-of-state", "told")).toStrictEqual(["D-SCH10A"]);
    expect(naming("health-and-wellbeing-board", "also")).toStrictEqual(["D-AR", "D-JFP"]);
  });

  it("says which rows were not verified", () => {
    expect(having(isUnverified)).toStrictEqual([
      "D-S11 2003-01-01 sha pct nhs-trust",
      "D-242 2007-03-01 sha pct nhs-trust foundation-trust",
      "D-242 2008-11-03 sha pct nhs-trust foundation-trust",
      "D-13Q 2022-07-01 nhs-england",
      "D-HWS 2013-04-01 health-and-wellbeing-board",
      "D-HWS 2022-07-01 health-and-wellbeing-board",
      "D-ICP 2022-07-01 integrated-care-partnership",
      "D-HW44 2013-04-01 nhs-england nhs-trust foundation-trust local-authority",
      "D-HW44 2013-04-01 ccg",
      "D-HW44 2022-07-01 icb",
      "D-HW44 2013-04-01 provider",
      "D-INEQ 2013-04-01 nhs-england",
      "D-INEQ 2022-07-01 nhs-england",
      "D-WIDER 2022-07-01 nhs-england",
      "D-WIDER 2022-07-01 nhs-trust",
      "D-WIDER 2022-07-01 foundation-trust",
      "D-AR 2013-04-01 nhs-england",
    ]);
  });

  it("quotes a row whose day is only in a secondary source, and none whose day is not verified", () => {
    expect(having(({ datesMark, words }) => datesMark === "S" && words !== undefined)).toHaveLength(
      1,
    );
    expect(having((duty) => isUnverified(duty) && duty.words !== undefined)).toStrictEqual([]);
  });
});

describe.skipIf(!hasShared)("the table of duties beside the reference", () => {
  const law = hasShared
    ? readFileSync(sharedPath("reference/law.md"), "utf8").replaceAll("**", "")
    : "";

  it("has the duties of both its tables and no other", () => {
    const section = law.slice(law.indexOf("\n## 2. "), law.indexOf("\n## 3. "));
    const rows = [...section.matchAll(/^\| (D-[0-9A-Z]+) \|/gm)].map(([, id = ""]) => id);
    expect(new Set(englandDutyIds)).toStrictEqual(new Set(rows));
  });

  it("quotes only words that it quotes as read word for word", () => {
    const quoted = law
      .split("\n")
      .filter((line) => line.includes("(V"))
      .flatMap((line) => line.split('"').filter((_part, index) => index % 2 === 1));
    const found = (words: string) => quoted.some((quotation) => quotation.includes(words));
    expect(found("words that nobody quotes")).toBe(false);
    expect(having(({ words }) => words !== undefined && !found(words))).toStrictEqual([]);
  });

  it("links only to what it links to, or to the section itself", () => {
    const ownSection = /^https:\/\/www\.legislation\.gov\.uk\/ukpga\/2006\/41\/section\/\d+[A-Z]*$/;
    expect(having(({ source }) => !law.includes(source) && !ownSection.test(source))).toStrictEqual(
      [],
    );
  });
});
