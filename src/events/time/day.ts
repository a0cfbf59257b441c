const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Tells whether a value is a calendar day that exists, `YYYY-MM-DD`, of the years 1000 to 9998.
 *
 * @example
 * isDay("2024-02-29"); //=> true
 * isDay("2023-02-29"); //=> false
 */
export function isDay(value: unknown): value is string {
  const parts = typeof value === "string" ? pattern.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
  // The day after the last one must have a year of four digits too.
  return year >= 1000 && year < 9999 && day >= 1 && day <= longest;
}

/**
 * The number of days from one day to another: the plain difference, negative when the second is earlier.
 *
 * @example
 * daysBetween("2023-12-18", "2024-01-31"); //=> 44
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000;
}

/**
 * The day a number of days after another.
 *
 * @example
 * addDays("2024-02-28", 2); //=> "2024-03-01"
 */
export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000);
}

/** The last day of a month `YYYY-MM` or a year `YYYY`. */
export function lastDayOf(period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
  return isoDay(Date.UTC(year, month, 0));
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
