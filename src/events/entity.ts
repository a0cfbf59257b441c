/** The kinds of thing an event is about. */
export const entityKinds = [
  "body",
  "network",
  "commitment",
  "matter",
  "activity",
  "feedback",
  "theme",
  "insight",
  "plan",
  "ledger",
] as const;

/** A kind of thing an event is about. */
export type EntityKind = (typeof entityKinds)[number];

/**
 * The name of one thing: a kind, a colon, then `[a-z0-9][a-z0-9._-]{0,127}`.
 *
 * @example
 * const matter: EntityId<"matter"> = "matter:urgent-care-2026";
 */
export type EntityId<Kind extends EntityKind = EntityKind> = `${Kind}:${string}`;

const pattern = /^([a-z]+):[a-z0-9][a-z0-9._-]{0,127}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Tells whether a value names an entity of one of the kinds.
 *
 * The id of feedback is a UUID, so that it can never be made from an e-mail address or a name.
 *
 * @example
 * isEntityId("matter:urgent-care-2026", ["matter"]); //=> true
 * isEntityId("feedback:jane-doe", ["feedback"]); //=> false
 */
export function isEntityId<Kind extends EntityKind>(
  value: unknown,
  kinds: ReadonlyArray<Kind>,
): value is EntityId<Kind> {
  if (typeof value !== "string") return false;
  const kind = pattern.exec(value)?.[1];
  if (kind === undefined || !kinds.some((allowed) => allowed === kind)) return false;
  if (kind === "feedback") return uuid.test(value.slice(9));
  return kind !== "ledger" || value === "ledger:self";
}

/**
 * The kind of thing an entity id names.
 *
 * @example
 * kindOf("matter:urgent-care-2026"); //=> "matter"
 */
export function kindOf(id: string): EntityKind | undefined {
  const kind = id.slice(0, id.indexOf(":"));
  return entityKinds.find((known) => known === kind);
}
