import { defineProjection } from "engagement-ledger";
import { claimOf, type Claim } from "../claim.js";
import { website } from "../telling.js";

/** One response: when it came, what it was coded to, and whether the person was told. */
export interface ResponseDocument {
  activity: string;
  received: Claim | null;
  petition: boolean;
  codings: (Claim & { themes: string[] })[];
  /** Returns of feedback that name the response, but for pages on a website. */
  returns: (Claim & { says: boolean })[];
  moderated: (Claim & { decision: string; reason: string })[];
  withdrawn: Claim[];
}

const blanks = {
  responses: (_feedback: string): ResponseDocument => ({
    activity: "",
    received: null,
    petition: false,
    codings: [],
    returns: [],
    moderated: [],
    withdrawn: [],
  }),
};

/**
 * The record of single responses, for the loop with a response as its unit: one document for each.
 *
 * Apart from the closed loop, which never grows with the responses; fold it only when it is asked for.
 *
 * Source: measures.md 2.2, "a single response can also be the unit".
 */
export const responseLoopProjection = defineProjection({
  name: "response-loop",
  version: 1,
  documents: blanks,
  on: {
    FeedbackReceived: (documents, event) => {
      const response = documents.responses(event.entity);
      response.activity = event.data.activity;
      response.received = claimOf(event);
      response.petition = event.data.channel === "petition";
    },
    FeedbackThemed: (documents, event) => {
      const themes = [...event.data.themes];
      documents.responses(event.entity).codings.push({ ...claimOf(event), themes });
    },
    FeedbackModerated: (documents, event) => {
      const { decision, reason } = event.data;
      if (decision !== "excluded" && decision !== "released") return;
      documents.responses(event.entity).moderated.push({ ...claimOf(event), decision, reason });
    },
    FeedbackWithdrawn: (documents, event) => {
      documents.responses(event.entity).withdrawn.push(claimOf(event));
    },
    FeedbackReturned: (documents, event) => {
      const { channel, feedback, saysWhatChanged, saysWhyNot } = event.data;
      if (channel === website) return;
      for (const one of feedback)
        documents
          .responses(one)
          .returns.push({ ...claimOf(event), says: saysWhatChanged || saysWhyNot });
    },
  },
});
