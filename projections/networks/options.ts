import { tracing, type Traced, type Tracing } from "../figures/tracing.js";
import { networksProjection } from "./projection.js";

/**
 * How a report on networks is made. `today` is the day of the figures: nothing later exists.
 *
 * `scope.body` keeps what is that body's; `scope.from` and `scope.to` keep the activities held in those days.
 */
export interface NetworksOptions extends Traced {
  /** The columns of the matrix; when left out, every group that a network on record serves. */
  readonly groups?: ReadonlyArray<string>;
  /** The rows of the matrix: ids of bodies; when left out, every body but boards of others. */
  readonly partners?: ReadonlyArray<string>;
}

/** Starts giving the figures of a report on networks their evidence. */
export function networksTracing(options: NetworksOptions): Tracing {
  const { groups, partners } = options;
  const listed = (name: string, codes: ReadonlyArray<string> | undefined) =>
    codes === undefined ? {} : { [name]: codes.join(",") };
  return tracing(networksProjection, options, {
    ...listed("groups", groups),
    ...listed("partners", partners),
  });
}
