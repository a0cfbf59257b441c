import { allOrNothing } from "./all-or-nothing.js";
import { bytes } from "./bytes.js";
import { documents } from "./documents.js";
import { failures } from "./failures.js";
import { groupsOfCalls } from "./groups.js";
import { ids } from "./ids.js";
import { nodes } from "./nodes.js";
import { openings } from "./openings.js";
import { pages } from "./pages.js";
import { positions } from "./positions.js";
import type { StoreProperty } from "./property.js";
import { reading } from "./reading.js";
import { receipts } from "./receipts.js";
import { sameness } from "./sameness.js";
import { sizesAt } from "./size-at.js";
import { states } from "./states.js";
import { times } from "./times.js";
import { together } from "./together.js";

/** Everything that a store must do, in the order in which it is tried. */
export const storeProperties: ReadonlyArray<StoreProperty> = [
  ...positions,
  ...ids,
  ...bytes,
  ...allOrNothing,
  ...reading,
  ...pages,
  ...sizesAt,
  ...nodes,
  ...states,
  ...documents,
  ...together,
  ...openings,
  ...failures,
  ...receipts,
  ...sameness,
  ...groupsOfCalls,
  ...times,
];
