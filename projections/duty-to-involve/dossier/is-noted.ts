import type { Noted } from "./noted.js";

/** Whether what a dossier holds is one of its events. */
export function isNoted(one: unknown): one is Noted {
  return (
    typeof one === "object" &&
    one !== null &&
    "id" in one &&
    "occurredAt" in one &&
    "recordedAt" in one
  );
}
