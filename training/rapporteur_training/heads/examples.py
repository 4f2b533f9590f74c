"""A class of a sentence, of a span, or of a pair of spans, learnt from a JSONL file of examples.

The file, prepared like every other document, has one example a line with `class` (a label) and `spans`: none
(the class of the whole text), one [from, to], or two. The vector is the root's, joined with the mean of each
span's words. The exported model gives the projections of root and words; the reader sums and classifies.
"""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from ..encoder import WIDTH
from .base import Head

HIDDEN = 96


class Examples(Head):
    """`set` names the file's documents (their id starts with it); `spans` is 0, 1 or 2."""

    def __init__(self, name, settings, labels) -> None:
        super().__init__(name, settings, labels)
        self.index = {label: i for i, label in enumerate(labels)}
        self.root = nn.Linear(WIDTH, HIDDEN)
        self.span = nn.ModuleList(nn.Linear(WIDTH, HIDDEN) for _ in range(settings.get("spans", 0)))
        self.score = nn.Linear(HIDDEN, len(labels))
        self.drop = nn.Dropout(0.1)

    @classmethod
    def labels_in(cls, settings, documents):
        return settings.get("labels") or sorted({d.labels["class"] for d in documents if d.id.startswith(settings["set"])})

    def loss(self, words, batch):
        rows = [(i, w) for i, w in enumerate(batch.windows) if w.document.id.startswith(self.settings["set"]) and w.start == 0 and w.end == w.document.words]
        self.counted = len(rows)
        if not rows:
            return None
        hidden = []
        for i, w in rows:
            h = self.root(words[i, 0])
            for project, (start, end) in zip(self.span, w.document.labels["spans"], strict=True):
                h = h + project(words[i, start + 1 : end + 1].mean(0))
            hidden.append(h)
        y = torch.tensor([self.index[w.document.labels["class"]] for _, w in rows], device=words.device)
        return F.cross_entropy(self.score(self.drop(F.gelu(torch.stack(hidden)))).float(), y, label_smoothing=0.1)

    def outputs(self, words):
        out = {f"{self.name}_root": self.root(words[:, :1])}
        for i, project in enumerate(self.span):
            out[f"{self.name}_span_{i}"] = project(words)
        return out

    def constants(self):
        return {f"{self.name}_weight": self.score.weight, f"{self.name}_bias": self.score.bias}
