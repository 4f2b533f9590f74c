"""What every head is: a loss over the windows that carry its labels, and the outputs of the exported model."""
from __future__ import annotations

from typing import Any

import torch
from torch import nn

from ..documents import Batch, Document

NONE = -100  # the label of a word that has none


class Head(nn.Module):
    """`settings` is the head's table in the configuration; `labels` its label list, in the model's order."""

    def __init__(self, name: str, settings: dict[str, Any], labels: list[str]) -> None:
        super().__init__()
        self.name, self.settings, self.labels = name, settings, labels
        self.weight: float = settings.get("weight", 1.0)
        self.counted = 0  # labels in the last batch that had any

    @classmethod
    def labels_in(cls, settings: dict[str, Any], documents: list[Document]) -> list[str]:
        """The label list, from the training documents; empty when the head has no classes."""
        return []

    def loss(self, words: torch.Tensor, batch: Batch) -> torch.Tensor | None:
        """`words` [B, N, width]; null when no window of the batch has labels for this head.
        A mean over labels, whose number goes to `counted`."""
        raise NotImplementedError

    def outputs(self, words: torch.Tensor) -> dict[str, torch.Tensor]:
        """What the exported model gives, by output name; batch first, word 0 the root."""
        raise NotImplementedError

    def constants(self) -> dict[str, torch.Tensor]:
        """Weights that the reader applies itself, by name; written beside the labels."""
        return {}
