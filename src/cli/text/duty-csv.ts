import type { DutyReport, Finding } from "engagement-ledger/projections";

/** The findings as rows, one a finding. */
export function dutyCsv({
  matters,
  bodies,
}: DutyReport): ReadonlyArray<ReadonlyArray<string | number>> {
  return [
    [
      "matter",
      "body",
      "rule",
      "version",
      "decision",
      "check",
      "about",
      "period",
      "outcome",
      "detail",
      "sentence",
      "missing",
      "judgement",
      "recorded_late_days",
      "evidence",
    ],
    ...matters.flatMap(({ matter, body, findings }) =>
      findings.map((finding) => [matter, body, ...findingCells(finding)]),
    ),
    ...bodies.flatMap(({ body, findings }) =>
      findings.map((finding) => ["", body, ...findingCells(finding)]),
    ),
  ];
}

function findingCells(finding: Finding): ReadonlyArray<string | number> {
  const { judgement, evidence } = finding;
  return [
    finding.rule,
    finding.version,
    finding.decision ?? "",
    finding.check ?? "",
    finding.about ?? "",
    finding.period ?? "",
    finding.outcome,
    finding.detail ?? "",
    finding.sentence,
    finding.missing.join("; "),
    judgement === undefined ? "" : `${judgement.needed} (${judgement.whoCould})`,
    finding.recordedLate ?? "",
    "events" in evidence ? evidence.events.join(" ") : evidence.rule,
  ];
}
