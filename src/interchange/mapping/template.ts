import { left, right, type Either } from "fp-ts/lib/Either.js";

/** A place in a template: a cell, the id of an event of this row, or a person's subject id. */
export type Place =
  | { readonly column: string }
  | { readonly event: string }
  | { readonly subject: string };

/** A text with places to fill. */
export interface Template {
  /** Fixed text and places, in order. */
  readonly pieces: ReadonlyArray<string | Place>;
}

/** What a row gives to fill places with. */
export interface Filling {
  /** The text of a cell, without white space around it; empty where it is blank. */
  readonly cell: (column: string) => string;
  /** The id of the event that the mapping calls so; undefined where this row has none. */
  readonly idOf: (event: string) => string | undefined;
  /** The subject id derived from a person's id in the source. */
  readonly subjectOf: (person: string) => string;
}

/**
 * Reads a template: `{column}` stands for a cell, `{$event:name}` for the id of an event of this row,
 * `{$subject:column}` for a derived subject id, `{{` and `}}` for the braces themselves.
 *
 * Answers what is wrong with it on the left.
 *
 * @example
 * readTemplate("matter:petition-{petition_id}"); //=> { _tag: "Right", right: { pieces: ["matter:petition-", { column: "petition_id" }] } }
 */
export function readTemplate(text: string): Either<string, Template> {
  const pieces: Array<string | Place> = [];
  let fixed = "";
  for (let index = 0; index < text.length; index += 1) {
    const [here, next] = [text[index], text[index + 1]];
    if ((here === "{" || here === "}") && here === next) {
      fixed += here;
      index += 1;
    } else if (here === "{") {
      const end = text.indexOf("}", index);
      const name = text.slice(index + 1, end);
      if (end <= index + 1 || name.includes("{"))
        return left("a column's name between { and }; write {{ for a brace");
      if (fixed !== "") pieces.push(fixed);
      fixed = "";
      pieces.push(placeOf(name));
      index = end;
    } else if (here === "}") return left("a { before each }; write }} for a brace");
    else fixed += here ?? "";
  }
  if (fixed !== "" || pieces.length === 0) pieces.push(fixed);
  return right({ pieces });
}

function placeOf(name: string): Place {
  if (name.startsWith("$event:")) return { event: name.slice(7) };
  if (name.startsWith("$subject:")) return { subject: name.slice(9) };
  return { column: name };
}

/** Fills a template for a row; undefined where one of its places is blank. */
export function fill(template: Template, filling: Filling): string | undefined {
  let text = "";
  for (const piece of template.pieces) {
    const part = typeof piece === "string" ? piece : partOf(piece, filling);
    if (part === undefined || (part === "" && typeof piece !== "string")) return undefined;
    text += part;
  }
  return text === "" ? undefined : text;
}

function partOf(place: Place, { cell, idOf, subjectOf }: Filling): string | undefined {
  if ("column" in place) return cell(place.column);
  if ("event" in place) return idOf(place.event);
  const person = cell(place.subject);
  return person === "" ? undefined : subjectOf(person);
}

/** The columns that a template reads. */
export function columnsOf({ pieces }: Template): ReadonlyArray<string> {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string" || "event" in piece) return [];
    return "column" in piece ? [piece.column] : [piece.subject];
  });
}

/** The events of the row that a template refers to. */
export function eventsOf({ pieces }: Template): ReadonlyArray<string> {
  return pieces.flatMap((piece) =>
    typeof piece !== "string" && "event" in piece ? [piece.event] : [],
  );
}
