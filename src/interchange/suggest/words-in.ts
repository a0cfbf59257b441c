/**
 * The words of a header, in lower case.
 *
 * @example
 * wordsIn("RecipientLastName"); //=> "recipient last name"
 * wordsIn("IPAddress"); //=> "ip address"
 * wordsIn("submitted_at"); //=> "submitted at"
 */
export function wordsIn(header: string): string {
  return header
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/**
 * Makes a code or a name of a text: plain small letters and digits; empty where it has none of these.
 *
 * @example
 * codeOf("Neither agree nor disagree"); //=> "neither-agree-nor-disagree"
 * codeOf("Àrea (nord)"); //=> "area-nord"
 * codeOf("同意"); //=> ""
 */
export function codeOf(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "");
}
