import { figure, type Figure } from "../../figures/figure.js";
import { eventsOf } from "../events-of.js";
import type { InQuestion } from "../in-question.js";
import { groupContact, type GroupContact } from "./group-contact.js";

/** How often there was contact with each group, and how long there was none. */
export interface Contact {
  /** Each group for which something was held, in the order in which it first was. */
  readonly groups: ReadonlyArray<GroupContact>;
  /** For how many of them something was held more than once. */
  readonly again: Figure;
}

/**
 * Says whether groups were engaged again, and after how many days, in the days in question.
 *
 * Source: seeds.md S3-07, "we engage and we re-engage".
 */
export function contact(question: InQuestion): Contact {
  const { held, trace } = question;
  const groups = [...new Set(held.flatMap(({ audiences }) => audiences))].map((group, index) =>
    groupContact(question, group, `/contact/groups/${index}`),
  );
  const forSomebody = held.filter(({ audiences }) => audiences.length > 0);
  return {
    groups,
    again: figure(
      groups.filter(({ times }) => times.value > 1).length,
      groups.length,
      trace.of("/contact/again", eventsOf(forSomebody)),
    ),
  };
}
