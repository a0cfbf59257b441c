import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { FollowReading, FollowStore } from "../../ledger/follow-store.js";
import type { Blanks } from "../define.js";
import { inOrder, type Loose } from "../fold.js";
import { buildsOf } from "./builds.js";
import type { AtCursor, Followed, FollowError } from "./followed.js";
import { quarantinedIn } from "./quarantine.js";
import { documentFrom, lookAt } from "./stored-json.js";
import { unknownIn } from "./unknown.js";

/** Reads the documents of a followed projection as they stand in the store. */
export function answersFrom(
  store: FollowStore,
  projection: Loose,
): Pick<Followed<Blanks>, "documents" | "documentsOf" | "documentsOfKinds" | "document"> {
  const { name, version } = projection;
  const answer = async <Value>(
    read: (reading: FollowReading, build: number) => Value,
  ): Promise<Either<FollowError, AtCursor<Value>>> =>
    lookAt<FollowError, AtCursor<Value>>(store, (reading) => {
      const { standing, others } = buildsOf(reading.cursors(), projection);
      if (standing === undefined) {
        const by = others[0]?.projection ?? "nothing";
        return left({ _tag: "ProjectionReplaced", projection: name, version, by });
      }
      const { build, position } = standing.cursor;
      return right({
        value: read(reading, build),
        position,
        incomplete: standing.quarantined === 0 ? [] : quarantinedIn(reading, build),
        unknown: unknownIn(standing.unknown),
      });
    });

  return {
    documents: () =>
      answer((reading, build) => {
        const stored = reading.documents(build);
        return only(Object.keys(projection.documents), (kind) =>
          read(stored.filter((each) => each.kind === kind)),
        );
      }),
    documentsOfKinds: (kinds) =>
      answer((reading, build) => only(kinds, (kind) => read(reading.documents(build, kind)))),
    documentsOf: (kind) => answer((reading, build) => read(reading.documents(build, kind))),
    document: (kind, key) =>
      answer((reading, build) => {
        const json = reading.document(build, kind, key);
        return json === undefined ? undefined : documentFrom(json);
      }),
  };
}

type Documents = ReadonlyMap<string, object>;

/** The documents of some kinds. */
function only<Kind extends string>(
  kinds: ReadonlyArray<Kind>,
  of: (kind: Kind) => Documents,
): Readonly<Record<Kind, Documents>>;
function only(
  kinds: ReadonlyArray<string>,
  of: (kind: string) => Documents,
): Readonly<Record<string, Documents>> {
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
}

function read(
  stored: ReadonlyArray<{ readonly key: string; readonly json: string }>,
): ReadonlyMap<string, object> {
  return inOrder(stored.map(({ key, json }) => [key, documentFrom(json)] as const));
}
