// An optional peer: who only writes specifications need not install it.
const loaded = await import("fast-check").catch(() => undefined);

/** fast-check, where it is installed; else throws with how to install it. */
export function fastCheck() {
  if (loaded === undefined)
    throw new Error("Arbitrary events need fast-check: npm install --save-dev fast-check");
  return loaded.default;
}
