import fc, { type Arbitrary } from "fast-check";
import { edited, isRecord, type Step } from "../events/edited.js";
import { hostileValues } from "./values.js";

/** One way to spoil an event: where, chosen among its places, and what becomes of what is there. */
export interface Mutation {
  readonly place: number;
  readonly change: (part: unknown) => unknown;
}

// As functions, for fast-check itself cannot hold a revoked proxy.
const wrong: Arbitrary<() => unknown> = fc.oneof(
  fc.nat(hostileValues.length - 1).map((index) => () => hostileValues[index]?.[1]),
  fc
    .anything({ withBigInt: true, withDate: true, withMap: true, withSet: true })
    .map((value) => () => value),
);

const names = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "valueOf", "then", "", "0"),
  fc.string({ maxLength: 8 }),
);

/** Any mutation: another value, nothing, a field too many, or the same wrapped, lengthened, repeated. */
export const anyMutation: Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  change: fc.oneof(
    wrong,
    fc.constant(() => undefined),
    fc.tuple(names, wrong).map(
      ([name, value]) =>
        (part: unknown) =>
          withField(part, name, value()),
    ),
    fc.constant((part: unknown) => [part]),
    fc.constant((part: unknown) => ({ part })),
    fc.constantFrom(2, 1_001, 10_001).map((times) => (part: unknown) => repeated(part, times)),
    fc.constant((part: unknown) => new Proxy(Object(part), {})),
    fc.constant((part: unknown) => Object.defineProperty({}, "part", { get: () => part })),
  ),
});

/** An event with one part spoilt. */
export function spoilt(event: object, { place, change }: Mutation): unknown {
  const places = placesIn(event, []);
  return edited(event, places[place % places.length] ?? [], change);
}

function placesIn(value: unknown, steps: ReadonlyArray<Step>): ReadonlyArray<ReadonlyArray<Step>> {
  const parts: ReadonlyArray<readonly [Step, unknown]> = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item] as const)
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return [steps, ...parts.flatMap(([step, part]) => placesIn(part, [...steps, step]))];
}

function withField(part: unknown, name: string, value: unknown): unknown {
  if (!isRecord(part)) return value;
  return Object.defineProperty({ ...part }, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function repeated(part: unknown, times: number): unknown {
  if (typeof part === "string") return part.repeat(times);
  return Array.isArray(part)
    ? Array.from({ length: times }, () => part).flat()
    : Array(times).fill(part);
}
