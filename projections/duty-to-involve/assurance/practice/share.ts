/** How many of several things have something on record, and which have not. */
export interface Share {
  /** How many have. */
  readonly numerator: number;
  /** How many there are. */
  readonly denominator: number;
  /** The names of those that have not. */
  readonly lacking: ReadonlyArray<string>;
  /** The events that show it for those that have. */
  readonly events: ReadonlyArray<string>;
}

/**
 * Counts the things that have an event to show for it, and names the others.
 *
 * @example
 * share([{ called: "Survey", events: ["e1"] }, { called: "Panel", events: [] }]); //=> { numerator: 1, denominator: 2, lacking: ["Panel"], events: ["e1"] }
 */
export function share(
  things: ReadonlyArray<{ readonly called: string; readonly events: ReadonlyArray<string> }>,
): Share {
  const having = things.filter(({ events }) => events.length > 0);
  return {
    numerator: having.length,
    denominator: things.length,
    lacking: things.filter(({ events }) => events.length === 0).map(({ called }) => called),
    events: having.flatMap(({ events }) => events),
  };
}
