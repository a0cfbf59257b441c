/** A step into a value: the name of a field, or the place in a list. */
export type Step = string | number;

/** A copy of a value with one part changed; a part changed to undefined is left out. */
export function edited(
  value: unknown,
  steps: ReadonlyArray<Step>,
  change: (part: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      index === step ? edited(item, rest, change) : item,
    );
  const record = isRecord(value) ? value : {};
  const copy = Object.fromEntries(
    Object.entries({ ...record, [step]: edited(record[step], rest, change) }).filter(
      ([, part]) => part !== undefined,
    ),
  );
  return copy;
}

/** The steps as a path, such as `data.matters[0].limb`. */
export function pathOf(steps: ReadonlyArray<Step>): string {
  return steps
    .map((step, index) =>
      typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`,
    )
    .join("");
}

/** Tells whether a value is a record of fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
