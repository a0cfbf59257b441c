import {
  follow,
  type AtCursor,
  type Followed,
  type FollowError,
  type Ledger,
} from "engagement-ledger";
import type { Either } from "fp-ts/lib/Either.js";
import { expectTypeOf } from "vitest";
import { responses } from "./a-followed.js";

declare const ledger: Ledger;

interface Channel {
  channel: string;
  responses: number;
}

const following = follow(ledger, responses);
expectTypeOf(following).resolves.toEqualTypeOf<
  Either<FollowError, Followed<(typeof responses)["documents"]>>
>();

declare const followed: Followed<(typeof responses)["documents"]>;

expectTypeOf(followed.document("channels", "survey")).resolves.toEqualTypeOf<
  Either<FollowError, AtCursor<Channel | undefined>>
>();
expectTypeOf(followed.documentsOf("channels")).resolves.toEqualTypeOf<
  Either<FollowError, AtCursor<ReadonlyMap<string, Channel>>>
>();

// @ts-expect-error there is no such kind of document
void followed.document("chanels", "survey");
// @ts-expect-error only halt or quarantine
void follow(ledger, responses, { onPoison: "skip" });
