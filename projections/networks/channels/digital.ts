import { channelFacts } from "./channel-facts.js";

/** Whether a channel needs the internet: always, never, or only in some of its forms. */
export type Digital = "yes" | "no" | "either";

const online: ReadonlyArray<string> = ["social-media", "website", "e-bulletin", "email"];
const either: ReadonlyArray<string> = [
  "survey",
  "annual-satisfaction-survey",
  "formal-consultation",
  "petition",
  "newsletter",
  "press",
  "membership",
  "citizens-panel",
  "commissioned-work",
];

/**
 * Whether a channel needs the internet. The venue on record decides where the kind of channel leaves it open.
 *
 * Source: this project, for the channels of taxonomies.md 10. A channel that is not listed there is `either`.
 *
 * @example
 * digitalOf("website"); //=> "yes"
 * digitalOf("survey"); //=> "either"
 * digitalOf("survey", "theirs"); //=> "no"
 * digitalOf("focus-group", "online"); //=> "yes"
 * digitalOf("hologram"); //=> "either"
 */
export function digitalOf(channel: string, venue?: "theirs" | "ours" | "online"): Digital {
  if (venue === "online" || online.includes(channel)) return "yes";
  if (venue !== undefined) return "no";
  return either.includes(channel) || !channelFacts(channel).listed ? "either" : "no";
}

/** `no` where one of them did without the internet, else `either` where one may have. */
export function leastDigital(uses: ReadonlyArray<{ readonly digital: Digital }>): Digital {
  const has = (digital: Digital): boolean => uses.some((use) => use.digital === digital);
  return has("no") ? "no" : has("either") ? "either" : "yes";
}
