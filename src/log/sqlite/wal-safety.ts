/**
 * Tells whether a version of SQLite keeps every commit in WAL mode.
 *
 * Versions 3.7.0 to 3.51.2 can lose commits or corrupt the file with two connections, but for 3.50.7 and
 * 3.44.6 and their successors in the same line; 3.52.0 was withdrawn and is taken as unsafe.
 *
 * Source: sqlite.org/wal.html, the WAL-reset bug.
 *
 * @example
 * isWalSafe("3.53.0"); //=> true
 * isWalSafe("3.51.2"); //=> false
 */
export function isWalSafe(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (major !== 3) return major > 3;
  if (minor === 44) return patch >= 6;
  if (minor === 50) return patch >= 7;
  if (minor === 51) return patch >= 3;
  return minor > 52;
}
