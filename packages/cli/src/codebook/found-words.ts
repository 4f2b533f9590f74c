import { type IssueCodebook, issueMatcher, issueWordsOf } from "@rapporteur/codebook/issues";
import { wholeFile } from "../input/whole-file.ts";
import type { World } from "../world.ts";
import { plainLine } from "./codebook-page.ts";

/** What a codebook finds in a text, a line a place: the number of its line, the issue, the words, parted by tabs. */
export async function foundIn(
  codebook: IssueCodebook,
  path: string,
  world: Pick<World, "stdin">,
): Promise<string> {
  const { name, text } = await wholeFile(path, world);
  const words = issueWordsOf(text);
  const hits = issueMatcher(codebook).hitsIn(words);
  if (hits.length === 0) return `${plainLine(name)}: none of its words\n`;

  let line = 1;
  let at = 0;
  const rows = hits.map(({ issue, first, last }) => {
    const start = words[first]?.start ?? at;
    line += text.slice(at, start).split("\n").length - 1;
    at = start;
    const end = words[last - 1];
    return `${line}\t${issue}\t${plainLine(text.slice(start, (end?.start ?? start) + (end?.form.length ?? 0)))}\n`;
  });
  return rows.join("");
}
