import { word } from "./grammar.js";

/** A column's name, as it stands in the header. */
export const column = word("^[\\s\\S]{1,500}$", "a column's name");

/** Text compared with a cell: never empty, since an empty cell is blank. */
export const plain = word("^[\\s\\S]{1,4000}$", "text that is not empty");

/** A name that the mapping gives to a part of itself. */
export const label = word("^[a-z0-9][a-z0-9.-]{0,99}$", "a name: a-z, 0-9, hyphens and full stops");
