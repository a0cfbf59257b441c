import type { LocalStore, StoreWriting } from "../../log/store.js";
import { contentOf } from "./content.js";
import { entry, idOf, node } from "./entry.js";

/** One thing that a transaction does. */
export type Act = (transaction: StoreWriting) => void;

const cursor = { build: 1, projection: "p@1", position: 0, state: "{}" };

/** Every kind of act, in an order that fits after what `begun` wrote. */
export const acts: ReadonlyArray<Act> = [
  (transaction) => transaction.append([entry(1), entry(2, { entity: "matter:two" })]),
  (transaction) => transaction.append([entry(3, { type: "Other", entity: "matter:two" })]),
  (transaction) => transaction.addNodes([node(1, 1), node(1, 2)]),
  (transaction) => transaction.addNodes([node(2, 0)]),
  (transaction) => transaction.putState("matter:one", "after"),
  (transaction) => transaction.putState("matter:one", "later"),
  (transaction) => transaction.putState("matter:two", "new"),
  (transaction) => transaction.putDocuments(1, [{ kind: "channels", key: "a", json: "[2]" }]),
  (transaction) => transaction.putDocuments(1, [{ kind: "channels", key: "a", json: undefined }]),
  (transaction) => transaction.putDocuments(2, [{ kind: "themes", key: "a", json: "[3]" }]),
  (transaction) => transaction.putCursor({ ...cursor, position: 3 }),
  (transaction) => transaction.putCursor({ ...cursor, build: 2 }),
  (transaction) => transaction.removeBuild(1),
];

/** Acts that a store refuses, after `begun` and after all of `acts`. */
export const refused: ReadonlyArray<Act> = [
  (transaction) => transaction.append([entry(transaction.size() + 1)]),
  (transaction) => transaction.append([entry(transaction.size(), { id: idOf(0) })]),
  (transaction) => transaction.addNodes([node(1, 3), node(1, 0)]),
];

/** Writes what the acts go on from, and answers everything that the store then says. */
export function begun(store: LocalStore): object {
  store.write((transaction) => {
    transaction.append([entry(0)]);
    transaction.addNodes([node(1, 0)]);
    transaction.putState("matter:one", "before");
    transaction.putDocuments(1, [{ kind: "channels", key: "a", json: "[1]" }]);
    transaction.putCursor(cursor);
  });
  return contentOf(store);
}
