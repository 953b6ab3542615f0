"""The ten sentences of the class game: five of the reserve, five of every day, and what the model says.

    python game.py CORPUS VOCABULARY CHECKPOINTS OUT
"""

import csv
import pathlib
import re
import sys

import judge
from measure import chosen
from quantize import load
from tokenizer import END, Tokenizer

# ours, of the kind that a pupil writes; the last word is to be guessed
EVERYDAY = [
    ("Ce week-end, je dors chez ma", "cousine"), ("Hier soir, on a regardé une série sur mon", "portable"),
    ("N'oublie pas de charger ton", "téléphone"), ("Le bus est encore en", "retard"),
    ("Avant de traverser, il faut regarder le feu", "rouge"),
]
# one of each, and the word that is to be guessed: a capital, a verb after a distractor, a thing that
# was given, thanks, a question on a story
RESERVE = [
    r"((?:Pour voir la capitale|En ).*) ([\w-]+)\.$", r"(Les .* que (?:le|la) .*) (sont|étaient) \w+\.$",
    r"(\w+ donne .* remercie \w+\. Maintenant, \w+ a l[ea]) (\w+)\.$",
    r"(\w+ (?:offre|prête) \w+ \w+ à \w+\. \w+ remercie) (\w+)\.",
    r"(.*Question : qui a (?:perdu|offert|reçu|trouvé) .*Réponse :) (\w+)\.$",
]
SURE, SHOWN = 0.5, 0.002


def words_of(path):
    with open(path, encoding="utf-8") as file:
        return sorted(set(re.findall(r"(?<= )[^\W\d_][\w-]*", file.read())))


def word_probabilities(network, start, words, least=0.0):
    """The probability of each word as the next one, ended by a piece that begins another.

    Words whose first piece alone is less probable than `least` are left out.
    """
    tokenizer = network.tokenizer
    begun = [END] + tokenizer.encode(start)
    first = network.next(start)
    words = [word for word in words if first[tokenizer.encode(" " + word)[0]] >= least]
    ends = [i for i, piece in enumerate(tokenizer.pieces) if i == END or not piece[0].isalpha() and piece[0] not in "-'"]
    found = {}
    for at in range(0, len(words), 200):
        chunk = words[at:at + 200]
        rows = [begun + tokenizer.encode(" " + word) for word in chunk]
        table = network.log_probabilities(rows).exp()
        for word, ids, row in zip(chunk, rows, table):
            probability = row[len(ids) - 1, ends].sum().item()
            for place in range(len(begun), len(ids)):
                probability *= row[place - 1, ids[place]].item()
            found[word] = probability
    return found


def word_probability(network, start, word):
    return word_probabilities(network, start, [word])[word]


def judged(network, start, word, words):
    found = {word: word_probability(network, start, word)}
    found |= word_probabilities(network, start, words, min(found[word], SHOWN))
    best = sorted(found, key=lambda w: -found[w])
    return {"phrase": start + " …", "mot": word, "probabilité": f"{found[word]:.4f}", "rang": best.index(word) + 1,
            "premiers": " · ".join(f"{w} {found[w]:.2f}" for w in best[:3])}


def main():
    corpus, vocabulary, checkpoints, out = map(pathlib.Path, sys.argv[1:5])
    tokenizer = Tokenizer(vocabulary)
    network = judge.Network(load(chosen(checkpoints, "dense")[0])[0], tokenizer)
    words = words_of(corpus / "train.txt")
    with open(corpus / "test.txt", encoding="utf-8") as file:
        reserve = file.read().split("\n")[:-1]
    rows = []
    for pattern in RESERVE:
        found = (re.match(pattern, text) for text in reserve)
        start, word = next(m.groups() for m in found if m and word_probability(network, *m.groups()) > SURE)
        rows.append(judged(network, start, word, words) | {"origine": "réserve"})
    rows += [judged(network, start, word, words) | {"origine": "quotidien"} for start, word in EVERYDAY]
    with open(out / "phrases.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["phrase", "mot", "origine", "probabilité", "rang", "premiers"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
