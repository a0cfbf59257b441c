/** The first and the last day of a financial year. */
export interface FinancialYear {
  /** Its name, such as `2018-19`. */
  readonly name: string;
  /** 1 April. */
  readonly from: string;
  /** 31 March. */
  readonly to: string;
}

/**
 * The financial year of a day, from 1 April to 31 March.
 *
 * @example
 * financialYearOf("2018-03-31"); //=> "2017-18"
 * financialYearOf("2018-04-01"); //=> "2018-19"
 */
export function financialYearOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < "04-01" ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}

/**
 * The days of a financial year of a name.
 *
 * @example
 * financialYear("2018-19"); //=> { name: "2018-19", from: "2018-04-01", to: "2019-03-31" }
 */
export function financialYear(name: string): FinancialYear {
  const year = Number(name.slice(0, 4));
  return { name, from: `${year}-04-01`, to: `${year + 1}-03-31` };
}
