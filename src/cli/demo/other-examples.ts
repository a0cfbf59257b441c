/** One of the smaller example ledgers, made from the text of a published document. */
export interface OtherExample {
  /** Its folder among the examples. */
  readonly folder: string;
  /** The file that its ledger is made as. */
  readonly file: string;
  /** What it is, in a sentence. */
  readonly what: string;
}

/** The smaller example ledgers, in the order in which the documents were published. */
export const otherExamples: ReadonlyArray<OtherExample> = [
  {
    folder: "dudley-2014-15",
    file: "dudley.ledger",
    what: "The Dudley engagement plan of 2014-15: promises, targets and networks.",
  },
  {
    folder: "engaging-dorset",
    file: "engaging-dorset.ledger",
    what: "#EngagingDorset: a survey, a workshop of many bodies, and what was promised to follow.",
  },
  {
    folder: "swale-2018-19",
    file: "swale.ledger",
    what: "The Swale engagement page of 2018-19: what it promises, and the documents it names.",
  },
  {
    folder: "haringey-islington",
    file: "haringey-islington.ledger",
    what: "Haringey and Islington, training slides: principles, partners, two projects and yearly counts.",
  },
  {
    folder: "nhs-dorset",
    file: "nhs-dorset.ledger",
    what: "NHS Dorset, working with people: what people said, and 49 promises in five sections.",
  },
];
