import { describe, expectTypeOf, it } from "vitest";
import type { Duty, DutyId, QuotedDuty } from "../../../projections/duty-to-involve/duties/duty.js";

declare const row: Omit<Duty, "mark" | "datesMark" | "words">;
declare const quoted: QuotedDuty;
declare const duty: Duty;

describe("a row of the table of duties", () => {
  it("may be quoted where its words and its dates were verified", () => {
    expectTypeOf({ ...row, mark: "V", words: "its words" } as const).toExtend<Duty>();
    expectTypeOf({
      ...row,
      mark: "V*",
      datesMark: "S",
      words: "its words",
    } as const).toExtend<Duty>();
    expectTypeOf({ ...row, mark: "V" } as const).toExtend<Duty>();
    expectTypeOf(duty.words).toEqualTypeOf<string | undefined>();
  });

  it("may not be quoted otherwise", () => {
    // @ts-expect-error its words were read in a secondary source only
    void ({ ...row, mark: "S", words: "its words" } satisfies Duty);
    // @ts-expect-error its words were not verified
    void ({ ...row, mark: "U", words: "its words" } satisfies Duty);
    // @ts-expect-error its dates were not verified
    void ({ ...row, mark: "V", datesMark: "U", words: "its words" } satisfies Duty);
    // @ts-expect-error the words of another row are kept with a lesser mark
    void ({ ...quoted, mark: "S" } satisfies Duty);
  });

  it("is of a duty with any id, so that a new Act needs no code", () => {
    expectTypeOf<string>().toExtend<DutyId>();
  });
});
