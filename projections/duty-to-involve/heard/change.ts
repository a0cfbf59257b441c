import { happenedBy, type Extent } from "./by-day.js";

/** How many began to count at a time, and how many ceased to. */
export interface Change {
  readonly came: number;
  readonly left: number;
}

/**
 * How many of a change at a time count on a day: for certain, or possibly.
 *
 * Where it is vague when something ceased to count, it counts possibly and not for certain.
 *
 * @example
 * countedOn({ came: 5, left: 1 }, "2017-02", "2017-02-14", "possible"); //=> 5
 * countedOn({ came: 5, left: 1 }, "2017-02", "2017-02-28", "certain"); //=> 4
 */
export function countedOn(
  { came, left }: Change,
  time: string,
  day: string,
  extent: Extent,
): number {
  const other = extent === "certain" ? "possible" : "certain";
  return (happenedBy(time, day, extent) ? came : 0) - (happenedBy(time, day, other) ? left : 0);
}
