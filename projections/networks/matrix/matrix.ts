import { figure, type Figure } from "../../figures/figure.js";
import { byKey } from "../by-key.js";
import type { InQuestion } from "../in-question.js";
import type { NamedBody } from "../named-body.js";
import type { BodyOn } from "../register/body-on.js";
import type { NetworkOn } from "../register/network-on.js";
import { inCell, type Cell } from "./cell.js";
import { groupsServed } from "./groups-served.js";
import { partnersIn } from "./partners.js";

/** One partner, with a cell for each group. */
export interface MatrixRow {
  readonly partner: NamedBody;
  readonly cells: ReadonlyArray<Cell>;
  /** For how many of the groups it has a network. */
  readonly filled: Figure;
}

/** Which partner has a network for which group of people, as of a day. */
export interface Matrix {
  /** The groups, one a column. */
  readonly groups: ReadonlyArray<string>;
  readonly rows: ReadonlyArray<MatrixRow>;
  /** For each group, how many of the partners have a network. */
  readonly columns: ReadonlyArray<{ readonly group: string; readonly filled: Figure }>;
  /** How many of all the cells have a network. */
  readonly filled: Figure;
  /** The cells without one on record. */
  readonly empty: ReadonlyArray<{ readonly partner: NamedBody; readonly group: string }>;
  /** The bodies without a row: boards on which others sit, and bodies that ended or are not on record yet. */
  readonly leftOut: ReadonlyArray<NamedBody>;
}

/**
 * Makes the matrix of partners and groups, from the networks that have not ended.
 *
 * Sizes are never added up: one person may be in several networks.
 *
 * Source: seeds.md S4-22 and S4-26.
 */
export function matrix(
  question: InQuestion,
  groups: ReadonlyArray<string> = groupsServed(question),
  given?: ReadonlyArray<string>,
): Matrix {
  const { bodies, networks, named, body, trace } = question;
  const partners = partnersIn(question, given);
  const open = networks.filter(({ closed, kind }) => closed === undefined && kind !== "staff");
  const cellOf = (body: string, group: string): string => JSON.stringify([body, group]);
  const inCells = byKey(
    open.flatMap((one) => [...new Set(one.serves)].map((group) => ({ group, one }))),
    ({ group, one }) => cellOf(one.keptBy, group),
  );
  const serving = (partner: BodyOn, group: string): ReadonlyArray<NetworkOn> =>
    (inCells.get(cellOf(partner.body, group)) ?? []).map(({ one }) => one);
  const share = (path: string, of: ReadonlyArray<BodyOn>, to: ReadonlyArray<string>): Figure => {
    const cells = of.flatMap((partner) => to.map((group) => serving(partner, group)));
    const events = [
      ...of.flatMap((partner) => partner.events),
      ...cells.flat().map(({ begun }) => begun.event),
    ];
    const filled = cells.filter((cell) => cell.length > 0).length;
    return figure(filled, cells.length, trace.of(`/matrix/${path}`, events));
  };
  const rows = partners.map((partner, index): MatrixRow => ({
    partner: named(partner.body),
    cells: groups.map((group) => ({
      group,
      networks: serving(partner, group).map(inCell),
    })),
    filled: share(`rows/${index}/filled`, [partner], groups),
  }));
  return {
    groups,
    rows,
    columns: groups.map((group, index) => ({
      group,
      filled: share(`columns/${index}/filled`, partners, [group]),
    })),
    filled: share("filled", partners, groups),
    empty: rows.flatMap(({ partner, cells }) =>
      cells.filter((cell) => cell.networks.length === 0).map(({ group }) => ({ partner, group })),
    ),
    leftOut:
      body !== undefined
        ? []
        : [...new Set([...bodies.keys(), ...open.map(({ keptBy }) => keptBy)])]
            .filter((one) => !partners.some((partner) => partner.body === one))
            .map(named),
  };
}
