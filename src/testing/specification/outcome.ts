import { isLeft } from "fp-ts/lib/Either.js";
import type { NewEvent } from "../../events/event.js";
import { explain } from "../../explain/explain.js";
import type { RecordError } from "../../ledger/errors.js";
import { mustBe, UnmetExpectation } from "./exact.js";
import { mustSurvive } from "./survival.js";
import { failed, told } from "./told.js";

/** Throws unless what happens next is recorded, all of it, and read back as it was said. */
export async function mustRecord(
  events: ReadonlyArray<NewEvent>,
  now: string,
  next: ReadonlyArray<NewEvent>,
): Promise<void> {
  const { ledger } = await told(events, now);
  const { size } = ledger;
  const recorded = await ledger.recordAll(next);
  if (isLeft(recorded)) {
    const { index = 0, ...error } = recorded.left;
    throw failed(`${next[index]?.type ?? "What happens next"} was refused`, error);
  }
  mustBe(
    recorded.right.map(({ position }) => position),
    next.map((_, index) => size + index),
    "Some of it was on record before, so that nothing was added for it.",
  );
  await mustSurvive(ledger, next, recorded.right);
}

/** Throws unless what happens next is refused for exactly this reason, and leaves nothing behind. */
export async function mustRefuse(
  events: ReadonlyArray<NewEvent>,
  now: string,
  next: NewEvent,
  error: RecordError,
): Promise<void> {
  const { ledger } = await told(events, now);
  const { size, root } = ledger;
  const recorded = await ledger.record(next);
  if (!isLeft(recorded))
    throw new UnmetExpectation(
      `${next.type} was recorded at position ${recorded.right.position}, and was to be refused.`,
      recorded.right,
      error,
    );
  const why = explain(recorded.left);
  mustBe(recorded.left, error, `${next.type} was refused for something else: ${why}`);
  mustBe([ledger.size, ledger.root], [size, root], "The refusal left something behind.");
}
