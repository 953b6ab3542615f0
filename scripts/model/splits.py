"""What belongs to training, validation and test: decided by the digest of a thing's name.

A pair of a noun and an adjective, a cast of two first names, a phrasing of a fact and a whole
document each belong to one split. A document that uses a thing of another reserve is thrown away,
so that the splits are disjoint by construction and not by a later search.
"""

import hashlib

SHARES = {  # kind of thing: shares of test and validation
    "pair": (0.10, 0.05), "cast": (0.10, 0.05), "capital": (0.20, 0.08), "sum": (0.15, 0.05),
    "document": (0.08, 0.06),
}


class Reserved(Exception):
    """The document being written uses something that belongs to another split."""


def owner(kind, *names):
    digest = hashlib.sha256("|".join((kind, *map(str, names))).encode()).digest()
    place = int.from_bytes(digest[:6], "big") / 2**48
    test, validation = SHARES[kind]
    return "test" if place < test else "validation" if place < test + validation else "train"


def claim(split, kind, *names):
    """Raises unless the thing is of training or of `split`."""
    if owner(kind, *names) not in ("train", split):
        raise Reserved
