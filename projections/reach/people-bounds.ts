/** How many people an unlinkable channel reached, at least and at most. */
export interface ChannelBounds {
  /** The largest single event: at least so many people. */
  readonly low: number;
  /** The sum of its events: at most so many people. */
  readonly high: number;
}

/** How many people were heard, at least and at most. */
export interface PeopleBounds {
  /** At least so many. */
  readonly lower: number;
  /** At most so many. */
  readonly upper: number;
}

/**
 * The bounds of the number of people heard, where channels overlap to an extent that nobody knows.
 *
 * `linked` are distinct people known by a pseudonymous key. Channels are never added up into people: the lower
 * bound is the largest of them, the upper bound as if nobody came twice.
 *
 * Source: measures.md 3.1.
 *
 * @example
 * peopleBounds(900, [{ low: 1004, high: 1004 }, { low: 120, high: 260 }]);
 * //=> { lower: 1004, upper: 2164 }
 */
export function peopleBounds(linked: number, channels: ReadonlyArray<ChannelBounds>): PeopleBounds {
  let lower = linked;
  let upper = linked;
  for (const { low, high } of channels) {
    lower = Math.max(lower, low);
    upper += high;
  }
  return { lower, upper };
}
