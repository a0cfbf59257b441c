import { InvalidArgumentError } from "commander";
import { isDay } from "../events/time/day.js";

/** Reads a flag that is a calendar day; commander says what is wrong with another. */
export function dayIn(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("A day is written as 2024-06-30.");
  return text;
}
