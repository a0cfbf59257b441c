import type { NotAnEvent } from "../events/decode.js";

/** What is wrong with a part of an event, said of the whole event: `entity` becomes `data.entity`. */
export function within(part: string, refusal: NotAnEvent): NotAnEvent {
  const under = (path: string): string => (path === "" ? part : `${part}.${path}`);
  return {
    _tag: refusal._tag,
    at: under(refusal.at),
    problems: refusal.problems.map(({ at, accepted }) => ({ at: under(at), accepted })),
  };
}
