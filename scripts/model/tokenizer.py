"""Byte-pair tokenizer: learns the pieces from the training split, and cuts texts into them.

    python tokenizer.py train.txt vocabulaire.txt
"""

import re
import sys
import unicodedata
from collections import Counter

SIZE = 1024
END, UNKNOWN = 0, 1
SPLIT = re.compile(r" ?[^\W\d_]+'?| ?\d| ?[^\w\s]|\s|.", re.S)
# characters that a pupil may type and the corpus need not have
ALPHABET = ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZàâäçéèêëîïôöùûüœæÀÂÇÉÈÊËÎÏÔÙÛŒ"
            "0123456789.,;:!?'\"«»()—–-+=×÷*/%€°…▁")


def normal(text):
    text = unicodedata.normalize("NFC", text)
    return text.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")


def merged(pieces, left, right):
    out, at = [], 0
    while at < len(pieces):
        if at + 1 < len(pieces) and pieces[at] == left and pieces[at + 1] == right:
            out.append(left + right)
            at += 2
        else:
            out.append(pieces[at])
            at += 1
    return out


def learn(text):
    """The alphabet and the merges, most frequent pair first; ties fall to the later pair in the alphabet."""
    words = Counter(word.replace(" ", "▁") for word in SPLIT.findall(normal(text).replace("\n", "")))
    alphabet = sorted(set("".join(words)) | set(ALPHABET))
    known, merges = set(alphabet), []
    sequences = {word: list(word) for word in sorted(words)}
    while len(known) + 2 < SIZE:
        pairs = Counter()
        for word, pieces in sequences.items():
            for pair in zip(pieces, pieces[1:]):
                pairs[pair] += words[word]
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        known.add(best[0] + best[1])
        for word, pieces in sequences.items():
            if best[0] in pieces:
                sequences[word] = merged(pieces, *best)
    return alphabet, merges


class Tokenizer:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            first, *lines = file.read().split("\n")[:-1]
        self.pieces = ["<fin>", "<?>", *first]
        self.ranks = {}
        for line in lines:
            pair = tuple(line.split(" "))
            self.ranks[pair] = len(self.ranks)
            if "".join(pair) not in self.pieces:
                self.pieces.append("".join(pair))
        self.ids = {piece: number for number, piece in enumerate(self.pieces)}
        self.seen = {}

    def cut(self, word):
        pieces = list(word)
        while True:
            ranked = [p for p in zip(pieces, pieces[1:]) if p in self.ranks]
            if not ranked:
                return [self.ids.get(piece, UNKNOWN) for piece in pieces]
            pieces = merged(pieces, *min(ranked, key=self.ranks.get))

    def encode(self, text):
        """The ids of a text, without the 0 that a sequence for the model begins with."""
        out = []
        for word in SPLIT.findall(normal(text)):
            word = word.replace(" ", "▁")
            if word not in self.seen:
                self.seen[word] = self.cut(word)
            out += self.seen[word]
        return out

    def decode(self, ids):
        return "".join("\n" if i == END else self.pieces[i] for i in ids).replace("▁", " ")


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        alphabet, merges = learn(file.read())
    with open(sys.argv[2], "w", encoding="utf-8", newline="\n") as file:
        file.write("".join(alphabet) + "\n" + "".join(f"{left} {right}\n" for left, right in merges))
