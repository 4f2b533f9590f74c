"""Prepared documents, the windows cut from them, and batches of windows as arrays.

A document is a line that `prepare.ts` wrote: words with their pieces and features, and whatever labels its
corpus has. A window is a run of whole words; a batch pads windows to one size. Word 0 of every window is the
root (the [CLS] piece), so word i of the text stands at i + 1.
"""
from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

CLS, SEP, MASK = 101, 102, 103
PARAGRAPH = 2  # the gap feature of a paragraph's first word


@dataclass
class Document:
    id: str
    pieces: np.ndarray  # all pieces, flat
    first: np.ndarray  # index into pieces of each word's first piece, and the total at the end
    shapes: np.ndarray
    quoted: np.ndarray
    gaps: np.ndarray
    labels: dict[str, Any] = field(default_factory=dict)

    @property
    def words(self) -> int:
        return len(self.first) - 1


@dataclass
class Window:
    document: Document
    start: int
    end: int

    @property
    def size(self) -> int:
        return int(self.document.first[self.end] - self.document.first[self.start])


def load(path: Path) -> list[Document]:
    documents = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            raw = json.loads(line)
            lengths = [len(p) for p in raw["pieces"]]
            documents.append(
                Document(
                    id=raw["id"],
                    pieces=np.array([piece for word in raw["pieces"] for piece in word], dtype=np.int64),
                    first=np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64),
                    shapes=np.array(raw["shapes"], dtype=np.int64),
                    quoted=np.array(raw["quoted"], dtype=np.int64),
                    gaps=np.array(raw["gaps"], dtype=np.int64),
                    labels={k: v for k, v in raw.items() if k not in ("id", "pieces", "shapes", "quoted", "gaps")},
                )
            )
    return documents


def windows_of(document: Document, size: int, shift: int = 0) -> list[Window]:
    """Covers the document with windows of at most `size` pieces, ending where a paragraph ends if one does,
    else after a word. `shift` > 0 makes the first window at most that long, so that epochs see other cuts."""
    starts = set(np.flatnonzero(document.gaps == PARAGRAPH).tolist())
    out, at = [], 0
    while at < document.words:
        room = shift if shift and at == 0 else size
        limit = int(np.searchsorted(document.first, document.first[at] + room, side="right")) - 1
        limit = max(min(limit, document.words), at + 1)
        end = limit
        if limit < document.words:
            cut = next((i for i in range(limit, at + (limit - at) // 3, -1) if i in starts), None)
            end = cut if cut is not None else limit
        out.append(Window(document, at, end))
        at = end
    return out


def batches_of(windows: list[Window], pieces_per_batch: int, rng: random.Random) -> list[list[Window]]:
    """Windows of like length together, batches in random order."""
    order = sorted(windows, key=lambda w: w.size + rng.random() * 24)
    out: list[list[Window]] = []
    batch: list[Window] = []
    longest = 0
    for window in order:
        longest = max(longest, window.size)
        if batch and (len(batch) + 1) * longest > pieces_per_batch:
            out.append(batch)
            batch, longest = [], window.size
        batch.append(window)
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


@dataclass
class Batch:
    windows: list[Window]
    pieces: torch.Tensor  # [B, T]
    shapes: torch.Tensor
    quoted: torch.Tensor
    gaps: torch.Tensor
    mask: torch.Tensor  # [B, T] 1 where there is a piece
    first: torch.Tensor  # [B, N] place of each word's first piece; word 0 is the root
    words: torch.Tensor  # [B, N] True where there is a word (the root is none)

    def to(self, device: str) -> "Batch":
        moved = {k: v.to(device) for k, v in self.__dict__.items() if isinstance(v, torch.Tensor)}
        return Batch(windows=self.windows, **moved)


def collate(windows: list[Window], hide: float = 0.0, rng: np.random.Generator | None = None) -> Batch:
    """`hide`: share of pieces replaced by [MASK], a regulariser."""
    height = len(windows)
    width = max(w.size for w in windows) + 2
    count = max(w.end - w.start for w in windows) + 1
    grid = {k: np.zeros((height, width), dtype=np.int64) for k in ("pieces", "shapes", "quoted", "gaps", "mask")}
    first = np.zeros((height, count), dtype=np.int64)
    words = np.zeros((height, count), dtype=bool)
    for row, w in enumerate(windows):
        d, low, high = w.document, w.document.first[w.start], w.document.first[w.end]
        n = int(high - low)
        lengths = np.diff(d.first[w.start : w.end + 1])
        pieces = d.pieces[low:high].copy()
        if hide > 0 and rng is not None:
            pieces[rng.random(n) < hide] = MASK
        grid["pieces"][row, 1 : n + 1] = pieces
        grid["pieces"][row, 0], grid["pieces"][row, n + 1] = CLS, SEP
        grid["mask"][row, : n + 2] = 1
        for name, values in (("shapes", d.shapes), ("quoted", d.quoted)):
            grid[name][row, 1 : n + 1] = np.repeat(values[w.start : w.end], lengths)
        heads = (d.first[w.start : w.end] - low).astype(np.int64)
        gaps = np.ones(n, dtype=np.int64)  # a piece inside a word is glued
        gaps[heads] = d.gaps[w.start : w.end]
        grid["gaps"][row, 1 : n + 1] = gaps
        first[row, 1 : len(heads) + 1] = heads + 1
        words[row, 1 : len(heads) + 1] = True
    return Batch(windows=windows, first=torch.from_numpy(first), words=torch.from_numpy(words), **{k: torch.from_numpy(v) for k, v in grid.items()})
