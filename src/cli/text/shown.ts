/** A number of people as shown, with the marker where it is held back. */
export function shown(
  value: number | { readonly value: number | null } | undefined,
  marker = "*",
): string {
  const number = typeof value === "object" ? value.value : value;
  return number === undefined ? "" : number === null ? marker : number.toLocaleString("en-GB");
}

/** A share as a percentage, with the marker where it is held back and `-` where it does not apply. */
export function shownShare(
  share: { readonly value: number | null; readonly outcome?: string } | undefined,
  marker = "*",
): string {
  if (share === undefined) return "";
  if (share.value === null) return share.outcome === undefined ? marker : "-";
  return `${(share.value * 100).toFixed(1)}%`;
}
