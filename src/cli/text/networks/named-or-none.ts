import type { Cells } from "./csv-columns.js";

/** The cells that name each network; where there is none, those that say so. */
export function namedOrNone(
  networks: ReadonlyArray<{ readonly network: string; readonly name: string }>,
): ReadonlyArray<Cells> {
  return networks.length === 0
    ? [{ what: "none-on-record" }]
    : networks.map(({ network, name }) => ({ network, network_name: name }));
}
