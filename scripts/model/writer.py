"""The seeded writer of French: nouns in sentences, relative clauses, sentences of everyday life."""

import random

import lexicon as lx
from morphology import (BEFORE_VOWEL, agree, conjugate, determiner, opens_with_vowel, plural)
from splits import claim


class Noun:
    def __init__(self, word, gender, kind, lemma=None):
        self.word, self.gender, self.kind, self.lemma = word, gender, kind, lemma or word

    def form(self, number):
        return self.word if number == "s" else plural(self.word)


def nouns(masculine, feminine, kind):
    return [Noun(w, "m", kind) for w in masculine] + [Noun(w, "f", kind) for w in feminine]


def people(pairs):
    split = [pair.split("/") for pair in pairs]
    return [Noun(w, g, "person", m) for m, f in split for w, g in ((m, "m"), (f, "f"))]


PERSONS, TALE_PERSONS = people(lx.PERSONS), people(lx.TALE_PERSONS)
ANIMALS = nouns(lx.ANIMALS_M, lx.ANIMALS_F, "animal")
OBJECTS = nouns(lx.OBJECTS_M, lx.OBJECTS_F, "object")
FOODS = nouns(lx.FOODS_M, lx.FOODS_F, "food")
PLACES = nouns(lx.PLACES_M, lx.PLACES_F, "place")
PLANTS = nouns(lx.PLANTS_M, lx.PLANTS_F, "plant")
NATURE = nouns(lx.NATURE_M, lx.NATURE_F, "nature")
IDEAS = nouns(lx.IDEAS_M, lx.IDEAS_F, "idea")
DEVICES = nouns(lx.DEVICES_M, lx.DEVICES_F, "device")
ALL_NOUNS = (PERSONS + TALE_PERSONS + ANIMALS + OBJECTS + FOODS + PLACES + PLANTS + NATURE + IDEAS
             + DEVICES)
OUTSIDE = [n for n in PLACES if n.word in lx.OUTSIDE]
TOLD = [n for n in IDEAS if n.word in lx.TOLD]
READ = [n for n in IDEAS if n.word in lx.READ]
CLOTHES = [n for n in OBJECTS if n.word in lx.CLOTHES]
KIN = [n for n in PERSONS if n.word in lx.KIN]
EPICENE = {p.split("/")[0] for p in lx.PERSONS if len(set(p.split("/"))) == 1}
ABOUT = {"object": OBJECTS, "food": FOODS, "person": PERSONS, "animal": ANIMALS, "place": PLACES,
         "plant": PLANTS, "nature": NATURE, "idea": READ, "device": DEVICES}
ADVERBS = ["très", "vraiment", "un peu", "toujours", "souvent", "trop", "assez", "parfois", "encore"]
COUNTED = ["deux", "trois", "quatre", "cinq", "plusieurs", "quelques", "beaucoup de"]


