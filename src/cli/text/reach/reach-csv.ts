import type { ReachAnswer } from "../../answers/reach.js";
import { isSuppressed } from "../../../privacy/disclosure/count.js";
import { shown } from "../shown.js";
import { shareText } from "./share-text.js";

type Row = ReadonlyArray<string | number>;

const columns = [
  "kind",
  "scheme",
  "code",
  "people_or_contributions",
  "known",
  "share",
  "population",
  "ratio",
  "per_10000",
  "finding",
  "source",
  "unit",
  "planned",
  "delivered",
  "until",
  "share_if_none_unknown",
  "share_if_all_unknown",
  "reason",
];

/** Who was heard as rows: groups, classes, areas, required and listed groups, and how all grew. */
export function reachCsv(report: ReachAnswer): ReadonlyArray<Row> {
  const { groups, classes, areas, required, lists, overTime, disclosureMarker: marker } = report;
  const share = shareText(report);
  const standing = (
    kind: string,
    scheme: string,
    code: string,
    { people, heard, planned, delivered }: ReachAnswer["required"][number] | Listed,
  ): Row =>
    row({
      kind,
      scheme,
      code,
      people_or_contributions: shown(people, marker),
      finding: isSuppressed(heard) ? marker : heard ? "heard" : "not-heard",
      unit: "people",
      planned: planned ? "yes" : "no",
      delivered: delivered ? "yes" : "no",
    });
  return [
    columns,
    ...groups.map(({ scheme, code, unit, source, ...group }) =>
      row({
        kind: "group",
        scheme,
        code,
        people_or_contributions: shown(group.count, marker),
        known: shown(group.known, marker),
        share: share(group.share),
        population: group.population ?? "",
        ratio: shown(group.ratio, marker),
        per_10000: shown(group.participation, marker),
        finding: typeof group.finding === "string" ? group.finding : marker,
        source: source === undefined ? "" : `${source.title} (${source.asOf})`,
        unit,
        share_if_none_unknown: share(group.bounds.low),
        share_if_all_unknown: share(group.bounds.high),
        reason: group.reason ?? "",
      }),
    ),
    ...[
      ...classes.map((each) => ({ kind: "class", scheme: each.scheme, each })),
      ...areas.map((each) => ({ kind: "area", scheme: "", each })),
    ].map(({ kind, scheme, each }) =>
      row({
        kind,
        scheme,
        code: each.code,
        people_or_contributions: shown(each.contributions, marker),
        population: each.population ?? "",
        per_10000: shown(each.per10000, marker),
        unit: "responses and signatures",
      }),
    ),
    ...required.map((each) => standing("required", "", each.group, each)),
    ...lists.flatMap(({ list, groups: of }) =>
      of.map((each) => standing("listed", list, each.code, each)),
    ),
    ...(overTime?.points ?? []).map(({ to, counts, ofGroup }) =>
      row({
        kind: "until",
        people_or_contributions: shown(counts?.responses ?? ofGroup?.responses, marker),
        unit: "responses",
        until: to,
      }),
    ),
  ];
}

type Listed = ReachAnswer["lists"][number]["groups"][number];

function row(cells: Readonly<Record<string, string | number>>): Row {
  return columns.map((column) => cells[column] ?? "");
}
