import { defineEvent } from "../definition.js";
import { quoted } from "../sentence.js";
import { fields } from "../shapes/fields.js";
import { code, entity, text } from "../shapes/values.js";

/** An existing way to reach people: a network, group, panel or channel. */
export const NetworkRegistered = defineEvent({
  type: "NetworkRegistered",
  about: "network",
  version: 1,
  means: "a network, group, panel or channel exists",
  data: fields(
    { name: text(300), keptBy: entity("body"), kind: code("network-kind") },
    { cadence: text(200) },
    { serves: code("group") },
  ),
  says: (data, name) =>
    `${name(data.keptBy)} keeps the network ${quoted(data.name)} (${data.kind}).`,
});
