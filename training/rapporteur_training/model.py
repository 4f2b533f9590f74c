"""Encoder and heads together."""
from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import torch
from torch import nn

from .documents import Batch, Document
from .dropout import PooledDropout
from .encoder import Encoder
from .heads import KINDS


def read_configuration(path: Path) -> dict[str, Any]:
    with open(path, "rb") as file:
        return tomllib.load(file)


def label_lists(configuration: dict[str, Any], documents: list[Document]) -> dict[str, list[str]]:
    return {name: KINDS[s["kind"]].labels_in(s, documents) for name, s in configuration["heads"].items()}


class Reader(nn.Module):
    def __init__(self, configuration: dict[str, Any], labels: dict[str, list[str]], base: Path | None) -> None:
        super().__init__()
        self.encoder = Encoder(base)
        self.drop = PooledDropout(0.1)
        self.heads = nn.ModuleDict({name: KINDS[s["kind"]](name, s, labels[name]) for name, s in configuration["heads"].items()})

    def losses(self, batch: Batch) -> dict[str, torch.Tensor]:
        words = self.drop(self.encoder(batch))
        found = {name: head.loss(words, batch) for name, head in self.heads.items()}
        return {name: value for name, value in found.items() if value is not None}
