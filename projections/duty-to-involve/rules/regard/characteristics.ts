/** A protected characteristic. */
export interface Characteristic {
  /** Its code. */
  readonly code: string;
  /** What to call it in a sentence. */
  readonly title: string;
}

/**
 * The eight relevant characteristics of the equality duty. Marriage and civil partnership is not one.
 *
 * Source: Equality Act 2010 s.149(7).
 *
 * @example
 * relevantCharacteristics.length; //=> 8
 */
export const relevantCharacteristics: ReadonlyArray<Characteristic> = [
  { code: "age", title: "age" },
  { code: "disability", title: "disability" },
  { code: "gender-reassignment", title: "gender reassignment" },
  { code: "pregnancy-maternity", title: "pregnancy and maternity" },
  { code: "race", title: "race" },
  { code: "religion-belief", title: "religion or belief" },
  { code: "sex", title: "sex" },
  { code: "sexual-orientation", title: "sexual orientation" },
];
