/**
 * Words, sentences, parts of speech and dependencies from raw text, by the definition of the CoNLL 2018 shared
 * task (F1 over words aligned by their characters, relations without subtypes), and named-entity spans.
 *
 *   node bench/accuracy/syntax.ts CORPORA/ud/ewt-dev.conllu.gz …
 */
import { namedEntities, readConllu } from "../../training/conllu.ts";
import { openAnalyser } from "./analyse.ts";

const read = await openAnalyser();
for (const path of process.argv.slice(2)) {
  const count = new Map<string, number>();
  const add = (key: string, by = 1) => count.set(key, (count.get(key) ?? 0) + by);
  for (const document of readConllu(path)) {
    const { words, sentences, names, entities } = await read(document.text);
    const system = new Map(words.map((w) => [`${w.start}:${w.end}`, w]));
    add("words.gold", document.words.length);
    add("words.system", words.length);
    add("sentences.gold", document.sentences.length);
    add("sentences.system", sentences.length);
    const spans = new Set(sentences.map(({ start, end }) => `${start}:${end}`));
    for (const [k, first] of document.sentences.entries()) {
      const last = (document.sentences[k + 1] ?? document.words.length) - 1;
      if (spans.has(`${document.words[first]?.start}:${document.words[last]?.end}`))
        add("sentences.same");
    }
    for (const gold of document.words) {
      const own = system.get(`${gold.start}:${gold.end}`);
      if (own === undefined) continue;
      add("words.same");
      if (own.upos === gold.upos) add("upos");
      const head = document.words[gold.head];
      const ownHead = words[own.head];
      const same =
        gold.head < 0
          ? own.head < 0
          : ownHead !== undefined && ownHead.start === head?.start && ownHead.end === head.end;
      if (same) add("uas");
      if (same && own.deprel === gold.deprel.split(":")[0]) add("las");
    }
    const place = (type: string, start: number | undefined, end: number | undefined) =>
      `${type}:${start}:${end}`;
    const goldNames = namedEntities(document).filter(([type]) => type !== "event");
    const goldSet = new Set(
      goldNames.map(([type, from, to]) =>
        place(type, document.words[from]?.start, document.words[to - 1]?.end),
      ),
    );
    for (const [kind, found] of [
      ["entities", entities],
      ["press", names],
    ] as const) {
      const kept = found.filter(({ type }) => ["person", "place", "organization"].includes(type));
      add(`${kind}.gold`, goldSet.size);
      add(`${kind}.system`, kept.length);
      for (const { type, start, end } of kept)
        if (goldSet.has(place(type, start, end))) add(`${kind}.same`);
    }
  }
  const c = (key: string) => count.get(key) ?? 0;
  const f1 = (same: number, gold: number, system: number) =>
    ((200 * same) / Math.max(1, gold + system)).toFixed(2);
  const overWords = (key: string) => f1(c(key), c("words.gold"), c("words.system"));
  const row = {
    words: overWords("words.same"),
    sentences: f1(c("sentences.same"), c("sentences.gold"), c("sentences.system")),
    upos: overWords("upos"),
    uas: overWords("uas"),
    las: overWords("las"),
    entities: f1(c("entities.same"), c("entities.gold"), c("entities.system")),
    pressNames: f1(c("press.same"), c("press.gold"), c("press.system")),
  };
  process.stdout.write(
    `${path.split("/").at(-1)} ${Object.entries(row)
      .map(([k, v]) => `${k} ${v}`)
      .join("  ")}\n`,
  );
}
