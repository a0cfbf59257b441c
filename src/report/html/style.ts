/**
 * The style of a page: black on white, one column that fits a phone, and a print that carries its marks.
 *
 * Contrast of text is at least 7 to 1. No picture, no fetched font, no meaning by colour alone.
 *
 * Source: evidence-pack.md 6; WCAG 2.2 AA.
 */
export function style(marks: ReadonlyArray<string>): string {
  const mark = marks.join(" ").replaceAll(/["\\<]/g, "");
  return `
:root { color: #212b32; background: #fff; }
body { margin: 0; font: 1.0625rem/1.5 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.5rem 0 1rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 1rem; border-top: 4px solid #005eb8; padding-top: 1rem; }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 2.5rem 0 0.5rem; }
h4 { font-size: 1.0625rem; margin: 0 0 0.5rem; }
p, ul, pre, table { margin: 0 0 1rem; }
a { color: #005eb8; }
a:visited { color: #330072; }
a:focus { outline: 4px solid #212b32; background: #ffeb3b; color: #212b32; }
:target { outline: 3px solid #005eb8; outline-offset: 3px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; }
.notice, .mark { border: 2px solid #212b32; padding: 0.5rem 1rem; margin: 0 0 1rem; }
.notice p, .mark { margin-bottom: 0; }
header .mark { margin-top: 1rem; font-weight: bold; }
footer { padding-top: 1rem; padding-bottom: 2rem; }
footer .mark { font-weight: bold; }
.steps { list-style: none; padding: 0; }
.steps > li { border-top: 1px solid #768692; padding: 0.75rem 0 0; margin: 0; }
.steps > li p { margin-bottom: 0.75rem; }
table { width: 100%; border-collapse: collapse; font-size: 1rem; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid #768692; }
thead th { border-bottom: 2px solid #212b32; }
td code { overflow-wrap: anywhere; }
a[href^="#E-"], [id^="E-"] { white-space: nowrap; }
tbody th { font-weight: normal; }
code, pre { font-family: Consolas, "Liberation Mono", monospace; font-size: 0.9375rem; }
pre { white-space: pre-wrap; border: 1px solid #768692; padding: 0.75rem; }
@media (max-width: 47.99rem) {
  table { table-layout: fixed; }
  td code { font-size: 0.8125rem; }
}
@media (min-width: 48rem) {
  .steps > li { display: grid; grid-template-columns: 11rem 1fr; column-gap: 1.5rem; }
  .steps > li > * { grid-column: 2; }
  .steps > li > :first-child { grid-column: 1; grid-row: 1; }
}
@media print {
  body, h4 { font-size: 11pt; }
  table { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  .skip { display: none; }
  h2, h3, h4, caption { break-after: avoid; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; }
  tr, .steps > li { break-inside: avoid; }
  h2 { border-top-color: #212b32; }
}
@page { margin: 20mm 18mm; @bottom-left { content: "${mark}"; font: bold 10pt Arial, sans-serif; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 10pt Arial, sans-serif; } }
`;
}
