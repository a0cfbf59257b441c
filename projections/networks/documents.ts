import type { Claim } from "../closed-loop/claim.js";
import type { Said } from "./said.js";

/** What is on record of one body. */
export interface BodyDocument {
  body: string;
  registered: Said<"BodyRegistered">[];
  changed: Said<"BodyChanged">[];
  closed: Said<"BodyClosed">[];
}

/** What is on record of one network. */
export interface NetworkDocument {
  network: string;
  registered: Said<"NetworkRegistered">[];
  sized: Said<"NetworkSized">[];
  closed: Said<"NetworkClosed">[];
}

/** One time that an activity was held. */
export interface HeldDocument {
  activity: string;
  held: Said<"ActivityHeld">[];
}

/** One activity besides its being held: how it was planned and opened, and whether it was withdrawn. */
export interface ActivityDocument {
  activity: string;
  planned: Said<"ActivityPlanned">[];
  opened: Said<"ConsultationOpened">[];
  cancelled: Claim[];
}

/** That an activity's responses were tallied, or its people told, by a channel. */
export interface ChannelDocument {
  activity: string;
  channel: string;
  used: Claim[];
}

/** One matter, and what was counted for it. */
export interface MatterDocument {
  matter: string;
  opened: Said<"MatterOpened">[];
  linked: Said<"InvolvementLinked">[];
  withdrawn: Claim[];
}

/** One plan of the kind that partners carry out together, or one that activities serve. */
export interface PlanDocument {
  plan: string;
  started: Said<"PlanStarted">[];
  published: Said<"PlanPublished">[];
}
