const escaped =
  "a draft was used after its page, or put into another document: refer to the other document by its key, " +
  "copy what is needed of it, and keep no draft outside a handler";

/**
 * Says in words why a handler failed, whatever it threw.
 *
 * A revoked proxy is known only by the engine's message; the wording alone depends on it, nothing else.
 *
 * @example
 * whyOf(new Error("no such stage")); //=> "no such stage"
 * whyOf(undefined); //=> "it threw a value that is not an error"
 */
export function whyOf(thrown: unknown): string {
  if (typeof thrown === "string" && thrown !== "") return thrown;
  if (typeof thrown !== "object" || thrown === null || !("message" in thrown))
    return "it threw a value that is not an error";
  const { message } = thrown;
  if (typeof message !== "string" || message === "") return "it threw an error without a message";
  return /proxy/i.test(message) && message.includes("revoked") ? escaped : message;
}

/**
 * Thrown on a draft that would leave its document.
 *
 * Source: immer leaves a dead proxy there, or throws, depending on the order in which it finishes drafts.
 */
export function draftEscaped(): Error {
  return new Error(escaped);
}

/** Thrown on a value that would not come back from JSON as it was. */
export function notJson(what: string): Error {
  return new Error(
    `a document holds ${what}, which JSON cannot keep: use numbers that are finite, texts, booleans, null, ` +
      "lists and plain objects",
  );
}
