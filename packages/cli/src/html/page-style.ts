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
  --who: #cfe0ec;
  --time: #9a6a00;
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
    --who: #26404f;
    --time: #d9a441;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 86rem; padding: 20px clamp(16px, 4vw, 52px) 52px;
  font: 0.8125rem/1.5 var(--sans);
}
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:focus-visible, input:focus-visible, button:focus-visible, .note:has(a:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.note a:focus-visible { outline: none; }
.caps { font-variant-caps: all-small-caps; letter-spacing: 0.06em; font-size: 1.1em; }

.masthead {
  display: flex; flex-wrap: wrap; gap: 4px 20px; justify-content: space-between; align-items: baseline;
  padding-bottom: 8px; border-bottom: 1px solid var(--ink); color: var(--soft);
}
.masthead strong { color: var(--ink); font-family: var(--serif); font-weight: 600; font-size: 1.3em; }
.masthead p { margin: 0; }

.layers { margin: 0; padding: 0; border: 0; display: flex; flex-wrap: wrap; gap: 0 14px; align-items: baseline; }
.layers legend { float: inline-start; padding: 0; margin-inline-end: 14px; }
.layers label { display: inline-flex; gap: 5px; align-items: center; color: var(--ink); padding: 3px 0; }
.layers input, .key input { accent-color: var(--accent); margin: 0; inline-size: 15px; block-size: 15px; }
.swatch.said { text-decoration: underline dotted 1.5px var(--line); text-underline-offset: 0.26em; }

.report { --notes: minmax(13rem, 19rem); --text: minmax(0, 36rem); }
.report + .report { margin-top: 52px; border-top: 3px double var(--ink); }
.top { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; column-gap: clamp(28px, 3.6vw, 52px); align-items: end; padding: 32px 0 20px; }
.sheet { display: grid; grid-template-columns: 15rem minmax(0, 1fr); column-gap: clamp(28px, 3.6vw, 52px); padding-top: 32px; }
.row { display: grid; grid-template-columns: var(--text) var(--notes); justify-content: space-between; column-gap: clamp(28px, 3.6vw, 52px); }
h1 {
  margin: 4px 0 0; font: 600 clamp(1.75rem, 1.2rem + 2.2vw, 2.625rem)/1.14 var(--serif);
  letter-spacing: -0.01em; text-wrap: balance; overflow-wrap: anywhere;
}
.publisher { margin: 0; color: var(--accent); font-weight: 600; overflow-wrap: anywhere; }
.dateline, .tally { margin: 0 0 4px; color: var(--soft); overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.dateline { font: italic 1rem/1.5 var(--serif); font-variant-numeric: oldstyle-nums; }
h2 { margin: 0 0 8px; font: inherit; font-weight: 600; color: var(--soft); }

.when { position: relative; padding: 10px 0 8px; border-block: 1px solid var(--hair); }
.when h2 { margin: 0; }
.when .heading { display: flex; gap: 20px; align-items: baseline; }
.caption { flex: 1; min-width: 0; min-height: 1.5em; margin: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--ink); }
.when svg { display: block; overflow: visible; }
.when .date { fill: var(--ink); }
.when text { font: 0.6875rem var(--sans); fill: var(--soft); font-variant-numeric: tabular-nums; }
.when .axis, .when line.tick { stroke: var(--line); stroke-width: 1; }
.when line.report-day { stroke: var(--accent); stroke-width: 1.5; }
.when text.report-day { fill: var(--accent); font-weight: 600; }
.point circle, .point rect { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
.point.later circle, .point.later rect { fill: var(--paper); }
.point .hit { fill: transparent; stroke: none; }
.point.on circle, .point.on rect:not(.hit), .point:focus-visible circle, .point:focus-visible rect:not(.hit) { stroke: var(--accent); stroke-width: 3; }
.point:focus-visible { outline: none; }
.point:focus-visible .hit { stroke: var(--accent); stroke-width: 2; }
.open { margin: 6px 0 0; color: var(--accent); }

.people { font-size: 0.8125rem; line-height: 1.4; }
.people ul { list-style: none; margin: 0; padding: 0; }
.person { display: flex; flex-direction: column; padding: 7px 8px 6px; margin-inline: -8px; border-top: 1px solid var(--hair); overflow-wrap: anywhere; }
.people .name { color: var(--ink); text-decoration: none; }
.person .name { font: 600 1rem/1.3 var(--serif); align-self: start; }
.people a.name:hover { text-decoration: underline; }
.person .role { color: var(--ink); }
.person .party { color: var(--soft); }
.person .party b { color: var(--ink); font-weight: 600; }
.person .party.inferred .how { font-style: italic; }
.person.on { background: var(--lit); }
.person.on .party, .person.on .counts, .person.on .counts a { color: var(--ink); }
.counts { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; color: var(--soft); font-variant-numeric: tabular-nums; }
.counts a { color: var(--soft); padding: 2px 3px; }
.walk { display: inline-flex; align-items: baseline; margin-inline-start: auto; }
.walk .at { min-width: 5.2em; text-align: end; padding-inline-end: 4px; }
.walk button { visibility: hidden; font: 600 0.9375rem/1 var(--sans); inline-size: 24px; block-size: 24px; padding: 0; border: 0; background: none; color: var(--ink); cursor: pointer; }
.scripted .walk button { visibility: visible; }
.also { margin: 8px 0 0; padding-top: 8px; border-top: 1px solid var(--hair); color: var(--soft); overflow-wrap: anywhere; }
.also .name { color: var(--soft); }

.text { margin: 0 0 20px; font: 1.1875rem/1.62 var(--serif); font-variant-numeric: oldstyle-nums; overflow-wrap: anywhere; hanging-punctuation: first; }
.text.as-set { white-space: pre-line; }
mark { color: inherit; border-radius: 2px; scroll-margin-block: 20vh; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.content { text-decoration: underline dotted 1.5px var(--line); text-underline-offset: 0.26em; text-decoration-skip-ink: none; }
mark.source { text-decoration: underline solid 1px var(--line); text-underline-offset: 0.26em; }
mark.cue { font-style: italic; }
mark, .swatch { background: var(--over, none), var(--under, none); }
.mention { --under: linear-gradient(to top, var(--who) 42%, transparent 42%); }
.time { --over: linear-gradient(var(--time), var(--time)) 0 0.06em / 100% 1.5px no-repeat; }
html:has(#show-statements:not(:checked)) .report mark { text-decoration: none; font-style: normal; }
html:has(#show-statements:not(:checked)) .number { visibility: hidden; }
html:has(#show-people:not(:checked)) .report mark { --under: none; }
html:has(#show-times:not(:checked)) .report mark { --over: none; }
.anchor { scroll-margin-block: 30vh; }
.number { scroll-margin-block: 20vh; }
.number::before {
  content: attr(data-n); font: 600 0.625rem/0 var(--sans); font-style: normal; vertical-align: 0.62em;
  color: var(--accent); padding-inline: 1px 2px; font-variant-numeric: tabular-nums;
}
mark.on, .number:target + mark, .anchor:target + mark { background: var(--over, none), var(--lit); }
mark.here { outline: 2px solid var(--accent); outline-offset: 1px; }
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

@media (min-width: 74.01rem) {
  .people { position: sticky; top: 12px; align-self: start; max-height: calc(100vh - 24px); overflow-y: auto; padding-inline: 8px; margin-inline-start: -8px; }
}
@media (max-width: 74rem) {
  .sheet { display: block; padding-top: 20px; }
  .people { margin-bottom: 32px; padding-bottom: 20px; border-bottom: 1px solid var(--hair); }
  .people ul { columns: auto 15rem; column-gap: 32px; }
  .person { break-inside: avoid; margin-inline: 0; padding-inline: 0; }
  .row { --text: minmax(0, 38rem); }
  .top { display: block; }
  h1 { margin-bottom: 12px; }
}
@media (max-width: 56rem) {
  .row { grid-template-columns: minmax(0, 38rem); justify-content: center; }
  .text { margin-bottom: 12px; font-size: 1.125rem; }
  .notes { margin: 0 0 32px; }
  .notes:empty { display: none; }
  .when .minor { display: none; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --hair: #bbb; --line: #666; --accent: #000; --lit: #fff; --who: #ddd; --time: #666; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 8pt; }
  .report { --notes: 5.2cm; }
  .report + .report { break-before: page; border-top: 0; margin-top: 0; }
  .layers, .walk { display: none; }
  .sheet { display: block; padding-top: 12px; }
  .people { position: static; max-height: none; overflow: visible; margin-bottom: 16px; border-bottom: 1px solid var(--hair); }
  .people ul { columns: 3; }
  .person { break-inside: avoid; }
  .row { grid-template-columns: minmax(0, 1fr) var(--notes); column-gap: 0.8cm; }
  .text { font-size: 10.5pt; line-height: 1.5; orphans: 3; widows: 3; }
  .note { break-inside: avoid; }
  .key label, .key .keys { display: none; }
  @page { margin: 1.8cm; }
}
`;
