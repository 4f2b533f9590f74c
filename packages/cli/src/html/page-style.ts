/** The look of the page: a newspaper of record. One scale of spaces (4, 8, 12, 20, 32, 52), one accent, hairlines. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --ink: #1a1a17;
  --soft: #5b5a54;
  --hair: #d8d5cc;
  --line: #8a877d;
  --accent: #8c1d18;
  --lit: #f3ded2;
  --serif: Charter, "Bitstream Charter", "Source Serif 4", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171715;
    --ink: #e9e6dd;
    --soft: #a9a69c;
    --hair: #37352f;
    --line: #7d7a71;
    --accent: #ee9d8f;
    --lit: #4a2a22;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 72rem; padding: 20px clamp(16px, 4vw, 52px) 52px;
  font: 0.8125rem/1.5 var(--sans);
}
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:focus-visible, input:focus-visible, .note:has(a:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.note a:focus-visible { outline: none; }
.caps { font-variant-caps: all-small-caps; letter-spacing: 0.06em; font-size: 1.1em; }

.masthead {
  display: flex; flex-wrap: wrap; gap: 4px 20px; justify-content: space-between; align-items: baseline;
  padding-bottom: 8px; border-bottom: 1px solid var(--ink); color: var(--soft);
}
.masthead strong { color: var(--ink); font-family: var(--serif); font-weight: 600; font-size: 1.3em; }
.masthead p { margin: 0; }

.report { --notes: minmax(13rem, 19rem); }
.report + .report { margin-top: 52px; border-top: 3px double var(--ink); }
.top, .row { display: grid; grid-template-columns: minmax(0, 38rem) var(--notes); justify-content: space-between; column-gap: clamp(32px, 5vw, 72px); }
.top { padding: 32px 0 20px; margin-bottom: 32px; border-bottom: 1px solid var(--hair); }
h1 {
  margin: 4px 0 12px; font: 600 clamp(1.75rem, 1.2rem + 2.2vw, 2.625rem)/1.14 var(--serif);
  letter-spacing: -0.01em; text-wrap: balance; overflow-wrap: anywhere;
}
.publisher { margin: 0; color: var(--accent); font-weight: 600; overflow-wrap: anywhere; }
.dateline, .tally { margin: 0 0 8px; color: var(--soft); overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.dateline { font: italic 1rem/1.5 var(--serif); font-variant-numeric: oldstyle-nums; }
h2 { margin: 0 0 8px; font: inherit; font-weight: 600; color: var(--soft); }
nav ul { list-style: none; margin: 0; padding: 0; columns: auto 14rem; }
nav li { display: flex; justify-content: space-between; gap: 12px; break-inside: avoid; padding: 3px 0; border-bottom: 1px solid var(--hair); overflow-wrap: anywhere; }
nav .places { flex: none; max-width: 55%; text-align: end; font-variant-numeric: tabular-nums; }
nav a { padding: 2px 3px; color: var(--soft); }

.text { margin: 0 0 20px; font: 1.1875rem/1.62 var(--serif); font-variant-numeric: oldstyle-nums; overflow-wrap: anywhere; hanging-punctuation: first; }
.text.as-set { white-space: pre-line; }
mark { background: none; color: inherit; border-radius: 2px; scroll-margin-block: 20vh; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.content { text-decoration: underline dotted 1.5px var(--line); text-underline-offset: 0.26em; text-decoration-skip-ink: none; }
mark.source { text-decoration: underline solid 1px var(--line); text-underline-offset: 0.26em; }
mark.cue { font-style: italic; }
.number { scroll-margin-block: 20vh; }
.number::before {
  content: attr(data-n); font: 600 0.625rem/0 var(--sans); font-style: normal; vertical-align: 0.62em;
  color: var(--accent); padding-inline: 1px 2px; font-variant-numeric: tabular-nums;
}
mark.on, .number:target + mark { background: var(--lit); }
mark.source.on, mark.content.on { text-decoration-color: var(--accent); }
.scripted mark, .scripted .number { cursor: pointer; }

.notes { list-style: none; margin: 5px 0 20px; padding: 0; }
.note {
  position: relative; padding: 2px 8px 3px 2.4rem; margin-bottom: 8px; line-height: 1.4; color: var(--soft);
  scroll-margin-block: 20vh; overflow-wrap: anywhere;
}
.note::before { content: ""; position: absolute; inset-block: 2px; inset-inline-start: 0; border-inline-start: 3px solid var(--line); }
.note.anonymous::before { border-inline-start-style: dashed; }
.note.institutional::before { border-inline-start: 5px double var(--line); }
.note.unattributed::before { border-inline-start-style: dotted; }
.note a { display: block; color: var(--ink); text-decoration: none; }
.note a:hover .who { text-decoration: underline; }
.note .n {
  position: absolute; inset-inline-start: 8px; width: 1.5rem; text-align: end;
  color: var(--accent); font-weight: 600; font-variant-numeric: tabular-nums;
}
.note .who { font-weight: 600; }
.note.on { background: var(--lit); color: var(--ink); }
.note.on::before { border-color: var(--accent); }

.key { margin-top: 32px; padding-top: 12px; border-top: 1px solid var(--ink); color: var(--soft); }
.key dl { display: grid; grid-template-columns: minmax(9rem, auto) 1fr; gap: 4px 20px; margin: 12px 0; max-width: 44rem; }
.key dt { color: var(--ink); }
.key dt mark { font-family: var(--serif); font-size: 1.1rem; line-height: 1.4; }
.key dd { margin: 0; }
.key .note { display: inline-block; margin: 0; padding: 0 0 0 12px; color: var(--ink); }
.key label { display: none; margin-top: 12px; }
.scripted .key label { display: block; }
kbd { font: 600 0.75rem/1 var(--sans); border: 1px solid var(--line); border-radius: 3px; padding: 1px 5px; color: var(--ink); }
.made { margin: 12px 0 0; overflow-wrap: anywhere; }

@media (max-width: 56rem) {
  .top, .row { grid-template-columns: minmax(0, 38rem); justify-content: center; }
  .top { row-gap: 20px; }
  .text { margin-bottom: 12px; font-size: 1.125rem; }
  .notes { margin: 0 0 32px; }
  .notes:empty { display: none; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --hair: #bbb; --line: #666; --accent: #000; --lit: #fff; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 8pt; }
  .report { --notes: 5.2cm; }
  .report + .report { break-before: page; border-top: 0; margin-top: 0; }
  .top, .row { grid-template-columns: minmax(0, 1fr) var(--notes); column-gap: 0.8cm; }
  .text { font-size: 10.5pt; line-height: 1.5; orphans: 3; widows: 3; }
  .note { break-inside: avoid; }
  .key label, .key .keys { display: none; }
  @page { margin: 1.8cm; }
}
`;
