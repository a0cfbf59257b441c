import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { it } from "vitest";
import type { EngagementEvent } from "engagement-ledger";
import { fold } from "../../../src/projection/fold.js";
import { reach } from "../../../projections/reach/projection.js";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { reachReport } from "../../../projections/reach/report.js";
import { discloseReach } from "../../../projections/reach/disclosed.js";
import { disclosureProfiles } from "engagement-ledger";
import { sharedPath } from "../../shared.js";
import { uuidOf } from "./record.js";

const rows = gunzipSync(readFileSync(sharedPath("data/uk_petitions/signatures_by_constituency_2020_2021.csv.gz"))).toString().trim().split("\n").slice(1).map((l) => l.split(","));
const make = (order: string[][]): EngagementEvent[] => order.map((r, i) => ({
  id: uuidOf(i), type: "ResponsesTallied", version: 1, entity: `activity:p${r[0]}`, occurredAt: "2023-01-03", recordedAt: "2026-01-01T00:00:00.000Z", actor: { id: "x" }, position: i,
  data: { channel: "petition", responses: Number(r.at(-1)), breakdown: true, source: { title: "x", formats: [], languages: [] }, area: r[1] ?? "", tallies: [], answers: [] },
}));
it("folds", () => {
  for (const [name, order] of [["by petition", rows], ["interleaved", rows.toSorted((a, b) => (a[1] ?? "") < (b[1] ?? "") ? -1 : 1)]] as const) {
    for (const p of [reach, closedLoopProjection]) {
      const events = make(order);
      const f = fold(p as never);
      const t = performance.now();
      for (let i = 0; i < events.length; i += 1000) { const e = f.take(events.slice(i, i + 1000)); if (e) throw new Error(JSON.stringify(e)); }
      const ms = performance.now() - t;
      console.log(name, p.name, events.length, "events", Math.round(events.length / ms * 1000), "events/s");
      if (p === reach) {
        const t2 = performance.now();
        const r = reachReport(f.documents() as never, { today: "2026-01-01" });
        console.log("report", Math.round(performance.now() - t2), "ms", r.counts.signatures.value, r.areas.length);
        const t3 = performance.now();
        discloseReach(r, disclosureProfiles["suppress-lt5"], { today: "2026-01-01" });
        console.log("disclose", Math.round(performance.now() - t3), "ms");
      }
    }
  }
});
