/** The look of the page: that of the page of readings, with a figure. One scale of spaces, one accent, hairlines. */
export const DEALS_STYLE = `
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
body { margin: 0 auto; max-width: 72rem; padding: 20px clamp(16px, 4vw, 52px) 52px; font: 0.875rem/1.5 var(--sans); overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.masthead {
  display: flex; flex-wrap: wrap; gap: 4px 20px; justify-content: space-between; align-items: baseline;
  padding-bottom: 8px; border-bottom: 1px solid var(--ink); color: var(--soft);
}
.masthead strong { color: var(--ink); font: 600 1.3em var(--serif); }
.masthead p { margin: 0; }
h1 { margin: 32px 0 12px; font: 600 clamp(1.75rem, 1.2rem + 2.2vw, 2.625rem)/1.14 var(--serif); letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 32px 0 12px; font: 600 1.25rem/1.3 var(--serif); }
.size { margin: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.verdict { max-width: 44rem; margin: 20px 0; font: 1.25rem/1.5 var(--serif); }
.verdict p { margin: 0 0 8px; }
ol.moves { max-width: 44rem; margin: 0 0 20px; padding-left: 1.5rem; font: 1.0625rem/1.5 var(--serif); }
ol.moves li { margin-bottom: 12px; padding-left: 4px; }
ol.moves p { margin: 0; font: 0.875rem/1.5 var(--sans); color: var(--soft); }

.frontier { display: grid; grid-template-columns: minmax(0, 36rem) minmax(15rem, 1fr); gap: 12px clamp(20px, 4vw, 52px); align-items: start; }
figure { margin: 0; }
figure svg { display: block; width: 100%; height: auto; font-size: 12px; overflow: visible; }
figcaption { color: var(--soft); margin-top: 8px; }
svg .points circle, svg .points path { cursor: pointer; }
svg .points circle { fill: var(--line); }
svg .points path { stroke: var(--line); }
svg .points circle.fair { fill: var(--accent); }
svg .points path.fair { stroke: var(--accent); stroke-opacity: 1; }
svg .points circle.on { fill: var(--accent); stroke: var(--ink); stroke-width: 3px; }
svg .points path.on { stroke: var(--ink); stroke-width: 3px; stroke-opacity: 1; }
svg text { fill: var(--ink); }

.chosen { border-top: 1px solid var(--ink); padding-top: 12px; }
.chosen h3 { margin: 0 0 8px; font: 600 1.0625rem/1.3 var(--serif); }
.chosen dl, .gains { margin: 0 0 12px; }
.chosen dl { display: grid; grid-template-columns: 1fr auto; }
.chosen dt, .chosen dd { padding: 4px 0; border-bottom: 1px solid var(--hair); }
.chosen dt { color: var(--soft); }
.chosen dd { margin: 0; padding-inline-start: 12px; text-align: end; font-variant-numeric: tabular-nums; }
.steer { display: none; }
.scripted .steer { display: block; }
.steer label { display: block; margin: 12px 0 4px; }
.steer input { width: 100%; accent-color: var(--accent); }
button { font: inherit; color: var(--ink); background: none; border: 1px solid var(--line); border-radius: 3px; padding: 3px 8px; cursor: pointer; min-height: 24px; }
button:hover { background: var(--lit); }
td button { display: none; }
.scripted td button { display: inline-block; }

.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--hair); min-width: 5rem; }
thead th, thead td { border-bottom-color: var(--line); }
thead th { color: var(--soft); font-weight: 600; vertical-align: bottom; }
th.number, td.number { text-align: end; min-width: 4.5rem; }
tbody th { font-weight: 600; min-width: 10rem; }
.notes { max-width: 44rem; padding-left: 1.2rem; color: var(--soft); }
.key { margin-top: 32px; padding-top: 12px; border-top: 1px solid var(--ink); color: var(--soft); }
.key dl { display: grid; grid-template-columns: minmax(9rem, auto) 1fr; gap: 4px 20px; margin: 0; max-width: 52rem; }
.key dt { color: var(--ink); }
.key dd { margin: 0; }

@media (max-width: 56rem) {
  .frontier { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 30rem) {
  .key dl { grid-template-columns: 1fr; }
  .key dd { margin-bottom: 8px; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --hair: #bbb; --line: #666; --accent: #000; --lit: #fff; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  .scripted .steer, .scripted td button { display: none; }
}
`;
