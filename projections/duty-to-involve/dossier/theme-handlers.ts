import { asDraft, type EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { kept } from "./noted.js";

/** Keeps what people said and the answers; a theme without a matter belongs to those of its activities. */
export const themeHandlers = {
  ThemeReopened: ({ themes }: DutyDrafts, event: EventOf<"ThemeReopened">): void => {
    themes(event.entity).reopened.push(asDraft(kept(event)));
  },
  ThemeExcluded: ({ themes }: DutyDrafts, event: EventOf<"ThemeExcluded">): void => {
    themes(event.entity).excluded.push(asDraft(kept(event)));
  },
  DecisionInfluenced: ({ themes }: DutyDrafts, event: EventOf<"DecisionInfluenced">): void => {
    themes(event.data.theme).influences.push(asDraft({ ...kept(event), matter: event.entity }));
  },
};

/** Keeps a theme with its activities and matters. */
export function keepTheme(drafts: DutyDrafts, event: EventOf<"ThemeIdentified">): void {
  const { themes, matters, activities } = drafts;
  themes(event.entity).identified = asDraft(kept(event));
  for (const activity of event.data.activities) activities(activity).raised[event.entity] = true;
  for (const matter of event.data.matters) matters(matter).themes[event.entity] = true;
  if (event.data.matters.length > 0) return;
  for (const activity of event.data.activities) {
    activities(activity).themes[event.entity] = true;
    for (const matter of Object.keys(activities(activity).matters))
      matters(matter).themes[event.entity] = true;
  }
}
