export type { Actor } from "./events/actor.js";
export { catalogue } from "./events/catalogue.js";
export {
  decodeNewEvent,
  readNewEvent,
  type DecodedEvent,
  type NotAnEvent,
} from "./events/decode.js";
export type { EventDefinition, NameOf, Problem } from "./events/definition.js";
export { isEntityId, kindOf, type EntityId, type EntityKind } from "./events/entity.js";
export {
  eventTypes,
  isEventType,
  type AboutOf,
  type DataOf,
  type EngagementEvent,
  type Envelope,
  type EventOf,
  type EventType,
  type GivenDataOf,
  type NewEvent,
  type NewEventOf,
  type UnknownEvent,
} from "./events/event.js";
export type { Claim, Document, Limb, MatterLink, Period, Tally } from "./events/shapes/records.js";
export type { Json } from "./events/shapes/json.js";
export type { SealedText } from "./events/shapes/sealed.js";
export { addDays, daysBetween, isDay } from "./events/time/day.js";
export { endOfLondonDay, londonDay, startOfLondonDay } from "./events/time/london.js";
export {
  compareClaims,
  firstDay,
  isInstant,
  isOccurredAt,
  lastDay,
  spanOf,
  type OccurredAt,
  type Order,
  type Span,
} from "./events/time/occurred-at.js";
export { explain, type AnyError } from "./explain/explain.js";
export { simulatedClock, systemClock, type Clock, type SimulatedClock } from "./ledger/clock.js";
export type {
  Contradiction,
  OpenError,
  ReadError,
  RecordAllError,
  RecordError,
  ViewError,
} from "./ledger/errors.js";
export type {
  EntryDetail,
  History,
  Ledger,
  Page,
  PageOptions,
  Receipt,
  View,
} from "./ledger/ledger.js";
export type {
  CorrectionsSought,
  Cursor,
  DocumentChange,
  DocumentReading,
  DocumentWriting,
  FollowReading,
  FollowStore,
  StoredDocument,
} from "./ledger/follow-store.js";
export { createLedger, openLedger } from "./ledger/open.js";
export type { CreateOptions, OpenOptions } from "./ledger/open-options.js";
export { verifyStore, type FirstBad, type Verification } from "./ledger/verify.js";
export {
  StoreFailure,
  type LocalStore,
  type OpenStoreError,
  type Selection,
  type StoredEntry,
  type StoreOptions,
  type StorePlace,
  type StoreReading,
  type StoreWriting,
  type TreeNode,
} from "./log/store.js";
export { asDraft } from "./projection/as-draft.js";
export {
  defineProjection,
  type Blanks,
  type DocumentsOf,
  type Drafts,
  type DraftsOf,
  type Projection,
} from "./projection/define.js";
export type {
  ProjectError,
  ProjectionFailed,
  ProjectionReplaced,
  ProjectionStopped,
} from "./projection/errors.js";
export { follow } from "./projection/follow/follow.js";
export type {
  AtCursor,
  Followed,
  FollowError,
  FollowOptions,
} from "./projection/follow/followed.js";
export { every, type Wait } from "./projection/follow/wake.js";
export { key, partsOf } from "./projection/key.js";
export { projectAll, type AllDocumentsOf } from "./projection/project-all.js";
export { project } from "./projection/project.js";
export type { ProjectOptions } from "./projection/read-pages.js";
export { encodeHex } from "./proof/hex.js";
export { sha256 } from "./proof/sha256.js";
export {
  discloseCount,
  isHeldBack,
  isSuppressed,
  rounded,
  shownCount,
  suppressedBy,
  suppressedTogether,
  type Counted,
  type DisclosedCount,
  type Suppressed,
} from "./privacy/disclosure/count.js";
export { discloseMean } from "./privacy/disclosure/mean.js";
export { discloseParts, type DisclosedParts } from "./privacy/disclosure/parts.js";
export {
  atNationalLevel,
  defaultDisclosureProfile,
  disclosureProfile,
  disclosureProfiles,
  type CountRange,
  type DisclosureProfile,
  type DisclosureProfileName,
} from "./privacy/disclosure/profile.js";
export { discloseRate, type DisclosedRate } from "./privacy/disclosure/rate.js";
export { discloseShare, type DisclosedShare } from "./privacy/disclosure/share.js";
export { answerSchemes } from "./events/codes/answer-schemes.js";
export { answerState } from "./events/codes/answer-state.js";
export type { AnswerScheme, AnswerState } from "./events/codes/answer-scheme.js";
export { channels, type Channel, type CountKind } from "./events/codes/channels.js";
export { protectedCharacteristics } from "./events/codes/characteristics.js";
export type { Code, CodeList } from "./events/codes/code-list.js";
export { core20Plus5, type Core20Plus5Code } from "./events/codes/core20plus5.js";
export { inclusionHealthGroups } from "./events/codes/inclusion-health-groups.js";
export { isKnownCode } from "./events/codes/known.js";
export { namedGroups } from "./events/codes/named-groups.js";
export { needs, type Need } from "./events/codes/needs.js";
export { seldomHeardGroups } from "./events/codes/seldom-heard-groups.js";
