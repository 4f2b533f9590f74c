"""The encoder: BERT's layers over the sum of piece, position, shape, quotation and gap embeddings.

Written out, and not taken from a library, so that the exported graph is the one that ONNX Runtime fuses.
Weights start from MiniLM-L6-H384-uncased. Source: Devlin et al. 2019; Wang et al. 2020.
"""
from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from .documents import Batch
from .dropout import PooledDropout

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536


class Layer(nn.Module):
    def __init__(self, dropout: PooledDropout) -> None:
        super().__init__()
        self.query, self.key, self.value, self.mix = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_attention, self.norm_output = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, x: torch.Tensor, bias: torch.Tensor, traced: bool) -> torch.Tensor:
        b, t, _ = x.shape
        split = lambda y: y.view(b, t, HEADS, WIDTH // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if traced:
            weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) / (WIDTH // HEADS) ** 0.5 + bias, dim=-1)
            mixed = torch.matmul(weights, v)
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        mixed = mixed.transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm_attention(x + self.dropout(self.mix(mixed)))
        return self.norm_output(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """[B, T] pieces and features -> [B, N, 384]: the vector of each word's first piece, the root first."""

    def __init__(self, base: Path | None, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces, self.positions = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shapes, self.quoted, self.gaps = nn.Embedding(8, WIDTH), nn.Embedding(2, WIDTH), nn.Embedding(3, WIDTH)
        for extra in (self.shapes, self.quoted, self.gaps):
            nn.init.normal_(extra.weight, std=0.02)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = PooledDropout(dropout)
        self.layers = nn.ModuleList(Layer(self.dropout) for _ in range(LAYERS))
        self.traced = False
        if base is not None:
            self._start_from(base)

    def forward(self, batch: Batch) -> torch.Tensor:
        return self.encode(batch.pieces, batch.shapes, batch.quoted, batch.gaps, batch.mask, batch.first)

    def encode(self, pieces, shapes, quoted, gaps, mask, first) -> torch.Tensor:
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.positions(places)[None] + self.kind + self.shapes(shapes) + self.quoted(quoted) + self.gaps(gaps)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias, self.traced)
        return torch.gather(x, 1, first[:, :, None].expand(-1, -1, WIDTH))

    def _start_from(self, base: Path) -> None:
        w = load_file(base / "model.safetensors")
        w = {k.removeprefix("bert."): v.float() for k, v in w.items()}
        own = {
            "pieces.weight": w["embeddings.word_embeddings.weight"],
            "positions.weight": w["embeddings.position_embeddings.weight"],
            "kind": w["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": w["embeddings.LayerNorm.weight"],
            "norm.bias": w["embeddings.LayerNorm.bias"],
        }
        names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "mix": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
            "inner": "intermediate.dense", "outer": "output.dense", "norm_output": "output.LayerNorm",
        }
        for i in range(LAYERS):
            for ours, theirs in names.items():
                for part in ("weight", "bias"):
                    own[f"layers.{i}.{ours}.{part}"] = w[f"encoder.layer.{i}.{theirs}.{part}"]
        missing = self.load_state_dict(own, strict=False)
        unexpected = [k for k in missing.missing_keys if not k.startswith(("shapes", "quoted", "gaps"))]
        if missing.unexpected_keys or unexpected:
            raise ValueError(f"base model does not fit: {missing}")
