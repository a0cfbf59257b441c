import { shape, type Shape } from "../shapes/shape.js";
import { fields } from "../shapes/fields.js";
import { address, code, count, day, text } from "../shapes/values.js";

const agePattern = /^(all|\d{1,3}\+|\d{1,3}-\d{1,3})$/;

/** A place with a population, and which edition of its boundaries is meant. */
export const measuredArea = fields({
  code: code("area"),
  name: text(200),
  geography: fields({ type: code("geography"), edition: text(100) }),
});

/** The ages that a population covers. */
export const ageRange: Shape<string> = shape(
  { kind: "name", pattern: "all|[0-9]{1,3}[+]|[0-9]{1,3}-[0-9]{1,3}" },
  "the ages covered: all, or a range such as 16-24 or 65+",
  (value): value is string => typeof value === "string" && agePattern.test(value),
);

/** Where a population figure was published, and the day it describes. */
export const baselineSource = fields({ title: text(500), url: address, asOf: day });

/** How many residents have one code of the scheme. */
export const populationCount = fields({ code: code("characteristic"), people: count });

/** A class that the whole area is in, such as a fifth of deprivation. */
export const placeClass = fields({ scheme: code("scheme"), code: code("characteristic") });
