export type { About, Status } from "./about.js";
export { publishable, type Publishing, type PublishError } from "./publishing.js";
export { youSaidHtml, youSaidMarkdown } from "./you-said/you-said.js";
