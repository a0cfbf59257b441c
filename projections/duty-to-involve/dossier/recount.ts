import { answerState, key, type Drafts } from "engagement-ledger";
import { petition } from "../../reach/channel-totals.js";
import { nationalCode } from "../../reach/codes.js";
import { whole } from "../../reach/documents.js";
import { counts } from "../heard/month-heard.js";
import { turnsOf, turnsOfPerson, type Turn } from "../heard/turns.js";
import { addTo, monthIn } from "./month-in.js";
import type { DutyDrafts } from "./documents.js";
import type { ResponseDossier } from "./response-dossier.js";

/**
 * Changes what is kept of a response, and the counts with it: what it counted before is taken back.
 *
 * So the order of recording plays no part, and each event costs the same however many responses there are.
 */
export function recount(
  drafts: DutyDrafts,
  id: string,
  change: (response: ReturnType<Drafts<ResponseDossier>>) => void,
): void {
  const response = drafts.responses(id);
  const before = turnsOf(response);
  change(response);
  const { received } = response;
  if (received === undefined) return;
  for (const turn of before) count(drafts, received, turn, -1);
  for (const turn of turnsOf(response)) count(drafts, received, turn, 1);
}

type Received = NonNullable<ResponseDossier["received"]>;

function count(drafts: DutyDrafts, received: Received, { time, sign }: Turn, by: 1 | -1): void {
  const { activity, channel, subject, characteristics } = received;
  const month = monthIn(drafts, activity, time);
  const into = sign === 1 ? month.came : month.left;
  addTo(into, counts.responses(time, channel), by);
  for (const { scheme, code } of answersOf(characteristics))
    addTo(into, counts.code(time, channel, scheme, whole, code), by);
  if (subject === undefined) addTo(into, counts.unlinked(time, channel), by);
  else if (channel !== petition) countPerson(drafts, activity, subject, time, sign * by);
}

/** The codes of one response, each once; of a question declined or not known, none. */
function answersOf(
  characteristics: Received["characteristics"],
): ReadonlyArray<{ readonly scheme: string; readonly code: string }> {
  const given = characteristics
    .filter(({ scheme, code }) => answerState(scheme, code) === "answered")
    .map(({ scheme, code }) => ({ scheme, code: nationalCode(scheme, code) }));
  return given.filter(
    ({ scheme, code }, index) =>
      given.findIndex((each) => each.scheme === scheme && each.code === code) === index,
  );
}

function countPerson(
  drafts: DutyDrafts,
  activity: string,
  subject: string,
  time: string,
  by: number,
): void {
  const person = drafts.people(key(activity, subject));
  const before = turnsOfPerson(person);
  addTo(person.responses, time, by);
  const change = ({ time: at, sign }: Turn, times: 1 | -1): void => {
    const month = monthIn(drafts, activity, at);
    addTo(sign === 1 ? month.came : month.left, counts.people(at), times);
  };
  for (const turn of before) change(turn, -1);
  for (const turn of turnsOfPerson(person)) change(turn, 1);
}
