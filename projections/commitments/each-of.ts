import { eachActivity, eachGroup } from "./each-activity.js";
import { eachInsight, eachNetwork, eachRequest } from "./each-answer.js";
import type { Each, Of } from "./each.js";
import { eachMatter } from "./each-matter.js";
import { perActivity, perMatter } from "./per.js";

/** What all of a type are for, where it is neither activities nor matters. */
const allOf: ReadonlyMap<string, (of: Of) => Each> = new Map([
  ["FormatProvided", eachRequest],
  ["InsightAcknowledged", eachInsight],
  ["InsightAnswered", eachInsight],
  ["NetworkSized", eachNetwork],
]);

/** What a measure for each, or for all, is of; undefined where the record does not hold how many there are. */
export function eachOf(of: Of): Each | undefined {
  const { count, every, all, where } = of.measure;
  if (every === "activity") return eachActivity(of);
  if (every === "matter") return eachMatter(of);
  if (all !== true) return undefined;
  if (count === "groups") return eachGroup(of);
  if (count === "bodies" || count === "people" || count === "lay-people") return undefined;
  if (perActivity.has(where.type)) return eachActivity(of);
  return perMatter.has(where.type) ? eachMatter(of) : allOf.get(where.type)?.(of);
}
