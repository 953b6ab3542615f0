"""Weights as int8 with one scale per row, and the file that the program reads.

    python quantize.py checkpoint.pt dense.bin
"""

import struct
import sys

import numpy as np
import torch

from model import Model

LEVELS = 127


def quantized(matrix):
    """Scales (one per row) and integers; value = integer · scale."""
    scales = (matrix.abs().amax(1) / LEVELS).clamp_min(1e-12)
    return scales, (matrix / scales[:, None]).round().clamp(-LEVELS, LEVELS).to(torch.int8)


def load(path):
    """The model of a checkpoint with the weights that the program will have."""
    checkpoint = torch.load(path)
    model = Model(**checkpoint["shape"])
    weights = {}
    for name, value in checkpoint["weights"].items():
        if value.dim() == 2:
            scales, integers = quantized(value)
            value = integers.float() * scales[:, None]
        weights[name] = value
    model.load_state_dict(weights)
    return model.eval(), checkpoint


def tensors(layers, experts):
    """The names of the tensors in the order of the file."""
    yield from ("tokens.weight", "positions.weight")
    for layer in range(layers):
        at = f"layers.{layer}."
        yield from (at + "norm1.gain", at + "attention.qkv.weight", at + "attention.out.weight", at + "norm2.gain")
        if experts == 1:
            yield from (at + "mlp.up.weight", at + "mlp.down.weight")
        else:
            yield at + "mlp.router.weight"
            for expert in range(experts):
                yield from (f"{at}mlp.experts.{expert}.up.weight", f"{at}mlp.experts.{expert}.down.weight")
    yield "norm.gain"


def write(checkpoint, path):
    shape, weights = checkpoint["shape"], checkpoint["weights"]
    numbers = [shape[key] for key in ("vocabulary", "context", "width", "layers", "heads", "experts")]
    with open(path, "wb") as file:
        file.write(b"ETLM" + struct.pack("<8H", 1, *numbers, 4 * shape["width"]))
        for name in tensors(shape["layers"], shape["experts"]):
            value = weights[name]
            if value.dim() == 1:
                file.write(value.numpy().astype("<f4").tobytes())
            else:
                scales, integers = quantized(value)
                file.write(scales.numpy().astype("<f4").tobytes() + integers.numpy().astype(np.int8).tobytes())


if __name__ == "__main__":
    write(torch.load(sys.argv[1]), sys.argv[2])
