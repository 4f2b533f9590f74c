"""Trains all heads together.

    python -m rapporteur_training.train --prepared DIR --base DIR --out FILE [--epochs N | --minutes M]

`--minutes` spreads the learning rate over wall time instead of epochs. A checkpoint is written after every
epoch and taken up again with `--resume`.
"""
from __future__ import annotations

import argparse
import copy
import json
import random
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from .documents import batches_of, collate, load, windows_of
from .model import Reader, label_lists, read_configuration

AVERAGE_EVERY = 5  # steps


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--prepared", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--configuration", type=Path, default=Path(__file__).parent.parent / "configuration.toml")
    parser.add_argument("--epochs", type=float, default=14)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--resume", type=Path)
    parser.add_argument("--done", type=float, default=0, help="share of --minutes behind a resumed checkpoint that does not say")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (a trial)")
    a = parser.parse_args()

    configuration = read_configuration(a.configuration)
    t = configuration["training"]
    torch.manual_seed(t["seed"])
    rng, hide = random.Random(t["seed"]), np.random.default_rng(t["seed"])
    device = "cuda" if torch.cuda.is_available() else "cpu"
    # without matrix units for it, bfloat16 is slower than float on a CPU
    halves = device == "cuda" or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    repeat = configuration["sets"].get("repeat", {})
    documents = [d for name in configuration["sets"]["train"] for d in load(a.prepared / f"{name}.jsonl") * repeat.get(name, 1)]
    press = a.prepared / "press-names.jsonl"
    if press.exists():
        names = {r["id"]: r["entities"] for r in map(json.loads, press.read_text().splitlines())}
        for d in documents:
            if d.id in names:
                d.labels["pressNames"] = names[d.id]
    labels = label_lists(configuration, documents)
    model = Reader(configuration, labels, a.base).to(device)
    average = copy.deepcopy(model).eval()
    optimizer = torch.optim.AdamW(groups_of(model, t), weight_decay=t["weight_decay"], fused=True)
    started, step, epoch, seen = time.time(), 0, 0, 0
    if a.resume:
        kept = torch.load(a.resume, weights_only=False)
        model.load_state_dict(kept["model"]), average.load_state_dict(kept["average"]), optimizer.load_state_dict(kept["optimizer"])
        for g in optimizer.param_groups:
            g["fused"] = True  # a checkpoint may come from an optimizer that was not
        step, epoch = kept["step"], kept["epoch"]
        started -= kept.get("done", a.done) * a.minutes * 60
    per_epoch = sum(int(d.first[-1]) for d in documents) / t["pieces_per_batch"] * 1.04
    running: Counter[str] = Counter()
    a.out.parent.mkdir(parents=True, exist_ok=True)

    def progress() -> float:
        return (time.time() - started) / 60 / a.minutes if a.minutes else step / (a.epochs * per_epoch)

    usual: dict[str, float] = {}

    def share(name: str) -> float:
        """Labels of this batch against the usual number: every label weighs the same, however batches fall."""
        counted = model.heads[name].counted
        usual[name] = 0.98 * usual.get(name, counted) + 0.02 * counted
        return min(3.0, counted / max(1.0, usual[name]))

    while progress() < 1:
        windows = []
        for d in documents:
            size = rng.randint(t["window"]["least"], t["window"]["most"])
            windows += windows_of(d, size, rng.randint(40, size) if epoch else 0)
        for group in batches_of(windows, t["pieces_per_batch"], rng):
            done = progress()
            if done >= 1:
                break
            scale = min(1.0, (done + 1e-3) / t["warmup"]) * max(0.01, 1 - done)
            for g in optimizer.param_groups:
                g["lr"] = g["peak"] * scale
            batch = collate(group, t["hide"], hide).to(device)
            with torch.autocast(device, dtype=torch.bfloat16, enabled=halves):
                losses = model.losses(batch)
                total = sum(model.heads[name].weight * share(name) * value for name, value in losses.items())
            optimizer.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            if step % AVERAGE_EVERY == 0:
                keep = min(t["average"] ** AVERAGE_EVERY, (1 + step) / (40 + step))
                with torch.no_grad():
                    torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - keep)
            seen += int(batch.mask.sum())
            for name, value in losses.items():
                running[name] += value.item()
                running["#" + name] += 1
            if step % 50 == 0:
                line = " ".join(f"{k} {running[k] / running['#' + k]:.3f}" for k in model.heads if running["#" + k])
                print(f"step {step} epoch {epoch} done {done:.3f} pieces/s {seen / (time.time() - started):.0f} {line}", flush=True)
                running.clear()
            if a.steps and step >= a.steps:
                return
        epoch += 1
        torch.save({"model": model.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "epoch": epoch, "done": progress(), "labels": labels, "configuration": configuration}, a.out)
        print(f"epoch {epoch} written", flush=True)


def groups_of(model: Reader, t: dict) -> list[dict]:
    """Lower layers learn slower: they carry what the base model knows."""
    groups: dict[float, list] = {}
    for name, p in model.named_parameters():
        if not name.startswith("encoder.") or name.startswith(("encoder.shapes", "encoder.quoted", "encoder.gaps")):
            rate = t["head_rate"]
        else:
            layer = int(name.split(".")[2]) if name.startswith("encoder.layers.") else -1
            rate = t["rate"] * t["layer_decay"] ** (5 - layer)
        groups.setdefault(rate, []).append(p)
    return [{"params": p, "lr": rate, "peak": rate} for rate, p in groups.items()]


if __name__ == "__main__":
    main()
