"""Dependencies: a biaffine score for every pair of words of a sentence, and the relation of the pair chosen.

The relation is scored by one hidden layer over the sum of a dependent's and a head's projection, so that the
reader can choose heads by a tree algorithm first and pay for the chosen pairs only: the exported model gives
the projections and the last layer's weights. Source: Dozat & Manning 2017.
"""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from ..encoder import WIDTH
from .base import NONE, Head

ARC, RELATION = 192, 128


class Arcs(Head):
    def __init__(self, name, settings, labels) -> None:
        super().__init__(name, settings, labels)
        self.index = {label: i for i, label in enumerate(labels)}
        drop = nn.Dropout(0.15)
        self.dependent = nn.Sequential(nn.Linear(WIDTH, ARC), nn.GELU(), drop)
        self.head = nn.Sequential(nn.Linear(WIDTH, ARC), nn.GELU(), drop)
        self.pair = nn.Parameter(torch.randn(ARC, ARC) * 0.02)
        self.bias = nn.Linear(ARC, 1)
        self.relation_dependent, self.relation_head = nn.Linear(WIDTH, RELATION), nn.Linear(WIDTH, RELATION)
        self.relation = nn.Linear(RELATION, len(labels))
        self.drop = drop

    @classmethod
    def labels_in(cls, settings, documents):
        return sorted({r for d in documents for r in d.labels.get("deprels", [])})

    def scores(self, words: torch.Tensor) -> torch.Tensor:
        """[B, N, N]: row dependent, column head; column 0 is the root."""
        heads = self.head(words)
        return torch.matmul(torch.matmul(self.dependent(words), self.pair), heads.transpose(1, 2)) + self.bias(heads).transpose(1, 2)

    def loss(self, words, batch):
        rows = [row for row, w in enumerate(batch.windows) if "heads" in w.document.labels]
        if not rows:
            return None
        chosen = torch.tensor(rows)
        n = batch.first.shape[1]
        heads = torch.full((len(rows), n), NONE)
        relations = torch.full((len(rows), n), NONE)
        sentence = torch.full((len(rows), n), -1)
        for k, row in enumerate(rows):
            w = batch.windows[row]
            labels = w.document.labels
            count = w.end - w.start
            sentence[k, 1 : count + 1] = torch.cumsum(torch.tensor(labels["sentenceStarts"][w.start : w.end]), 0)
            for i in range(w.start, w.end):
                h = labels["heads"][i]
                if h == -1 or w.start <= h < w.end:
                    heads[k, i - w.start + 1] = 0 if h == -1 else h - w.start + 1
                    relations[k, i - w.start + 1] = self.index.get(labels["deprels"][i], NONE)
        device = words.device
        heads, relations, sentence = heads.to(device), relations.to(device), sentence.to(device)
        self.counted = int((heads >= 0).sum())
        if self.counted == 0:
            return None
        x = words[chosen.to(device)]
        allowed = (sentence[:, :, None] == sentence[:, None, :]) & (sentence[:, :, None] >= 0)
        allowed[:, :, 0] = True
        allowed &= ~torch.eye(n, dtype=torch.bool, device=device)[None]
        scores = self.scores(x).float().masked_fill(~allowed, -1e4)
        arc = F.cross_entropy(scores.flatten(0, 1), heads.flatten(), ignore_index=NONE)
        gold = torch.gather(self.relation_head(x), 1, heads.clamp(min=0)[:, :, None].expand(-1, -1, RELATION))
        labels = self.relation(self.drop(F.gelu(self.relation_dependent(x) + gold)))
        return arc + F.cross_entropy(labels.float().flatten(0, 1), relations.flatten(), ignore_index=NONE)

    def outputs(self, words):
        return {
            "arcs": self.scores(words),
            "relation_dependent": self.relation_dependent(words),
            "relation_head": self.relation_head(words),
        }

    def constants(self):
        return {"relation_weight": self.relation.weight, "relation_bias": self.relation.bias}
