import type { Dossiers } from "../dossier/as-of.js";
import type { Finding } from "../rules/finding.js";
import { governanceOf, type Governance } from "./governance.js";
import { documentsOf, type PublishedDocument } from "./documents-of.js";
import { openOf, type Open } from "./gaps.js";
import { isPractised, practiceOf, type Practice } from "./practice.js";
import { receivedBy, type Received } from "./received.js";

/** What a governing body is told of a body beyond its matters. */
export interface AssuredBody extends Open {
  /** The body. */
  readonly body: string;
  /** Its name. */
  readonly name: string;
  /** The public's part in its governance. */
  readonly governance: Governance;
  /** How it plans and evaluates what it does, its grades, and the principles it tagged evidence for. */
  readonly practice: Practice;
  /** The documents it published, the earliest first. */
  readonly documents: ReadonlyArray<PublishedDocument>;
  /** What it received from outside, the earliest first. */
  readonly received: ReadonlyArray<Received>;
}

/** Tells of a body beyond its matters; undefined where there is nothing to tell. */
export function assuredBody(
  body: string,
  findings: ReadonlyArray<Finding>,
  record: Dossiers,
  today: string,
): AssuredBody | undefined {
  const history = record.bodies.get(body);
  const governance = governanceOf(history, today);
  const practice = practiceOf(history, record, today);
  const documents = documentsOf(history, record, today);
  const received = receivedBy(history, record);
  const told = [findings, governance.committees, documents, received];
  if (!isPractised(practice) && told.every(({ length }) => length === 0)) return undefined;
  return {
    body,
    name: history.name ?? body,
    governance,
    practice,
    documents,
    received,
    ...openOf(findings),
  };
}
