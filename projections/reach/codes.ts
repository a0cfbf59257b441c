import { answerSchemes } from "engagement-ledger";

const schemes = new Map(
  answerSchemes.map((list) => [
    list.scheme,
    { list, codes: new Set(list.codes.map(({ code }) => code)) },
  ]),
);

/**
 * The national code that a code counts as: without a local second character, where its scheme allows one.
 *
 * Source: taxonomies.md 2.
 *
 * @example
 * nationalCode("nhs-ethnic-category-2001", "A1"); //=> "A"
 * nationalCode("nhs-ethnic-category-2001", "99"); //=> "99"
 */
export function nationalCode(scheme: string, code: string): string {
  const known = schemes.get(scheme);
  if (known?.list.localSecondCharacter !== true || code.length !== 2 || known.codes.has(code))
    return code;
  const national = code.slice(0, 1);
  return known.codes.has(national) ? national : code;
}

const reserved = new Set(["not-stated", "not-sure", "blank", "not-asked", "not-known"]);

/**
 * Whether a scheme with a list of codes does not have this one; a scheme without a list has every code.
 *
 * @example
 * isUnknownAnswer("nhs-sex", "7"); //=> true
 * isUnknownAnswer("nhs-sex", "not-stated"); //=> false
 */
export function isUnknownAnswer(scheme: string, code: string): boolean {
  const known = schemes.get(scheme);
  if (known === undefined || reserved.has(code)) return false;
  return !known.codes.has(nationalCode(scheme, code));
}
