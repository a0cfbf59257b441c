import { describe, expect, it } from "vitest";
import type { EntityId, NewEvent } from "engagement-ledger";
import { document, happened } from "../projections/recorded.js";
import { promiseOn } from "./one-promise.js";
import { board, bodies, told } from "./nhs-dorset.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { linesOf, loopOn } from "./reports.js";

/*
 * NHS Dorset, "Working with people and communities": what people said, and what is only tagged. All days are
 * invented.
 */

const words = {
  listen: "we need to listen more",
  equals: "They feel that voluntary and community sector need to be recognised as equals",
  better: "we need to do better to make health and care services better for all people",
  together: "Work together with people and communities",
  lived: "Listen more so that we can learn by trying to understand other’s lived experiences",
  ways: "Work with representatives to work up new and good ways of working",
  needs: "Work together to better understand people and community’s needs",
  voice: "Be a much stronger voice",
  events: "Promote greater understanding of cultural events and festivities",
  all: "we can move away from “them and us” culture to work collaboratively “all of us”",
  phrase:
    "We are going to try to avoid using this phrase, and instead use ‘working together locally’.",
};
const strategy = "matter:strategy";
const today = "2025-04-01";
const start = [...bodies, told.opened(strategy, "2022-07-04", { title: "Our approach" })];

/** A theme that people raised, the bullet that answers it, and that they were told. */
function story(theme: EntityId<"theme">, said: string, bullet: string) {
  const heard = [
    told.held("listening", "2022-09-05", { title: "Listening", audiences: ["carers"] }),
    happened("ThemeIdentified", theme, "2022-09-05", {
      title: said,
      summary: said,
      activities: ["activity:listening"],
      matters: [strategy],
      groups: ["carers"],
    }),
  ];
  const answered = [
    promise("bullet", "2022-12-01", { by: board, words: bullet, about: { theme } }),
    happened("DecisionInfluenced", strategy, "2022-12-01", {
      theme,
      disposition: "adopted",
      commitment: "commitment:bullet",
      reason: { code: "in-document", document: document("The page") },
    }),
  ];
  const toldOfIt = happened("FeedbackReturned", "activity:listening", "2023-01-09", {
    channel: "letter",
    message: "You said, we will",
    saysWhatChanged: true,
    saysWhyNot: false,
    themes: [theme],
    groups: ["carers"],
  });
  return { heard, answered, told: [toldOfIt] };
}

/** What the loop says of the one theme: how far it has come, and what answered it. */
async function stateOf(steps: ReadonlyArray<NewEvent>) {
  const { themes } = await loopOn([...start, ...steps], today);
  return themes.map(({ title, state, disposition }) => [title, state, disposition]);
}

/** The states of a theme as it is heard, answered and told. */
async function statesOf(theme: EntityId<"theme">, said: string, bullet: string) {
  const { heard, answered, told: returned } = story(theme, said, bullet);
  return [
    ...(await stateOf(heard)),
    ...(await stateOf([...heard, ...answered])),
    ...(await stateOf([...heard, ...answered, ...returned])),
  ];
}

const loopOf = (said: string) => [
  [said, "heard", undefined],
  [said, "answered", "adopted"],
  [said, "told", "adopted"],
];

describe("what people said to NHS Dorset", () => {
  quotes("001_dc491c5c4b85de2e.txt", words);

  it("S1-05: that NHS Dorset needs to listen more is a theme, answered by what it will do", async () => {
    expect(await statesOf("theme:listen", words.listen, words.lived)).toStrictEqual(
      loopOf(words.listen),
    );
  });

  it("S1-24: that the voluntary sector be recognised as equals is a theme, answered so", async () => {
    expect(await statesOf("theme:equals", words.equals, words.ways)).toStrictEqual(
      loopOf(words.equals),
    );
  });

  it("S1-46: that services be made better for all is a theme, answered so", async () => {
    expect(await statesOf("theme:better", words.better, words.voice)).toStrictEqual(
      loopOf(words.better),
    );
  });
});

/** A promise that is only tagged, which counts some events all the same. */
function onlyTagged(said: string, where: { readonly type: string; readonly kind?: string }) {
  return promise("tagged", "2022-12-31", {
    by: board,
    words: said,
    basis: "tag-only",
    measures: [{ count: "events", where, atLeast: 1 }],
  });
}

/** What is said of a promise that is only tagged, after two activities that bear on it. */
async function tagged(said: string) {
  const made = onlyTagged(said, { type: "ActivityHeld" });
  const activities = ["once", "again"].map((name, at) => told.held(name, `2023-0${at + 5}-08`, {}));
  const row = await promiseOn([...bodies, made, ...activities], today);
  const { words: kept, basis, outcome, counted } = row;
  return { kept, basis, outcome, counted };
}

/** What is said of it: it was counted, and never tested. */
const countedOnly = (said: string) => ({
  kept: said,
  basis: "tag-only",
  outcome: "not-decidable",
  counted: ["2 of 1"],
});

describe("what NHS Dorset said that is only tagged: counted, never tested", () => {
  it("S1-06: to work together with people and communities", async () => {
    expect(await tagged(words.together)).toStrictEqual(countedOnly(words.together));
  });

  it("S1-07: to listen more, and learn from lived experience", async () => {
    expect(await tagged(words.lived)).toStrictEqual(countedOnly(words.lived));
  });

  it("S1-28: new ways of working, and to understand needs, in two bullets", async () => {
    for (const said of [words.ways, words.needs])
      expect(await tagged(said)).toStrictEqual(countedOnly(said));
  });

  it("S1-51: a stronger voice, and cultural events, in two bullets, by the tags of activities", async () => {
    const festival = {
      ...told.held("festival", "2023-06-05", { title: "Festival" }),
      id: "0190163d-8694-739b-aea5-000000000051",
    };
    for (const [said, code] of [
      [words.voice, "voice-on-inequalities"],
      [words.events, "cultural-events"],
    ] as const) {
      const tag = happened("EvidenceTagged", board, "2023-06-06", {
        scheme: "nhs-dorset",
        code: "cultural-events",
        events: [festival.id],
      });
      const made = onlyTagged(said, { type: "EvidenceTagged", kind: code });
      const {
        words: kept,
        outcome,
        counted,
      } = await promiseOn([...bodies, made, festival, tag], today);
      expect([kept, outcome, counted]).toStrictEqual([
        said,
        "not-decidable",
        [code === "cultural-events" ? "1 of 1" : "0 of 1"],
      ]);
    }
  });
});

describe("how NHS Dorset said that it works", () => {
  it("S1-56: co-production, “all of us”, is counted; the plain words to use are on record", async () => {
    const together = promise("all-of-us", "2022-12-31", {
      by: board,
      words: words.all,
      measures: [
        {
          count: "events",
          where: { type: "ActivityHeld", kind: "co-production" },
          atLeast: 1,
        },
      ],
    });
    const asked = told.held("asked", "2023-05-08", { purpose: "consultation" });
    const made = told.held("made", "2023-06-05", { purpose: "co-production" });
    const before = [...bodies, together, asked];
    expect((await promiseOn(before, today)).outcome).toBe("not-yet-due");
    expect((await promiseOn([...before, made], today)).outcome).toBe("evidence-found");
    const lines = await linesOf([...bodies, onlyTagged(words.phrase, { type: "PlanPublished" })]);
    expect(lines.at(-1)).toContain("use ‘working together locally’");
  });
});
