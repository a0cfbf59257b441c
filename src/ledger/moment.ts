import { isDay } from "../events/time/day.js";
import { endOfLondonDay } from "../events/time/london.js";

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The last millisecond that a date or an instant includes; undefined when the text is neither.
 *
 * A date means the end of that day in London.
 *
 * @example
 * momentOf("2026-03-31"); //=> 1774997999999
 * momentOf("yesterday"); //=> undefined
 */
export function momentOf(when: string): number | undefined {
  if (when.length === 10) return isDay(when) ? endOfLondonDay(when) : undefined;
  if (!pattern.test(when) || !isDay(when.slice(0, 10))) return undefined;
  const parsed = Date.parse(when);
  return Number.isNaN(parsed) ? undefined : parsed;
}
