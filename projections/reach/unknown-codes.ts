import { isKnownCode } from "engagement-ledger";
import { isUnknownAnswer } from "./codes.js";
import type { InScope } from "./in-scope.js";

/** A code that its list does not have, and the list. */
export interface UnknownCodeMet {
  readonly list: string;
  readonly code: string;
}

/** The codes of channels, groups and answers that their lists do not have: counted all the same. */
export function unknownCodesIn({ activities, channels }: InScope): ReadonlyArray<UnknownCodeMet> {
  const met = new Map<string, UnknownCodeMet>();
  const note = (list: string, code: string): void => {
    met.set(`${list} ${code}`, { list, code });
  };
  for (const { code, channel } of channels) {
    if (!isKnownCode("channel", code)) note("channel", code);
    for (const [scheme, byDivision] of Object.entries(channel.schemes))
      for (const { codes } of Object.values(byDivision))
        for (const given of Object.keys(codes))
          if (isUnknownAnswer(scheme, given)) note(scheme, given);
  }
  for (const { audiences } of activities)
    for (const group of audiences)
      if (!isKnownCode("group", group) && !isKnownCode("protected-characteristic", group))
        note("group", group);
  return [...met].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
