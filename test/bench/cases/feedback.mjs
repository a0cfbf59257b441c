// Who was heard and what became of it, of a million responses: both in one pass, and followed after 1,000 more.
import { join } from "node:path";
import { follow, projectAll } from "engagement-ledger";
import {
  closedLoop,
  closedLoopProjection,
  policies,
  reach,
  reachFollowed,
  reachReport,
} from "engagement-ledger/projections";
import { actor, fill, folder, newLedger, ok, uuid } from "../workload.mjs";

const today = "2024-06-30";

/** A theme for every thousand responses, answered and told. */
function* themes(count) {
  for (let n = 0; n < count; n += 1) {
    const theme = `theme:t-${n}`;
    yield {
      type: "ThemeIdentified",
      entity: theme,
      id: uuid(5_000_000_000 + n),
      occurredAt: "2024-02-02",
      actor,
      data: {
        title: `Point ${n}`,
        summary: "A point.",
        activities: [`activity:a-${n % 100}`],
        groups: ["carers"],
      },
    };
  }
}

const cpu = () => process.cpuUsage().user / 1e6;
const megabytes = (bytes) => Math.round(bytes / 2 ** 20);

export async function feedback({ scale }) {
  const path = join(folder(), "feedback.ledger");
  const count = 1_000_000 * scale;
  const made = await newLedger(path);
  ok(await made.recordAll([...themes(count / 1_000)]));
  await fill(made, 0, count);
  const filled = process.memoryUsage().rss;

  const started = performance.now();
  const startedCpu = cpu();
  const [heard, loop, inForce] = ok(
    await projectAll(made, [reach, closedLoopProjection, policies]),
  );
  const folded = performance.now();
  const foldedCpu = cpu();
  const report = reachReport(heard, { today, policies: inForce });
  const closed = closedLoop(loop, { today, policies: inForce });
  const reported = performance.now();
  const peak = process.memoryUsage().rss;

  const followed = ok(await follow(made, reach));
  const loopFollowed = ok(await follow(made, closedLoopProjection));
  ok(await followed.waitFor(made.size - 1));
  ok(await loopFollowed.waitFor(made.size - 1));
  const first = ok(await reachFollowed(followed, { today, policies: inForce }));
  const more = performance.now();
  await fill(made, count, count + 1_000);
  const recorded = performance.now();
  ok(await followed.waitFor(made.size - 1));
  ok(await loopFollowed.waitFor(made.size - 1));
  const caughtUp = performance.now();
  const second = ok(await reachFollowed(followed, { today, policies: inForce }));
  const loopAgain = ok(await loopFollowed.documents());
  closedLoop(loopAgain.value, { today, policies: inForce });
  const again = performance.now();
  await followed.stop();
  await loopFollowed.stop();
  await made.close();
  return {
    figures: {
      responses: report.counts.responses.value,
      themes: closed.themes.length,
      foldSeconds: Number(((folded - started) / 1e3).toFixed(1)),
      foldProcessorSeconds: Number((foldedCpu - startedCpu).toFixed(1)),
      reportMilliseconds: Math.round(reported - folded),
      residentBeforeMegabytes: megabytes(filled),
      residentAfterMegabytes: megabytes(peak),
      followedResponses: [first, second].map(({ value }) => value.counts.responses.value),
      recordThousandMilliseconds: Math.round(recorded - more),
      followThousandMilliseconds: Math.round(caughtUp - recorded),
      reportFollowedMilliseconds: Math.round(again - caughtUp),
    },
    goals: [],
  };
}
