import * as nodeModule from "node:module";

const ours = /^engagement-ledger(?:$|\/)/;

// Runs in a thread of its own, so that it shares no code with this file.
const hook = `
let own;
export const initialize = (url) => { own = url; };
export const resolve = (specifier, context, next) =>
  next(specifier, ${ours}.test(specifier) ? { ...context, parentURL: own } : context);
`;

let shared = false;

/**
 * Makes `engagement-ledger` mean this very package in every module that is loaded from now on.
 *
 * So a user's projection needs no installation beside it, and never meets another version of the library.
 * A package finds itself by its own name: the hook only says that this file is asking.
 */
export function shareOwnPackage(): void {
  if (shared) return;
  shared = true;
  // From Node 22.15; there `register` is on its way out.
  if (Object.hasOwn(nodeModule, "registerHooks"))
    nodeModule.registerHooks({
      resolve: (specifier, context, next) =>
        next(
          specifier,
          ours.test(specifier) ? { ...context, parentURL: import.meta.url } : context,
        ),
    });
  else
    nodeModule.register(`data:text/javascript,${encodeURIComponent(hook)}`, {
      data: import.meta.url,
    });
}
