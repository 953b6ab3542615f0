"""Prints every form of the lexicon, and every other word that the corpus contains, for proofreading.

    python forms.py train.txt > formes.txt
"""

import re
import sys

import lexicon as lx
from morphology import PERSONS, agree, conjugate, determiner, join
from writer import ALL_NOUNS


def noun_line(noun):
    singular, plural = noun.word, noun.form("p")
    article = determiner("ind", noun.gender, "s", singular)
    demonstrative, possessive = (determiner(kind, noun.gender, "s", singular) for kind in ("dem", "son"))
    definite = determiner("def", noun.gender, "s", singular)
    return join(f", {definite} {singular} · {article} {singular} · de {definite} {singular} · "
                f"{demonstrative} {singular} · {possessive} {singular} · les {plural}")[2:]


def verb_line(verb):
    present = ", ".join(conjugate(verb, "present", person) for person in PERSONS)
    past = ", ".join(conjugate(verb, "imperfect", person) for person in ("je", "il", "ils"))
    perfect = ", ".join(conjugate(verb, "perfect", "ils", gender) for gender in "mf")
    return f"{verb} : {present} ; {past} ; {perfect}"


def verbs():
    lists = [lx.PERSON_ACTS, lx.ANIMAL_ACTS, lx.ANIMAL_ON_FOOD, lx.ANIMAL_ON_PERSON, lx.COMPANY_ACTS,
             lx.STAYS, lx.MOVES, *lx.OBJECT_VERBS.values(),
             ["être", "sembler", "rester", "raconter", "étudier", "apprendre", "aimer", "préférer"]]
    return sorted({verb for words in lists for verb in words})


if __name__ == "__main__":
    lines = ["# Noms"] + [noun_line(n) for n in ALL_NOUNS] + ["# Adjectifs"]
    adjectives = sorted({a for words in (*lx.ADJECTIVES.values(), lx.BEFORE_NOUN) for a in words})
    lines += [", ".join(agree(a, g, n) for g, n in ("ms", "fs", "mp", "fp")) for a in adjectives]
    lines += ["# Verbes"] + [verb_line(verb) for verb in verbs()]
    known = set(re.findall(r"\w+", " ".join(lines).lower()))
    with open(sys.argv[1], encoding="utf-8") as file:
        words = set(re.findall(r"\w+", file.read()))
    others = sorted(w for w in words if w.lower() not in known)
    lines += ["# Autres mots du corpus"] + [" ".join(others[i:i + 12]) for i in range(0, len(others), 12)]
    print("\n".join(lines))
