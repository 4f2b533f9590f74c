"""Which cue a word belongs to, by role: a biaffine score of every word with the first word of every cue.

Trained on the words that carry the role for some cue of their window, and a thin share of the rest: whether a
word carries the role at all is the role tags' business, and would drown the question whose it is.
"""
from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from ..encoder import WIDTH
from .base import Head
from .tags import Roles

RANK = 128


class Links(Head):
    def __init__(self, name, settings, labels) -> None:
        super().__init__(name, settings, labels)
        self.word = nn.Sequential(nn.Linear(WIDTH, 3 * RANK), nn.GELU())
        self.cue = nn.Sequential(nn.Linear(WIDTH, RANK), nn.GELU())
        self.pair = nn.Parameter(torch.randn(3, RANK, RANK) * 0.02)
        self.bias = nn.Linear(RANK, 3)

    def scores(self, words: torch.Tensor, cues: torch.Tensor) -> torch.Tensor:
        """[B, 3, N, C] for words [B, N, w] and cues [B, C, w]; roles in the order source, cue, content."""
        b, n, _ = words.shape
        left = self.word(words).view(b, n, 3, RANK).permute(0, 2, 1, 3)
        right = self.cue(cues)
        return torch.matmul(torch.matmul(left, self.pair[None]), right[:, None].transpose(2, 3)) + self.bias(right).permute(0, 2, 1)[:, :, None, :]

    def loss(self, words, batch):
        rows = []
        for row, w in enumerate(batch.windows):
            own = [a for a in w.document.labels.get("attributions", []) if a["cue"] and w.start <= a["cue"][0] < w.end]
            if own:
                rows.append((row, w, own))
        if not rows:
            return None
        n = batch.first.shape[1]
        most = max(len(own) for _, _, own in rows)
        pivots = torch.zeros((len(rows), most), dtype=torch.long)
        y = torch.full((len(rows), 3, n, most), -1.0)
        for k, (_, w, own) in enumerate(rows):
            count = w.end - w.start
            by_cue: dict[int, list] = {}
            for a in own:
                by_cue.setdefault(a["cue"][0], []).append(a)
            carried = torch.zeros(3, n, dtype=torch.bool)
            for c, (cue, group) in enumerate(by_cue.items()):
                pivots[k, c] = cue - w.start + 1
                y[k, :, 1 : count + 1, c] = 0
                for a in group:
                    for r, role in enumerate(Roles.ROLES):
                        for i in a[role]:
                            if w.start <= i < w.end:
                                y[k, r, i - w.start + 1, c] = 1
                                carried[r, i - w.start + 1] = True
            # words that carry the role for nobody teach little, and are nearly all: keep one in twenty
            thin = ~carried[:, :, None] & (torch.rand(3, n, 1) > 0.05)
            y[k][thin.expand(-1, -1, most) & (y[k] == 0)] = -1
        y = y.to(words.device)
        x = words[torch.tensor([row for row, _, _ in rows], device=words.device)]
        cues = torch.gather(x, 1, pivots.to(words.device)[:, :, None].expand(-1, -1, WIDTH))
        known = y >= 0
        self.counted = int(known.sum())
        return F.binary_cross_entropy_with_logits(self.scores(x, cues).float()[known], y[known])

    def outputs(self, words):
        return {"links": self.scores(words, words)}
