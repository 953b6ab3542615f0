"""Trains one model on one thread: the same seed on the same machine gives the same weights.

    python train.py CORPUS VOCABULARY OUT [--experts 4] [--seed 1] [--steps 8000]
    python train.py CORPUS VOCABULARY OUT --after CHECKPOINT --peak 0.6 --seed 11 --steps 3000
"""

import argparse
import json
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from model import Model
from muon import Muon
from tokenizer import END, Tokenizer

BATCH, WARMUP, RATE = 8, 100, 4e-3
IGNORED = -1


def encoded(path, tokenizer, context):
    """The documents of a file as ids, each begun and ended by 0 and cut to the context."""
    with open(path, encoding="utf-8") as file:
        return [([END] + tokenizer.encode(line.rstrip("\n")) + [END])[:context + 1] for line in file]


def packed(documents, context, seed):
    """Rows of whole documents, filled up as far as they go: inputs and targets."""
    random.Random(seed).shuffle(documents)
    rows, open_rows = [], []
    for document in documents:
        fitting = [row for row in open_rows if len(row) - 1 + len(document) <= context + 1]
        if fitting:
            row = max(fitting, key=len)
            row.pop()
            row += document
        else:
            open_rows.append(list(document))
            if len(open_rows) > 40:
                fullest = max(open_rows, key=len)
                open_rows.remove(fullest)
                rows.append(fullest)
    rows += open_rows
    random.Random(seed).shuffle(rows)
    inputs = np.zeros((len(rows), context), np.int16)
    targets = np.full((len(rows), context), IGNORED, np.int16)
    for number, row in enumerate(rows):
        inputs[number, :len(row) - 1], targets[number, :len(row) - 1] = row[:-1], row[1:]
    return inputs, targets


def loss_of(model, documents):
    """Mean −ln p per token of the texts, each read alone; the closing 0 is not counted."""
    total = count = 0
    with torch.no_grad():
        for start in range(0, len(documents), 32):
            batch = documents[start:start + 32]
            longest = max(map(len, batch))
            inputs = torch.zeros(len(batch), longest, dtype=torch.long)
            targets = torch.full((len(batch), longest), IGNORED)
            for row, ids in enumerate(batch):
                text = ids[:-1] if ids[-1] == END else ids
                inputs[row, :len(text) - 1] = torch.tensor(text[:-1])
                targets[row, :len(text) - 1] = torch.tensor(text[1:])
            logits = model(inputs[:, :model.shape["context"]])
            targets = targets[:, :model.shape["context"]]
            total += F.cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=IGNORED,
                                     reduction="sum").item()
            count += (targets != IGNORED).sum().item()
    return total / count


def train(model, inputs, targets, validation, steps, seed, log, peak=1.0):
    hidden = [p for name, p in model.named_parameters() if p.dim() > 1 and name.startswith("layers")
              and "router" not in name]
    chosen = {id(p) for p in hidden}
    others = [p for p in model.parameters() if id(p) not in chosen]
    muon = Muon(hidden)
    adam = torch.optim.AdamW([{"params": [p for p in others if p.dim() > 1], "weight_decay": 0.05},
                              {"params": [p for p in others if p.dim() == 1], "weight_decay": 0}],
                             lr=RATE, betas=(0.9, 0.98))
    draw = np.random.default_rng(seed)
    order, at = draw.permutation(len(inputs)), 0
    for step in range(steps):
        scale = peak * min(1, (step + 1) / WARMUP) * min(1, 1.25 * (1 - step / steps))
        for group in adam.param_groups:
            group["lr"] = RATE * scale
        if at + BATCH > len(order):
            order, at = draw.permutation(len(inputs)), 0
        rows, at = order[at:at + BATCH], at + BATCH
        logits = model(torch.from_numpy(inputs[rows].astype(np.int64)))
        loss = F.cross_entropy(logits.flatten(0, 1), torch.from_numpy(targets[rows].astype(np.int64)).flatten(),
                               ignore_index=IGNORED)
        if model.shape["experts"] > 1:
            loss = loss + 0.01 * sum(layer.mlp.balance for layer in model.layers)
        model.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()
        muon.step(scale)
        if (step + 1) % 500 == 0 or step + 1 == steps:
            log(step + 1, loss.item(), loss_of(model, validation[:400]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("vocabulary")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--experts", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=8000)
    parser.add_argument("--after", help="a checkpoint to go on from")
    parser.add_argument("--peak", type=float, default=1.0, help="the greatest step, of the usual one")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(options.seed)
    before = torch.load(options.after) if options.after else {"seed": options.seed, "steps": 0, "cpu_seconds": 0}
    model = Model(**before["shape"]) if options.after else Model(experts=options.experts)
    if options.after:
        model.load_state_dict(before["weights"])
    tokenizer = Tokenizer(options.vocabulary)
    context = model.shape["context"]
    inputs, targets = packed(encoded(options.corpus / "train.txt", tokenizer, context), context, options.seed)
    validation = encoded(options.corpus / "validation.txt", tokenizer, context)
    print("rows", len(inputs), "filled", round(float((targets >= 0).mean()), 3), "parameters", model.size(), flush=True)
    begun, history = time.process_time(), []

    def log(step, loss, held):
        history.append([step, round(loss, 4), round(held, 4), round(time.process_time() - begun)])
        print(*history[-1], flush=True)

    train(model, inputs, targets, validation, options.steps, options.seed, log, options.peak)
    held = loss_of(model, validation)
    print("validation", round(held, 4), flush=True)
    torch.save({"shape": model.shape, "weights": model.state_dict(), "seed": before["seed"], "validation": held,
                "steps": before["steps"] + options.steps,
                "cpu_seconds": before["cpu_seconds"] + round(time.process_time() - begun),
                "history": history}, options.out)


if __name__ == "__main__":
    main()
