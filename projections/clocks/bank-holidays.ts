/** The first day of which it is known whether it is a bank holiday. */
export const bankHolidaysKnownFrom = "2013-01-01";

/**
 * The last day of which it is known whether it is a bank holiday.
 *
 * New Year's Day and the early May day exist only by yearly proclamation: a later year is added here once
 * it is published, and is not computed before. A special day may still be proclaimed in a listed year.
 */
export const bankHolidaysKnownTo = "2027-12-31";

const daysByYear: Readonly<Record<number, ReadonlyArray<string>>> = {
  2013: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"],
  2014: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
  2015: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  2016: ["01-01", "03-25", "03-28", "05-02", "05-30", "08-29", "12-26", "12-27"],
  2017: ["01-02", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"],
  2018: ["01-01", "03-30", "04-02", "05-07", "05-28", "08-27", "12-25", "12-26"],
  2019: ["01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26"],
  // The early May day was moved from 4 to 8 May, 75 years after VE Day.
  2020: ["01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"],
  2021: ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"],
  // The spring day was moved from 30 May to 2 June. One year only: 3 June, the Platinum Jubilee;
  // 19 September, the State Funeral of Queen Elizabeth II.
  2022: ["01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27"],
  // One year only: 8 May, the Coronation of King Charles III.
  2023: ["01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"],
  2024: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"],
  2025: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
  2026: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  2027: ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"],
};

/**
 * The bank holidays of England and Wales that fall on a Monday to Friday, as published, in order.
 *
 * Christmas Day and Good Friday are among them: by custom, not by the Act. A holiday that falls on a
 * Saturday or Sunday is there as its substitute day.
 *
 * Source: https://www.gov.uk/bank-holidays ; Banking and Financial Dealings Act 1971 s.1 and Schedule 1
 * (fixed days; by proclamation, days moved and special days)
 * https://www.legislation.gov.uk/ukpga/1971/80 .
 */
export const bankHolidays: ReadonlySet<string> = new Set(
  Object.entries(daysByYear).flatMap(([year, days]) => days.map((day) => `${year}-${day}`)),
);
