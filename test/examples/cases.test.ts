import { isLeft } from "fp-ts/lib/Either.js";
import { beforeAll, describe, expect, it } from "vitest";
import { project, readNewEvent, type View } from "engagement-ledger";
import { dutyToInvolve } from "../../projections/duty-to-involve/duty-to-involve.js";
import { dutyToInvolveProjection } from "../../projections/duty-to-involve/projection.js";
import { unknownCodesIn } from "../../src/events/codes/known.js";
import { rightOf } from "../projections/recorded.js";
import { toldCase } from "../projections/told-case.js";
import {
  caseNames,
  eventsOf,
  expectedOf,
  readmeOf,
  variantsOf,
  type ExpectedFinding,
} from "./case-files.js";
import { decoded, historyOf, replayed } from "./history.js";
import { vary } from "./vary.js";

interface Found {
  readonly matter?: string;
  readonly body?: string;
  readonly rule: string;
  readonly check?: string;
  readonly about?: string;
  readonly period?: string;
  readonly decision?: string;
  readonly outcome: string;
  readonly detail?: string;
}

const names = ["matter", "body", "rule", "check", "about", "period", "decision"] as const;

const isMeant =
  (expected: Partial<Found>) =>
  (found: Found): boolean =>
    names.every((name) => expected[name] === undefined || expected[name] === found[name]);

const answerOf = ({ outcome, detail }: Pick<Found, "outcome" | "detail">): string =>
  detail === undefined ? outcome : `${outcome} (${detail})`;

const subjectOf = (found: Partial<Found>): string =>
  names
    .map((name) => found[name])
    .filter((part) => part !== undefined)
    .join(" ");

async function findingsIn(view: View, today: string): Promise<ReadonlyArray<Found>> {
  const documents = rightOf(await project(view, dutyToInvolveProjection));
  const { matters, bodies } = dutyToInvolve(documents, { today });
  return [
    ...matters.flatMap(({ matter, body, findings }) =>
      findings.map((finding): Found => ({ matter, body, ...finding })),
    ),
    ...bodies.flatMap(({ body, findings }) =>
      findings.map((finding): Found => ({ body, ...finding })),
    ),
  ];
}

const viewOf = (name: string): Promise<View> => {
  const { ledger } = expectedOf(name);
  return ledger === undefined
    ? toldCase(decoded(eventsOf(name)))
    : replayed(historyOf(ledger), `${ledger}.example/engagement`);
};

const lineOf = (found: Found): string => `${subjectOf(found)}: ${answerOf(found)}`;

const titleOf = (one: ExpectedFinding): string => `${subjectOf(one)}: ${answerOf(one)}. ${one.why}`;

describe.each(caseNames)("the case %s", (name) => {
  const { today, findings, each = [], otherwise } = expectedOf(name);
  let found: ReadonlyArray<Found>;
  beforeAll(async () => {
    found = await findingsIn(await viewOf(name), today);
  });

  it("has only events of the catalogue, with codes that the lists have, each with an id of its own", () => {
    const events = eventsOf(name);
    expect(events.map(readNewEvent).filter(isLeft)).toStrictEqual([]);
    const known = decoded(events);
    expect(known.flatMap(({ type, data }) => unknownCodesIn(type, data))).toStrictEqual([]);
    const ids = known.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });

  it("has a page that says what the ledger does not say", () => {
    expect(readmeOf(name)).toContain("The ledger does not say who was right");
  });

  it.each(findings.map((one): readonly [string, ExpectedFinding] => [titleOf(one), one]))(
    "%s",
    (_title, one) => {
      expect(found.filter(isMeant(one)).map(answerOf)).toStrictEqual([answerOf(one)]);
    },
  );

  it.each(each.map((one): readonly [string, ExpectedFinding] => [titleOf(one), one]))(
    "each %s",
    (_title, one) => {
      const answers = new Set(found.filter(isMeant(one)).map(answerOf));
      expect([...answers]).toStrictEqual([answerOf(one)]);
    },
  );

  it.each(otherwise === undefined ? [] : [otherwise])(
    "has only the outcome %s, %s or %s in any other finding",
    (...allowed) => {
      const others = found
        .filter((finding) => ![...findings, ...each].some((one) => isMeant(one)(finding)))
        .filter(({ outcome }) => !allowed.includes(outcome));
      expect(others.map(lineOf)).toStrictEqual([]);
    },
  );

  it.each(variantsOf(name))(
    "varied, %s: these findings differ and no others",
    async (_file, variant) => {
      const history = decoded(vary(eventsOf(name), variant));
      const now = await findingsIn(await toldCase(history), today);
      const before = new Set(found.map(lineOf));
      const differing = now.map(lineOf).filter((line) => !before.has(line));
      expect(differing.toSorted()).toStrictEqual(variant.expect.map(lineOf).toSorted());
    },
  );
});
