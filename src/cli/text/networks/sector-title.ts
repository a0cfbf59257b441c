/**
 * What a part of public life is called in plain words.
 *
 * @example
 * sectorTitle("nhs"); //=> "NHS"
 * sectorTitle("public-health"); //=> "public health"
 */
export function sectorTitle(sector: string): string {
  return sector === "nhs" ? "NHS" : sector.replaceAll("-", " ");
}
