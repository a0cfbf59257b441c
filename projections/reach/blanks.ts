import type {
  ActivityReach,
  BaselineDocument,
  FeedbackReach,
  MatterReach,
  PlaceDocument,
} from "./documents.js";

/**
 * The kinds of document of reach, each as it is before any event.
 *
 * An activity's document grows with its channels, areas and codes, never with its responses. Each response and
 * each subject has a small document of its own: a response so that it can be taken back, a subject so that one
 * person is counted once in whatever is asked for.
 */
export const blanks = {
  activities: (activity: string): ActivityReach => ({
    activity,
    by: "",
    matters: [],
    planned: [],
    audiences: [],
    required: [],
    held: "",
    invited: null,
    invitedBy: "",
    channels: {},
  }),
  feedback: (_feedback: string): FeedbackReach => ({
    activity: "",
    channel: "",
    event: "",
    area: "",
    subject: "",
    characteristics: [],
    withdrawn: false,
    excluded: false,
    counted: false,
  }),
  subjects: (_subject: string): { activities: Record<string, number> } => ({ activities: {} }),
  matters: (matter: string): MatterReach => ({ matter, by: "", areas: [], required: [] }),
  bodies: (body: string): { body: string; areas: string[] } => ({ body, areas: [] }),
  baselines: (baseline: string): BaselineDocument => ({
    area: baseline,
    scheme: "",
    ages: "",
    geography: "",
    title: "",
    url: "",
    asOf: "",
    total: 0,
    counts: {},
    event: "",
  }),
  places: (area: string): PlaceDocument => ({
    area,
    name: "",
    geography: "",
    population: null,
    classes: {},
  }),
};
