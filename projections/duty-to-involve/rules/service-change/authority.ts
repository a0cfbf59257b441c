import type { Authority } from "../rule.js";

const answered = "https://parallelparliament.co.uk/question/38403/health-services";

/** The guidance on service change. Source: law.md 5.4. */
export const serviceChangeGuidance: Authority = {
  text: "NHS England, Planning, assuring and delivering service change for patients (2018)",
  mark: "V",
  source:
    "https://www.england.nhs.uk/publication/planning-assuring-and-delivering-service-change-for-patients/",
};

/** The four tests, as in an answer to a Parliamentary Question. Source: law.md 5.4. */
export const fourTests: Authority = {
  text: "the government's four tests, in the answer to Parliamentary Question 38403",
  mark: "V*",
  source: answered,
};

/** The bed test and its three conditions, as in the same answer. Source: law.md 5.4. */
export const bedTest: Authority = {
  text: "the bed test, in the answer to Parliamentary Question 38403",
  mark: "V*",
  source: answered,
};

/** The two stages of assurance; read in a secondary source. Source: law.md 5.4. */
export const twoStages: Authority = {
  text: "assurance in two stages: a strategic sense check and a checkpoint",
  mark: "S",
  source:
    "http://businessdocbox.com/Human_Resources/103058767-Effective-service-change-a-support-and-guidance-toolkit-v.html",
};

/** That both stages come before public consultation was not verified. Source: law.md 5.4, 11. */
export const stagesFirst: Authority = {
  text: "that both stages come before public consultation (not verified)",
  mark: "U",
};
