import type { Kept } from "./noted.js";

/** What the rules read of one theme: who raised it, and what became of it. */
export interface ThemeDossier {
  /** The theme. */
  readonly theme: string;
  /** What people said. */
  readonly identified?: Kept<"ThemeIdentified">;
  /** That it is open again. */
  readonly reopened: ReadonlyArray<Kept<"ThemeReopened">>;
  /** That it is left out of the measures. */
  readonly excluded: ReadonlyArray<Kept<"ThemeExcluded">>;
  /** The answers it was given, and in which matter. */
  readonly influences: ReadonlyArray<Kept<"DecisionInfluenced"> & { readonly matter: string }>;
}

/** A theme of which nothing is recorded. */
export function newTheme(theme: string): ThemeDossier {
  return { theme, reopened: [], excluded: [], influences: [] };
}
