// The page of rules: from the shipped rules, and from the tests that produce each outcome.
import { readdirSync, readFileSync } from "node:fs";

const outcomes = [
  "evidence-found",
  "evidence-missing",
  "not-yet-due",
  "not-applicable",
  "not-decidable",
];
const tests = "test/projections/duty-to-involve";

/** Every call `finds("R-…", "outcome", "case", …)` in the tests. */
export function toldOutcomes() {
  const call = /\bfinds\(\s*"(?<rule>[^"]+)",\s*"(?<outcome>[^"]+)",\s*"(?<told>(?:[^"\\]|\\.)+)"/g;
  return readdirSync(tests, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .toSorted()
    .flatMap((path) =>
      [...readFileSync(`${tests}/${path}`, "utf8").matchAll(call)].map(({ groups }) => ({
        ...groups,
        told: JSON.parse(`"${groups.told}"`),
        path: `${tests}/${path}`,
      })),
    );
}

/** What is wrong: an outcome that a rule can have and no test produces, or a test of none. */
export function untold(rules, told) {
  const declared = rules.flatMap(({ id, outcomes: can }) =>
    Object.keys(can).map((outcome) => `${id} ${outcome}`),
  );
  const produced = new Set(told.map(({ rule, outcome }) => `${rule} ${outcome}`));
  return [
    ...declared.filter((one) => !produced.has(one)).map((one) => `No test produces ${one}.`),
    ...[...produced]
      .filter((one) => !declared.includes(one))
      .map((one) => `A test produces ${one}, which no rule declares.`),
  ];
}

/** The page in Markdown. */
export function rulesPage({ name, version, rules, duties }, told) {
  return [
    "<!-- Generated from the rules and their tests. Do not edit. -->",
    "",
    "# Rules",
    "",
    "**Look up:** what each rule asks, what it is built on, and which outcomes it can have. The command",
    "`duty` tests them. How to add your own: [write a rule](../how-to/write-a-rule.md).",
    "",
    `Rule set \`${name}\`, version ${version}: ${rules.length} rules, ${duties.length} dated rows of duties.`,
    "",
    "A finding is a statement about records. It never says that anyone kept or broke the law.",
    "",
    "| mark | the source was |",
    "|---|---|",
    "| V | read word for word on a government site |",
    "| V* | read word for word on another site |",
    "| S | read only in a secondary source, and not quoted |",
    "| U | not checked, and not quoted |",
    "| D | a choice of this project |",
    "",
    "A finding made under a duty marked S or U, or with dates marked U, says `law-unverified`.",
    "",
    "## What is tested, and for whom",
    "",
    "- **Which duties** (R-DUTY-SELECT): those that bound a body of its kind on the day of the decision. Where nothing is",
    "  decided, the day is today. So a decision of 2019 is tested under the law of 2019. If nobody recorded the kind of body, a",
    "  person must decide.",
    "- **For which body:** the responsible body, else the one that opened the matter, and each other body that decided. A",
    "  responsible body answers for every decision of the matter, another body for its own (R-OWNER, R-MULTI). Findings of",
    "  two bodies are never merged.",
    "- **Against what:** most rules look at the first decision, some at each. The choice of a preferred bidder or of a provider",
    "  counts as a decision in those marked so (R-PROCURE).",
    "- **Consultations:** the rules on fair consultation run where a specific proposal and a decision are linked with an",
    "  activity, whatever it was called (R-SUBST).",
    "- **Before** means on an earlier day. Where the dates do not show which came first, the answer is `not-decidable`.",
    "",
    "## Duties",
    "",
    "*Limbs* are the parts of a duty: planning, a proposal, a decision. *Turns on* is what a person must judge first.",
    "",
    "| id | what it is | provision | binds | limbs | turns on | in force | mark |",
    "|---|---|---|---|---|---|---|---|",
    ...duties.map(
      ({ id, title, provision, binds, limbs, thresholds, from, until, mark, datesMark, source }) =>
        `| ${id} | ${title} | [${provision}](${source}) | ${binds.join(", ")} | ${limbs.join(", ")} | ${thresholds
          .map((threshold) => threshold.of)
          .join(", ")} | ${from} to ${until ?? "now"} | ${mark}${
          datesMark === undefined ? "" : `, dates ${datesMark}`
        } |`,
    ),
    "",
    "## All rules",
    "",
    "| rule | asks |",
    "|---|---|",
    ...rules.map(({ id, title }) => `| [${id}](#${id.toLowerCase()}) | ${title} |`),
    "",
    "## Rules, one by one",
    "",
    ...rules.flatMap((rule) => section(rule, told)),
  ].join("\n");
}

const tested = {
  duty: "each matter and body that a duty bound",
  matter: "each matter and body",
  body: "each body",
};
const per = {
  matter: "against the first decision",
  decision: "for each decision",
  "decision-point": "for each decision, and each choice of a provider",
};

function section(rule, told) {
  const { id, version, title, authority, inputs, outcomes: can, cannotDecide } = rule;
  const under = rule.of === "duty" ? ` Duties: ${rule.appliesTo.duties.join(", ")}.` : "";
  const how = rule.of === "body" ? "" : `, ${per[rule.per]}`;
  return [
    `### ${id}`,
    "",
    `${title}. Version ${version}. Tested for ${tested[rule.of]}${how}.${under}`,
    "",
    ...authority.map(
      ({ text, mark, source }) =>
        `- Authority: ${source === undefined ? text : `[${text}](${source})`} (${mark})`,
    ),
    `- Reads: ${inputs.join("; ")}`,
    `- Cannot decide: ${cannotDecide}`,
    "",
    "| outcome | when | tested where |",
    "|---|---|---|",
    ...outcomes
      .filter((outcome) => can[outcome] !== undefined)
      .map((outcome) => {
        const cases = told.filter((one) => one.rule === id && one.outcome === outcome);
        const shown = cases.map((one) => `[${one.told}](../../${one.path})`).join("; ");
        return `| \`${outcome}\` | ${can[outcome]} | ${shown} |`.replaceAll("\n", " ");
      }),
    "",
  ];
}
