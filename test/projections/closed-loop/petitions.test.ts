import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import * as t from "io-ts";
import { describe, expect, it } from "vitest";
import { project, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop } from "../../../projections/closed-loop/report.js";
import { hasShared, sharedPath } from "../../shared.js";
import { body, document, happened, matter, recorded, rightOf } from "../recorded.js";

const rowsOf = t.array(t.record(t.string, t.string));

const read = (path: string): t.TypeOf<typeof rowsOf> => {
  const rows: unknown = parse(gunzipSync(readFileSync(sharedPath(path))), { columns: true });
  return rightOf(rowsOf.decode(rows));
};

/** A petition that reached the threshold is a theme heard then; the government's response answers it. */
const answeredPetition = (row: Readonly<Record<string, string>>): NewEvent[] => {
  const id = row["petition_id"] ?? "";
  const heard = row["response_threshold_reached_at"] ?? "";
  const answered = row["government_response_at"] ?? "";
  return [
    matter(id, "body:government"),
    happened("ConsultationOpened", `activity:${id}`, row["opened_at"] ?? "", {
      by: "body:government",
      title: id,
      purpose: "insight",
    }),
    happened("ThemeIdentified", `theme:${id}`, heard, {
      title: id,
      summary: id,
      activities: [`activity:${id}`],
      matters: [`matter:${id}`],
    }),
    happened("DecisionMade", `matter:${id}`, answered, {
      decision: "response",
      by: "body:government",
      outcome: "Responded",
      reasons: "As in the response",
      meeting: "None",
    }),
    happened("DecisionInfluenced", `matter:${id}`, answered, {
      theme: `theme:${id}`,
      disposition: "uncoded",
      reason: { code: "in-document", document: document("Response") },
      decision: "response",
    }),
    happened("FeedbackReturned", `activity:${id}`, answered, {
      // Those who signed are sent the answer; a page alone would tell nobody on record.
      channel: "email",
      message: "The response",
      saysWhatChanged: false,
      saysWhyNot: false,
      everyone: true,
    }),
  ];
};

describe.skipIf(!hasShared)("the answers to petitions of 2020 and 2021", () => {
  it("took as long as others counted, by calendar days and by time stamps", async () => {
    const petitions = read("data/uk_petitions/petitions_2020_2021.csv.gz").filter(
      (row) => row["response_threshold_reached_at"] !== "",
    );
    expect(petitions.length).toBe(84);
    const ledger = await recorded([body("government"), ...petitions.flatMap(answeredPetition)]);
    const documents = rightOf(await project(ledger, closedLoopProjection));
    const { M1, M3 } = closedLoop(documents, { today: "2023-01-03" }).measures;
    expect(M1).toMatchObject({ value: 1, numerator: 84, denominator: 84, uncoded: 84 });
    expect(M3).toMatchObject({
      median: 21,
      p90: 31,
      closed: 84,
      open: 0,
      undated: 0,
      within: { "14": 13, "28": 75, "84": 84 },
    });
    expect(M3.byInstant).toMatchObject({ closed: 84, within: { "14": 7, "28": 75, "84": 84 } });
    expect(Number(M3.byInstant?.median).toFixed(2)).toBe("20.95");
  });
});
