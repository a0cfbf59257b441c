import type { NewEvent } from "engagement-ledger";
import { document, happened, matter } from "../recorded.js";
import { charity, council, held, network, sized, trust } from "./told.js";

const link = { matter: "matter:m", limb: "planning" } as const;

/** Three partners, their networks, and what they did together: something of every part of the report. */
export const partnership: ReadonlyArray<NewEvent> = [
  council,
  trust,
  charity,
  happened("BodyChanged", "body:charity", "2013-04-01", { name: "Health Exchange" }),
  matter("m", "body:council"),
  network("forum", "body:council", ["carers"]),
  network("panel", "body:trust", ["carers", "poverty"], "2014-05-01"),
  network("email", "body:trust", [], "2012-01-01", { kind: "staff" }),
  sized("forum", "2013-06-30", "members", 100),
  sized("forum", "2013-12-31", "circulation", 7500),
  ...["2014-06-01", "2014-07-01", "2014-08-01"].map((on) =>
    held("workshop", on, {
      matters: [link],
      networks: ["network:forum", "network:panel"],
      partners: ["body:charity"],
      audiences: ["carers"],
      place: { name: "The library", venue: "theirs" },
      attendance: { people: 31 },
      attendedBy: [
        { body: "body:trust", people: 3 },
        { body: "body:charity", people: 22 },
      ],
      supports: [{ involvement: "responsive", need: "asked" }],
    }),
  ),
  held("stall", "2014-09-01", { method: "information-stall", commissionedFrom: "body:charity" }),
  happened("ConsultationOpened", "activity:survey", "2014-09-02", {
    by: "body:council",
    title: "Survey",
    purpose: "consultation",
    matters: [link],
    channels: ["survey", "email"],
  }),
  happened("InvolvementLinked", "matter:m", "2014-09-03", {
    activity: "activity:stall",
    network: "network:panel",
    limb: "planning",
    because: "It was about this",
  }),
  happened("PlanPublished", "plan:research", "2014-04-01", {
    kind: "programme",
    by: "body:charity",
    period: { from: "2014-04-01", to: "2017-03-31" },
    document: document("Community research and support"),
    partners: ["body:council", "body:trust"],
  }),
];
