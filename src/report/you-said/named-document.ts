import type { NamedDocument } from "../../../projections/you-said/documents.js";
import { link, quote, type Phrase } from "../tree/phrases.js";

/**
 * The title of a document, which leads to it where its address is on record.
 *
 * Only an address of the web becomes a link: in a browser some others are programs.
 */
export function documentPhrase({ title, url }: NamedDocument): Phrase {
  return url !== null && /^https?:\/\//.test(url) ? link(url, quote(title)) : quote(title);
}
