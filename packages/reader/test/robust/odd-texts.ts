/** Texts that no report is like, by what is odd about them. */

const RTL = "وقال المبعوث إن المحادثات ستستأنف. שר החוץ אמר כי ההסכם קרוב. ";

/** Short enough to be read with the shipped model in a test. */
export const ODD_TEXTS: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["white space", " \n\t\r\n\u00a0\u2028\u3000 "],
  ["what nobody sees", "\ufeff\u200b\u200d\u2060\u00ad"],
  ["one word", "Talks"],
  ["one letter", "a"],
  ["one mark", "."],
  ["one emoji of many parts", "👩🏽‍🚀"],
  ["quotation marks alone", "“”\"\"''‘’«»„“``''".repeat(20)],
  ["opening marks alone", "“".repeat(500)],
  ["apostrophes alone", "'".repeat(500)],
  ["an open quotation", "“We will sign, said Ilse Brandt and left for Port Ilm."],
  ["Arabic and Hebrew", RTL.repeat(4)],
  ["both directions, with overrides", `The envoy \u202e${RTL}\u202c said \u2067so\u2069.`],
  [
    "Chinese and Japanese",
    "特使は月曜日に海峡が開くと述べた。部長說，協議將於週五簽署。".repeat(5),
  ],
  ["Thai, without spaces", "ทูตกล่าวเมื่อวันจันทร์ว่าช่องแคบจะเปิด".repeat(8)],
  ["halves of surrogate pairs", "The \ud83d envoy \udd4a said \udc00\ud800 so."],
  ["NUL and other controls", "The\0 envoy\u0001 said\u0007 so\u001b[31m.\u007f\u0085 Then\0 left."],
  ["noncharacters and private use", "The \uffff envoy \ufdd0 said \ue000 so \u{10ffff}."],
  ["a tower of accents", `a${"\u0301".repeat(3_000)} said so.`],
  ["10,000 letters without a space", "abcdefghij".repeat(1_000)],
  ["10,000 marks without a space", "!?.,;:-()[]".repeat(100)],
  ["a word of 5,000 hyphens", "-".repeat(5_000)],
  ["an address that never ends", `https://ilm.example/${"a/".repeat(2_000)}`],
  ["markup", "<p>The envoy said <b>so</b>.</p><script>alert('no')</script>&nbsp;&#8220;Yes&#8221;"],
  ["a table of numbers", "1,000\t3.5\t-7\t€9\n".repeat(100)],
  ["old Macintosh line ends", "The envoy said so.\rNobody answered.\r\rTalks ended."],
  ["capitals alone", "THE ENVOY SAID ON MONDAY THAT THE STRAIT WOULD OPEN. ".repeat(3)],
  ["one sentence of 1,500 words", `The envoy said ${"that he said ".repeat(500)}so.`],
  ["one letter a line", "a\n".repeat(1_000)],
  ["the same quotation again and again", "“No,” she said. ".repeat(60)],
];

/** Too long for the model in a test; the stub reads them. */
export const LONG_TEXTS: readonly (readonly [string, () => string])[] = [
  ["1 MB of one letter", () => "a".repeat(1_000_000)],
  ["80 kB of one emoji", () => "👍".repeat(20_000)],
  ["100,000 short lines", () => "No\n".repeat(100_000)],
  ["30,000 lines by the next-line control", () => "Go\u0085".repeat(30_000)],
  ["20,000 opening marks", () => "“ ".repeat(20_000)],
  ["10,000 guillemets that never open", () => "a »b ".repeat(10_000)],
  [
    "a transcript of 200 pages",
    () =>
      "BRANDT: We will sign when it is ready, and I told them so.\n\nOKONJO: When?\n\n".repeat(
        2_500,
      ),
  ],
];
