import { pathOfSteps, type Step } from "./steps.js";

/** Something that is larger than an event can be. */
export interface TooMuch {
  /** A path into the value, such as `data.matters`. */
  readonly at: string;
  /** What would be small enough. */
  readonly limit: string;
  /** What was found. */
  readonly found: string;
}

/** A copy of a value from outside, and what in it is too much. */
export interface PlainCopy {
  /** The value, of plain records and lists only. */
  readonly value: unknown;
  /** The first thing that no event can hold; what is copied of the value ends there. */
  readonly tooMuch: TooMuch | undefined;
  /** The texts that are long, for which only sealed text has room. */
  readonly longTexts: ReadonlyArray<TooMuch>;
}

/** What stands in a copy for what is no plain data: no codec accepts it. */
export const notPlain = Symbol("not plain data");

const deepest = 64;
const mostValues = 10_000;
const longestText = 65_536;
const longestAnywhere = 1_048_576;

/**
 * Copies a value from outside, reading each property once.
 *
 * No accessor is called, and what a Proxy throws is caught: what is no plain data is `notPlain` in the copy,
 * for the codec of its place to refuse. A property that is undefined counts as absent. Nobody can change
 * what is being recorded by holding on to what was given. Linear in the size of the value, and stops at
 * the first thing that is too much for an event.
 */
export function plainCopy(value: unknown): PlainCopy {
  const copying = new Copying();
  const copy = copying.copy(value);
  return { value: copy, tooMuch: copying.tooMuch, longTexts: copying.longTexts };
}

class Copying {
  tooMuch: TooMuch | undefined;
  readonly longTexts: TooMuch[] = [];
  readonly #steps: Step[] = [];
  #values = 0;

  copy(value: unknown): unknown {
    if (typeof value === "string") return this.#text(value);
    if (typeof value !== "object" || value === null) return value;
    if (this.#steps.length > deepest) return this.#refuse(`${deepest} levels`, "more");
    try {
      return Array.isArray(value) ? this.#list(value) : this.#record(value);
    } catch {
      return notPlain;
    }
  }

  #text(text: string): string | symbol {
    if (text.length > longestAnywhere)
      return this.#refuse(`${longestAnywhere} characters`, `${text.length} characters`);
    if (text.length > longestText)
      this.longTexts.push(
        this.#told(`${longestText} characters in clear`, `${text.length} characters`),
      );
    return text;
  }

  #list(list: ReadonlyArray<unknown>): unknown {
    if (list.length > mostValues)
      return this.#refuse(`${mostValues} values`, `a list of ${list.length}`);
    const copy: unknown[] = [];
    for (let index = 0; index < list.length; index += 1)
      copy.push(this.#part(list, index) ?? notPlain);
    return copy;
  }

  #record(record: object): unknown {
    const prototype: unknown = Object.getPrototypeOf(record);
    if (prototype !== Object.prototype && prototype !== null) return notPlain;
    const parts: Array<readonly [string, unknown]> = [];
    for (const name of Object.keys(record)) {
      const part = this.#part(record, name);
      if (part !== undefined) parts.push([name, part]);
      if (this.tooMuch !== undefined) break;
    }
    // Defines `__proto__` as a name like any other; an assignment would change the prototype.
    return Object.fromEntries(parts);
  }

  #part(owner: object, step: Step): unknown {
    if (this.tooMuch !== undefined) return notPlain;
    this.#values += 1;
    if (this.#values > mostValues) return this.#refuse(`${mostValues} values`, "more");
    const property = Object.getOwnPropertyDescriptor(owner, step);
    if (property === undefined || !("value" in property)) return notPlain;
    this.#steps.push(step);
    const copy = this.copy(property.value);
    this.#steps.pop();
    return copy;
  }

  #told(limit: string, found: string): TooMuch {
    return { at: pathOfSteps(this.#steps), limit, found };
  }

  #refuse(limit: string, found: string): typeof notPlain {
    this.tooMuch ??= this.#told(limit, found);
    return notPlain;
  }
}
