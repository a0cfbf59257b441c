import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { Loose } from "../../projection/fold.js";
import type { Exports } from "./load-module.js";
import type { ModuleError } from "./module-error.js";
import type { Offer, Report } from "./offer.js";
import { unsound } from "./unsound.js";

interface Given {
  readonly name: string;
  readonly projection: object;
  readonly report: unknown;
}

/** Finds what a module offers: its default export, or else its only exported projection. */
export function offerIn(exports: Exports, file: string): Either<ModuleError, Offer> {
  const given = Object.entries(exports).flatMap(([name, value]) => givenAs(name, value));
  const byDefault = given.find(({ name }) => name === "default");
  const [first, ...others] = byDefault === undefined ? given : [byDefault];
  if (first === undefined)
    return left({ _tag: "NoProjection", file, exports: Object.keys(exports) });
  if (others.length > 0)
    return left({ _tag: "SeveralProjections", file, exports: given.map(({ name }) => name) });
  const { projection, report } = first;
  if (!isSound(projection))
    return left({ _tag: "UnsoundProjection", file, why: unsound(projection) ?? "" });
  if (report === undefined) return right({ projection });
  return isReport(report)
    ? right({ projection, report })
    : left({ _tag: "UnsoundProjection", file, why: "its report is not a function" });
}

function givenAs(name: string, value: unknown): ReadonlyArray<Given> {
  if (typeof value !== "object" || value === null) return [];
  const projection: unknown = Reflect.get(value, "projection");
  if (isMeantAsProjection(projection))
    return [{ name, projection, report: Reflect.get(value, "report") }];
  return isMeantAsProjection(value) ? [{ name, projection: value, report: undefined }] : [];
}

function isMeantAsProjection(value: unknown): value is object {
  return typeof value === "object" && value !== null && "documents" in value && "on" in value;
}

function isSound(value: object): value is Loose {
  return unsound(value) === undefined;
}

function isReport(value: unknown): value is Report {
  return typeof value === "function";
}
