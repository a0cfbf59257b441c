import type { AnswerScheme } from "./answer-scheme.js";
import { disability } from "./disability.js";
import { ethnicCategory2001 } from "./ethnic-category-2001.js";
import { genderIdentity } from "./gender-identity.js";
import { sex } from "./sex.js";
import { sexualOrientation } from "./sexual-orientation.js";

/** The monitoring schemes with national codes. */
export const answerSchemes: ReadonlyArray<AnswerScheme> = [
  ethnicCategory2001,
  genderIdentity,
  sex,
  sexualOrientation,
  disability,
];
