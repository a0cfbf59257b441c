import type { ActivityDossier, Held } from "../dossier/activity-dossier.js";

/** Who did something, with whom, and at which level of participation, where recorded. */
export function whoAndHow(
  activity: ActivityDossier | undefined,
  start: string,
): { readonly by?: string; readonly with: ReadonlyArray<string>; readonly level?: string } {
  const opening = activity?.openings.find(({ id }) => id === start);
  const held = activity?.held.find(({ id }) => id === start);
  const by = (opening ?? held)?.by;
  return {
    ...(by === undefined ? {} : { by }),
    with: held === undefined ? [] : othersIn(held),
    ...(held?.level === undefined ? {} : { level: held.level }),
  };
}

function othersIn({ by, ledBy, commissionedFrom, partners, attendedBy }: Held): string[] {
  const named = [ledBy, commissionedFrom, ...partners, ...attendedBy.map(({ body }) => body)];
  const others = named.filter((body) => body !== undefined).filter((body) => body !== by);
  return [...new Set(others)].toSorted();
}
