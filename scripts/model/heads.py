"""What each head looks at, and what is lost when it is cut: looking is not using."""

import torch

import judge
from tokenizer import END


def spans(tokenizer, text, word):
    """The places in the sequence of the tokens of the first `word` of a text."""
    before, pieces = text.split(word)[0], tokenizer.encode(text)
    at, places = 0, []
    for number, piece in enumerate(pieces, 1):
        length = len(tokenizer.decode([piece]))
        if len(before) < at + length and at < len(before) + len(word):
            places.append(number)
        at += length
    return places


def looks(model, tokenizer, asked):
    """Mean attention per head from the last token of a text to the tokens of a word: (text ids, places)."""
    total = 0
    with torch.no_grad():
        for ids, places in asked:
            model(torch.tensor([ids]), keep=True)
            total = total + model.attentions()[:, 0, :, -1, places].sum(-1)
    return total / len(asked)


def deciding(tokenizer, item):
    """The tokens that the right and the wrong continuation have in common at their start."""
    right, wrong = tokenizer.encode(item["right"]), tokenizer.encode(item["wrong"])
    shared = next(i for i, (r, w) in enumerate(zip(right + [-1], wrong + [-2])) if r != w)
    return right[:shared]


def table(model, tokenizer, agreement, number, names):
    """For each of the heads, its gaze and the three scores without it, in percent."""
    network = judge.Network(model, tokenizer)

    def scores():
        return (100 * judge.preferred(network, tokenizer, agreement) / len(agreement),
                100 * judge.preferred(network, tokenizer, number) / len(number),
                100 * judge.written(network, tokenizer, names) / len(names))

    subject, giver = [], []
    for item in agreement:
        ids = [END] + tokenizer.encode(item["start"])
        subject.append((ids + deciding(tokenizer, item), spans(tokenizer, item["start"], item["subject"])))
    for item in names:
        giver.append(([END] + tokenizer.encode(item["start"]), spans(tokenizer, item["start"], item["giver"])))
    to_subject, to_giver = looks(model, tokenizer, subject), looks(model, tokenizer, giver)
    rows = []
    for layer in range(model.shape["layers"]):
        for head in range(model.shape["heads"]):
            model.cut_heads([(layer, head)])
            a, n, c = scores()
            rows.append({"couche": layer + 1, "tête": head + 1,
                         "regard_sujet": round(100 * to_subject[layer, head].item(), 1),
                         "regard_prénom": round(100 * to_giver[layer, head].item(), 1),
                         "accord_sans": round(a, 1), "est_sont_sans": round(n, 1), "prénom_sans": round(c, 1)})
    model.cut_heads([])
    return rows
