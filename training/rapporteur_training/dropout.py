"""Dropout from a pool of masks drawn once: on a CPU, drawing new masks costs as much as the encoder itself."""
from __future__ import annotations

import torch
from torch import nn

POOL = 1 << 24


class PooledDropout(nn.Module):
    """Each call takes a stretch of the pool at a random place; the pool is drawn again every 2,000 calls."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate
        self.pool: torch.Tensor | None = None
        self.calls = 0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.training or self.rate == 0:
            return x
        if self.pool is None or self.calls % 2000 == 0 or self.pool.device != x.device:
            kept = (torch.rand(POOL, device=x.device) >= self.rate).to(torch.bfloat16)
            self.pool = kept / (1 - self.rate)
        self.calls += 1
        n = x.numel()
        if n > POOL:
            return nn.functional.dropout(x, self.rate)
        start = int(torch.randint(0, POOL - n + 1, ()))
        return x * self.pool[start : start + n].view(x.shape).to(x.dtype)

    def __deepcopy__(self, memo: dict) -> "PooledDropout":
        return PooledDropout(self.rate)
