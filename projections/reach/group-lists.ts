import {
  core20Plus5,
  inclusionHealthGroups,
  namedGroups,
  protectedCharacteristics,
  seldomHeardGroups,
  type CodeList,
} from "engagement-ledger";

const everybody = ["general-public", "gp-members", "third-sector"];

/** The lists of people whose coverage every report shows: the nine characteristics first. */
export const groupLists: ReadonlyArray<CodeList> = [
  protectedCharacteristics,
  inclusionHealthGroups,
  {
    ...core20Plus5,
    codes: core20Plus5.codes.filter(({ part }) => part === "core20" || part === "plus"),
  },
  seldomHeardGroups,
  { ...namedGroups, codes: namedGroups.codes.filter(({ code }) => !everybody.includes(code)) },
];
