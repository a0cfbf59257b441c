import type { PublishedNetworks } from "engagement-ledger/projections";
import { bodyOf, type Cells } from "./csv-columns.js";

/** The rows of CSV about what was done: attendance, channels, needs and programmes. */
export function csvOfWhatWasDone({
  attendance,
  channels,
  places,
  contact,
  involvement,
  programmes,
}: PublishedNetworks): ReadonlyArray<Cells> {
  return [
    ...attendance.activities.flatMap(({ activity, title, days, bodies, people }) => [
      ...(people === undefined
        ? []
        : [
            {
              row: "attendance",
              about: activity,
              title,
              what: "in-all",
              count: people.value ?? "*",
              from: days[0] ?? "",
              to: days.at(-1) ?? "",
            },
          ]),
      ...bodies.map((body) => ({
        row: "attendance",
        about: activity,
        title,
        ...bodyOf(body),
        what: body.parts.join(" "),
        count: body.people === undefined ? "" : (body.people.value ?? "*"),
        from: days[0] ?? "",
        to: days.at(-1) ?? "",
      })),
    ]),
    ...channels.activities.flatMap(({ activity, title, channels: of }) =>
      of.map(({ channel }) => ({ row: "channel", about: activity, title, what: channel })),
    ),
    ...places.named.flatMap(({ name, venue, activities }) =>
      activities.map(({ activity, title }) => ({
        row: "place",
        about: activity,
        title,
        what: `${venue}: ${name}`,
      })),
    ),
    ...contact.groups.map(({ group, times, gaps }) => ({
      row: "contact",
      group,
      what: `days between: ${gaps.join(" ")}`,
      count: times.value,
    })),
    ...involvement.flatMap(({ involvement: role, needs }) =>
      needs.map(({ need, met }) => ({
        row: met ? "need-met" : "need-not-on-record",
        about: role,
        what: need,
      })),
    ),
    ...programmes.map(({ plan, title, by, partnerCount, period }) => ({
      row: "programme",
      about: plan,
      title,
      ...bodyOf(by),
      what: "partners",
      count: partnerCount.value,
      from: period.from,
      to: period.to,
    })),
  ];
}
