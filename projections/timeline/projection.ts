import {
  defineProjection,
  eventTypes,
  type EngagementEvent,
  type EventOf,
  type EventType,
} from "engagement-ledger";
import {
  nothingSummed,
  unknownEntity,
  unmarked,
  untold,
  type TimelineDrafts,
} from "./documents.js";
import { know } from "./know.js";
import { sum } from "./sum.js";
import { tell } from "./tell.js";

/** The types of event of which there may be one a response: they are summed, and never told singly. */
const summed: ReadonlyArray<EventType> = [
  "FeedbackReceived",
  "FeedbackThemed",
  "FeedbackModerated",
  "FeedbackWithdrawn",
  "ResponsesTallied",
];

type Everything = {
  readonly [Type in EventType]: (documents: TimelineDrafts, event: EventOf<Type>) => void;
};

function everything(): Everything;
function everything(): object {
  return Object.fromEntries(
    eventTypes.map((type) => [
      type,
      (documents: TimelineDrafts, event: EngagementEvent): void => {
        know(documents, event);
        if (summed.includes(type)) sum(documents, event);
        else tell(documents, event);
      },
    ]),
  );
}

/**
 * Every event as a sentence, and responses summed by activity and day; with what entities are called.
 *
 * A document an event, so that no document grows with the record; a sum keeps at most 50 ids.
 */
export const timelineProjection = defineProjection({
  name: "timeline",
  version: 1,
  documents: {
    told: untold,
    summed: nothingSummed,
    known: unknownEntity,
    marked: unmarked,
  },
  on: everything(),
});
