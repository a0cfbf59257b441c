import type { Duty } from "./duty.js";

/**
 * The duty on needs assessments and strategies, exercised by the health and wellbeing board.
 *
 * It binds the council and its partners, whose functions the board exercises, so the board is the kind
 * that selects it. Its first day is not verified. It has no limbs: it attaches to a strategy.
 * Source: LGPIHA 2007 ss.116(8), 116A(5); HSCA 2012 s.196(1) (law.md D-HWS).
 */
export const healthAndWellbeingBoardDuties: ReadonlyArray<Duty> = [
  {
    id: "D-HWS",
    title: "Involvement in needs assessments and health and wellbeing strategies",
    provision: "Local Government and Public Involvement in Health Act 2007 ss.116(8), 116A(5)",
    binds: ["health-and-wellbeing-board"],
    from: "2013-04-01",
    involves: {
      people: "people-who-live-or-work-there",
      carers: false,
      representatives: "not-named",
      also: ["local-healthwatch"],
    },
    limbs: [],
    exemptions: [],
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/193",
    mark: "U",
  },
];
