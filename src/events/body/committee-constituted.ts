import { defineEvent } from "../definition.js";
import { counted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { count, namesPart } from "../shapes/values.js";

/** Who sits on a committee, from now on. */
export const CommitteeConstituted = defineEvent({
  type: "CommitteeConstituted",
  about: "body",
  version: 1,
  means: "who sits on a committee, from now on",
  data: fields(
    {
      committee: namesPart("committee"),
      members: count,
      layMembers: count,
      communityMembers: count,
    },
    { vcseMembers: count },
  ),
  check: (data) => {
    const kinds = ["layMembers", "communityMembers", "vcseMembers"] as const;
    const excess = kinds.find((kind) => (data[kind] ?? 0) > data.members);
    return excess === undefined
      ? undefined
      : { at: `data.${excess}`, accepted: `at most the ${counted(data.members, "member")}` };
  },
  says: (data) =>
    `The committee ${data.committee} has ${counted(data.members, "member")}, of whom ` +
    `${data.layMembers} lay and ${data.communityMembers} from the community.`,
});
