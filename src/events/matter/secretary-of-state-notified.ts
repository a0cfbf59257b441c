import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";

/**
 * A notifiable change was notified.
 *
 * Source: NHS Act 2006 Schedule 10A.
 */
export const SecretaryOfStateNotified = defineEvent({
  type: "SecretaryOfStateNotified",
  about: "matter",
  version: 1,
  means: "a notifiable change was notified",
  data: fields({ document }),
  says: (data) =>
    `The Secretary of State was notified of the change in ${quoted(data.document.title)}.`,
});
