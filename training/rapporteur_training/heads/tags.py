"""One class a word: parts of speech, features, sentence starts; BIO spans; the three roles of a statement."""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from ..documents import Batch
from ..encoder import WIDTH
from .base import NONE, Head


def _grid(batch: Batch, *shape: int) -> torch.Tensor:
    return torch.full((*batch.first.shape, *shape), NONE, dtype=torch.long)


class Tags(Head):
    """`field` of the document: a list with one label a word, null where there is nothing to learn."""

    def __init__(self, name, settings, labels) -> None:
        super().__init__(name, settings, labels)
        self.index = {label: i for i, label in enumerate(labels)}
        self.score = nn.Linear(WIDTH, len(labels))

    @classmethod
    def labels_in(cls, settings, documents):
        field = settings["field"]
        return settings.get("labels") or sorted({str(v) for d in documents for v in d.labels.get(field, []) if v is not None})

    def targets(self, batch: Batch) -> torch.Tensor:
        y = _grid(batch)
        for row, w in enumerate(batch.windows):
            values = w.document.labels.get(self.settings["field"])
            if values is not None:
                y[row, 1 : w.end - w.start + 1] = torch.tensor([self.index.get(str(v), NONE) for v in values[w.start : w.end]])
        return y

    def loss(self, words, batch):
        y = self.targets(batch).to(words.device)
        self.counted = int((y >= 0).sum())
        if self.counted == 0:
            return None
        return F.cross_entropy(self.score(words).float().flatten(0, 1), y.flatten(), ignore_index=NONE, label_smoothing=self.settings.get("smoothing", 0.0))

    def outputs(self, words):
        return {self.name: self.score(words)}


class Spans(Tags):
    """`field` of the document: [type, from, to] of non-overlapping spans; classes O, B-type, I-type."""

    @classmethod
    def labels_in(cls, settings, documents):
        types = sorted({t for d in documents for t, _, _ in d.labels.get(settings["field"], [])})
        return ["O", *[f"{place}-{t}" for t in types for place in "BI"]]

    def targets(self, batch):
        y = _grid(batch)
        for row, w in enumerate(batch.windows):
            spans = w.document.labels.get(self.settings["field"])
            if spans is None or ("only" in self.settings and not w.document.id.startswith(self.settings["only"])):
                continue
            y[row, 1 : w.end - w.start + 1] = 0
            for kind, start, end in spans:
                for i in range(max(start, w.start), min(end, w.end)):
                    y[row, i - w.start + 1] = self.index[f"{'B' if i == start else 'I'}-{kind}"]
        return y


class Roles(Head):
    """Source, cue and content of statements: three BIO taggings, since a word can have several roles."""

    ROLES = ("source", "cue", "content")

    def __init__(self, name, settings, labels) -> None:
        super().__init__(name, settings, labels)
        self.score = nn.Linear(WIDTH, 9)

    def loss(self, words, batch):
        y = _grid(batch, 3)
        for row, w in enumerate(batch.windows):
            attributions = w.document.labels.get("attributions")
            if attributions is None:
                continue
            y[row, 1 : w.end - w.start + 1] = 0
            for a in attributions:
                for r, role in enumerate(self.ROLES):
                    last = None
                    for i in a[role]:
                        if w.start <= i < w.end:
                            at = (row, i - w.start + 1, r)
                            begins = last is None or i != last + 1
                            y[at] = 1 if begins else max(2, 1 if int(y[at]) == 1 else 2)
                        last = i
        y = y.to(words.device)
        self.counted = int((y >= 0).sum())
        if self.counted == 0:
            return None
        scores = self.score(words).float().view(*words.shape[:2], 3, 3)
        return 3 * F.cross_entropy(scores.flatten(0, 2), y.flatten(), ignore_index=NONE, label_smoothing=self.settings.get("smoothing", 0.0))

    def outputs(self, words):
        return {self.name: self.score(words).view(words.shape[0], -1, 3, 3)}
