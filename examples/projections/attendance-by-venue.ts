import { defineProjection, type DocumentsOf } from "engagement-ledger";

const projection = defineProjection({
  name: "attendance-by-venue",
  version: 1,
  documents: {
    venues: (venue: string) => ({ venue, held: 0, counted: 0, people: 0 }),
  },
  on: {
    ActivityHeld: (documents, { data }) => {
      const venue = documents.venues(data.place?.venue ?? "not-recorded");
      venue.held += 1;
      const { people } = data.attendance;
      if (people === undefined) return; // nobody counted: that is not the same as nobody came
      venue.counted += 1;
      venue.people += people;
    },
  },
});

function report({ venues }: DocumentsOf<typeof projection.documents>) {
  return [...venues.values()].map((venue) => ({
    ...venue,
    average: venue.counted === 0 ? null : Math.round(venue.people / venue.counted),
  }));
}

export default { projection, report };
