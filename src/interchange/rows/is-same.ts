/**
 * Whether two JSON values say the same: the order of members does not count.
 *
 * @example
 * isSame({ a: [1, { b: "c" }], d: true }, { d: true, a: [1, { b: "c" }] }); //=> true
 * isSame({ a: 1 }, { a: 1, b: 1 }); //=> false
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
