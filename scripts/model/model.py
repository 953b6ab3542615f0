"""The transformer: pre-norm RMSNorm, causal attention, ReLU, tied embedding; dense or with experts."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F

EPSILON = 1e-5


class Norm(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + EPSILON) * self.gain


class Attention(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads, self.cut, self.kept = heads, [], None
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width, bias=False)

    def forward(self, x, keep=False):
        batch, length, width = x.shape
        q, k, v = (t.view(batch, length, self.heads, -1).transpose(1, 2) for t in self.qkv(x).split(width, -1))
        if keep:
            scores = q @ k.transpose(-1, -2) / math.sqrt(width // self.heads)
            hidden = torch.ones(length, length, dtype=torch.bool).triu(1)
            self.kept = scores.masked_fill(hidden, -torch.inf).softmax(-1)
            mixed = self.kept @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        if self.cut:
            mixed = mixed.clone()
            mixed[:, self.cut] = 0
        return self.out(mixed.transpose(1, 2).reshape(batch, length, width))


class Perceptron(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.up = nn.Linear(width, 4 * width, bias=False)
        self.down = nn.Linear(4 * width, width, bias=False)

    def forward(self, x):
        return self.down(F.relu(self.up(x)))


class Experts(nn.Module):
    """One expert of several per token: the most probable of the router, times its probability."""

    def __init__(self, width, count):
        super().__init__()
        self.router = nn.Linear(width, count, bias=False)
        self.experts = nn.ModuleList(Perceptron(width) for _ in range(count))
        self.balance = None

    def forward(self, x):
        flat = x.reshape(-1, x.shape[-1])
        probabilities = self.router(flat).softmax(-1)
        weight, chosen = probabilities.max(-1)
        out = torch.zeros_like(flat)
        for number, expert in enumerate(self.experts):
            rows = (chosen == number).nonzero().squeeze(-1)
            out = out.index_add(0, rows, expert(flat[rows]) * weight[rows, None])
        shares = F.one_hot(chosen, len(self.experts)).float().mean(0)
        self.balance = len(self.experts) * (shares * probabilities.mean(0)).sum()
        return out.view_as(x)


class Layer(nn.Module):
    def __init__(self, width, heads, experts):
        super().__init__()
        self.norm1, self.attention = Norm(width), Attention(width, heads)
        self.norm2 = Norm(width)
        self.mlp = Experts(width, experts) if experts > 1 else Perceptron(width)

    def forward(self, x, keep=False):
        x = x + self.attention(self.norm1(x), keep)
        return x + self.mlp(self.norm2(x))


class Model(nn.Module):
    def __init__(self, vocabulary=1024, context=128, width=64, layers=4, heads=4, experts=1):
        super().__init__()
        self.shape = {"vocabulary": vocabulary, "context": context, "width": width, "layers": layers,
                      "heads": heads, "experts": experts}
        self.tokens, self.positions = nn.Embedding(vocabulary, width), nn.Embedding(context, width)
        self.layers = nn.ModuleList(Layer(width, heads, experts) for _ in range(layers))
        self.norm = Norm(width)
        for name, weights in self.named_parameters():
            if name in ("tokens.weight", "positions.weight"):
                nn.init.normal_(weights, 0, 0.02)
            elif weights.dim() > 1:
                towards_stream = name.endswith(("out.weight", "down.weight"))
                nn.init.normal_(weights, 0, (2 * layers if towards_stream else 1) ** -0.5 * weights.shape[1] ** -0.5)

    def forward(self, ids, keep=False):
        x = self.tokens(ids) + self.positions.weight[:ids.shape[1]]
        for layer in self.layers:
            x = layer(x, keep)
        return self.norm(x) @ self.tokens.weight.T

    def attentions(self):
        """Of the last call with `keep`: layers × batch × heads × from × to."""
        return torch.stack([layer.attention.kept for layer in self.layers])

    def cut_heads(self, heads):
        """Silences heads, pairs of layer and head counted from 0."""
        for number, layer in enumerate(self.layers):
            layer.attention.cut = [head for at, head in heads if at == number]

    def size(self):
        """All parameters, and those that one token uses."""
        total = sum(p.numel() for p in self.parameters())
        count = self.shape["experts"]
        unused = sum(p.numel() for layer in self.layers for expert in layer.mlp.experts[1:]
                     for p in expert.parameters()) if count > 1 else 0
        return total, total - unused
