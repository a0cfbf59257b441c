import type { Problem } from "../definition.js";
import { entityKinds } from "../entity.js";
import { shape, type Shape } from "../shapes/shape.js";
import { code, count, day, decimal, oneOf, text } from "../shapes/values.js";

/** The value of a setting: text, a whole number, a decimal in a string, or a list of texts. */
export type PolicyValue = string | number | ReadonlyArray<string>;

const line = text(500);
const isList = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.length <= 1_000 && value.every(line.is);

/** The value of a setting, of any of its forms; which form a setting takes is checked by its name. */
export const policyValue: Shape<PolicyValue> = shape(
  { kind: "json" },
  "text, a whole number, a decimal in a string, or a list of texts",
  (value): value is PolicyValue => line.is(value) || count.is(value) || isList(value),
);

interface Form {
  readonly accepted: string;
  readonly accepts: (value: PolicyValue) => boolean;
}

const word = code("setting");
const either = (...words: ReadonlyArray<string>): Form => ({
  accepted: words.join(" or "),
  accepts: (value) => words.some((known) => known === value),
});
const or = (form: Form, off: string): Form => ({
  accepted: `${form.accepted}, or "${off}"`,
  accepts: (value) => value === off || form.accepts(value),
});
const whole = (least: number): Form => ({
  accepted: `a whole number from ${least}`,
  accepts: (value) => typeof value === "number" && value >= least,
});
const fraction: Form = { accepted: decimal.name, accepts: decimal.is };
const listed = (item: Shape<string>, what: string): Form => ({
  accepted: `a list of ${what}`,
  accepts: (value) => isList(value) && value.every(item.is),
});
const yearsOfKind = new RegExp(`^(${entityKinds.join("|")}):\\d{1,3}$`);

const settings = {
  "disclosure.profile": { accepted: "the name of a profile", accepts: word.is },
  "disclosure.marker": {
    accepted: "a marker of 1 to 8 characters",
    accepts: (value) => typeof value === "string" && value.length <= 8,
  },
  "disclosure.reportingDates": listed(day, "days, YYYY-MM-DD"),
  "representation.low": fraction,
  "representation.high": fraction,
  "representation.z": fraction,
  "representation.minExpected": or(whole(0), "off"),
  "representation.disclosureFloor": or(fraction, "off"),
  "coverage.k": whole(1),
  "loop.feedbackDays": or(whole(0), "none"),
  "recording.days": or(whole(0), "none"),
  "reach.requiredGroups": listed(word, "group codes"),
  "retention.years": {
    accepted: 'a whole number from 0, "none", or a list such as "feedback:8", a kind and its years',
    accepts: (value) =>
      or(whole(0), "none").accepts(value) ||
      (isList(value) && value.every((rule) => yearsOfKind.test(rule))),
  },
  "response.limitDays": or(whole(0), "none"),
  "consultation.policyDays": or(whole(0), "none"),
  "eqm.blankCountsAs": either("not-asked-or-not-known", "declined"),
} as const satisfies Readonly<Record<string, Form>>;

/** The name of a setting. */
export type SettingName = keyof typeof settings;

const isSettingName = (name: string): name is SettingName => Object.hasOwn(settings, name);

/**
 * The name of a setting that a body may decide for itself.
 *
 * Source: measures.md 7.
 */
export const settingName = oneOf(...Object.keys(settings).filter(isSettingName));

/**
 * What is wrong with the value given to a setting.
 *
 * @example
 * policyProblem("loop.feedbackDays", 84); //=> undefined
 * policyProblem("coverage.k", 0)?.accepted; //=> "a whole number from 1"
 */
export function policyProblem(setting: SettingName, value: PolicyValue): Problem | undefined {
  const form: Form = settings[setting];
  return form.accepts(value) ? undefined : { at: "data.value", accepted: form.accepted };
}
