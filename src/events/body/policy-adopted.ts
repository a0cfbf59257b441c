import { defineEvent } from "../definition.js";
import { joined, quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { policyProblem, policyValue, settingName } from "./policy-value.js";

/** A body set itself a rule, which reports use from that day on. */
export const PolicyAdopted = defineEvent({
  type: "PolicyAdopted",
  about: "body",
  version: 1,
  means: "it set itself a rule",
  data: fields({ setting: settingName, value: policyValue, source: document }),
  check: (data) => policyProblem(data.setting, data.value),
  says: (data) => {
    const value = typeof data.value === "object" ? joined(data.value) : String(data.value);
    return `The body set ${data.setting} to ${quoted(value)}, as stated in ${quoted(data.source.title)}.`;
  },
});