class Writer:
    """Writes for one split; the same seed and split give the same texts on every machine."""

    def __init__(self, seed, split):
        self.random, self.split = random.Random(f"{seed} {split}"), split

    def pick(self, *things):
        return self.random.choice(things[0] if len(things) == 1 else things)

    def chance(self, share):
        return self.random.random() < share

    def number(self, plural_share=0.3):
        return "p" if self.chance(plural_share) else "s"

    def name(self):
        return self.pick(self.pick(lx.FEMALE_NAMES, lx.MALE_NAMES))

    def agreed(self, adjective, noun, number):
        """The adjective beside the noun; raises when the pair is reserved for another split."""
        claim(self.split, "pair", noun.lemma, adjective)
        return agree(adjective, noun.gender, number)

    def adjective(self, noun, number):
        return self.agreed(self.pick(lx.ADJECTIVES[noun.kind]), noun, number)

    def phrase(self, noun, number="s", kind="def", before=0.2, after=0.15):
        """A determiner, the noun, perhaps an adjective before or after it."""
        core = noun.form(number)
        if self.chance(before) and noun.lemma not in EPICENE:
            adjective = self.pick(lx.BEFORE_BY_KIND[noun.kind])
            form = self.agreed(adjective, noun, number)
            if noun.gender == "m" and number == "s" and opens_with_vowel(core):
                form = BEFORE_VOWEL.get(form, form)
            core, fronted = f"{form} {core}", True
        else:
            fronted = False
        if self.chance(after):
            core += " " + self.adjective(noun, number)
        if kind == "ind" and number == "p":
            word = self.pick(COUNTED) if self.chance(0.35) else "de" if fronted else "des"
        else:
            word = determiner(kind, noun.gender, number, core)
        return f"{word} {core}"

    def place(self, noun=None, outside=False):
        """`dans la forêt`, `à l'école`, `sur la plage`."""
        noun = noun or self.pick(OUTSIDE if outside else PLACES)
        preposition = next((p for p, words in lx.PREPOSITIONS.items() if noun.word in words), "dans")
        return f"{preposition} {determiner('def', noun.gender, 's', noun.word)} {noun.word}"

    # relative clauses: their last noun distracts from the subject

    def relative(self, noun, number, tense, owned=False):
        person = "ils" if number == "p" else "il"
        tense = "imperfect" if tense == "perfect" else tense
        turn = self.random.random()
        if noun.kind in ("person", "animal"):
            kin = PERSONS if noun.kind == "person" else ANIMALS
            if turn < 0.3:
                verb = self.pick(lx.COMPANY_ACTS if noun.kind == "person" else ["jouer", "courir", "vivre"])
                return (f"qui {conjugate(verb, tense, person)} avec "
                        + self.phrase(self.pick(kin), self.number(0.5), self.pick("def", "ind"), 0.15, 0))
            if turn < 0.6:
                things = OBJECTS if noun.kind == "person" else FOODS
                verbs = lx.OBJECT_VERBS["object"] if noun.kind == "person" else lx.ANIMAL_ON_FOOD
                return (f"qui {conjugate(self.pick(verbs), tense, person)} "
                        + self.phrase(self.pick(things), self.number(0.5), self.pick("def", "ind"), 0.2, 0.1))
            if turn < 0.8:
                return self.seen_by(lx.OBJECT_VERBS[noun.kind], tense)
            where = self.place(outside=noun.kind == "animal")
            return f"qui {conjugate(self.pick('vivre', 'dormir', 'attendre'), tense, person)} {where}"
        if turn < 0.5:
            verbs = lx.OBJECT_VERBS[noun.kind if noun.kind in ("object", "food", "device") else "nature"]
            return self.seen_by(verbs, tense)
        if turn < 0.75 and noun.kind != "device" and not owned:
            return "de " + self.phrase(self.pick(PERSONS), self.number(0.5), "def", 0.15, 0)
        if noun.kind == "idea":
            return self.seen_by(["écouter", "préparer", "oublier"], tense)
        return f"qui {conjugate('être', tense, person)} {self.place()}"

    def seen_by(self, verbs, tense):
        number = self.number(0.5)
        seer = self.phrase(self.pick(PERSONS), number, "def", 0.1, 0)
        return f"que {seer} {conjugate(self.pick(verbs), tense, 'ils' if number == 'p' else 'il')}"

    def distant_agreement(self):
        """`les amies qui jouent avec le garçon sont contentes`."""
        noun = self.pick(self.pick(PERSONS, PERSONS, ANIMALS, OBJECTS, FOODS, IDEAS, DEVICES))
        number, tense = self.number(0.5), self.pick("present", "present", "imperfect")
        person = "ils" if number == "p" else "il"
        kind = self.pick("def", "def", "dem", "mon", "son")
        subject = self.phrase(noun, number, kind, 0.25, 0.08)
        if self.chance(0.8):
            subject += " " + self.relative(noun, number, tense, kind in ("mon", "son"))
        verb = conjugate(self.pick("être", "être", "être", "sembler", "rester"), tense, person)
        adverb = " " + self.pick(ADVERBS) if self.chance(0.3) else ""
        text = f"{subject} {verb}{adverb} {self.adjective(noun, number)}"
        if self.chance(0.2):
            text += f" et {self.adjective(noun, number)}"
        elif self.chance(0.15):
            pronoun = {"ms": "il", "mp": "ils", "fs": "elle", "fp": "elles"}[noun.gender + number]
            text += f", mais {pronoun} {conjugate('sembler', tense, person)} {self.adjective(noun, number)}"
        return text + "."

    # everyday sentences

    def person_subject(self, tense):
        """Its text, its gender, the person of its verb, and its noun (none for a first name)."""
        turn = self.random.random()
        if turn < 0.25:
            female = self.chance(0.5)
            name = self.pick(lx.FEMALE_NAMES if female else lx.MALE_NAMES)
            if self.chance(0.2):
                other = self.name()
                if other != name:
                    both = "f" if female and other in lx.FEMALE_NAMES else "m"
                    return f"{name} et {other}", both, "ils", None
            return name, "f" if female else "m", "il", None
        if turn < 0.4:
            noun = self.pick(KIN)
            return self.phrase(noun, "s", self.pick("mon", "son", "ton"), 0.05, 0), noun.gender, "il", noun
        noun, number = self.pick(PERSONS), self.number()
        text = self.phrase(noun, number, self.pick("def", "def", "ind", "dem", "mon"), 0.25, 0.1)
        if self.chance(0.12):
            text += " " + self.relative(noun, number, tense)
        return text, noun.gender, "ils" if number == "p" else "il", noun

    def action(self, tense, person, gender):
        """What a person does, from the verb on."""
        def verb(words):
            return conjugate(self.pick(words), tense, person, gender)
        turn = self.random.random()
        if turn < 0.14:
            return f"{verb(lx.PERSON_ACTS)} {self.place()}"
        if turn < 0.24:
            return f"{verb(lx.MOVES + lx.STAYS)} {self.place()}"
        if turn < 0.30:
            return f"{verb(['jouer'])} {self.pick(lx.HOBBIES)}"
        if turn < 0.36:
            return f"{verb(['étudier', 'apprendre', 'aimer', 'préférer'])} {self.pick(lx.SUBJECTS)}"
        if turn < 0.39:
            return f"{verb(['raconter'])} {self.phrase(self.pick(TOLD), self.number(), self.pick('def', 'ind'), 0.1, 0.3)}"
        kind = self.random.choices(list(ABOUT), (24, 16, 12, 10, 8, 4, 4, 12, 4))[0]
        determiners = ["def", "ind"] + (["son"] if person == "il" and kind in ("object", "food") else [])
        text = (verb(lx.OBJECT_VERBS[kind]) + " "
                + self.phrase(self.pick(ABOUT[kind]), self.number(), self.pick(determiners), 0.2, 0.25))
        if self.chance(0.12):
            text += " " + self.place()
        return text

    def when(self, tense):
        return self.pick({
            "present": ["ce matin", "aujourd'hui", "le soir", "chaque jour", "le dimanche", "maintenant"],
            "imperfect": ["ce jour-là", "autrefois", "ce soir-là", "chaque été", "chaque jour"],
            "perfect": ["hier", "ce matin", "un jour", "lundi", "hier soir", "la semaine dernière"],
        }[tense])

    def everyday(self):
        """A sentence about a person."""
        if self.chance(0.15):
            return self.there_is()
        tense = self.pick("present", "present", "present", "imperfect", "perfect")
        subject, gender, person, noun = self.person_subject(tense)
        if self.chance(0.12):
            be = conjugate("être", "present" if tense == "perfect" else tense, person)
            number = "p" if person == "ils" else "s"
            word = self.pick(lx.ADJECTIVES["person"])
            form = self.agreed(word, noun, number) if noun else agree(word, gender, number)
            text = f"{subject} {be} {form}"
        else:
            text = f"{subject} {self.action(tense, person, gender)}"
        turn = self.random.random()
        if turn < 0.15:
            text = f"{self.when(tense)}, {text}"
        elif turn < 0.25:
            text += " " + self.pick(f"avec {self.name()}", "sans bruit", "avec joie", "avant le repas",
                                    "après l'école", "pendant les vacances", "en silence")
        elif turn < 0.4 and tense != "perfect" and not noun:
            pronoun = {"mil": "il", "fil": "elle", "mils": "ils", "fils": "elles"}[gender + person]
            word = agree(self.pick(lx.ADJECTIVES["person"]), gender, "p" if person == "ils" else "s")
            text += f" parce que {pronoun} {conjugate('être', tense, person)} {word}"
        return text + "."

    def animal(self):
        noun, number = self.pick(ANIMALS), self.number()
        tense, person = self.pick("present", "present", "imperfect"), "ils" if number == "p" else "il"
        subject = self.phrase(noun, number, self.pick("def", "def", "ind", "mon"), 0.25, 0.12)

        def verb(words):
            return conjugate(self.pick(words), tense, person)
        turn = self.random.random()
        if turn < 0.35:
            return f"{subject} {verb(lx.ANIMAL_ACTS)} {self.place(outside=True)}."
        if turn < 0.55:
            return f"{subject} {verb(lx.ANIMAL_ON_FOOD)} {self.phrase(self.pick(FOODS), self.number())}."
        if turn < 0.75:
            return f"{subject} {verb(lx.ANIMAL_ON_PERSON)} {self.phrase(self.pick(PERSONS), self.number())}."
        return f"{subject} {conjugate('être', tense, person)} {self.adjective(noun, number)}."

    def there_is(self):
        """`il y a un chat dans le jardin`, `c'est la robe de Léa`, `ma tante est ingénieure`."""
        turn = self.random.random()
        if turn < 0.4:
            noun = self.pick(self.pick(PERSONS, ANIMALS, OBJECTS, PLANTS))
            return f"il y a {self.phrase(noun, self.number(), 'ind')} {self.place()}."
        if turn < 0.7:
            noun = self.pick(self.pick(OBJECTS, FOODS, IDEAS, PLACES))
            return (f"{self.pick('c’est', 'voici', 'voilà').replace('’', chr(39))} "
                    f"{self.phrase(noun, 's', 'def', 0.15, 0)} de {self.name()}.")
        who = self.pick(KIN)
        trade = self.pick([n for n in PERSONS if n.lemma in lx.TRADES and n.gender == who.gender])
        return (f"{self.phrase(who, 's', self.pick('mon', 'son', 'ton'), 0, 0)} est {trade.word} "
                f"{self.place()}.")

    def feeling(self):
        """`je suis content`, `j'ai faim`, `nous aimons les pommes`."""
        turn = self.random.random()
        person = self.pick("je", "je", "tu", "nous")
        if turn < 0.4:
            form = agree(self.pick(lx.ADJECTIVES["person"]), self.pick("m", "f"), "p" if person == "nous" else "s")
            return f"{person} {conjugate('être', 'present', person)} {self.pick('très ', '', '')}{form}."
        if turn < 0.6:
            what = self.pick("faim", "soif", "froid", "chaud", "peur", "raison", "de la chance",
                             f"{self.pick(lx.NUMBERS[6:19])} ans")
            return f"{person} {conjugate('avoir', 'present', person)} {what}."
        verb = conjugate(self.pick("aimer", "aimer", "préférer"), "present", person)
        return f"{person} {verb} {self.phrase(self.pick(self.pick(FOODS, ANIMALS, PLACES)), 'p', 'def', 0, 0)}."

    def speaking(self):
        """Sentences in the first person."""
        if self.chance(0.3):
            return self.feeling()
        person, tense = self.pick("je", "je", "je", "nous", "on"), self.pick("present", "present", "perfect")
        gender = "m" if person == "on" else self.pick("m", "f")
        text = f"{person} {self.action(tense, 'il' if person == 'on' else person, gender)}"
        if self.chance(0.25):
            text = f"{self.when(tense)}, {text}"
        if self.chance(0.15):
            text += " " + self.pick(f"avec {self.name()}", "parce qu'il fait beau", "avec mes amis",
                                    "après l'école", "avec ma famille")
        return text + "."

    def negation(self):
        tense = self.pick("present", "present", "imperfect")
        subject, gender, person, _ = self.person_subject(tense)
        kind = self.pick("object", "food", "idea", "place")
        verb = conjugate(self.pick(lx.OBJECT_VERBS[kind]), tense, person, gender)
        thing = self.phrase(self.pick(ABOUT[kind]), self.number(), "def", 0.1, 0.1)
        return f"{subject} ne {verb} {self.pick('pas', 'plus', 'jamais')} {thing}."

    def weather(self):
        time = self.pick("ce matin", "aujourd'hui", "ce soir", "en hiver", "en été", "au printemps",
                         "en automne")
        where, sky = self.place(outside=True), self.pick(lx.WEATHER)
        turn = self.random.random()
        if turn < 0.15:
            return f"{time}, {sky} {where}."
        if turn < 0.25:
            return f"demain, {self.pick(lx.FORECASTS)} {where}."
        if turn < 0.45:
            clothes = self.pick("manteau", "chapeau", "parapluie", "écharpe", "casquette", "bonnet")
            possessive = "sa" if clothes == "casquette" else "son"
            return f"{time}, {sky}, donc {self.name()} {self.pick('prend', 'met', 'cherche')} {possessive} {clothes}."
        if turn < 0.65:
            return f"question : quel temps fait-il {where} ? réponse : {sky}."
        if turn < 0.85:
            person = self.pick("nous", "les enfants", "les élèves")
            verb = conjugate(self.pick("rester", "jouer", "courir", "marcher"), "present",
                             "nous" if person == "nous" else "ils")
            return f"quand {sky}, {person} {verb} {where}."
        return f"{sky} {where} et {self.phrase(self.pick(ANIMALS))} {self.pick('dort', 'attend', 'court')}."
