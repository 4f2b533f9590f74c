import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/input/front-matter.ts";

describe("readMarkdown", () => {
  test("takes the known fields of the block and leaves the text behind it as it stands", async () => {
    const source =
      "---\nid: gazette-12\ntitle: Talks resume\npublished: 2031-03-12\nauthor: Ann Orr\n---\n\n# Talks\n\nSee [the draft](draft.md).\n";
    expect(await readMarkdown("a.md", source)).toEqual({
      fields: { id: "gazette-12", title: "Talks resume", published: "2031-03-12" },
      text: "# Talks\n\nSee [the draft](draft.md).\n",
      linesBefore: 7,
    });
  });

  test.each([
    ["a file without a block", "Talks resumed.\n", {}, "Talks resumed.\n", 0],
    [
      "a first heading, which gives the title",
      "# Talks resume #\n\nText.",
      { title: "Talks resume" },
      "# Talks resume #\n\nText.",
      0,
    ],
    [
      "a title in the block, which wins over the heading",
      "---\ntitle: A\n---\n# B\n",
      { title: "A" },
      "# B\n",
      3,
    ],
    [
      "a block with Windows line ends",
      "---\r\ntitle: A\r\n---\r\nText.\r\n",
      { title: "A" },
      "Text.\r\n",
      3,
    ],
    ["an empty block", "---\n---\nText.", {}, "Text.", 2],
    ["a number as an id", "---\nid: 17\n---\nText.", { id: "17" }, "Text.", 3],
    [
      "a rule that opens nothing",
      "---\n\nText without an end.",
      {},
      "---\n\nText without an end.",
      0,
    ],
    ["a dash of speech", "--- said the envoy\n---\n", {}, "--- said the envoy\n---\n", 0],
    [
      "a rule further down",
      "Text.\n\n---\n\nMore.\n\n---\n",
      {},
      "Text.\n\n---\n\nMore.\n\n---\n",
      0,
    ],
    ["a second heading, which is no title", "## Background\n", {}, "## Background\n", 0],
  ])("reads %s", async (_name, source, fields, text, linesBefore) => {
    expect(await readMarkdown("a.md", source)).toEqual({ fields, text, linesBefore });
  });

  test.each([
    ["that is no YAML", "title: [open"],
    ["that is a list", "- title"],
    ["with a title that is a list", "title: [a, b]"],
    ["with a date that is none", "published: last Tuesday"],
    ["that is longer than 64 KiB", `title: ${"x".repeat(70_000)}`],
  ])("refuses a block %s, naming the file", async (_name, yaml) => {
    await expect(readMarkdown("a.md", `---\n${yaml}\n---\nText.`)).rejects.toMatchObject({
      code: "cli.front-matter-invalid",
      message: expect.stringMatching(/^a\.md: /),
    });
  });

  test("takes time linear in a file that opens a block and never closes it", async () => {
    const { text } = await readMarkdown("a.md", `---\r\n${"a\r\n".repeat(200_000)}`);
    expect(text).toHaveLength(600_005);
  });
});
