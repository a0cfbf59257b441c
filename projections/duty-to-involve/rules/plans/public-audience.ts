import type { Involvement } from "../../counting/involvement.js";

const notThePublic = ["staff-of-partners", "local-healthwatch", "representatives", "lay-members"];

/**
 * Tells whether involvement asked the public: it consulted, and not only those who are not the public.
 *
 * An activity with no audience on record was open to all. A standing network has asked nobody by itself.
 */
export function askedThePublic({ held }: Involvement): boolean {
  if (held?.occurrence.mode !== "consulted") return false;
  const { audiences } = held.occurrence;
  return audiences.length === 0 || audiences.some((code) => !notThePublic.includes(code));
}
