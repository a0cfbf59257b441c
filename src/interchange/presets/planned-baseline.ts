import { right } from "fp-ts/lib/Either.js";
import type { EntityId } from "../../events/entity.js";
import type { PlannedEvent } from "../plan/compile-event.js";
import type { Baseline } from "./preset.js";

/** A baseline as an event to be made: told from others by its area, its scheme and the body that keeps it. */
export function plannedBaseline(baseline: Baseline, body: EntityId<"body">): PlannedEvent {
  const { area, scheme, source } = baseline;
  return {
    name: `${scheme} of ${area.code}`,
    type: "BaselineRecorded",
    applies: () => true,
    occurredAt: () => right(source.asOf),
    entity: () => right(body),
    data: () => right(baseline),
    columnAt: () => "",
  };
}
