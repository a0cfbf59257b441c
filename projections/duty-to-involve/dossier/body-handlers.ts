import type { EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { noted } from "./noted.js";

/** Keeps what kind of body each was, and when. */
export const bodyHandlers = {
  BodyRegistered: ({ bodies }: DutyDrafts, event: EventOf<"BodyRegistered">): void => {
    const { name, kind, from, until } = event.data;
    const history = bodies(event.entity);
    history.name ??= name;
    history.registered = {
      ...noted(event),
      kind,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    };
  },
  BodyChanged: ({ bodies }: DutyDrafts, event: EventOf<"BodyChanged">): void => {
    const { name, kind } = event.data;
    const history = bodies(event.entity);
    if (name !== undefined) history.name = name;
    if (kind !== undefined) history.changes.push({ ...noted(event), kind });
  },
  BodyClosed: ({ bodies }: DutyDrafts, event: EventOf<"BodyClosed">): void => {
    bodies(event.entity).closed = noted(event);
  },
};
