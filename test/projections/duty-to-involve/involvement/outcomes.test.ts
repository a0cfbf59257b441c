import { describe } from "vitest";
import type { Step } from "../../told-case.js";
import { finds } from "../finds.js";
import {
  assessed,
  closed,
  consultation,
  consulted,
  decided,
  held,
  matter,
  opened,
  paper,
  published,
  registered,
  tallied,
} from "../westmoor.js";

const start = [registered("ccg", "2013-04-01"), opened()];
const planning = [start[0], opened({ limb: "planning" })].filter((step) => step !== undefined);
const elsewhere = [registered("vcse", "2013-04-01"), opened()];
const { from: _from, ...unknownBefore } = registered("ccg").data;
const kindUnknown: ReadonlyArray<Step> = [
  { ...registered("ccg"), occurredAt: "2017-10-01", data: unknownBefore },
  opened(),
];
const judged = assessed("2016-06-01");
const notJudged = assessed("2016-06-01", {
  impact: { manner: "unclear", range: "unclear", reason: "Nobody knew yet." },
});
const version = published("1", "2016-11-01");
const asked = consulted("2016-12-01", {
  matters: [
    { matter, limb: "proposal", proposalVersion: "1" },
    { matter, limb: "decision", proposalVersion: "1" },
  ],
});
const views = tallied("2017-01-10");
const decision = decided("2017-09-20");
const heard = [version, asked, views];
const reported = [closed("2017-02-28"), paper("2017-09-13", consultation)];
const forum = held("forum", "2016-02-01", { matters: [{ matter, limb: "planning" }] });

describe("the assessment of the duty", () => {
  finds("R-ASSESS", "evidence-found", "a complete assessment came before the decision", {
    steps: [...start, judged, decision],
  });
  finds("R-ASSESS", "evidence-missing", "the first assessment came after the decision", {
    steps: [...start, decision, assessed("2017-10-01")],
    detail: "contradicted",
  });
  finds("R-ASSESS", "not-yet-due", "nothing is settled and nothing assessed", { steps: start });
  finds("R-ASSESS", "not-applicable", "the body has no duty to involve", {
    steps: [...elsewhere, judged, decision],
  });
  finds("R-ASSESS", "not-decidable", "the assessment is dated only to the year of the decision", {
    steps: [...start, assessed("2017"), decision],
    detail: "imprecise-date",
  });
});

describe("involvement in planning", () => {
  finds("R-INV-PLAN", "evidence-found", "a forum was held for the plan before its adoption", {
    steps: [...planning, forum, decision],
  });
  finds("R-INV-PLAN", "evidence-missing", "nothing is linked with the limb planning", {
    steps: [...planning, decision],
  });
  finds("R-INV-PLAN", "not-yet-due", "the plan is not adopted yet", { steps: planning });
  finds("R-INV-PLAN", "not-applicable", "the matter has no planning limb", {
    steps: [...start, decision],
  });
  finds("R-INV-PLAN", "not-decidable", "the forum is dated only to the year of the adoption", {
    steps: [...planning, { ...forum, occurredAt: "2017" }, decision],
    detail: "imprecise-date",
  });
});

describe("involvement in a proposal", () => {
  finds("R-INV-PROP", "evidence-found", "people gave views on this version before the decision", {
    steps: [...start, judged, ...heard, decision],
  });
  finds("R-INV-PROP", "evidence-missing", "no involvement in the proposal is on record", {
    steps: [...start, judged, version, decision],
  });
  finds("R-INV-PROP", "not-yet-due", "nothing is decided yet", {
    steps: [...start, judged, ...heard],
  });
  finds("R-INV-PROP", "not-applicable", "no impact on people was judged", {
    steps: [
      ...start,
      assessed("2016-06-01", { impact: { manner: "no", range: "no", reason: "A new lease." } }),
      decision,
    ],
  });
  finds("R-INV-PROP", "not-decidable", "nobody judged whether there would be an impact", {
    steps: [...start, notJudged, ...heard, decision],
  });
});

