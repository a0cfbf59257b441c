import { identifierIn } from "../../events/shapes/identifiers.js";
import type { Sketch } from "./sketch.js";

const headers = [
  /^(your )?(full |first |last |middle |given |family )?name$/,
  /\b(first|last|full|given|family|middle|author|user|recipient|respondent|contact|display) name\b/,
  /\b(surname|forename|username|voter name)\b/,
  /\b(e ?mail|email address|phone|telephone|mobile|fax)\b/,
  /\bip( address| hash)?$|\bip address\b/,
  /\b(post ?code|zip( code)?|home address|your address|street|latitude|longitude)\b/,
  /^address( line)?( \d)?$/,
  /\b(date of birth|dob|birth date|birthday)\b/,
  /\b(nhs|national insurance|passport) (number|no)\b/,
  /\b(assignee|user agent|device id|external reference)\b/,
];
const address = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]{0,4}(:[0-9a-f]{0,4}){3,7})$/i;

/**
 * Whether the header of a column names who somebody is, or where to reach them.
 *
 * It may be wrong either way, so a person looks at it. Source: import-formats.md IM-8.
 */
export function isHeadedPersonal({ words }: Sketch): boolean {
  return headers.some((header) => header.test(words));
}

/** Whether a cell of a column holds an address, a telephone number, a full postcode or an NHS number. */
export function holdsIdentifiers({ filled }: Sketch): boolean {
  return filled.some((cell) => address.test(cell) || identifierIn(cell) !== undefined);
}
