/**
 * The same day some years later; 28 February for 29 February where that year has none.
 *
 * @example
 * yearsAfter("2018-03-30", 1); //=> "2019-03-30"
 * yearsAfter("2020-02-29", 1); //=> "2021-02-28"
 * yearsAfter("2020-02-29", 4); //=> "2024-02-29"
 */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const rest = day.slice(4);
  return `${year}${rest === "-02-29" && !isLeap ? "-02-28" : rest}`;
}
