"""The questions that the models are measured on, from one reserve: a start and its continuations."""

import re

import lexicon as lx
import stories
from facts import ALWAYS_TRAINED, CAPITAL_PHRASINGS, COUNTRIES, capital
from morphology import agree, join
from splits import Reserved, owner
from writer import (ANIMALS, EPICENE, FOODS, IDEAS, OBJECTS, PERSONS, PLACES, Writer)

COUNT = 250
SEED = 4
# not in the corpus: twelve countries that exist and twelve that do not
UNTRAINED = """la Mongolie|le Népal|l'Équateur|la Zambie|la Slovaquie|la Jordanie|la Lettonie|le Paraguay|l'Angola|
l'Ouganda|le Cambodge|l'Albanie""".replace("\n", "").split("|")
INVENTED = """l'Atlantide|la Dragonie|la Lunarie|la Bordavie|la Martinie|la Glacénie|l'Orivanie|la Zubranie|
le Sabland|la Rubanie|l'Éolie du Sud|la Ferroldie""".replace("\n", "").split("|")


def split_end(text, end):
    """The text before `end` without its last space, and `end` with it."""
    start = text[:text.rindex(end)]
    return (start[:-1], " " + text[len(start):]) if start.endswith(" ") else (start, text[len(start):])


def gender_of(word):
    """Of a noun in the corpus, when all that are written so agree."""
    genders = {n.gender for nouns in (PERSONS, ANIMALS, OBJECTS, FOODS, IDEAS, PLACES) for n in nouns
               if word in (n.word, n.form("p"))}
    return genders.pop() if len(genders) == 1 else None


def agreement(split):
    """Held-out pairs; the last noun before the verb has the other gender than the subject."""
    writer, out = Writer(f"{SEED} agreement", split), []
    while len(out) < COUNT:
        noun = writer.pick(writer.pick(PERSONS, PERSONS, ANIMALS, OBJECTS, FOODS))
        number = writer.number(0.4)
        adjective = writer.pick(lx.ADJECTIVES[noun.kind])
        if noun.lemma in EPICENE or owner("pair", noun.lemma, adjective) != split:
            continue
        other = "m" if noun.gender == "f" else "f"
        right, wrong = agree(adjective, noun.gender, number), agree(adjective, other, number)
        try:
            clause = writer.relative(noun, number, "present")
            subject = f"{writer.phrase(noun, number, 'def', 0.2, 0)} {clause}"
        except Reserved:
            continue
        last = next((g for g in map(gender_of, reversed(re.findall(r"[\w-]+", clause))) if g), None)
        if right == wrong or last != other:
            continue
        start = join(f"{subject} {'est' if number == 's' else 'sont'}")
        out.append({"start": start, "right": f" {right}.", "wrong": f" {wrong}.", "subject": noun.form(number)})
    return out


def is_or_are(split):
    """The last determiner before the verb has the other number than the subject."""
    writer, out = Writer(f"{SEED} number", split), []
    while len(out) < COUNT:
        noun, number = writer.pick(writer.pick(PERSONS, ANIMALS, OBJECTS)), writer.number(0.5)
        try:
            clause = writer.relative(noun, number, "present")
            subject = f"{writer.phrase(noun, number, 'def', 0.2, 0)} {clause}"
        except Reserved:
            continue
        found = re.findall(r"\b(le|la|un|une|les|des|deux|trois|quatre|cinq|plusieurs|quelques|beaucoup)\b", clause)
        if not found or (found[-1] in ("le", "la", "un", "une")) == (number == "s"):
            continue
        right, wrong = (" est", " sont") if number == "s" else (" sont", " est")
        out.append({"start": join(subject), "right": right, "wrong": wrong})
    return out


def capitals(split):
    """Every country in the phrasings that `split` owns; for "train", in the one that all were trained in."""
    writer, out = Writer(f"{SEED} capitals", split), []
    for country in COUNTRIES:
        for phrasing in range(len(CAPITAL_PHRASINGS)):
            trained = phrasing < ALWAYS_TRAINED
            if phrasing in (1, 2) or trained != (split == "train"):
                continue
            if not trained and owner("capital", country["code"], phrasing) != split:
                continue
            start, end = split_end(join(capital(writer, country, phrasing)), country["capitale"])
            out.append({"start": start, "right": end[:len(end.rstrip(" .»"))], "phrasing": phrasing})
    return out


def asked_capital(name):
    return join(f"la capitale de {name} est")


def copies(split):
    """Giving scenes of pairs of names that are never together in training: the giver, then the thing."""
    writer, names, things = Writer(f"{SEED} copies", split), [], []
    while len(names) < COUNT:
        giver, taker = writer.random.sample(lx.FEMALE_NAMES + lx.MALE_NAMES, 2)
        if owner("cast", giver, taker) != split:
            continue
        thing = stories.Thing(writer, writer.pick(OBJECTS))
        verb = writer.pick("donne", "offre", "prête", "apporte")
        start = f"{giver} {verb} {thing.un} à {taker}. {taker} remercie"
        names.append({"start": start, "right": f" {giver}", "giver": giver, "taker": taker})
        before, end = split_end(join(f"{start} {giver}. maintenant, {taker} a {thing.le}"), thing.seul)
        things.append({"start": before, "right": end})
    return names, things


def sums(split):
    trained, held = [], []
    for a in range(11):
        for b in range(11):
            item = {"start": f"Question : combien font {a} + {b} ? Réponse :", "right": f" {a + b}."}
            mine = owner("sum", min(a, b), max(a, b))
            (held if mine == split else trained if mine == "train" else []).append(item)
    return trained, held


def all_sets(split):
    names, things = copies(split)
    trained_sums, held_sums = sums(split)
    return {"accord_à_distance": agreement(split), "est_sont": is_or_are(split),
            "prénom_copié": names, "objet_copié": things,
            "capitale_tournure_réservée": capitals(split), "capitale_tournure_apprise": capitals("train"),
            "somme_réservée": held_sums, "somme_apprise": trained_sums}
