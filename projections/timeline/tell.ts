import type { EngagementEvent } from "engagement-ledger";
import type { TimelineDrafts } from "./documents.js";
import { entitiesIn } from "./entities-in.js";
import { sentenceOf } from "./sentence-of.js";

/** Keeps an event with its sentence and the entities that it names. */
export function tell({ told, marked }: TimelineDrafts, event: EngagementEvent): void {
  const { id, type, entity, occurredAt, recordedAt, position, correctedBy } = event;
  const draft = told(id);
  draft.type = type;
  draft.entity = entity;
  draft.occurredAt = occurredAt;
  draft.recordedAt = recordedAt;
  draft.position = position;
  draft.sentence = sentenceOf(event);
  draft.names = entitiesIn(event.data);
  if (correctedBy !== undefined) draft.correctedBy = correctedBy;
  if (event.type !== "EventCorrected" && event.type !== "EventVoided") return;
  draft.of = event.data.event;
  const mark = marked(event.data.event);
  if (event.type === "EventVoided") mark.voidedBy = id;
  else mark.correctedBy = id;
}
