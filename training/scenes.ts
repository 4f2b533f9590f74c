/**
 * Reads `training/data/scenes/*.txt`: passages written for this project, with their events, statements and
 * event codes marked in the text.
 *
 *   == dock-strike | labour | agency                a scene: id, domain, voice; `| held-out` keeps it for measuring
 *   The union [e strike occurred|walked out] …      an event's trigger: type, status
 *   It [s demands demands|insisted] on …            a statement's cue: act, stance (`none` without one)
 *   @ PROTEST [a|Dockers] rallied outside [r|the ministry].    one sentence for event coding: type, actor, recipient
 *
 * One passage a line; all its events and cues are marked. A line that starts with # is a note.
 */
import { readFileSync } from "node:fs";

export const EVENT_TYPES = [
  "call", "meeting", "talks", "visit", "briefing", "proposal", "acceptance", "rejection", "agreement", "signing", "vote", "ceasefire",
  "violation", "withdrawal", "disarmament", "release", "aid", "aid-suspension", "sanction", "tariff", "strike", "threat", "attack",
  "mobilisation", "other",
];
export const EVENT_STATUSES = ["scheduled", "ongoing", "occurred", "possible", "cancelled", "denied"];
export const ACTS = ["asserts", "demands", "offers", "promises", "accepts", "rejects", "denies", "threatens", "asks", "assesses"];
export const STANCES = ["none", "demands", "offers", "accepts", "rejects", "open", "undecided"];
export const CODES = [
  "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE",
  "COERCE", "ASSAULT",
];

export type Mark = { start: number; end: number; labels: readonly string[] };
export type Passage = { id: string; scene: string; domain: string; voice: string; heldOut: boolean; text: string; code: string | null; marks: readonly Mark[] };

/** Throws with file and line on a mark that is not understood. */
export function readScenes(path: string): Passage[] {
  const passages: Passage[] = [];
  let scene = { id: "", domain: "", voice: "", heldOut: false };
  for (const [i, raw] of readFileSync(path, "utf8").split("\n").entries()) {
    const line = raw.trim();
    const fail = (why: string): never => {
      throw new Error(`${path}:${i + 1}: ${why}: ${line.slice(0, 80)}`);
    };
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("==")) {
      const [id = "", domain = "", voice = "", held] = line.slice(2).split("|").map((part) => part.trim());
      if (!/^[a-z0-9-]+$/u.test(id) || domain === "" || voice === "") fail("a scene is == id | domain | voice");
      scene = { id, domain, voice, heldOut: held === "held-out" };
      continue;
    }
    if (scene.id === "") fail("a passage before the first scene");
    const coded = /^@ ([A-Z]+) (.*)$/u.exec(line);
    if (coded !== null && !CODES.includes(coded[1] ?? "")) fail(`no such code ${coded[1]}`);
    const { text, marks } = readMarks(coded?.[2] ?? line, fail);
    const code = coded?.[1] ?? null;
    if (code !== null && !marks.some((m) => m.labels[0] === "a")) fail("an event code needs an actor");
    passages.push({ id: `${scene.id}-${i + 1}`, scene: scene.id, domain: scene.domain, voice: scene.voice, heldOut: scene.heldOut, text, code, marks });
  }
  return passages;
}

function readMarks(marked: string, fail: (why: string) => never): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const found of marked.matchAll(/\[([^|[\]]*)\|([^|[\]]+)\]/gu)) {
    text += marked.slice(at, found.index);
    const labels = (found[1] ?? "").trim().split(/\s+/u);
    const [kind, first = "", second = ""] = labels;
    if (kind === "e" && !(EVENT_TYPES.includes(first) && EVENT_STATUSES.includes(second))) fail(`an event is [e type status|words], not ${found[0]}`);
    if (kind === "s" && !(ACTS.includes(first) && STANCES.includes(second))) fail(`a cue is [s act stance|words], not ${found[0]}`);
    if (kind === undefined || !["e", "s", "a", "r"].includes(kind)) fail(`no such mark ${found[0]}`);
    marks.push({ start: text.length, end: text.length + (found[2] ?? "").length, labels });
    text += found[2] ?? "";
    at = found.index + found[0].length;
  }
  text += marked.slice(at);
  if (/[[\]|]/u.test(text)) fail("a bracket or a bar that belongs to no mark");
  return { text: text.normalize("NFC"), marks };
}
