import type { Held } from "../held.js";

/** What a body did in an activity. */
export type Part = "held" | "led" | "partner" | "commissioned" | "attended";

/** Each part that a body had in something held, with the body; the body that held it comes first. */
export function bodiesIn(one: Held): ReadonlyArray<readonly [Part, string]> {
  const { by, ledBy, partners, commissionedFrom, attendedBy } = one;
  const parts: ReadonlyArray<readonly [Part, string | undefined]> = [
    ["held", by],
    ["led", ledBy],
    ...partners.map((body) => ["partner", body] as const),
    ["commissioned", commissionedFrom],
    ...attendedBy.map(({ body }) => ["attended", body] as const),
  ];
  return parts.flatMap(([part, body]) => (body === undefined ? [] : [[part, body] as const]));
}
