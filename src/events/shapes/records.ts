import type * as t from "io-ts";
import { address, code, count, day, decimal, entity, oneOf, sha256Hex, text } from "./values.js";
import { fields } from "./fields.js";

/** A document, referred to and never embedded. */
export const document = fields(
  { title: text(500) },
  { url: address, sha256: sha256Hex, publishedOn: day },
  {
    formats: oneOf("easy-read", "large-print", "audio", "bsl", "braille", "plain"),
    languages: code("language"),
  },
);

/** A document, referred to and never embedded. */
export type Document = t.TypeOf<typeof document>;

/** The limbs of the duty to involve. Source: NHS Act 2006 s.242(1B), s.14Z45(2). */
export const limb = oneOf("planning", "proposal", "decision");

/** The limb of the duty that something serves. */
export type Limb = t.TypeOf<typeof limb>;

/** The link by which an activity counts for a matter. */
export const matterLink = fields(
  { matter: entity("matter"), limb },
  { proposalVersion: code("proposal-version"), stage: code("stage") },
);

/** The link by which an activity counts for a matter. */
export type MatterLink = t.TypeOf<typeof matterLink>;

/** How many people gave one code of a scheme; `answered` where one person may have several codes. */
export const tally = fields(
  { scheme: code("scheme"), code: code("characteristic"), people: count },
  { answered: count },
);

/** How many people gave one code of a scheme. */
export type Tally = t.TypeOf<typeof tally>;

/** One coded characteristic of one respondent. */
export const characteristic = fields({ scheme: code("scheme"), code: code("characteristic") });

/** A figure that a document claims about the engagement. */
export const claim = fields(
  { measure: code("claim-measure"), value: decimal },
  { activity: entity("activity"), group: code("group"), asOf: day, locator: text(500) },
);

/** A figure that a document claims about the engagement. */
export type Claim = t.TypeOf<typeof claim>;

/** What a document holds, and where in it. */
export const holding = fields({ what: code("contents"), locator: text(500) });

/** A stretch of days, both ends included. */
export const period = fields({ from: day, to: day });

/** A stretch of days, both ends included. */
export type Period = t.TypeOf<typeof period>;

/** Yes, no, or not known. */
export const yesNoUnclear = oneOf("yes", "no", "unclear");

/** Yes, no, or not known. */
export const yesNoUnknown = oneOf("yes", "no", "unknown");
