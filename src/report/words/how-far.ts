/** How far a theme has come, in plain words. */
const words: Readonly<Record<string, string>> = {
  heard: "Heard. No answer yet",
  acknowledged: "Heard, and people were thanked. No answer yet",
  coded: "Heard and written up. No answer yet",
  considered: "Considered. No answer yet",
  answered: "Answered, but not everyone was told",
  told: "Answered, and people were told",
  evidenced: "Answered, people were told, and a difference is on record",
  excluded: "Left out of the numbers",
};

/**
 * How far a theme has come, in plain words without a full stop.
 *
 * @example
 * howFar("told"); //=> "Answered, and people were told"
 */
export function howFar(state: string): string {
  return words[state] ?? state;
}
