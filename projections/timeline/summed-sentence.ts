import type { Summed } from "./documents.js";

/** The sentence of responses that are summed. */
export function summedSentence({ type, events, tallied }: Summed, activity: string): string {
  switch (type) {
    case "FeedbackReceived":
      return `${responses(events)} to “${activity}” ${were(events)} received.`;
    case "ResponsesTallied":
      return tallied > 0
        ? `${responses(tallied)} to “${activity}” ${were(tallied)} tallied.`
        : `Responses to “${activity}” were divided into groups, with no total of their own.`;
    case "FeedbackThemed":
      return `The themes of ${responses(events)} were coded.`;
    case "FeedbackModerated":
      return `${responses(events)} ${were(events)} looked at before use: held, released, left out or cleared for quoting.`;
    default:
      return `${responses(events)} ${were(events)} taken back by those who gave them.`;
  }
}

function responses(number: number): string {
  const shown = String(number).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${shown} ${number === 1 ? "response" : "responses"}`;
}

function were(number: number): string {
  return number === 1 ? "was" : "were";
}
