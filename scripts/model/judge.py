"""Scores of a model on items: ln p of a continuation, greedy answers, perplexity."""

import math

import torch

from tokenizer import END


class Network:
    """A transformer, asked like the n-grams are."""

    def __init__(self, model, tokenizer):
        self.model, self.tokenizer = model, tokenizer

    def log_probabilities(self, rows):
        batch = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
        for number, ids in enumerate(rows):
            batch[number, :len(ids)] = torch.tensor(ids)
        with torch.no_grad():
            return self.model(batch).log_softmax(-1)

    def many_steps(self, asked):
        """For pairs of ids and the first place that counts, what `Ngrams.steps` gives, as lists."""
        for begin in range(0, len(asked), 64):
            chunk = asked[begin:begin + 64]
            table = self.log_probabilities([ids for ids, _ in chunk])
            for row, (ids, start) in zip(table, chunk):
                best = row.argmax(-1).tolist()
                yield [(row[at - 1, ids[at]].item(), best[at - 1] == ids[at]) for at in range(start, len(ids))]

    def next(self, text):
        """The probabilities of the next token."""
        return self.log_probabilities([[END] + self.tokenizer.encode(text)])[0, -1].exp()

    def answer(self, text, limit=12):
        """What is written greedily up to a sign, the probability of its first token and of all of it."""
        ids, told, first, whole = [END] + self.tokenizer.encode(text), [], None, 1.0
        for _ in range(limit):
            probabilities = self.log_probabilities([ids])[0, -1].exp()
            best = probabilities.argmax().item()
            if self.tokenizer.pieces[best] in (".", ",", "?", "!", "▁»", "<fin>"):
                break
            first = probabilities[best].item() if first is None else first
            whole *= probabilities[best].item()
            told.append(best)
            ids.append(best)
        return self.tokenizer.decode(told).strip(), first or 0.0, whole


class Counted:
    """An n-gram model under the same questions."""

    def __init__(self, ngrams):
        self.ngrams = ngrams

    def many_steps(self, asked):
        return (list(self.ngrams.steps(ids, start)) for ids, start in asked)


def continued(tokenizer, items, key):
    asked = []
    for item in items:
        start = [END] + tokenizer.encode(item["start"])
        asked.append((start + tokenizer.encode(item[key]), len(start)))
    return asked


def preferred(judge, tokenizer, items):
    """How many items find the right continuation more probable than the wrong one; a tie is a half."""
    right, wrong = ([sum(p for p, _ in steps) for steps in judge.many_steps(continued(tokenizer, items, key))]
                    for key in ("right", "wrong"))
    return sum(1.0 if r > w else 0.5 if r == w else 0.0 for r, w in zip(right, wrong))


def written(judge, tokenizer, items):
    """How many items are continued greedily with every token of the right answer."""
    return sum(all(hit for _, hit in steps) for steps in judge.many_steps(continued(tokenizer, items, "right")))


def loss(judge, documents):
    """Mean −ln p per token of texts begun by 0, and the number of tokens."""
    total = count = 0
    for steps in judge.many_steps([(ids, 1) for ids in documents]):
        total -= sum(p for p, _ in steps)
        count += len(steps)
    return total / count, count


def perplexity(judge, documents):
    return math.exp(loss(judge, documents)[0])
