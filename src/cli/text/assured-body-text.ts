import { onDay, type AssuredBody } from "engagement-ledger/projections";
import { setIn } from "./finding-text.js";
import { gapsText } from "./gaps-text.js";
import { practiceText } from "./practice-text.js";

/** What is told of one body beyond its matters, for a person. */
export function assuredBodyText(
  assured: AssuredBody,
  called: (body: string) => string,
): ReadonlyArray<string> {
  const { body, name, governance, practice, documents, received } = assured;
  const said = [
    ...governance.committees.map(
      ({ committee, since, members, layMembers, communityMembers }) =>
        `Committee ${committee}, as it is from ${since}: ${members} members, ${layMembers} lay, ` +
        `${communityMembers} from the community`,
    ),
    ...practiceText(practice, called),
    ...documents.map(
      ({ kind, title, when, years, live }) =>
        `Document: “${title}” (${kind}), published ${onDay(when)}, for ${years.join(", ")}` +
        (live ? "" : "; its years are over or to come"),
    ),
    ...received.map(
      ({ from, title, when, acknowledged, answered }) =>
        `Received: “${title}” from ${called(from)} ${onDay(when)}; ` +
        `acknowledged: ${daysOf(acknowledged)}; answered: ${daysOf(answered.map((one) => one.when))}`,
    ),
  ];
  return [
    `${name} (${body}), beyond its matters`,
    ...said.flatMap((one) => setIn(one, 2)),
    ...gapsText(assured),
  ];
}

function daysOf(days: ReadonlyArray<string>): string {
  return days.length === 0 ? "not on record" : days.map(onDay).join(", ");
}
