import { defineEvent } from "../definition.js";
import { joined, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { limb } from "../shapes/records.js";
import { code, entity, text } from "../shapes/values.js";

/** An activity, or a standing network or meeting, counts for this matter. */
export const InvolvementLinked = defineEvent({
  type: "InvolvementLinked",
  about: "matter",
  version: 1,
  means: "an activity, or a standing network or meeting, counts for this matter",
  data: fields(
    { limb, because: text() },
    {
      activity: entity("activity"),
      network: entity("network"),
      proposalVersion: code("proposal-version"),
      stage: code("stage"),
    },
  ),
  check: (data) =>
    data.activity === undefined && data.network === undefined
      ? { at: "data.activity", accepted: "an activity, or a network" }
      : undefined,
  says: (data, name) => {
    const linked = [data.activity, data.network].filter((id) => id !== undefined);
    return `${joined(linked.map(name))} was counted for the ${data.limb}: ${quoted(data.because)}.`;
  },
});
