import type { Count } from "../figures/figure.js";
import { attendance, type Attendance } from "./attendance/attendance.js";
import { channelsUsed, type ChannelsUsed } from "./channels/channels.js";
import { contact, type Contact } from "./contact/contact.js";
import { eventsOf } from "./events-of.js";
import { inQuestion, type NetworkDocuments } from "./in-question.js";
import { involvement, type InvolvementRow } from "./involvement/involvement.js";
import { matrix, type Matrix } from "./matrix/matrix.js";
import { staffChannels, type StaffChannels } from "./matrix/staff.js";
import { networksTracing, type NetworksOptions } from "./options.js";
import { places, type Places } from "./places/places.js";
import { programmes, type Programme } from "./programmes/programmes.js";
import { bodyRows, type BodyRow } from "./register/body-row.js";
import { networkRows, type NetworkRow } from "./register/network-row.js";
import { networksUsed, type NetworksUsed } from "./register/used.js";

/** Who reaches whom, who works with whom, and by which channels. */
export interface Networks {
  /** The days of what was held; without a first one, from the beginning of the record. */
  readonly period: { readonly from?: string; readonly to: string };
  /** How many times something was held that may have been in these days, and is counted nowhere. */
  readonly undated: Count;
  /** Every body on record, with its earlier names. */
  readonly bodies: ReadonlyArray<BodyRow>;
  /** Every network on record, with its latest sizes. */
  readonly networks: ReadonlyArray<NetworkRow>;
  /** Which partner has a network for which group. */
  readonly matrix: Matrix;
  /** Which partner has channels to its own staff. */
  readonly staff: StaffChannels;
  /** Which networks were used, and which never. */
  readonly use: NetworksUsed;
  /** Which bodies took part in what was held. */
  readonly attendance: Attendance;
  /** Which channels were used, for each activity, matter and plan. */
  readonly channels: ChannelsUsed;
  /** Where things were held: on people's own ground or not. */
  readonly places: Places;
  /** How often there was contact with each group, and how long there was none. */
  readonly contact: Contact;
  /** Which needs of people in each role were met by something held. */
  readonly involvement: ReadonlyArray<InvolvementRow>;
  /** The programmes that partners carry out together. */
  readonly programmes: ReadonlyArray<Programme>;
}

/**
 * Reports who reaches whom, who works with whom and by which channels, as of `today`.
 *
 * Followers, circulation and members of a network are its sizes, never people who took part. What is not on
 * record is unknown, not zero.
 *
 * Source: taxonomies.md 9.2, 10 and 11; seeds.md S3-04, S3-07 and S4-09 to S4-27.
 */
export function networks(documents: NetworkDocuments, options: NetworksOptions): Networks {
  const groups = unique(options.groups);
  const partners = unique(options.partners);
  const question = inQuestion(documents, options, networksTracing(options));
  return {
    period: question.period,
    undated: {
      value: question.undated.length,
      evidence: question.trace.of("/undated", eventsOf(question.undated)),
    },
    bodies: bodyRows(question),
    networks: networkRows(question),
    matrix: matrix(question, groups, partners),
    staff: staffChannels(question, partners),
    use: networksUsed(question),
    attendance: attendance(question),
    channels: channelsUsed(question),
    places: places(question),
    contact: contact(question),
    involvement: involvement(question),
    programmes: programmes(question),
  };
}

/** A row or a column that is asked for twice is there once, so that nothing is counted twice. */
function unique(asked: ReadonlyArray<string> | undefined): ReadonlyArray<string> | undefined {
  return asked === undefined ? undefined : [...new Set(asked)];
}
