import type { AnyError } from "engagement-ledger";

const rows = { read: 12, recorded: 10, duplicate: 0, excluded: [], rejected: 2 };
const id = "0190163d-8694-739b-aea5-966c26f8ad91";

/** One error of every tag. */
export const errorSamples: {
  readonly [Tag in AnyError["_tag"]]: Extract<AnyError, { _tag: Tag }>;
} = {
  NotAnEvent: {
    _tag: "NotAnEvent",
    at: "data.matters[0].limb",
    problems: [{ at: "data.matters[0].limb", accepted: "one of planning, proposal, decision" }],
  },
  NothingToRecord: { _tag: "NothingToRecord" },
  LimitExceeded: {
    _tag: "LimitExceeded",
    at: "data",
    limit: "16384 bytes as canonical JSON",
    found: "20000 bytes",
  },
  BatchTooLarge: { _tag: "BatchTooLarge", events: 12_000, limit: 10_000 },
  SealedTextNotYet: { _tag: "SealedTextNotYet", at: "data.text" },
  InTheFuture: {
    _tag: "InTheFuture",
    at: "occurredAt",
    occurredAt: "2027-01-01",
    now: "2026-11-25T09:00:00.000Z",
  },
  IdConflict: { _tag: "IdConflict", at: "id", id, position: 41 },
  NeverBegan: { _tag: "NeverBegan", at: "entity", entity: "activity:drop-in" },
  AlreadyBegan: { _tag: "AlreadyBegan", at: "entity", entity: "matter:x", by: "MatterOpened" },
  NeverOpened: { _tag: "NeverOpened", at: "entity", entity: "activity:drop-in" },
  AlreadyOpen: { _tag: "AlreadyOpen", at: "entity", entity: "activity:survey" },
  AlreadyEnded: {
    _tag: "AlreadyEnded",
    at: "entity",
    entity: "matter:x",
    by: "MatterWithdrawn",
  },
  ClosesEarlier: {
    _tag: "ClosesEarlier",
    at: "data.closesOn",
    closesOn: "2026-06-30",
    given: "2026-06-01",
  },
  EndsBeforeItBegan: {
    _tag: "EndsBeforeItBegan",
    at: "occurredAt",
    began: "2026-05-01",
    given: "2026-04-01",
  },
  NameTaken: { _tag: "NameTaken", at: "data.decision", part: "decision", name: "board-1" },
  NoSuchEntity: {
    _tag: "NoSuchEntity",
    at: "data.matters[0].matter",
    entity: "matter:urgent-care",
  },
  NoSuchEvent: { _tag: "NoSuchEvent", at: "data.event", event: id },
  NoSuchPart: {
    _tag: "NoSuchPart",
    at: "data.decision",
    part: "decision",
    name: "board-9",
    entity: "matter:x",
  },
  CannotCorrect: { _tag: "CannotCorrect", at: "data.event", event: id, why: "EventVoided" },
  CorrectionContradicts: {
    _tag: "CorrectionContradicts",
    at: "data.event",
    event: id,
    dependent: "0190163d-8694-739b-aea5-966c26f8ad92",
    because: { _tag: "NoSuchEntity", at: "data", entity: "matter:x" },
  },
  ClockBehind: {
    _tag: "ClockBehind",
    now: "2026-11-25T08:00:00.000Z",
    last: "2026-11-25T09:00:00.000Z",
  },
  OutcomeUnknown: { _tag: "OutcomeUnknown", place: "dorset.ledger", why: "disk I/O error" },
  StoreFailed: { _tag: "StoreFailed", place: "dorset.ledger", why: "database or disk is full" },
  LedgerClosed: { _tag: "LedgerClosed", place: "dorset.ledger" },
  AlreadyExists: { _tag: "AlreadyExists", place: "dorset.ledger" },
  NoLedger: { _tag: "NoLedger", place: "dorset.ledger" },
  NotALedger: { _tag: "NotALedger", place: "notes.db", why: "it is another program's database" },
  OtherVersion: { _tag: "OtherVersion", place: "dorset.ledger", found: 2, known: 1 },
  DriverMissing: { _tag: "DriverMissing", place: "dorset.ledger", why: "no driver opens" },
  StoreUnusable: { _tag: "StoreUnusable", place: "dorset.ledger", why: "permission denied" },
  BadOrigin: { _tag: "BadOrigin", given: "Dorset!" },
  ClockNotDeclared: { _tag: "ClockNotDeclared", place: "dorset.ledger" },
  NotAMoment: { _tag: "NotAMoment", given: "last Tuesday" },
  NoSuchSize: { _tag: "NoSuchSize", given: 12, size: 9 },
  ProjectionFailed: {
    _tag: "ProjectionFailed",
    projection: "responses-by-channel",
    version: 1,
    position: 7,
    type: "FeedbackReceived",
    id,
    why: "the channel has no name",
  },
  ProjectionStopped: { _tag: "ProjectionStopped", next: 7 },
  NotAMapping: {
    _tag: "NotAMapping",
    problems: [{ at: "rows[0].type", accepted: "the type of an event" }],
  },
  FileNotReadable: { _tag: "FileNotReadable", file: "survey.csv", why: "no such file" },
  DamagedFile: { _tag: "DamagedFile", file: "survey.csv.gz", why: "unexpected end of file" },
  ExpandsTooFar: { _tag: "ExpandsTooFar", file: "survey.csv.gz", limit: 1_000_000 },
  NotInEncoding: { _tag: "NotInEncoding", file: "survey.csv", encoding: "utf-8" },
  NotATable: { _tag: "NotATable", file: "survey.csv", row: 3, why: "a quote is not closed" },
  ColumnsUnaccounted: { _tag: "ColumnsUnaccounted", file: "survey.csv", columns: ["Notes"] },
  ColumnsMissing: { _tag: "ColumnsMissing", file: "survey.csv", columns: ["Response ID"] },
  OnceRefused: {
    _tag: "OnceRefused",
    event: "body",
    because: { _tag: "NeverBegan", at: "entity", entity: "body:x" },
  },
  ImportStopped: {
    _tag: "ImportStopped",
    because: { _tag: "StoreFailed", place: "dorset.ledger", why: "database or disk is full" },
    rows,
  },
};
