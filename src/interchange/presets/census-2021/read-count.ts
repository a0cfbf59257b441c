import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import type { Refusal } from "../../plan/refusal.js";
import { given, refuse, shown, whole } from "../cells.js";
import type { Topic } from "./topic.js";
import { topics } from "./topics.js";

/** One count of the census: how many people of an area are in a category of a topic. */
export interface CensusCount {
  readonly topic: Topic;
  readonly code: string;
  readonly area: string;
  readonly category: string;
  readonly people: number;
  /** The people of the area whom the topic is about. */
  readonly total: number;
  /** Whether the count was published for the area, or summed from smaller ones. */
  readonly basis: string;
}

const authority = /^[EW]0[6-9]\d{6}$/;

/** Reads one row of the table; a category or a topic that the census does not have is refused. */
export function readCount(
  cell: (column: string) => string,
): Either<Refusal, { readonly together: string; readonly given: CensusCount }> {
  const [code, named, category] = [cell("gss_code"), cell("topic"), cell("category")];
  if (!authority.test(code))
    return refuse(
      "gss_code",
      `${shown(code)} is not accepted; it takes a local authority of England or Wales, such as E09000014`,
    );
  const topic = topics.get(named);
  if (topic === undefined)
    return refuse("topic", `${shown(named)} is unknown; it takes ${[...topics.keys()].join(", ")}`);
  const known = topic.levels.flatMap(({ categories }) => Object.keys(categories));
  if (!known.includes(category))
    return refuse(
      "category",
      `${shown(category)} is unknown; ${topic.title} has ${known.join("; ")}`,
    );
  if (cell("ons_table") !== topic.table)
    return refuse(
      "ons_table",
      `${shown(cell("ons_table"))} is not accepted; ${topic.title} is table ${topic.table}`,
    );
  const area = given("area", cell("area"));
  if (isLeft(area)) return area;
  const basis = given("basis", cell("basis"));
  if (isLeft(basis)) return basis;
  const people = whole("count", cell("count"), 0);
  if (isLeft(people)) return people;
  const total = whole("topic_total", cell("topic_total"), 0);
  if (isLeft(total)) return total;
  return right({
    together: `${code} ${named}`,
    given: {
      topic,
      code,
      area: area.right,
      category,
      people: people.right,
      total: total.right,
      basis: basis.right,
    },
  });
}
