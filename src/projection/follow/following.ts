import { isLeft, right } from "fp-ts/lib/Either.js";
import type { Blanks } from "../define.js";
import type { ProjectionFailed } from "../errors.js";
import { buildsOf } from "./builds.js";
import type { Build } from "./cursor-state.js";
import type { Job } from "./fold-page.js";
import type { Followed, FollowError } from "./followed.js";
import { quarantinedIn } from "./quarantine.js";
import { step } from "./step.js";
import { lookAt } from "./stored-json.js";
import { Waiters } from "./waiters.js";
import { makeBell, ringOrPoll, turn, type Wait } from "./wake.js";

/** The going-on of a followed projection, without its documents. */
export interface Following extends Omit<
  Followed<Blanks>,
  "documents" | "documentsOf" | "documentsOfKinds" | "document"
> {
  /** Waits until there are documents that answer; answers why where there will be none. */
  readonly stood: Promise<FollowError | undefined>;
}

/** Goes on with a projection, a step at a time, until it fails or is stopped. */
export function following(job: Job, poll: Wait, signal: AbortSignal | undefined): Following {
  const { followStore } = job.ledger;
  const waiters = new Waiters();
  const bell = makeBell();
  let stopped = signal?.aborted === true;
  let failure: FollowError | undefined;
  let latest: Build | undefined;
  let incomplete: ReadonlyArray<ProjectionFailed> = [];

  const position = (): number => latest?.cursor.position ?? -1;

  const see = (build: Build): void => {
    const isOther = build.cursor.build !== latest?.cursor.build;
    if (isOther || build.quarantined !== incomplete.length) {
      const found = lookAt(followStore, (look) => right(quarantinedIn(look, build.cursor.build)));
      if (!isLeft(found)) incomplete = found.right;
    }
    latest = build;
    waiters.reached(position());
  };

  const goOn = async (): Promise<void> => {
    for (let isFirst = true; !stopped && failure === undefined; isFirst = false) {
      const ring = bell.next();
      const stepped = await step(job, isFirst, see);
      if (isLeft(stepped)) failure = stepped.left;
      else if (stepped.right === "moved") await turn();
      else await ringOrPoll(ring, poll);
    }
    if (latest === undefined) return;
    const last = followStore.look((look) => buildsOf(look.cursors(), job.projection).standing);
    if (!isLeft(last) && last.right !== undefined) see(last.right);
  };

  const halt = (): void => {
    stopped = true;
    bell.ring();
  };
  signal?.addEventListener("abort", halt);
  const deafen = followStore.onCommit(bell.ring);
  const running = goOn().finally(() => {
    signal?.removeEventListener("abort", halt);
    deafen();
  });
  const end = (): FollowError => failure ?? { _tag: "ProjectionStopped", next: position() + 1 };
  running.then(
    () => waiters.ended(end()),
    (error: unknown) => waiters.broken(error),
  );

  return {
    stood: Promise.race([waiters.wait(-1), running]).then(() =>
      latest === undefined ? end() : undefined,
    ),
    get position() {
      return position();
    },
    get failure() {
      return failure;
    },
    get incomplete() {
      return incomplete;
    },
    waitFor: (wanted, options = {}) => {
      if (!Number.isSafeInteger(wanted) || wanted < 0)
        throw new RangeError(`${wanted} is not a position: they are counted from 0`);
      bell.ring();
      return waiters.wait(wanted, options.signal);
    },
    stop: () => {
      halt();
      return running;
    },
  };
}
