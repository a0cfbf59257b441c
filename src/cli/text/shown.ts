/** A number of people as shown, with `*` where it is held back. */
export function shown(value: number | { readonly value: number | null } | undefined): string {
  const number = typeof value === "object" ? value.value : value;
  return number === undefined ? "" : number === null ? "*" : number.toLocaleString("en-GB");
}

/** A share as a percentage, with `*` where it is held back and `-` where it does not apply. */
export function shownShare(
  share: { readonly value: number | null; readonly outcome?: string } | undefined,
): string {
  if (share === undefined) return "";
  if (share.value === null) return share.outcome === undefined ? "*" : "-";
  return `${(share.value * 100).toFixed(1)}%`;
}
