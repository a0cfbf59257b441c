import type { Selection, StoreReading } from "../../log/store.js";
import { all, idOf } from "./entry.js";

const few = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * Everything that a store of a few entries answers, by every way of asking.
 *
 * Asks about the ids, types, entities and nodes that the kit's properties use.
 */
export function contentOf(store: StoreReading): object {
  return {
    size: store.size(),
    entries: store.read(all),
    types: store.types().toSorted(),
    byType: ["MatterOpened", "Other"].map((type) => store.read({ ...all, types: [type] })),
    byEntity: ["matter:one", "matter:two"].map((entity) => store.read({ ...all, entity })),
    byId: few.map((number) => store.byId(idOf(number))),
    nodes: [0, 1, 2].map((level) => few.map((index) => store.node(level, index))),
    states: ["matter:one", "matter:two"].map((entity) => store.state(entity)),
    sizesAt: few.map((day) => store.sizeAt(`2026-01-0${day + 1}T00:00:00.000Z`)),
    mentioning: store.mentioning("position"),
    cursors: store.cursors(),
    documents: [1, 2].map((build) =>
      ["channels", "themes"].map((kind) => [
        store.document(build, kind, "a"),
        store.documents(build, kind),
      ]),
    ),
  };
}

/** The positions of the entries that a selection finds. */
export function positionsIn(
  store: StoreReading,
  selection: Partial<Selection> = {},
): ReadonlyArray<number> {
  return store.read({ ...all, ...selection }).map(({ position }) => position);
}
