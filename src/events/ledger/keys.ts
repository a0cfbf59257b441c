import { shape, type Shape } from "../shapes/shape.js";

const vkey = /^[^\s+]{1,300}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{1,2000}={0,2}$/;
const opaque = /^[A-Za-z0-9+/=._:-]{1,200}$/;

/** A public signing key as one line: its name, its id in 8 hexadecimal digits, the key in base64. */
export const signingKey: Shape<string> = shape(
  { kind: "name", pattern: "[^\\s+]{1,300}[+][0-9a-f]{8}[+][A-Za-z0-9+/]{1,2000}={0,2}" },
  "a verifier key: name+8 hexadecimal digits+base64",
  (value): value is string => typeof value === "string" && vkey.test(value),
);

/** The id of a key of the vault, or a commitment to a key: opaque, in base64 or hexadecimal. */
export const privacyKey: Shape<string> = shape(
  { kind: "name", pattern: "[A-Za-z0-9+/=._:-]{1,200}" },
  "an opaque key id: letters, digits and + / = . _ : - , at most 200",
  (value): value is string => typeof value === "string" && opaque.test(value),
);
