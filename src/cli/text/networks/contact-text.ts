import type { PublishedNetworks } from "engagement-ledger/projections";
import { channelTitle } from "../reach/code-title.js";
import { counted } from "../counted.js";
import { setIn } from "../finding-text.js";
import { groupTitle } from "../group-title.js";

type Group = PublishedNetworks["contact"]["groups"][number];

/** How often something was held for each group, and after how many days again. */
export function contactText({ contact }: PublishedNetworks): ReadonlyArray<string> {
  const { groups, again } = contact;
  if (groups.length === 0) return [];
  return [
    "How often there was contact with each group",
    ...setIn(
      `Something was held more than once for ${again.numerator} of ${counted(again.denominator, "group")}.`,
      2,
    ),
    ...groups.flatMap((group) => setIn(`${groupTitle(group.group)}: ${said(group)}`, 4)),
    "",
  ];
}

function said({ times, methods, gaps, longest, sinceLast, undated }: Group): string {
  return [
    `${counted(times.value, "time")} by ${methods.map(channelTitle).join(", ")}`,
    ...(gaps.length === 0 ? [] : [`days from one to the next: ${gaps.join(", ")}`]),
    ...(gaps.length < 2 || longest === undefined ? [] : [`the longest time: ${longest}`]),
    ...(sinceLast === undefined ? [] : [`days since the last: ${sinceLast}`]),
    ...(undated === 0 ? [] : [`on a day that is not known: ${undated}`]),
  ].join("; ");
}
