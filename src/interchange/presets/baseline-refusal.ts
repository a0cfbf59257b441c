/** Why rows that make one baseline together are refused: all of them, since nobody can tell which is wrong. */
export type BaselineRefusal =
  /** A whole is not the sum of its parts; `by` is the sum less the whole. */
  | {
      readonly _tag: "PartsDoNotAddUp";
      readonly whole: string;
      readonly people: number;
      readonly parts: ReadonlyArray<string>;
      readonly sum: number;
      readonly by: number;
      readonly rows: ReadonlyArray<number>;
    }
  /** There is no row, or none that could be read, for some categories. */
  | {
      readonly _tag: "CategoriesMissing";
      readonly categories: ReadonlyArray<string>;
      readonly rows: ReadonlyArray<number>;
    }
  /** Two rows are about the same category. */
  | {
      readonly _tag: "CategoryRepeated";
      readonly category: string;
      readonly rows: ReadonlyArray<number>;
    }
  /** Rows that belong to the whole cannot be read, so that it is not known. */
  | { readonly _tag: "RowsNotRead"; readonly rows: ReadonlyArray<number> }
  /** Rows say different things where they have to say the same. */
  | {
      readonly _tag: "RowsDiffer";
      readonly column: string;
      readonly values: ReadonlyArray<string>;
      readonly rows: ReadonlyArray<number>;
    };

/** One sentence for rows that were refused together: which they are, and by how much they differ. */
export function explainBaseline(refusal: BaselineRefusal): string {
  const rows = `rows ${refusal.rows.join(", ")}`;
  switch (refusal._tag) {
    case "PartsDoNotAddUp": {
      const { whole, people, parts, sum, by } = refusal;
      const off = by > 0 ? `${by} too many` : `${-by} too few`;
      return `${whole} is ${people}, and its parts (${parts.join("; ")}) add up to ${sum}: ${off}, in ${rows}`;
    }
    case "CategoriesMissing":
      return `there is no row that can be read for ${refusal.categories.join("; ")}, beside ${rows}`;
    case "CategoryRepeated":
      return `${refusal.category} stands in ${rows}`;
    case "RowsNotRead":
      return `what it makes with others is not known, since they cannot be read: ${rows}`;
    case "RowsDiffer":
      return `${rows} differ: ${refusal.values.join(" and ")}`;
  }
}
