import type { PublishError } from "../report/publishing.js";

/** One sentence for a document that may not be published. */
export function explainPublishing(error: PublishError): string {
  switch (error._tag) {
    case "NotAReportingDate": {
      const { given, body, last, next } = error;
      const whose = body === null ? "any body of this report" : body;
      const refused = `${given} was not on record by then as a reporting date of ${whose}, so nothing is published for it.`;
      if (last === null && next === null)
        return `${refused} Record the dates first, as a PolicyAdopted of disclosure.reportingDates.`;
      return `${refused} Its last reporting date before is ${last ?? "none"}, its next is ${next ?? "none"}.`;
    }
    case "ReportingDateNotOver":
      return `${error.given} is not over: today is ${error.today}, and more may be recorded. Publish from the day after.`;
    case "ProfilesDiffer":
      return `The bodies of this report use different disclosure profiles: ${error.profiles.join(", ")}. Publish one matter at a time.`;
  }
}
