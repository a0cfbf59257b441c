import type { Kept } from "../../dossier/noted.js";
import type { Facts } from "../facts.js";

/** Whether a consultation was of an authority: itself, or a joint committee of which it is one. */
export function isOf(
  { authority, jointFor }: Pick<Kept<"ScrutinyConsulted">, "authority" | "jointFor">,
  wanted: string,
): boolean {
  return authority === wanted || jointFor.some((one) => one === wanted);
}

/** An authority and the joint committees by which it was consulted in a matter. */
export function consultedWith(
  { scrutinyConsulted }: Pick<Facts["matter"], "scrutinyConsulted">,
  authority: string,
): ReadonlySet<string> {
  const of = scrutinyConsulted.filter((one) => isOf(one, authority));
  return new Set([authority, ...of.map((one) => one.authority)]);
}
