import { describe, expect, test } from "vitest";
import { readAttributions } from "../../src/analysis/attributions.ts";
import { RoleScores } from "../../src/analysis/role-scores.ts";
import type { WindowOutputs } from "../../src/analysis/runtime.ts";
import type { Attribution, WordRange } from "../../src/pipeline/layers.ts";

const ROLES = { source: 0, cue: 1, content: 2 } as const;
type Role = keyof typeof ROLES;

/** One sentence without quotations. */
const layoutOf = (count: number) => ({
  sentences: new Uint8Array(count),
  quoted: new Uint8Array(count),
});

/** `4-7` is the piece of words 4, 5 and 6; `>2` links it to the cue that begins with word 2, `~2` does weakly. */
type Drawn = Readonly<Partial<Record<Role, readonly string[]>>>;

function scoresOf(count: number, drawn: Drawn, layout = layoutOf(count)): RoleScores {
  const side = count + 1;
  const roles = new Float32Array(side * 9);
  const links = new Float32Array(3 * side * side).fill(-5);
  for (let at = 0; at < roles.length; at += 3) roles[at] = 2;
  for (const [name, pieces = []] of Object.entries(drawn) as [Role, readonly string[]][]) {
    const role = ROLES[name];
    for (const piece of pieces) {
      const [range = "", ...arcs] = piece.split(/(?=[>~])/u);
      const [first = 0, last = first + 1] = range.split("-").map(Number);
      for (let word = first; word < last; word++) {
        roles[(word + 1) * 9 + role * 3 + (word === first ? 1 : 2)] = 4;
        for (const arc of arcs)
          links[(role * side + word + 1) * side + Number(arc.slice(1)) + 1] =
            arc[0] === ">" ? 5 : 1;
      }
    }
  }
  return new RoleScores({ roles, links } as unknown as WindowOutputs, count, layout);
}

const drawnOf = (ranges: readonly WordRange[]) =>
  ranges.map(({ first, last }) => `${first}-${last}`);
const shown = (found: readonly Attribution[]) =>
  found.map(({ source, cue, content }) => [
    drawnOf(source).join(" "),
    drawnOf(cue).join(" "),
    drawnOf(content).join(" "),
  ]);

describe("readAttributions", () => {
  test.each<[string, Drawn, readonly (readonly string[])[]]>([
    ["nothing", {}, []],
    [
      "a source, a cue and a content",
      { source: ["0-2>2"], cue: ["2"], content: ["3-8>2"] },
      [["0-2", "2-3", "3-8"]],
    ],
    ["a cue that nobody says", { cue: ["2"], content: ["3-8>2"] }, [["", "2-3", "3-8"]]],
    [
      "a content on both sides of its cue",
      { source: ["5>4"], cue: ["4"], content: ["0-4>4", "6-9>4"] },
      [["5-6", "4-5", "0-4 6-9"]],
    ],
    [
      "a cue in two pieces",
      { source: ["3>2"], cue: ["2", "4>2"], content: ["5-9>2"] },
      [["3-4", "2-3 4-5", "5-9"]],
    ],
    [
      "two statements",
      { source: ["0>1", "5>6"], cue: ["1", "6"], content: ["2-5>1", "7-9>6"] },
      [
        ["0-1", "1-2", "2-5"],
        ["5-6", "6-7", "7-9"],
      ],
    ],
    [
      "one source of two statements",
      { source: ["0>1>6"], cue: ["1", "6"], content: ["2-5>1", "7-9>6"] },
      [
        ["0-1", "1-2", "2-5"],
        ["0-1", "6-7", "7-9"],
      ],
    ],
    [
      "two sources of one statement",
      { source: ["0>4", "2-4>4"], cue: ["4"], content: ["5-9>4"] },
      [["0-1 2-4", "4-5", "5-9"]],
    ],
    ["pieces side by side", { cue: ["4"], content: ["0-2>4", "2-4>4"] }, [["", "4-5", "0-2 2-4"]]],
    [
      "a content that links to two cues, for the stronger",
      { cue: ["1", "6"], content: ["2-5~1>6", "7-9>6"] },
      [["", "6-7", "2-5 7-9"]],
    ],
    [
      "two contents of equal links, for the earlier cue",
      { cue: ["1", "6"], content: ["2-5>1>6", "7-9>6"] },
      [
        ["", "1-2", "2-5"],
        ["", "6-7", "7-9"],
      ],
    ],
  ])("reads %s", (_name, drawn, expected) => {
    expect(shown(readAttributions(scoresOf(9, drawn)))).toEqual(expected);
  });

  test.each<[string, Drawn]>([
    ["a cue without content", { source: ["0>1"], cue: ["1"] }],
    ["a content without a cue", { source: ["0"], content: ["2-5"] }],
    ["a source alone", { source: ["0-3"] }],
    ["a content that links to no cue", { cue: ["1"], content: ["2-5"] }],
  ])("leaves %s alone", (_name, drawn) => {
    expect(readAttributions(scoresOf(9, drawn))).toEqual([]);
  });

  test("gives a content in the reporter's words to a cue of its sentence, a quoted one to the stronger link", () => {
    const drawn = { cue: ["1", "6"], content: ["2-4~1>6", "7-9>6"] };
    const sentences = Uint8Array.from([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    const told = scoresOf(9, drawn, { sentences, quoted: new Uint8Array(9) });
    expect(shown(readAttributions(told))).toEqual([
      ["", "1-2", "2-4"],
      ["", "6-7", "7-9"],
    ]);
    const quoted = scoresOf(9, drawn, { sentences, quoted: new Uint8Array(9).fill(1, 2, 4) });
    expect(shown(readAttributions(quoted))).toEqual([["", "6-7", "2-4 7-9"]]);
  });
});
