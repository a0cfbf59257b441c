/** What one and several events of each type are called, in plain words. */
const nouns: Readonly<Record<string, readonly [string, string]>> = {
  ActivityPlanned: ["plan of an activity", "plans of activities"],
  ConsultationOpened: ["consultation", "consultations"],
  MidpointReviewed: ["review part-way", "reviews part-way"],
  ConsultationClosed: ["consultation closed", "consultations closed"],
  ActivityHeld: ["activity held", "activities held"],
  ResponsesTallied: ["tally of responses", "tallies of responses"],
  ActivityEvaluated: ["evaluation", "evaluations"],
  ResponsePublished: ["outcome report", "outcome reports"],
  FeedbackReturned: ["time people were told what happened", "times people were told what happened"],
  FormatRequested: ["request for another format", "requests for another format"],
  FormatProvided: ["other format or language given", "other formats or languages given"],
  FeedbackReceived: ["response", "responses"],
  MatterOpened: ["matter opened", "matters opened"],
  IssueScreened: ["screening for engagement", "screenings for engagement"],
  DutyAssessed: ["assessment of the duty", "assessments of the duty"],
  ProposalPublished: ["published proposal", "published proposals"],
  InvolvementLinked: ["link to an activity", "links to activities"],
  ImpactAssessed: ["impact assessment", "impact assessments"],
  ServiceChangeTestEvidenced: ["service-change test", "service-change tests"],
  AssuranceGiven: ["assurance stage passed", "assurance stages passed"],
  ScrutinyConsulted: ["consultation of a local authority", "consultations of local authorities"],
  ScrutinyCommented: ["comment of a local authority", "comments of local authorities"],
  ReviewHeld: ["review", "reviews"],
  PaperReceived: ["paper to decision-makers", "papers to decision-makers"],
  DecisionMade: ["decision", "decisions"],
  DecisionInfluenced: ["answer to what people said", "answers to what people said"],
  DifferenceEvidenced: ["difference recorded", "differences recorded"],
  MilestoneReached: ["milestone", "milestones"],
  ThemeIdentified: ["theme", "themes"],
  InsightReceived: ["report received", "reports received"],
  InsightAcknowledged: ["acknowledgement of a report", "acknowledgements of reports"],
  InsightAnswered: ["answer to a report", "answers to reports"],
  PlanStarted: ["plan or report begun", "plans or reports begun"],
  PlanPublished: ["published plan or report", "published plans or reports"],
  BoardConsulted: ["draft given to a board", "drafts given to boards"],
  BoardOpinionGiven: ["opinion of a board", "opinions of boards"],
  NetworkRegistered: ["network", "networks"],
  NetworkSized: ["count of a network", "counts of networks"],
  CommitteeConstituted: ["committee", "committees"],
  AssessmentGraded: ["grade", "grades"],
  EvidenceTagged: ["piece of evidence", "pieces of evidence"],
  PolicyAdopted: ["rule adopted", "rules adopted"],
};

const sessions: ReadonlySet<string> = new Set(["training", "induction"]);

/** Methods that are no word for one time that something was held. */
const uncounted: ReadonlySet<string> = new Set([
  "commissioned-work",
  "email",
  "outreach",
  "social-media",
]);

/**
 * What so many events of a type are called; of an activity held, by the method that was asked for.
 *
 * @example
 * nounOf({ type: "ActivityHeld", method: "focus-group" }, 2); //=> "focus groups"
 * nounOf({ type: "ActivityHeld", method: "champions" }, 1); //=> "activity by champions"
 * nounOf({ type: "ActivityEvaluated" }, 1); //=> "evaluation"
 */
export function nounOf(
  { type, method }: { readonly type: string; readonly method?: string | undefined },
  number: number,
): string {
  if (type === "ActivityHeld" && method !== undefined) {
    const noun = sessions.has(method) ? `${method} session` : spaced(method);
    if (plural(noun) === noun || uncounted.has(method))
      return `${number === 1 ? "activity" : "activities"} by ${noun}`;
    return number === 1 ? noun : plural(noun);
  }
  const [one, many] = nouns[type] ?? [`event of the type ${type}`, `events of the type ${type}`];
  return number === 1 ? one : many;
}

/**
 * A code as words.
 *
 * @example
 * spaced("focus-group"); //=> "focus group"
 * spaced("drop-in"); //=> "drop-in"
 */
export function spaced(code: string): string {
  return code.replace(/(?<!\b(?:co|drop|e|non|pre))-/g, " ");
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? noun : `${noun}s`;
}
