import type { Lifecycle } from "./lifecycle.js";
import { lifecycle } from "./lifecycle.js";

const course = lifecycle({
  begins: ["MatterOpened"],
  once: ["MatterOpened"],
  ends: ["MatterWithdrawn"],
});

/** A matter is opened once, decided any number of times under different names, and withdrawn once. */
export const matter: Lifecycle = {
  admit: (state, event) => {
    const contradiction = course.admit(state, event);
    if (contradiction !== undefined || event.type !== "DecisionMade") return contradiction;
    const name = event.data.decision;
    return state?.parts?.["decision"]?.includes(name) === true
      ? { _tag: "NameTaken", at: "data.decision", part: "decision", name }
      : undefined;
  },
  evolve: course.evolve,
};