describe("involvement before a decision", () => {
  finds("R-INV-DEC", "evidence-found", "people gave views on the decision before it was made", {
    steps: [...start, judged, ...heard, decision],
  });
  finds("R-INV-DEC", "evidence-missing", "no involvement in the decision is on record", {
    steps: [...start, judged, decision],
  });
  finds("R-INV-DEC", "not-yet-due", "nothing is decided yet", {
    steps: [...start, judged, ...heard],
  });
  finds("R-INV-DEC", "not-applicable", "the matter is about planning alone", {
    steps: [...planning, decision],
  });
  finds("R-INV-DEC", "not-decidable", "nobody judged whether there would be an impact", {
    steps: [...start, ...heard, decision],
  });
});

describe("the people whom the duty names", () => {
  const board = [registered("icb", "2022-07-01"), opened({}, "2022-08-01")];
  const affected = { users: "yes", carers: "yes", representatives: "unknown" } as const;
  const assessment = assessed("2022-08-02", { duty: "D-14Z45", affected });
  const link = [{ matter, limb: "proposal", proposalVersion: "1" }] as const;
  const lateHeard = (...audiences: ReadonlyArray<string>): ReadonlyArray<Step> => [
    published("1", "2022-09-01"),
    consulted("2022-10-01", { matters: link, audiences }),
    tallied("2022-10-10"),
  ];
  const later = { today: "2023-12-01", check: "carers" } as const;
  finds("R-AUDIENCE", "evidence-found", "an activity that counts was for carers too", {
    ...later,
    steps: [...board, assessment, ...lateHeard("service-users", "carers"), decided("2023-02-01")],
  });
  finds("R-AUDIENCE", "evidence-missing", "people have carers, and nothing was for them", {
    ...later,
    steps: [...board, assessment, ...lateHeard("service-users"), decided("2023-02-01")],
  });
  finds("R-AUDIENCE", "not-yet-due", "people have carers, and nothing is decided yet", {
    ...later,
    steps: [...board, assessment],
  });
  finds("R-AUDIENCE", "not-applicable", "the duty of a commissioning group names no carers", {
    check: "carers",
    steps: [...start, judged, ...heard, decision],
  });
  finds("R-AUDIENCE", "not-decidable", "nobody recorded whether there are representatives", {
    today: "2023-12-01",
    check: "representatives",
    steps: [...board, assessment, ...lateHeard("service-users"), decided("2023-02-01")],
  });
});

describe("involvement that should precede a decision", () => {
  finds("R-PRECEDE", "evidence-found", "it began, closed and was reported before", {
    steps: [...start, ...heard, ...reported, decision],
  });
  finds("R-PRECEDE", "evidence-missing", "it closed after the decision", {
    steps: [...start, ...heard, decision, closed("2017-10-02")],
    detail: "contradicted",
  });
  finds("R-PRECEDE", "not-yet-due", "nothing is decided yet", { steps: [...start, ...heard] });
  finds("R-PRECEDE", "not-applicable", "the body has no duty to involve", {
    steps: [...elsewhere, ...heard, ...reported, decision],
  });
  finds("R-PRECEDE", "not-decidable", "the paper came on the day of the decision", {
    steps: [...start, ...heard, closed("2017-02-28"), paper("2017-09-20", consultation), decision],
    detail: "same-day-order-unknown",
  });
});

describe("the voice that people had", () => {
  finds("R-VOICE", "evidence-found", "people could give views, and did", {
    steps: [...start, ...heard, decision],
  });
  finds("R-VOICE", "evidence-missing", "no views are on record", {
    steps: [...start, version, asked, decision],
  });
  finds("R-VOICE", "not-yet-due", "nothing is decided and nobody was asked yet", { steps: start });
  finds("R-VOICE", "not-applicable", "the matter is about planning alone", {
    steps: [...planning, forum, decision],
  });
  finds("R-VOICE", "not-decidable", "nobody recorded what kind of body it was", {
    steps: [...kindUnknown, ...heard, decision],
    detail: "kind-not-recorded",
  });
});
