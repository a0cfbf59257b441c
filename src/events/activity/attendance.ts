import { fields } from "../shapes/fields.js";
import { count, entity } from "../shapes/values.js";

/**
 * How many came, and how many were reached in other ways. The counts are never added together.
 *
 * `contacts` are encounters, `distributed` copies handed out; only `people` are people.
 */
export const attendance = fields(
  {},
  { people: count, contacts: count, lay: count, invited: count, distributed: count },
);

/** A body that took part, and how many of its people did. */
export const bodyPresent = fields({ body: entity("body") }, { people: count });
