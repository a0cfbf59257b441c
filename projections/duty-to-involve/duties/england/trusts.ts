import type { Duty } from "../duty.js";
import { nobody, type Involved } from "../involved.js";
import { impactThreshold, threeLimbs } from "./public-involvement.js";

const users: Involved = { ...nobody, people: "users", representatives: "another-route" };
const today = {
  id: "D-242",
  title: "Public involvement by NHS trusts and foundation trusts",
  provision: "NHS Act 2006 s.242(1B)",
  involves: users,
  limbs: threeLimbs,
  thresholds: impactThreshold,
  exemptions: ["tsa", "pharmaceutical"],
  source: "https://www.legislation.gov.uk/ukpga/2006/41/section/242",
} as const;

/**
 * The duty of NHS trusts and foundation trusts, and formerly of PCTs and SHAs. Carers are not named.
 *
 * Today's wording of s.242 is believed to have begun on 2008-11-03; the day is not verified, so nothing is
 * decided between 2007-03-01 and that day. The predecessor is taken to be like s.242.
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
    thresholds: impactThreshold,
    exemptions: [],
    source: "https://www.lag.org.uk/?id=-206106",
    mark: "S",
    datesMark: "U",
  },
  {
    ...today,
    title: "Public involvement by NHS trusts and foundation trusts, earlier wording",
    provision: "NHS Act 2006 s.242",
    binds: ["sha", "pct", "nhs-trust", "foundation-trust"],
    from: "2007-03-01",
    until: "2008-11-02",
    exemptions: [],
    mark: "U",
    undecidable: "the day on which today's wording of section 242 began is not verified",
  },
  {
    ...today,
    binds: ["sha", "pct", "nhs-trust", "foundation-trust"],
    from: "2008-11-03",
    until: "2013-03-31",
    mark: "V",
    datesMark: "U",
  },
  {
    ...today,
    binds: ["nhs-trust", "foundation-trust"],
    from: "2013-04-01",
    mark: "V",
    words: "users of those services, whether directly or through representatives",
  },
];
