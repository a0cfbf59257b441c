import { firstDay, lastDay } from "engagement-ledger";
import type { BodyHistory } from "../dossier/body-history.js";
import { settingOn, type Adopted, type Setting } from "./setting-on.js";

/** The setting in force when something happened, or that its day is not known well enough to tell. */
export type SettingAt =
  | { readonly _tag: "Settled"; readonly adopted?: Adopted }
  | { readonly _tag: "Unsettled"; readonly evidence: ReadonlyArray<Adopted> };

/** The setting in force at a claimed time: where that is no one day, what its first and last day share. */
export function settingAt(
  history: Pick<BodyHistory, "policies">,
  setting: Setting,
  time: string,
): SettingAt {
  const last = settingOn(history, setting, lastDay(time));
  const first = settingOn(history, setting, firstDay(time) ?? "");
  if (first?.value !== last?.value)
    return { _tag: "Unsettled", evidence: [first, last].filter((one) => one !== undefined) };
  return { _tag: "Settled", ...(last === undefined ? {} : { adopted: last }) };
}
