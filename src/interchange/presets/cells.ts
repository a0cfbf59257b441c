import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { Refusal } from "../plan/refusal.js";

/** Reads a cell that may not be blank. */
export function given(column: string, text: string): Either<Refusal, string> {
  return text === "" ? refuse(column, "it is blank") : right(text);
}

/** Reads a whole number of at least `least`. "30.0" is what programs write that keep counts as fractions. */
export function whole(
  column: string,
  text: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): Either<Refusal, number> {
  const number = /^\d{1,15}(\.0)?$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return right(number);
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  return refuse(column, `${shown(text)} is not accepted; it takes a whole number ${range}`);
}

/** Refuses a row for one of its columns. */
export function refuse(column: string, reason: string): Either<Refusal, never> {
  return left({ column, reason });
}

/** A cell as a message shows it: never long. */
export function shown(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
}
