import {
  defineProjection,
  follow,
  type Blanks,
  type Followed,
  type FollowOptions,
  type Ledger,
  type Projection,
  type Wait,
} from "engagement-ledger";
import { onTestFinished } from "vitest";
import { ok } from "../../ledger/a-ledger.js";

/** Waits for ever: what other processes record is then seen only when somebody waits for it. */
export const never: Wait = (signal) =>
  new Promise((resume) => {
    signal.addEventListener("abort", () => resume());
  });

/** Follows a projection until the test ends. */
export async function followed<D extends Blanks>(
  ledger: Ledger,
  projection: Projection<D>,
  options: FollowOptions = {},
): Promise<Followed<D>> {
  const following = ok(await follow(ledger, projection, { poll: never, ...options }));
  onTestFinished(() => following.stop());
  return following;
}

/** Responses by channel and by respondent; cannot fold one by carrier pigeon, and notices half-way. */
export const responses = defineProjection({
  name: "responses",
  version: 1,
  documents: {
    channels: (channel: string) => ({ channel, responses: 0 }),
    responses: (entity: string) => ({ entity, channel: "" }),
  },
  on: {
    FeedbackReceived: (docs, { entity, data }) => {
      docs.channels(data.channel).responses += 1;
      if (data.channel === "pigeon") throw new Error("no pigeons");
      docs.responses(entity).channel = data.channel;
    },
  },
});
