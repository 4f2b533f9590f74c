"""Writes what the Python package `tokenizers` makes of 1,000 odd strings, for the reader's word-piece test.

    python training/word-piece-fixture.py TOKENIZER.json packages/reader/test/analysis/fixtures/word-pieces.jsonl

A line is [text, ids, offsets]: offsets are the pieces' starts and ends in UTF-16 code units, flat. The strings
are made by a generator with a fixed seed; no text of anybody else is in them.
"""

import json
import random
import sys
import unicodedata
from pathlib import Path

from tokenizers import Tokenizer

WORDS = (
    "talks strait envoy ceasefire undersecretary renegotiation demilitarised Port Ilm BRANDT Okonjo "
    "co-operation U.S. 3.5 1,000 2027-03-12 don't naïve café Zürich communiqué Ångström İstanbul straße ﬁnal "
    "Порт переговоры Ёлка سلام مفاوضات שָׁלוֹם नमस्ते สวัสดี 港口 談判 がぎぐ 한국어 Ελλάδα άνθρωπος ǅ ŉ ĳ"
).split()
RANGES = [
    (0x20, 0x7E), (0x00, 0x1F), (0x7F, 0xA0), (0xA1, 0xFF), (0x100, 0x24F), (0x2B0, 0x2FF), (0x300, 0x36F),
    (0x370, 0x3FF), (0x400, 0x4FF), (0x590, 0x5F4), (0x600, 0x6FF), (0x900, 0x97F), (0xE00, 0xE5B), (0x1E00, 0x1EFF),
    (0x2000, 0x206F), (0x20A0, 0x20BF), (0x20D0, 0x20DC), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x24FF),
    (0x2500, 0x257F), (0x2E80, 0x2E99), (0x3000, 0x303F), (0x3041, 0x3096), (0x30A1, 0x30FA), (0x3400, 0x3410), (0x4E00, 0x4E80),
    (0xAC00, 0xAC80), (0xE000, 0xE010), (0xF900, 0xF910), (0xFB00, 0xFB06), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFF01, 0xFF5E),
    (0xFFFC, 0xFFFD), (0x10400, 0x1044F), (0x1D400, 0x1D454), (0x1F1E6, 0x1F1FF), (0x1F300, 0x1F64F), (0x20000, 0x20010), (0xE0020, 0xE007F),
]  # fmt: skip
JOINERS = ["", "", "", " ", " ", "\u200b", "\u200d", "\ufe0f", "\u0301", "-", "'", "\n", "\u00a0", "\u3000", "\u00ad"]
COUNT = 1_000


def character(chance: random.Random) -> str:
    low, high = chance.choice(RANGES)
    return chr(chance.randint(low, high))


def part(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.4:
        return chance.choice(WORDS)
    if kind < 0.5:
        return unicodedata.normalize("NFD", chance.choice(WORDS))
    if kind < 0.55:
        return chance.choice(WORDS)[: chance.randint(1, 4)] + chance.choice(WORDS).upper()
    if kind < 0.6:
        return chance.choice("ae") + chr(chance.randint(0x300, 0x345)) * chance.randint(1, 5)
    return "".join(character(chance) for _ in range(chance.randint(1, 4)))


def strings() -> list[str]:
    chance = random.Random(20270312)
    made = ["", " ", "\0", "\u200b", "a" * 99, "a" * 100, "a" * 101, "é" * 100, "\u0301", "x\u0301" * 60, "[CLS] [MASK]"]
    made.append("".join(chance.choice("abcdefghijklmnopqrstuvwxyz.,-") for _ in range(10_000)))
    while len(made) < COUNT:
        made.append("".join(part(chance) + chance.choice(JOINERS) for _ in range(chance.randint(1, 5))))
    return made


def main(tokenizer_path: str, out: str) -> None:
    tokenizer = Tokenizer.from_file(tokenizer_path)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    # the special pieces are words like any others to a reader
    tokenizer = Tokenizer.from_str(json.dumps({**json.loads(tokenizer.to_str()), "added_tokens": []}))
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    with open(out, "w", encoding="utf-8") as file:
        for text in strings():
            unit = [0]
            for c in text:
                unit.append(unit[-1] + (2 if ord(c) > 0xFFFF else 1))
            encoding = tokenizer.encode(text, add_special_tokens=False)
            offsets = [unit[place] for pair in encoding.offsets for place in pair]
            file.write(json.dumps([text, encoding.ids, offsets], separators=(",", ":")) + "\n")


main(*sys.argv[1:])
