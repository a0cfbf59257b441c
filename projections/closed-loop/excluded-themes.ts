import type { Evidence } from "../figures/evidence.js";
import type { Tracing } from "../figures/tracing.js";
import type { Life } from "./life.js";

/** Themes left out of the measures by recorded events, for one reason. */
export interface ExcludedThemes {
  /** Why. */
  readonly reason: string;
  /** How many. */
  readonly themes: number;
  /** The events that left them out. */
  readonly evidence: Evidence;
}

/**
 * Counts the themes left out, by reason: none is ever left out without an event.
 *
 * Source: measures.md 2.2.
 */
export function excludedThemes(
  themes: ReadonlyArray<Life>,
  trace: Tracing,
): ReadonlyArray<ExcludedThemes> {
  const reasons = new Map<string, string[]>();
  for (const { excluded } of themes)
    if (excluded !== undefined) {
      const events = reasons.get(excluded.reason) ?? [];
      events.push(excluded.event);
      reasons.set(excluded.reason, events);
    }
  return [...reasons].map(([reason, events], index) => ({
    reason,
    themes: events.length,
    evidence: trace.of(`/excluded/${index}`, events),
  }));
}
