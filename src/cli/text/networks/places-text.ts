import type { PublishedNetworks } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";

const whose = {
  theirs: "on people’s own ground",
  ours: "on the body’s own ground",
  online: "online",
} as const;

/** Where things were held, of what the record says of it. */
export function placesText({ places }: PublishedNetworks): ReadonlyArray<string> {
  const { theirs, ours, online, notSaid, named } = places;
  const known = theirs.denominator;
  if (known === 0) return [];
  const unknown =
    notSaid.value === 0 ? "" : ` Of ${counted(notSaid.value, "time")} it is not on record where.`;
  return [
    "Where things were held",
    ...setIn(
      `Of ${counted(known, "time")} whose place is on record: ${theirs.numerator} ${whose.theirs}, ${ours.numerator} ${whose.ours}, ${online.numerator} ${whose.online}.${unknown}`,
      2,
    ),
    ...named.flatMap(({ name, venue, times, activities }) =>
      setIn(
        `${name}, ${whose[venue]}: ${counted(times, "time")}, for ${activities.map(({ title }) => `“${title}”`).join(", ")}`,
        4,
      ),
    ),
    "",
  ];
}
