/**
 * A function of a key that is asked many times, each key worked out once.
 *
 * A report asks the same of an activity or matter for each of its themes: worked out each time, a report on
 * 20,000 themes of one matter took the square of them.
 *
 * @example
 * remembered((word) => word.length)("four"); //=> 4
 */
export function remembered<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, { readonly answer: Answer }>();
  return (key) => {
    const found = known.get(key) ?? { answer: answer(key) };
    known.set(key, found);
    return found.answer;
  };
}
