import { beforeAll, describe, expect, it } from "vitest";
import { disclosureProfiles, project, type Ledger } from "engagement-ledger";
import { importPreset, presetNamed } from "engagement-ledger/interchange";
import {
  discloseReach,
  reach,
  reachReport,
  type PublishedReach,
  type Reach,
} from "engagement-ledger/projections";
import { right } from "../interchange/answers.js";
import { all } from "../interchange/imported.js";
import { hasShared, sharedPath } from "../shared.js";
import { historyOf, replayed } from "./history.js";

const twoCouncils = ["E06000058", "E06000059"];
const source = { path: sharedPath("data/baselines/census2021_ltla_long.csv.gz") };

/** Records the census of the two councils' areas, and that the review was of these. */
async function compared(ledger: Ledger): Promise<void> {
  const preset = presetNamed("census-2021");
  if (preset === undefined) throw new Error("no preset");
  const options = {
    occurredAt: "2022-12-01",
    body: "body:nhs-dorset-icb",
    areas: twoCouncils,
  } as const;
  const report = right(await importPreset(ledger, source, preset, options));
  expect([report.rows.recorded, report.events, report.rows.rejected]).toStrictEqual([132, 20, 0]);
  const [review] = await all(ledger, "MatterOpened");
  if (review === undefined) throw new Error("no matter");
  right(
    await ledger.record({
      type: "EventCorrected",
      entity: "ledger:self",
      occurredAt: "2022-12-01",
      actor: { id: "example:recorder" },
      data: {
        event: review.id,
        because: "The census is counted by council: the area of the CCG is that of two of them.",
        data: { ...review.data, areas: twoCouncils },
      },
    }),
  );
}

describe.skipIf(!hasShared)("who was heard in the Dorset review, by its real counts", () => {
  let report: Reach;
  let published: PublishedReach;
  beforeAll(async () => {
    const ledger = await replayed(
      historyOf("dorset-clinical-services-review"),
      "dorset-ccg.example/engagement",
    );
    await compared(ledger);
    const options = {
      today: "2022-12-01",
      scope: { matter: "matter:clinical-services-review" },
    } as const;
    report = reachReport(right(await project(ledger, reach)), options);
    published = discloseReach(report, disclosureProfiles["nhs-hes-2018"], options);
  });

  it("keeps responses, contacts, people and signatures apart", () => {
    const { contacts, responses, signatures, people, responseRate } = report.counts;
    expect(responses.value).toBe(18_713 + 245 + 1_004);
    expect(contacts.value).toBe(18_713 + 245 + 1_004 + 1_900);
    expect(signatures.value).toBe(75_570);
    expect(people).toStrictEqual({ lower: 18_713, upper: 18_713 + 245 + 1_004 });
    expect([responseRate.value, responseRate.outcome]).toStrictEqual([null, "not-applicable"]);
  });

  it("shows each channel by itself, and bounds its people without adding it to another", () => {
    expect(
      report.channels.map(({ channel, responses, contacts, unlinked }) => [
        channel,
        responses.value,
        contacts.value,
        unlinked.lower,
        unlinked.upper,
      ]),
    ).toStrictEqual([
      ["community-event", 0, 1_900, 0, 0],
      ["focus-group", 0, 0, 0, 0],
      ["letter", 245, 0, 245, 245],
      ["petition", 75_570, 0, 75_570, 75_570],
      ["survey", 18_713, 0, 18_713, 18_713],
      ["telephone", 1_004, 0, 1_004, 1_004],
    ]);
  });

  it("knows who lives there, and of nobody who answered: no tally by characteristic is public", () => {
    const row = (scheme: string, code: string) =>
      report.groups.find((each) => each.scheme === scheme && each.code === code);
    const shown = [
      ["census-2021-sex", "female"],
      ["census-2021-disability", "disabled"],
      ["census-2021-age-11", "85-and-over"],
      ["census-2021-unpaid-care-4", "50-or-more-hours"],
    ] as const;
    expect(
      shown.map(([scheme, code]) => {
        const group = row(scheme, code);
        return [
          scheme,
          code,
          group?.count.value,
          group?.known,
          group?.population,
          group?.populationTotal,
          group?.finding,
          group?.source?.ages,
        ];
      }),
    ).toStrictEqual([
      ["census-2021-sex", "female", 0, 0, 399_992, 779_775, "not-applicable", "all"],
      ["census-2021-disability", "disabled", 0, 0, 148_911, 779_752, "not-applicable", "all"],
      ["census-2021-age-11", "85-and-over", 0, 0, 29_924, 779_770, "not-applicable", "all"],
      [
        "census-2021-unpaid-care-4",
        "50-or-more-hours",
        0,
        0,
        20_196,
        745_873,
        "not-applicable",
        "5+",
      ],
    ]);
    expect(report.groups.filter(({ known }) => known > 0)).toStrictEqual([]);
    expect(row("census-2021-sex", "female")?.source?.areas.toSorted()).toStrictEqual(twoCouncils);
  });

  it("publishes the undivided counts as they are", () => {
    expect(published.counts?.responses.value).toBe(19_962);
    expect(published.counts?.signatures.value).toBe(75_570);
  });
});
