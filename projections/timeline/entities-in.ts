import { isEntityId, type EntityKind } from "engagement-ledger";

const kinds: ReadonlyArray<EntityKind> = [
  "network",
  "commitment",
  "matter",
  "activity",
  "theme",
  "insight",
  "plan",
];

/**
 * The entities that an event's data names, each once, but for bodies and single responses.
 *
 * @example
 * entitiesIn({ matters: [{ matter: "matter:x", limb: "decision" }], by: "body:y" }); //=> ["matter:x"]
 */
export function entitiesIn(data: unknown): string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (isEntityId(value, kinds)) found.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
  };
  look(data);
  return [...found];
}
