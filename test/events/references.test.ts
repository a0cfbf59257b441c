import { describe, expect, it } from "vitest";
import { eventTypes } from "../../src/events/event.js";
import { partsNamedIn, referencesIn, sealedIn } from "../../src/events/references.js";
import { pathOf } from "./edited.js";
import { places } from "./places.js";
import { samples } from "./samples.js";

const earlier = "0190163d-8694-739b-aea5-966c26f8ad91";

describe("the references of an event", () => {
  it("are those of its own fields and of the records in its lists", () => {
    expect(referencesIn("ConsultationOpened", samples.ConsultationOpened.data)).toStrictEqual([
      { kind: "entity", at: "data.by", entity: "body:nhs-dorset" },
      { kind: "entity", at: "data.matters[0].matter", entity: "matter:urgent-care-2026" },
    ]);
  });

  it("name events and parts as well as entities", () => {
    expect(
      referencesIn("UrgentDecisionNotified", samples.UrgentDecisionNotified.data),
    ).toStrictEqual([
      { kind: "entity", at: "data.authority", entity: "body:dorset-council" },
      { kind: "part", at: "data.decision", part: "decision", name: "close-ward" },
    ]);
    expect(referencesIn("AssessmentGraded", samples.AssessmentGraded.data)).toStrictEqual([
      { kind: "event", at: "data.evidence[0]", event: earlier },
    ]);
    expect(referencesIn("OptionSettled", samples.OptionSettled.data)).toStrictEqual([
      { kind: "part", at: "data.option", part: "option", name: "A" },
    ]);
    expect(referencesIn("InsightAnswered", samples.InsightAnswered.data)).toContainEqual({
      kind: "part",
      at: "data.recommendation",
      part: "recommendation",
      name: "r1",
    });
  });

  it("reach into records within records", () => {
    const at = (type: "CommitmentMade" | "ActivityPlanned" | "ActivityHeld") =>
      referencesIn(type, samples[type].data).map((reference) => reference.at);
    expect(at("ActivityHeld")).toStrictEqual([
      "data.by",
      "data.ledBy",
      "data.commissionedFrom",
      "data.presents",
      "data.matters[0].matter",
      "data.partners[0]",
      "data.networks[0]",
      "data.attendedBy[0].body",
    ]);
    const measure = { count: "events", where: { type: "ActivityHeld", network: "network:x" } };
    expect(referencesIn("ActivityPlanned", { targets: [{}, measure] })).toStrictEqual([
      { kind: "entity", at: "data.targets[1].where.network", entity: "network:x" },
    ]);
  });

  it("are every place of a sample that a reference may stand", () => {
    for (const type of eventTypes) {
      const expected = places.filter(
        ({ type: of, schema }) =>
          of === type &&
          (schema.kind === "entity" ||
            schema.kind === "event" ||
            (schema.kind === "part" && schema.use === "refers")),
      );
      expect(
        referencesIn(type, samples[type].data)
          .map(({ at }) => at)
          .toSorted(),
      ).toStrictEqual(expected.map(({ steps }) => pathOf(steps)).toSorted());
    }
  });

  it("are none where an event has none, and none in the JSON of a correction", () => {
    expect(referencesIn("ConsultationClosed", {})).toStrictEqual([]);
    expect(referencesIn("NetworkSized", samples.NetworkSized.data)).toStrictEqual([]);
    const data = { event: earlier, because: "x", data: { by: "body:x" } };
    expect(referencesIn("EventCorrected", data)).toStrictEqual([
      { kind: "event", at: "data.event", event: earlier },
    ]);
  });
});

describe("the parts that an event names", () => {
  it("are decisions, options, recommendations and committees", () => {
    const named = eventTypes.flatMap((type) =>
      partsNamedIn(type, samples[type].data).map((part) => ({ type, ...part })),
    );
    expect(named).toStrictEqual([
      { type: "CommitteeConstituted", at: "data.committee", part: "committee", name: "quality" },
      { type: "ProposalPublished", at: "data.options[0].id", part: "option", name: "A" },
      { type: "ProposalPublished", at: "data.options[1].id", part: "option", name: "B" },
      { type: "DecisionMade", at: "data.decision", part: "decision", name: "open-two-centres" },
      {
        type: "InsightReceived",
        at: "data.recommendations[0].id",
        part: "recommendation",
        name: "r1",
      },
    ]);
  });
});

describe("the sealed fields of an event", () => {
  it("are what people wrote, where they wrote", () => {
    expect(
      eventTypes.filter((type) => sealedIn(type, samples[type].data).length > 0),
    ).toStrictEqual(["FeedbackReceived"]);
    expect(sealedIn("FeedbackReceived", samples.FeedbackReceived.data)).toStrictEqual([
      "data.text",
    ]);
    expect(sealedIn("FeedbackReceived", { channel: "survey" })).toStrictEqual([]);
  });
});
