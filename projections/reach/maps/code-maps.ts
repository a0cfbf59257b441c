import type { CodeMap } from "./code-map.js";
import { ethnicGroupTo2001 } from "./ethnic-group-to-2001.js";
import { ethnicGroupToHeading } from "./ethnic-group-to-heading.js";
import { sexToNhs } from "./sex-to-nhs.js";
import { sexualOrientationToNhs } from "./sexual-orientation-to-nhs.js";

/** The code maps that reports know: from the schemes of baselines to those that answers come in. */
export const codeMaps: ReadonlyArray<CodeMap> = [
  ethnicGroupTo2001,
  ethnicGroupToHeading,
  sexToNhs,
  sexualOrientationToNhs,
];
