import { figure, type Figure } from "../../figures/figure.js";
import type { InQuestion } from "../in-question.js";
import type { NamedBody } from "../named-body.js";
import { inCell, type NetworkInCell } from "./cell.js";
import { partnersIn } from "./partners.js";

/** The channels of one partner to its own staff. */
export interface StaffRow {
  readonly partner: NamedBody;
  readonly networks: ReadonlyArray<NetworkInCell>;
}

/** Which partner has channels to its own staff on record; none on record is unknown, not zero. */
export interface StaffChannels {
  readonly rows: ReadonlyArray<StaffRow>;
  /** How many of the partners have one. */
  readonly filled: Figure;
}

/** Lists the channels to staff of each partner of the matrix. Source: seeds.md S4-27. */
export function staffChannels(
  question: InQuestion,
  given: ReadonlyArray<string> | undefined,
): StaffChannels {
  const partners = partnersIn(question, given);
  const open = question.networks.filter(
    ({ closed, kind }) => closed === undefined && kind === "staff",
  );
  const rows = partners.map(({ body }): StaffRow => ({
    partner: question.named(body),
    networks: open.filter(({ keptBy }) => keptBy === body).map(inCell),
  }));
  const kept = open.filter(({ keptBy }) => partners.some(({ body }) => body === keptBy));
  const events = [
    ...partners.flatMap((partner) => partner.events),
    ...kept.map(({ begun }) => begun.event),
  ];
  return {
    rows,
    filled: figure(
      rows.filter(({ networks }) => networks.length > 0).length,
      rows.length,
      question.trace.of("/staff/filled", events),
    ),
  };
}
