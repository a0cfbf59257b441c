/** How the stories of one matter are told. */
export interface Telling {
  /** The name of the matter's part of the page. */
  readonly place: string;
  /** What stands in the place of a count held back. */
  readonly marker: string;
  /** Whether counts of people are rounded. */
  readonly rounds: boolean;
  /** The day of the page. */
  readonly today: string;
}

/** The place of a story on its page. */
export function placeOf({ theme }: { readonly theme: string }, { place }: Telling): string {
  return `${place}/${theme}`;
}
