"""Bigrams and trigrams of tokens, smoothed as Witten and Bell (1991) do: the baselines."""

import math
from collections import Counter, defaultdict

from tokenizer import END, SIZE


class Ngrams:
    def __init__(self, documents, order):
        """`documents` are ids begun by 0; the model sees `order` − 1 tokens before the one it guesses."""
        self.order = order
        self.counts = [defaultdict(Counter) for _ in range(order)]
        for ids in documents:
            padded = [END] * (order - 2) + ids
            for at in range(order - 1, len(padded)):
                for before in range(order):
                    self.counts[before][tuple(padded[at - before:at])][padded[at]] += 1
        self.totals = [{context: counts.total() for context, counts in level.items()} for level in self.counts]

    def probability(self, context, token):
        result = 1 / SIZE
        for before in range(self.order):
            seen = tuple(context[len(context) - before:])
            counts = self.counts[before].get(seen)
            if counts is None:
                break
            result = (counts[token] + len(counts) * result) / (self.totals[before][seen] + len(counts))
        return result

    def best(self, context):
        for before in range(self.order - 1, -1, -1):
            counts = self.counts[before].get(tuple(context[len(context) - before:]))
            if counts:
                return max(sorted(counts), key=counts.get)

    def steps(self, ids, start):
        """For each token from `start` on: ln p, and whether it was the best guess."""
        padded, shift = [END] * (self.order - 2) + ids, self.order - 2
        for at in range(start + shift, len(padded)):
            context = padded[max(0, at - self.order + 1):at]
            yield math.log(self.probability(context, padded[at])), self.best(context) == padded[at]
