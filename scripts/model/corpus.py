"""Writes the three splits of the corpus: one document per line, the same on every machine.

    python corpus.py OUT [MEGABYTES]
"""

import pathlib
import sys
from collections import Counter

import facts
import stories
from morphology import join
from splits import Reserved, owner
from writer import Writer

SEED = 13
REPEATS = 30  # very short documents come back; more often than this they are left out
RESERVE_DOCUMENTS = 2500
# what a document is, and how often in a hundred
KINDS = {
    "agreement": (34, 2), "story": (28, 1), "giving": (11, 1), "dialogue": (5, 1), "everyday": (5, 2),
    "speaking": (3, 2), "negation": (1, 1), "animal": (2, 1), "weather": (1, 1), "capital": (7, 2),
    "continent": (1, 1), "common": (1, 2), "machine": (2, 2), "sum": (1, 2),
}


def sentence(writer, kind):
    return {
        "agreement": writer.distant_agreement, "everyday": writer.everyday, "speaking": writer.speaking,
        "negation": writer.negation, "animal": writer.animal, "weather": writer.weather,
        "story": lambda: stories.story(writer), "giving": lambda: stories.giving(writer),
        "dialogue": lambda: stories.dialogue(writer), "capital": lambda: facts.any_capital(writer),
        "continent": lambda: facts.continent(writer), "common": lambda: facts.common(writer),
        "machine": lambda: facts.machine(writer), "sum": lambda: facts.total(writer),
    }[kind]()


def documents(seed, split):
    """Endless documents of one split; what belongs to another is thrown away."""
    writer = Writer(seed, split)
    kinds, weights = list(KINDS), [weight for weight, _ in KINDS.values()]
    while True:
        kind = writer.random.choices(kinds, weights)[0]
        count = writer.random.randint(1, KINDS[kind][1])
        try:
            text = join(" ".join(sentence(writer, kind) for _ in range(count)))
        except Reserved:
            continue
        if owner("document", text) == split:
            yield text


def write(path, split, enough):
    """Writes until `enough(documents, bytes)`; returns how many documents, distinct ones and bytes."""
    seen, size = Counter(), 0
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for text in documents(SEED, split):
            if seen[text] >= (REPEATS if split == "train" else 1):
                continue
            seen[text] += 1
            file.write(text + "\n")
            size += len(text.encode()) + 1
            if enough(seen.total(), size):
                return seen.total(), len(seen), size


if __name__ == "__main__":
    out, megabytes = pathlib.Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 12
    out.mkdir(parents=True, exist_ok=True)
    print("train", *write(out / "train.txt", "train", lambda _, size: size >= megabytes * 1e6))
    for split in ("validation", "test"):
        print(split, *write(out / f"{split}.txt", split, lambda count, _: count >= RESERVE_DOCUMENTS))
