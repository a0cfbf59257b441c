import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { matterLink, tally } from "../shapes/records.js";
import { code, day, entity, oneOf, text, yesOrNo } from "../shapes/values.js";
import { attendance, bodyPresent } from "./attendance.js";
import { support } from "./involvement.js";
import { place } from "./place.js";
import { lawfulBasis, purpose } from "./words.js";

/** An event, focus group, drop-in, outreach or survey wave took place. */
export const ActivityHeld = defineEvent({
  type: "ActivityHeld",
  about: "activity",
  version: 1,
  means: "an event, focus group, drop-in, outreach, survey wave took place",
  data: fields(
    {
      by: entity("body"),
      title: text(500),
      method: code("channel"),
      purpose,
      mode: oneOf("consulted", "informed", "other"),
      twoWay: yesOrNo,
      attendance,
    },
    {
      ledBy: entity("body"),
      commissionedFrom: entity("body"),
      level: code("level"),
      presents: entity("plan"),
      place,
      until: day,
      lawfulBasis,
    },
    {
      matters: matterLink,
      partners: entity("body"),
      networks: entity("network"),
      audiences: code("group"),
      attendedBy: bodyPresent,
      tallies: tally,
      supports: support,
      accessibility: code("accessibility"),
    },
  ),
  says: (data, name) =>
    // No number of people: a sentence passes no disclosure control.
    `${name(data.by)} held ${quoted(data.title)} (${data.method})` +
    (data.attendance.people === undefined ? ", with no attendance recorded." : "."),
});
