"""Muon (Jordan and others, 2024): momentum whose matrices are made orthogonal before the step."""

import torch

A, B, C = 3.4445, -4.7750, 2.0315  # of the Newton–Schulz iteration in that work


def orthogonal(matrices):
    """Brings the singular values of a stack of matrices near 1; rows ≤ columns."""
    x = matrices / (matrices.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(5):
        square = x @ x.mT
        x = A * x + (B * square + C * square @ square) @ x
    return x


class Muon:
    """Steps all matrices of one shape together; `split` cuts the query, key and value matrices apart."""

    def __init__(self, parameters, rate=0.02, momentum=0.95, decay=0.05):
        self.rate, self.momentum, self.decay = rate, momentum, decay
        self.groups = {}
        for parameter in parameters:
            self.groups.setdefault(self.key(parameter), []).append(parameter)
        self.means = {key: None for key in self.groups}

    @staticmethod
    def key(parameter):
        rows, columns = parameter.shape
        return (rows, columns, 3 if rows == 3 * columns else 1)

    @torch.no_grad()
    def step(self, scale):
        for (rows, columns, parts), group in self.groups.items():
            gradient = torch.stack([p.grad if p.grad is not None else torch.zeros_like(p) for p in group])
            gradient = gradient.view(len(group) * parts, rows // parts, columns)
            mean = self.means[rows, columns, parts]
            mean = gradient.clone() if mean is None else mean.mul_(self.momentum).add_(gradient)
            self.means[rows, columns, parts] = mean
            update = gradient + self.momentum * mean
            tall = rows // parts > columns
            update = orthogonal(update.mT).mT if tall else orthogonal(update)
            update = update * max(1, rows / parts / columns) ** 0.5
            rate = self.rate * scale
            for parameter, change in zip(group, update.reshape(len(group), rows, columns)):
                parameter.mul_(1 - rate * self.decay).add_(change, alpha=-rate)
