import { wordsIn } from "./words-in.js";

/** What a sample shows of a column. */
export interface Sketch {
  /** The column's name in a mapping. */
  readonly name: string;
  /** The words of its header, in lower case. */
  readonly words: string;
  /** Its cells that are not blank, without white space around them. */
  readonly filled: ReadonlyArray<string>;
  /** How many cells are blank. */
  readonly blank: number;
  /** The different values, in the order in which they come. */
  readonly values: ReadonlyArray<string>;
  /** Different values for each filled cell: 1 where no two are alike. 1 where none is filled. */
  readonly uniqueness: number;
}

/** Sketches a column from its cells. */
export function sketch(name: string, cells: ReadonlyArray<string>): Sketch {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const values = [...new Set(filled)];
  return {
    name,
    words: wordsIn(name.replace(/#\d+$/, "")),
    filled,
    blank: cells.length - filled.length,
    values,
    uniqueness: filled.length === 0 ? 1 : values.length / filled.length,
  };
}

/** Whether every filled cell is of a form; never where none is filled. */
export function all({ filled }: Sketch, form: RegExp): boolean {
  return filled.length > 0 && filled.every((cell) => form.test(cell));
}
