/** The ids of the events of some things. */
export function eventsOf(things: Iterable<{ readonly event: string }>): ReadonlyArray<string> {
  return [...things].map(({ event }) => event);
}
