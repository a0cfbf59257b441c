import { defineProjection, key, lastDay } from "engagement-ledger";

/** One value that a body gave a setting, from a day on. */
interface AdoptedValue {
  from: string;
  value: string | number | string[];
  event: string;
}

/** The history of one setting of one body, in the order of recording. */
export interface PolicyDocument {
  /** The body whose rule it is. */
  body: string;
  /** The name of the setting, as in measures.md 7. */
  setting: string;
  /** Each value it had. */
  history: AdoptedValue[];
}

/** The rules that bodies set themselves, one document for a body and setting. */
export const policies = defineProjection({
  name: "policies",
  version: 1,
  documents: {
    policies: (policy: string): PolicyDocument => ({ body: policy, setting: "", history: [] }),
  },
  on: {
    PolicyAdopted: (documents, { id, entity, occurredAt, data }) => {
      const policy = documents.policies(key(entity, data.setting));
      policy.body = entity;
      policy.setting = data.setting;
      const value = typeof data.value === "object" ? [...data.value] : data.value;
      policy.history.push({ from: lastDay(occurredAt), value, event: id });
    },
  },
});
