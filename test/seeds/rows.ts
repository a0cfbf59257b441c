/** What a row of the reference of seed documents waits for, where it is not tested yet. */
export type Waiting =
  | "attendance"
  | "channels"
  | "commitments"
  | "loop"
  | "networks"
  | "programmes"
  | "reach"
  | "roles"
  | "tags";

/** The rows about a duty, a document, governance or screening, by the file in which each is tested. */
export const testedIn: Readonly<Record<string, ReadonlyArray<string>>> = {
  "s0-dorset": ["S0-04", "S0-13"],
  "s1-nhs-dorset": [
    "S1-02",
    "S1-03",
    "S1-04",
    "S1-12",
    "S1-14",
    "S1-15",
    "S1-16",
    "S1-19",
    "S1-20",
    "S1-21",
    "S1-22",
    "S1-25",
    "S1-26",
    "S1-27",
    "S1-34",
    "S1-35",
    "S1-36",
    "S1-37",
    "S1-38",
    "S1-39",
    "S1-41",
    "S1-43",
    "S1-44",
    "S1-45",
  ],
  "s2-swale": [
    "S2-02",
    "S2-03",
    "S2-04",
    "S2-05",
    "S2-06",
    "S2-07",
    "S2-08",
    "S2-09",
    "S2-10",
    "S2-11",
    "S2-12",
    "S2-13",
    "S2-14",
  ],
  "s3-haringey-islington": ["S3-01", "S3-05", "S3-08", "S3-09", "S3-10", "S3-19", "S3-22", "S3-24"],
  "s4-dudley": ["S4-03", "S4-04", "S4-05", "S4-07", "S4-08", "S4-20", "S4-21"],
};

/**
 * The rows that remain, by what they wait for.
 *
 * `attendance`: bodies present at activities; `channels`: which were used for a matter; `commitments`: counts
 * against a promise, a cadence or a target; `loop`: what became of what people said; `networks`: the register
 * of bodies and networks, and the matrix; `programmes`: programmes of several activities; `reach`: groups and
 * places; `roles`: types of involvement and their needs; `tags`: themes of work that are only counted.
 */
export const remaining: Readonly<Record<Waiting, ReadonlyArray<string>>> = {
  attendance: [
    "S0-02",
    "S0-03",
    "S0-06",
    "S0-07",
    "S0-08",
    "S0-09",
    "S0-10",
    "S0-11",
    "S1-10",
    "S1-50",
    "S4-15",
  ],
  channels: ["S0-12", "S0-14", "S1-13", "S3-17", "S3-18", "S4-13"],
  commitments: [
    "S1-01",
    "S1-08",
    "S1-17",
    "S1-23",
    "S1-30",
    "S1-31",
    "S1-40",
    "S1-42",
    "S1-47",
    "S1-49",
    "S1-52",
    "S1-53",
    "S1-54",
    "S3-20",
    "S3-21",
    "S4-02",
    "S4-14",
    "S4-17",
    "S4-18",
    "S4-19",
  ],
  loop: ["S1-05", "S1-24", "S1-33", "S1-46", "S3-06", "S3-13", "S4-06"],
  networks: [
    "S1-09",
    "S1-18",
    "S1-55",
    "S3-15",
    "S3-23",
    "S4-16",
    "S4-22",
    "S4-23",
    "S4-24",
    "S4-25",
    "S4-26",
    "S4-27",
  ],
  programmes: ["S0-01", "S0-05", "S1-32", "S3-14"],
  reach: ["S1-11", "S1-29", "S1-48", "S2-01", "S3-02", "S3-03", "S3-04", "S3-07", "S3-11", "S3-16"],
  roles: ["S4-09", "S4-10", "S4-11", "S4-12"],
  tags: ["S1-06", "S1-07", "S1-28", "S1-51", "S1-56", "S2-15", "S3-12", "S3-25", "S4-01"],
};
