import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { code, count, entity, text } from "../shapes/values.js";
import { themeCode } from "./theme-code.js";

/** People said this. It occurred on the day it was heard, not the day it was coded. */
export const ThemeIdentified = defineEvent({
  type: "ThemeIdentified",
  about: "theme",
  version: 1,
  means: "people said this; its occurredAt is the day it was heard, not the day it was coded",
  data: fields(
    { title: text(500), summary: text() },
    { people: count },
    {
      activities: entity("activity"),
      matters: entity("matter"),
      groups: code("group"),
      codes: themeCode,
    },
  ),
  // No number of people: a sentence passes no disclosure control.
  says: (data) => `People said ${quoted(data.title)}.`,
});
