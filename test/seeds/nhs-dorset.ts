import type { NewEvent } from "engagement-ledger";
import { registered, toldOf } from "./told.js";

/** NHS Dorset, whose page the tests of these rows are about. */
export const board = "body:nhs-dorset";

/** Healthwatch Dorset. */
export const healthwatch = "body:healthwatch-dorset";

/** Dorset Race Equality Council, whose ambassadors represent more than forty communities. */
export const raceEquality = "body:race-equality-council";

/** The council, as one of the partners that the page does not name. */
export const council = "body:a-council";

/** The bodies that the page names, and a council; all days are invented. */
export const bodies: ReadonlyArray<NewEvent> = [
  registered(board, "NHS Dorset", "icb", "2022-07-01"),
  registered(healthwatch, "Healthwatch Dorset", "healthwatch", "2013-04-01"),
  registered(
    "body:healthwatch-steering",
    "Healthwatch Dorset Steering Group",
    "other",
    "2013-04-01",
  ),
  registered("body:mental-health-forum", "Dorset Mental Health Forum", "vcse", "2013-04-01"),
  registered("body:community-action", "Dorset Community Action", "vcse", "2013-04-01"),
  registered(raceEquality, "Dorset Race Equality Council", "vcse", "2013-04-01"),
  registered("body:public-health", "Public Health", "other", "2013-04-01", {
    finerKind: "public-health",
  }),
  registered("body:engagement-group", "Our Dorset Public Engagement Group", "other", "2018-01-01", {
    finerKind: "public-representatives-group",
  }),
  registered(council, "A council", "local-authority", "2019-04-01"),
];

/** Builders of what NHS Dorset did. */
export const told = toldOf(board);
