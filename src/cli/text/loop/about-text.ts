import type { ClosedLoop } from "engagement-ledger/projections";

/** What part of the record the figures are of; `beside` is said where they are of some days only. */
export function aboutText(
  { scope }: Pick<ClosedLoop, "scope">,
  heard: string,
  beside = "",
): ReadonlyArray<string> {
  const { matter, activity, body, from, to } = scope;
  const days =
    from === undefined
      ? to === undefined
        ? undefined
        : `${heard} by ${to}`
      : `${heard} from ${from}${to === undefined ? "" : ` to ${to}`}`;
  const parts = [days, matter, activity, body].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  return [`Only ${parts.join(", ")}.${days === undefined ? "" : beside}`, ""];
}
