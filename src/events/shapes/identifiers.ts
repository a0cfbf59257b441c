const email = /[^\s@<>]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+/;
const phone = /(?<![\d.,£])(\+44\s?\(?0?\)?|0)\d(?:[\s-]?\d){8,9}(?![\d.,]?\d)/;
const postcode = /(?<![A-Za-z0-9])[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])/;
const tenDigitsOnly = /^\d{3}-?\d{3}-?\d{4}$/;
const tenDigits = /(?<![\d.,])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?![\d.,]?\d)/g;

/**
 * Names the first personal identifier found in a text: an e-mail address, a telephone number, a full
 * postcode or an NHS number.
 *
 * Source: measures.md PD-1. An NHS number is told from other ten digits by its check digit, modulus 11.
 *
 * @example
 * identifierIn("write to jo@example.org"); //=> "an e-mail address"
 * identifierIn("Options for urgent care in 2026"); //=> undefined
 */
export function identifierIn(text: string): string | undefined {
  if (email.test(text)) return "an e-mail address";
  if (!/\d/.test(text)) return undefined;
  if (phone.test(text)) return "a telephone number";
  if (postcode.test(text)) return "a full postcode";
  for (const [found] of text.matchAll(tenDigits))
    if (isNhsNumber(found.replace(/\D/g, ""))) return "an NHS number";
  return undefined;
}

/**
 * Tells whether a code is, as a whole, a telephone number, a full postcode or an NHS number.
 *
 * A part of a longer code is let through: a UUID may hold ten digits by chance.
 *
 * @example
 * isIdentifier("SW1A1AA"); //=> true
 * isIdentifier("E06000058"); //=> false
 */
export function isIdentifier(code: string): boolean {
  if (!/\d/.test(code) || code.length > 20) return false;
  const found = phone.exec(code) ?? postcode.exec(code);
  return found?.[0] === code || (tenDigitsOnly.test(code) && isNhsNumber(code.replace(/\D/g, "")));
}

function isNhsNumber(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}
