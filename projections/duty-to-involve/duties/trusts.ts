import type { Duty } from "./duty.js";

const threeLimbs = ["planning", "proposal", "decision"] as const;
const section242 = "https://www.legislation.gov.uk/ukpga/2006/41/section/242";
const users = {
  people: "users",
  carers: false,
  representatives: "another-route",
  also: [],
} as const;

/**
 * The duty of NHS trusts and foundation trusts, and formerly of PCTs and SHAs. Carers are not named.
 *
 * Today's wording of s.242 is believed to have begun on 2008-11-03; the day is not verified, so rows that
 * depend on it are marked `U`, and nothing is decided between 2007-03-01 and that day.
 * Source: NHS Act 2006 s.242(1B); Health and Social Care Act 2001 s.11 (law.md D-242, D-S11).
 */
export const trustDuties: ReadonlyArray<Duty> = [
  {
    id: "D-S11",
    title: "Public involvement, the predecessor of section 242",
    provision: "Health and Social Care Act 2001 s.11",
    binds: ["sha", "pct", "nhs-trust"],
    from: "2003-01-01",
    until: "2007-02-28",
    involves: users,
    limbs: threeLimbs,
    exemptions: [],
    source: "https://www.lag.org.uk/?id=-206106",
    mark: "S",
  },
  {
    id: "D-242",
    title: "Public involvement by NHS trusts and foundation trusts, earlier wording",
    provision: "NHS Act 2006 s.242",
    binds: ["sha", "pct", "nhs-trust", "foundation-trust"],
    from: "2007-03-01",
    until: "2008-11-02",
    involves: users,
    limbs: threeLimbs,
    exemptions: [],
    source: section242,
    mark: "U",
    undecidable: "the day on which today's wording of section 242 began is not verified",
  },
  {
    id: "D-242",
    title: "Public involvement by NHS trusts and foundation trusts",
    provision: "NHS Act 2006 s.242(1B)",
    binds: ["sha", "pct", "nhs-trust", "foundation-trust"],
    from: "2008-11-03",
    until: "2013-03-31",
    involves: users,
    limbs: threeLimbs,
    exemptions: ["tsa", "pharmaceutical"],
    source: section242,
    mark: "U",
  },
  {
    id: "D-242",
    title: "Public involvement by NHS trusts and foundation trusts",
    provision: "NHS Act 2006 s.242(1B)",
    binds: ["nhs-trust", "foundation-trust"],
    from: "2013-04-01",
    involves: users,
    limbs: threeLimbs,
    exemptions: ["tsa", "pharmaceutical"],
    source: section242,
    mark: "V",
    words: "users of those services, whether directly or through representatives",
  },
];
