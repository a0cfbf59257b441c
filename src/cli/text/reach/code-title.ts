import { answerSchemes } from "../../../events/codes/answer-schemes.js";
import { channels } from "../../../events/codes/channels.js";

const answers = new Map(
  answerSchemes.map(({ scheme, codes }) => [
    scheme,
    new Map(codes.map(({ code, title }) => [code, title])),
  ]),
);
const ofChannels = new Map(channels.codes.map(({ code, title }) => [code, title]));

/**
 * A code of a monitoring question with what it means, where a list says so.
 *
 * @example
 * codeTitle("nhs-sex", "2"); //=> "2 Female"
 * codeTitle("our-list", "a"); //=> "a"
 */
export function codeTitle(scheme: string, code: string): string {
  const title = answers.get(scheme)?.get(code);
  return title === undefined ? code : `${code} ${title}`;
}

/**
 * What a channel is called in plain words; the code itself where no list has it.
 *
 * @example
 * channelTitle("hologram"); //=> "hologram"
 */
export function channelTitle(code: string): string {
  return ofChannels.get(code) ?? code;
}
