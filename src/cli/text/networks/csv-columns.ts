/** The columns of a report on networks as CSV; a row leaves empty what it does not have. */
export const columns = [
  "row",
  "about",
  "title",
  "body",
  "body_name",
  "group",
  "network",
  "network_name",
  "what",
  "count",
  "as_of",
  "from",
  "to",
] as const;

/** The cells of one row, by column. */
export type Cells = Partial<Readonly<Record<(typeof columns)[number], string | number>>>;

/** The cells that name a body. */
export function bodyOf({ body, name }: { readonly body: string; readonly name: string }): Cells {
  return { body, body_name: name };
}
