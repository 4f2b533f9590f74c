/** One page that needs nothing else: no font, image, script or style comes from outside, and none could. */
import { createHash } from "node:crypto";
import type { Renderer, RenderSettings } from "../output/renderer.ts";
import { articleOf } from "./article.ts";
import { escapeHtml } from "./escape-html.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** An article a report, written as the reports come. */
export function htmlRenderer({ isSeveral }: RenderSettings): Renderer {
  let order = 0;
  let madeBy = "";
  return {
    begin: () => "",
    report(read) {
      order++;
      const { version, model } = read.reading.reader;
      madeBy = `Rapporteur ${version}, model ${model.slice(0, 12)}`;
      const { title } = read.reading.report;
      const name = isSeveral ? "Reports" : (title ?? read.place.file);
      return (order === 1 ? headOf(name) : "") + articleOf(read, order);
    },
    end: () => endOf(madeBy),
  };
}

/** Lets the page's own style and script run and nothing else, whatever a text may smuggle in. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(PAGE_STYLE)}'`,
  `script-src '${hashOf(PAGE_SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(words: string): string {
  return `sha256-${createHash("sha256").update(words).digest("base64")}`;
}

function headOf(name: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(name)} – who said what</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header class="masthead"><strong>Rapporteur</strong><p>Who said what. Read by machine, not yet reviewed.</p>
<fieldset class="layers"><legend>Marks in the text</legend>
<label><input type="checkbox" value="statements" data-kind="s" id="show-statements" autocomplete="off" checked> <span class="swatch said">statements</span></label>
<label><input type="checkbox" value="people" data-kind="a" id="show-people" autocomplete="off" checked> <span class="swatch mention">people</span></label>
<label><input type="checkbox" value="times" data-kind="t" id="show-times" autocomplete="off" checked> <span class="swatch time">times</span></label>
</fieldset></header>
<main>
`;
}

function endOf(madeBy: string): string {
  return `</main>
<footer class="key">
<h2 class="caps">Key</h2>
<dl>
<dt><mark class="source">The envoy</mark></dt><dd>who is the source</dd>
<dt><mark class="cue">told reporters</mark></dt><dd>the words that say that it was said</dd>
<dt><mark class="content">the pilots stay</mark></dt><dd>what was said; its number is that of the note beside it</dd>
<dt><mark class="mention">her envoy</mark></dt><dd>a person or body that is listed beside the text</dd>
<dt><mark class="time">last week</mark></dt><dd>a time; its value shows under the pointer and on the timeline</dd>
<dt><span class="note">on record</span></dt><dd>a named person or body says it</dd>
<dt><span class="note anonymous">anonymous</span></dt><dd>somebody whom the report does not name</dd>
<dt><span class="note institutional">institutional</span></dt><dd>an office, a government, a document</dd>
<dt><span class="note unattributed">unattributed</span></dt><dd>the report says that it was said, not by whom</dd>
<dt>▲ demands △ offers</dt><dd>what the words do; ● accepts, ✕ rejects</dd>
<dt>stated, known, inferred</dt><dd>for whom somebody speaks: the text says it, the actor list has it, a rule concluded it</dd>
<dt>● day &nbsp; ▬ longer &nbsp; ○ later</dt><dd>on the timeline, where days near the report are wide and years away narrow; later than the report is hollow</dd>
</dl>
<p class="keys">Tab goes through people, times and notes. On a name <kbd>→</kbd> and <kbd>←</kbd> go through its mentions; <kbd>↓</kbd> and <kbd>↑</kbd> go to the next name or note.</p>
<label><input type="checkbox" id="use-keys" autocomplete="off" checked> From anywhere <kbd>j</kbd> and <kbd>k</kbd> go through the notes, <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> switch the marks</label>
<p class="made">${escapeHtml(madeBy)}.</p>
</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
