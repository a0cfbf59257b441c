import type { Summed } from "./documents.js";

/** The sentence of responses that are summed; what came by petition is signatures, not responses. */
export function summedSentence(
  { type, channel, events, totals, tallied }: Summed,
  activity: string,
): string {
  const noun = channel === "petition" ? "signature" : "response";
  switch (type) {
    case "FeedbackReceived":
      return `${counted(events, noun)} to “${activity}” ${were(events)} received.`;
    case "ResponsesTallied":
      return totals > 0
        ? `${counted(tallied, noun)} to “${activity}” by ${channel} ${were(tallied)} tallied.`
        : `Responses to “${activity}” by ${channel} were divided into groups, with no total of their own.`;
    case "FeedbackThemed":
      return `The themes of ${counted(events, "response")} were coded.`;
    case "FeedbackModerated":
      return `${counted(events, "response")} ${were(events)} looked at before use: held, released, left out or cleared for quoting.`;
    default:
      return `${counted(events, "response")} ${were(events)} withdrawn.`;
  }
}

function counted(number: number, noun: string): string {
  const shown = String(number).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${shown} ${number === 1 ? noun : `${noun}s`}`;
}

function were(number: number): string {
  return number === 1 ? "was" : "were";
}
