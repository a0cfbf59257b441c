import { project } from "engagement-ledger";
import {
  assuranceReport,
  closedLoop,
  closedLoopProjection,
  commitments,
  commitmentsProjection,
  dutyToInvolve,
  dutyToInvolveProjection,
  networks,
  networksProjection,
  reach,
  reachReport,
  timeline,
  timelineProjection,
  type AssuredBody,
  type AssuredMatter,
  type ClosedLoop,
  type CommitmentRow,
  type Finding,
  type Networks,
  type NetworksOptions,
  type Reach,
  type ReachOptions,
  type RuleSet,
} from "engagement-ledger/projections";
import { rightOf } from "../projections/recorded.js";
import { toldCase, type Step } from "../projections/told-case.js";

type Part = { readonly [Name in "body" | "check" | "about" | "period"]?: string };

/** What the reports of the library say of a history on a day. */
export interface Reports {
  /** What a rule finds for every matter and body: its outcomes, each with its detail in brackets. */
  readonly found: (rule: string, part?: Part) => ReadonlyArray<string>;
  /** The duties that bound the body of the one matter. */
  readonly duties: ReadonlyArray<string>;
  /** What a governing body is told of the one matter. */
  readonly matter: AssuredMatter;
  /** What it is told of a body beyond its matters. */
  readonly body: (id: string) => AssuredBody;
}

/** Records a history, each event on its own day, and asks the report on the duty and that of assurance. */
export async function reportsOn(
  steps: ReadonlyArray<Step>,
  today: string,
  ruleSet?: RuleSet,
): Promise<Reports> {
  const documents = rightOf(await project(await toldCase(steps), dutyToInvolveProjection));
  const question = { today, ...(ruleSet === undefined ? {} : { ruleSet }) };
  const duty = dutyToInvolve(documents, question);
  const assured = assuranceReport(documents, question, duty);
  const findings = [...duty.matters, ...duty.bodies].flatMap((one) =>
    one.findings.map((finding) => ({ ...finding, body: one.body })),
  );
  return {
    found: (rule, part = {}) =>
      findings.filter((finding) => finding.rule === rule && isPart(finding, part)).map(outcomeOf),
    duties: duty.matters.flatMap((one) => one.duties.map(({ id }) => id)),
    get matter(): AssuredMatter {
      return theOne(assured.matters, "matter");
    },
    body: (id) =>
      theOne(
        assured.bodies.filter(({ body }) => body === id),
        `body ${id}`,
      ),
  };
}

/** What became of what people said. */
export async function loopOn(steps: ReadonlyArray<Step>, today: string): Promise<ClosedLoop> {
  const documents = rightOf(await project(await toldCase(steps), closedLoopProjection));
  return closedLoop(documents, { today });
}

/** What was promised, and what the record shows of it. */
export async function promisesOn(
  steps: ReadonlyArray<Step>,
  today: string,
): Promise<ReadonlyArray<CommitmentRow>> {
  const documents = rightOf(await project(await toldCase(steps), commitmentsProjection));
  return commitments(documents, { today }).commitments;
}

/** Who reaches whom, who works with whom, and by which channels. */
export async function networksOn(
  steps: ReadonlyArray<Step>,
  today: string,
  options: Omit<NetworksOptions, "today"> = {},
): Promise<Networks> {
  const documents = rightOf(await project(await toldCase(steps), networksProjection));
  return networks(documents, { today, ...options });
}

/** Who was heard. */
export async function reachOn(
  steps: ReadonlyArray<Step>,
  today: string,
  options: Omit<ReachOptions, "today"> = {},
): Promise<Reach> {
  const documents = rightOf(await project(await toldCase(steps), reach));
  return reachReport(documents, { today, ...options });
}

/** The record in plain sentences, each with its day. */
export async function linesOf(steps: ReadonlyArray<Step>): Promise<ReadonlyArray<string>> {
  const documents = rightOf(await project(await toldCase(steps), timelineProjection));
  return timeline(documents).map(({ when, sentence }) => `${when} ${sentence}`);
}

function isPart({ body, check, about, period }: Finding & { body: string }, part: Part): boolean {
  return (
    (part.body ?? body) === body &&
    (part.check ?? check) === check &&
    (part.about ?? about) === about &&
    (part.period ?? period) === period
  );
}

function outcomeOf({ outcome, detail }: Finding): string {
  return detail === undefined ? outcome : `${outcome} (${detail})`;
}

function theOne<One>(all: ReadonlyArray<One>, called: string): One {
  const [one] = all;
  if (one === undefined || all.length > 1) throw new Error(`${all.length} of ${called}`);
  return one;
}
