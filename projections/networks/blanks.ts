import type {
  ActivityDocument,
  BodyDocument,
  ChannelDocument,
  HeldDocument,
  MatterDocument,
  NetworkDocument,
  PlanDocument,
} from "./documents.js";

/** The kinds of document of the networks, each as it is before any event. */
export const blanks = {
  bodies: (body: string): BodyDocument => ({ body, registered: [], changed: [], closed: [] }),
  networks: (network: string): NetworkDocument => ({
    network,
    registered: [],
    sized: [],
    closed: [],
  }),
  holdings: (): HeldDocument => ({ activity: "", held: [] }),
  activities: (activity: string): ActivityDocument => ({
    activity,
    planned: [],
    opened: [],
    cancelled: [],
  }),
  channels: (): ChannelDocument => ({ activity: "", channel: "", used: [] }),
  matters: (matter: string): MatterDocument => ({
    matter,
    opened: [],
    linked: [],
    withdrawn: [],
  }),
  plans: (plan: string): PlanDocument => ({ plan, started: [], published: [] }),
};
