const publisher = "Ministry of Housing, Communities and Local Government";

/** The indices of deprivation of 2019, published on 26 September 2019: 32,844 small areas of England. */
export const release2019 = {
  places: 32_844,
  title: `English indices of deprivation 2019 (${publisher})`,
  url: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019",
  asOf: "2019-09-26",
} as const;

/** The indices of deprivation of 2025, published on 30 October 2025. */
export const release2025 = {
  title: `English indices of deprivation 2025 (${publisher})`,
  url: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025",
  asOf: "2025-10-30",
} as const;
