import fc from "fast-check";
import type { NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { existenceRules } from "./existence.js";
import { begins, findingsOf, histories, inStages, nameOf, told, type Placed } from "./histories.js";

/** What every finding needs besides its evidence: what the bodies, the matter and its parts are. */
const frame = ["BodyRegistered", "BodyChanged", "BodyClosed", "MatterOpened", "NetworkRegistered"];

/** Whether an event needs another before it: it names it, or the entity that it begins. */
function refers({ data }: NewEvent, { id, type, entity }: NewEvent): boolean {
  const said = JSON.stringify(data);
  return said.includes(`"${id}"`) || (begins.includes(type) && said.includes(`"${entity}"`));
}

/** A finding's evidence, what it refers to, its matter, and nothing else. */
function alone(events: ReadonlyArray<NewEvent>, { evidence }: Placed): ReadonlyArray<NewEvent> {
  const wanted = new Set("events" in evidence ? evidence.events : []);
  for (const event of events.toReversed())
    if (event.id !== undefined && wanted.has(event.id))
      for (const other of events)
        if (other.id !== undefined && refers(event, other)) wanted.add(other.id);
  return events.filter(
    ({ id, type }) => frame.includes(type) || (id !== undefined && wanted.has(id)),
  );
}

describe("the evidence of a finding, alone with its matter", () => {
  it("gives the same outcome again, where a rule asks whether something exists", async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), async (events, which) => {
        const all = (await findingsOf((await told(inStages(events))).view)).filter(
          ({ rule, outcome }) => existenceRules.includes(rule) && outcome === "evidence-found",
        );
        fc.pre(all.length > 0);
        const finding = all[which % all.length];
        if (finding === undefined) return;
        const again = await findingsOf((await told(inStages(alone(events, finding)))).view);
        const same = again.find((one) => nameOf(one) === nameOf(finding));
        expect([nameOf(finding), same?.outcome]).toStrictEqual([nameOf(finding), finding.outcome]);
      }),
      { numRuns: 100 },
    );
  });
});
