import { isInstant } from "../../events/time/occurred-at.js";
import { londonDay } from "../../events/time/london.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * When something happened, as precisely as the record knows, to stand in a sentence. Days are days in London.
 *
 * @example
 * when("2017-09-20T23:30:00.000Z"); //=> "on 21 September 2017"
 * when("2016-05"); //=> "in May 2016"
 * when("../2017-02-28"); //=> "on or before 28 February 2017"
 */
export function when(at: string): string {
  const day = isInstant(at) ? londonDay(Date.parse(at)) : at;
  if (day.startsWith("../")) return `on or before ${dayInWords(day.slice(3))}`;
  return `${day.length === 10 ? "on" : "in"} ${dayInWords(day)}`;
}

/**
 * A day, a month or a year in words.
 *
 * @example
 * dayInWords("2024-03-01"); //=> "1 March 2024"
 */
export function dayInWords(day: string): string {
  const [year = "", month, date] = day.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [date === undefined ? undefined : String(Number(date)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** Words with a capital at their beginning. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
