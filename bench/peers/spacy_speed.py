"""Runs spaCy over texts for bench/speed.ts: a line of JSON with the texts, then a line for each pass."""

import json
import sys
import time

import spacy

nlp = spacy.load(sys.argv[1])
texts = json.loads(sys.stdin.readline())
for _ in nlp.pipe(texts[:5]):
    pass
print(f"spaCy {spacy.__version__}, {nlp.meta['name']} {nlp.meta['version']}: {', '.join(nlp.pipe_names)}", flush=True)


def run() -> dict[str, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in nlp.pipe(texts):
        pass
    return {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}


for line in sys.stdin:
    if line.strip() == "parser":
        with nlp.select_pipes(enable=["tok2vec", "parser"]):
            cost = run()
    else:
        cost = run()
    print(json.dumps(cost), flush=True)
