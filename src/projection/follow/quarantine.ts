import type { DocumentChange, DocumentReading } from "../../ledger/follow-store.js";
import { isEventType } from "../../events/event.js";
import type { ProjectionFailed } from "../errors.js";
import { documentFrom } from "./stored-json.js";

/** The kind under which the events that could not be folded are kept, with the documents of their set. */
const quarantineKind = "~quarantine";

/** What keeps an event that could not be folded. A document each: a list of them would be written over and over. */
export function quarantining(failed: ProjectionFailed): DocumentChange {
  const key = String(failed.position).padStart(16, "0");
  return { kind: quarantineKind, key, json: JSON.stringify(failed) };
}

/** The events of a set that could not be folded, in position order. */
export function quarantinedIn(
  reading: DocumentReading,
  build: number,
): ReadonlyArray<ProjectionFailed> {
  return reading
    .documents(build, quarantineKind)
    .map(({ json }) => documentFrom(json))
    .filter(isProjectionFailed)
    .sort((one, other) => one.position - other.position);
}

function isProjectionFailed(document: object): document is ProjectionFailed {
  return (
    "position" in document &&
    typeof document.position === "number" &&
    "type" in document &&
    typeof document.type === "string" &&
    isEventType(document.type)
  );
}
