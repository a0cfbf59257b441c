import type { Json } from "../events/shapes/json.js";
import { UnreadableJson } from "./unreadable-json.js";

const deepest = 64;
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const [quote, backslash, firstPrintable] = [0x22, 0x5c, 0x20];

/** Reads one JSON text from its first character to its last. Throws `UnreadableJson`. */
export class JsonReader {
  /** Where the reader is: after a failure, where it failed. */
  readonly path: Array<string | number> = [];
  readonly #text: string;
  readonly #exactNumbers: boolean;
  #next = 0;

  constructor(text: string, exactNumbers: boolean) {
    this.#text = text;
    this.#exactNumbers = exactNumbers;
  }

  read(): Json {
    if (this.#text.startsWith("\uFEFF")) this.#refuse("a byte-order mark");
    const value = this.#value();
    if (this.#peek() !== "") this.#refuse("something after the end of the value");
    return value;
  }

  #value(): Json {
    const first = this.#peek();
    if (this.path.length > deepest) this.#refuse(`deeper than ${deepest}`);
    switch (first) {
      case "{":
        return this.#record();
      case "[":
        return this.#list();
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  #record(): Json {
    const fields = new Map<string, Json>();
    this.#next += 1;
    if (this.#took("}")) return {};
    do {
      if (this.#peek() !== '"') this.#refuse("no name in quotes");
      const start = this.#next;
      const name = this.#string();
      this.path.push(name);
      if (fields.has(name)) this.#refuse("a name that was there before", start);
      if (!this.#took(":")) this.#refuse("no colon after a name");
      fields.set(name, this.#value());
      this.path.pop();
    } while (this.#took(","));
    if (!this.#took("}")) this.#refuse("no comma or } after a field");
    // Defines each name as a field of its own: an assignment to `__proto__` would change the prototype.
    return Object.fromEntries(fields);
  }

  #list(): Json {
    const items: Json[] = [];
    this.#next += 1;
    if (this.#took("]")) return items;
    do {
      this.path.push(items.length);
      items.push(this.#value());
      this.path.pop();
    } while (this.#took(","));
    if (!this.#took("]")) this.#refuse("no comma or ] after an item");
    return items;
  }

  #string(): string {
    const start = this.#next;
    let escaped = false;
    for (let end = start + 1; end < this.#text.length; end += 1) {
      const unit = this.#text.charCodeAt(end);
      if (unit === quote) {
        this.#next = end + 1;
        return this.#content(start, escaped);
      }
      if (unit < firstPrintable) this.#refuse("a control character in a text", end);
      if (unit === backslash) {
        escaped = true;
        end += 1;
      }
    }
    return this.#refuse("a text without an end", start);
  }

  #content(start: number, escaped: boolean): string {
    const content = escaped ? this.#unescaped(start) : this.#text.slice(start + 1, this.#next - 1);
    if (!content.isWellFormed()) this.#refuse("a text with an unpaired surrogate", start);
    return content;
  }

  #unescaped(start: number): string {
    try {
      const content: unknown = JSON.parse(this.#text.slice(start, this.#next));
      if (typeof content === "string") return content;
    } catch {
      // Falls to the refusal: one text in quotes fails only by its escapes.
    }
    return this.#refuse("a text with a wrong escape", start);
  }

  #word(word: string, value: boolean | null): Json {
    if (!this.#text.startsWith(word, this.#next)) this.#refuse("no JSON value");
    this.#next += word.length;
    return value;
  }

  #number(): number {
    numberPattern.lastIndex = this.#next;
    const written = numberPattern.exec(this.#text)?.[0];
    if (written === undefined)
      return this.#refuse(this.#peek() === "" ? "the end of the text" : "no JSON value");
    const value = Number(written);
    if (!Number.isFinite(value)) this.#refuse("a number too large");
    if (this.#exactNumbers) {
      if (String(value) !== written) this.#refuse("a number that does not print back as it came");
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        this.#refuse("an integer beyond 2^53 - 1");
    }
    this.#next += written.length;
    return value;
  }

  // The next character that is not white space; the empty text at the end.
  #peek(): string {
    for (;;) {
      const next = this.#text.charAt(this.#next);
      if (next !== " " && next !== "\n" && next !== "\r" && next !== "\t") return next;
      this.#next += 1;
    }
  }

  #took(mark: string): boolean {
    if (this.#peek() !== mark) return false;
    this.#next += 1;
    return true;
  }

  #refuse(why: string, position = this.#next): never {
    throw new UnreadableJson(position, why);
  }
}
