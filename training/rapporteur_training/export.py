"""Writes a checkpoint as the model that the reader ships: ONNX, int8 weights, vocabulary and labels beside it.

    python -m rapporteur_training.export --checkpoint FILE --base DIR --out DIR

The float graph is fused by ONNX Runtime's BERT optimizer, then quantized: weights to int8, per channel, with a
reduced range so that machines without VNNI do not saturate and give other answers.
"""
from __future__ import annotations

import argparse
import base64
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions
from torch import nn

from .encoder import HEADS, WIDTH
from .model import Reader

INPUTS = ["pieces", "shapes", "quoted", "gaps", "mask", "first"]


class Exported(nn.Module):
    def __init__(self, model: Reader, heads: list[str]) -> None:
        super().__init__()
        self.model, self.names = model, heads
        model.encoder.traced = True

    def forward(self, pieces, shapes, quoted, gaps, mask, first):
        words = self.model.encoder.encode(*(x.long() for x in (pieces, shapes, quoted, gaps, mask, first)))
        return tuple(v for name in self.names for v in self.model.heads[name].outputs(words).values())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--weights", choices=["average", "model"], default="average")
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    kept = torch.load(a.checkpoint, weights_only=False, map_location="cpu")
    model = Reader(kept["configuration"], kept["labels"], None)
    model.load_state_dict(kept[a.weights])
    model.eval()
    heads = list(kept["configuration"]["heads"])
    exported = Exported(model, heads)
    b, t, n = 2, 9, 5
    example = (
        torch.randint(1000, 2000, (b, t)), torch.ones(b, t, dtype=torch.long), torch.zeros(b, t, dtype=torch.long),
        torch.zeros(b, t, dtype=torch.long), torch.ones(b, t, dtype=torch.long), torch.arange(n)[None].expand(b, -1).contiguous(),
    )
    narrow = tuple(x.int() for x in example)
    with torch.no_grad():
        dummy = model.encoder.encode(*example)
        outputs = [k for name in heads for k in model.heads[name].outputs(dummy)]
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = Path(folder) / "plain.onnx", a.out / "encoder.float.onnx"
        torch.onnx.export(
            exported, narrow, str(plain), input_names=INPUTS, output_names=outputs, opset_version=17, dynamo=False,
            dynamic_axes={k: {0: "batch", 1: "pieces"} for k in INPUTS[:-1]} | {"first": {0: "batch", 1: "words"}} | {k: {0: "batch"} for k in outputs},
        )
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False
        better = optimizer.optimize_model(str(plain), model_type="bert", num_heads=HEADS, hidden_size=WIDTH, optimization_options=options)
        print(better.get_fused_operator_statistics())
        better.save_model_to_file(str(fused))
    quantize_dynamic(
        str(fused), str(a.out / "encoder.onnx"), nodes_to_exclude=stacked_products(onnx.load(fused)), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Attention", "Gather"], extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )
    shutil.copy(a.base / "vocab.txt", a.out / "vocabulary.txt")
    data = (a.out / "encoder.onnx").read_bytes()
    labels = {name: kept["labels"][name] for name in heads if kept["labels"][name]}
    labels["relations"] = labels.pop("arcs")
    constants = {k: as_json(v) for name in heads for k, v in model.heads[name].constants().items()}
    card = {"format": "rapporteur/model/1", "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data), "labels": labels, "constants": constants, "epochs": kept["epoch"], "steps": kept["step"]}
    (a.out / "labels.json").write_text(json.dumps(card, indent=1) + "\n")
    print(f"{len(data) / 1e6:.2f} MB")


def stacked_products(graph: onnx.ModelProto) -> list[str]:
    """Products with a constant of more than two dimensions: the runtime has no per-channel kernel for them."""
    deep = {w.name for w in graph.graph.initializer if len(w.dims) > 2}
    return [n.name for n in graph.graph.node if n.op_type == "MatMul" and set(n.input) & deep]


def as_json(values: torch.Tensor) -> dict:
    return {"shape": list(values.shape), "float32": base64.b64encode(values.detach().float().contiguous().numpy().tobytes()).decode()}


if __name__ == "__main__":
    main()
