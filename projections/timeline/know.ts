import type { EngagementEvent, EventType } from "engagement-ledger";
import type { TimelineDrafts } from "./documents.js";

/** Events whose name stands whatever was known: an activity held many times keeps its first. */
const renames: ReadonlyArray<EventType> = ["BodyChanged", "ConsultationOpened"];

/** Learns from an event what entities are called, and what they belong to. */
export function know({ known }: TimelineDrafts, event: EngagementEvent): void {
  const name = nameIn(event);
  if (name !== undefined) {
    const entity = known(event.entity);
    if (renames.includes(event.type)) entity.name = name;
    else entity.name ??= name;
  }
  for (const [entity, owner] of belongings(event)) {
    const { belongsTo } = known(entity);
    if (!belongsTo.includes(owner)) belongsTo.push(owner);
  }
}

function nameIn(event: EngagementEvent): string | undefined {
  switch (event.type) {
    case "BodyRegistered":
    case "BodyChanged":
    case "NetworkRegistered":
      return event.data.name;
    case "MatterOpened":
    case "ConsultationOpened":
    case "ActivityHeld":
    case "ThemeIdentified":
      return event.data.title;
    case "CommitmentMade":
      return event.data.words;
    case "InsightReceived":
    case "PlanPublished":
      return event.data.document.title;
    default:
      return undefined;
  }
}

type Belonging = readonly [entity: string, owner: string];

function belongings(event: EngagementEvent): ReadonlyArray<Belonging> {
  switch (event.type) {
    case "ActivityPlanned":
    case "ConsultationOpened":
    case "ActivityHeld":
      return event.data.matters.map(({ matter }) => [event.entity, matter]);
    case "InvolvementLinked":
      return [event.data.activity, event.data.network]
        .filter((entity) => entity !== undefined)
        .map((entity) => [entity, event.entity]);
    case "ThemeIdentified": {
      const { matters, activities } = event.data;
      return (matters.length > 0 ? matters : activities).map((owner) => [event.entity, owner]);
    }
    case "PlanStarted":
    case "PlanPublished":
      return event.data.matter === undefined ? [] : [[event.entity, event.data.matter]];
    case "CommitmentMade": {
      const { matter, activity, theme } = event.data.about ?? {};
      return [matter, activity, theme]
        .filter((owner) => owner !== undefined)
        .map((owner) => [event.entity, owner]);
    }
    default:
      return [];
  }
}
