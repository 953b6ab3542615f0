"""Stories and dialogues whose characters stay, and scenes of giving: templates with slots.

A story is a list of steps, a step a list of alternatives separated by `|`. Slots: `{a}` and `{b}` are
the characters (`{a.il}`, `{a.lui}`, `{a[content]}` agrees), `{x}`, `{y}` things, `{m}` an animal,
`{p}` a person, `{k}` a relative, `{q}` a place, `{o}` one outside (`{x.le}`, `{x.un}`, `{x[caché]}`,
`{q.dans}`).
"""

import re

import lexicon as lx
from facts import COUNTRIES
from morphology import agree, determiner, join
from splits import claim
from writer import (ANIMALS, CLOTHES, FOODS, KIN, OBJECTS, OUTSIDE, PERSONS, PLACES, PLANTS, READ,
                    TALE_PERSONS, TOLD)

JOY = "content heureux ravi joyeux fier".split()
SORROW = "triste inquiet déçu furieux".split()


class Character:
    def __init__(self, name):
        self.name, self.gender = name, "f" if name in lx.FEMALE_NAMES else "m"
        self.il, self.lui = ("elle", "elle") if self.gender == "f" else ("il", "lui")
        self.enfant = "fille" if self.gender == "f" else "garçon"
        self.une = "une" if self.gender == "f" else "un"
        self.ami = "amie" if self.gender == "f" else "ami"

    def __str__(self):
        return self.name

    def __getitem__(self, adjective):
        return agree(adjective, self.gender, "s")


class Pair:
    """Two characters together."""

    def __init__(self, one, other):
        self.gender = "f" if one.gender == other.gender == "f" else "m"
        self.ils = "elles" if self.gender == "f" else "ils"

    def __getitem__(self, adjective):
        return agree(adjective, self.gender, "p")


class Thing:
    def __init__(self, writer, noun):
        self.writer, self.noun = writer, noun
        self.il = "elle" if noun.gender == "f" else "il"

    def __getattr__(self, name):
        kinds = {"le": "def", "un": "ind", "son": "son", "mon": "mon", "ton": "ton", "ce": "dem"}
        word, gender = self.noun.word, self.noun.gender
        if name in kinds:
            return f"{determiner(kinds[name], gender, 's', word)} {word}"
        if name == "seul":
            return word
        if name == "les":
            return f"les {self.noun.form('p')}"
        if name == "des":
            return self.writer.phrase(self.noun, "p", "ind", 0, 0)
        if name == "nouveau":  # with an adjective, at its first mention
            return self.writer.phrase(self.noun, "s", "ind", 0.3, 0.3)
        if name == "tel":
            return self.writer.adjective(self.noun, "s")
        if name == "dans":
            return self.writer.place(self.noun)
        raise AttributeError(name)

    def __getitem__(self, adjective):
        return self.writer.agreed(adjective, self.noun, "s")


STORIES = [line.strip().split("\n") for line in """
{a} cherche {x.son}.|{a} ne trouve plus {x.son}.|aujourd'hui, {a} a perdu {x.son}.
{a.il} est {a.peine}.|{a.il} regarde partout, mais {a.il} ne trouve rien.|{x.le} n'est pas {o.dans}.
{b} veut aider {a}.|{b} demande : « que cherches-tu ? » {a} répond : « {x.mon}. »|{a} appelle {b}.
{b} trouve {x.le} {q.dans}.|{b} voit {x.le} sous {y.le}.|{x.le} est derrière {y.le}, dit {b}.
{a} remercie {b}.|« merci, {b} ! » dit {a}.|{a} prend {x.le} et remercie {b}.
{a} est {a.joie}.|{a} range {x.le} avec {y.le}.|maintenant, {a} garde {x.le} dans son sac.
question : qui a perdu {x.le} ? réponse : {a}.|question : qui a trouvé {x.le} ? réponse : {b}.|{y.le} était près de {x.le}.|{a} et {b} sont {deux[content]}.

{o.dans}, {a} trouve {m.nouveau}.|un soir, {a} voit {m.nouveau} {o.dans}.
{m.le} est {m[blessé]}.|{m.le} est {m[perdu]}.|{m.le} est {m[affamé]}.|{m.le} est {m[seul]} et {m.il} a froid.
{a} donne {f.un} à {m.le}.|{a} appelle {b} et {b.il} donne {f.un} à {m.le}.|{a} porte {m.le} à la maison et donne {f.un} à {m.le}.
{m.le} mange {f.le} et {m.il} dort.|peu à peu, {m.le} guérit.|{m.le} n'a plus peur.|{b} caresse {m.le}.
maintenant, {m.le} suit {a} partout.|{a} et {b} jouent avec {m.le}.|{a} aime beaucoup {m.le}.
question : que mange {m.le} ? réponse : {f.le}.|question : qui a trouvé {m.le} ? réponse : {a}.|question : qui suit {a} ? réponse : {m.le}.|{b} est {b.joie} aussi.

{a} va au marché avec {b}.|ce matin, {a} accompagne {b} au marché.
{a.il} veut acheter {f.des} et {g.un}.|{a.il} choisit {f.nouveau} et {g.nouveau}.
la marchande dit : « bonjour, {a} ! »|le marchand demande : « que voulez-vous ? »|la marchande est très polie.
{a} paie {n} euros.|{a} met {f.le} dans son panier.|{a} goûte {g.le} : {g.il} est {g.tel}.
à la maison, {b} prépare {g.le}.|puis {a} partage {g.le} avec {b}.|{b} coupe {f.le} et {a} mange {g.le}.
question : qui accompagne {a} ? réponse : {b}.|question : où vont {a} et {b} ? réponse : au marché.|question : que mangent {a} et {b} ? réponse : {g.le}.|{b} remercie {a}.

{a} prépare un gâteau avec {b}.|dans la cuisine, {a} et {b} préparent un gâteau.
{b} cherche la farine et {a} casse les œufs.|{a} lit la recette et {b} mélange la pâte.
il faut attendre {n} minutes.|le four est chaud et {a} attend.|{b} allume le four.
le gâteau sent bon.|{a} goûte et {b} attend.|{b} demande : « est-ce que c'est bon ? »
{a} donne une part à {b}.|{b} remercie {a}.|le soir, {a} et {b} mangent tout le gâteau.
question : qui prépare un gâteau avec {b} ? réponse : {a}.|question : qui aide {a} ? réponse : {b}.|{a} est {a.joie} et {b} aussi.

demain, {a} a un contrôle.|aujourd'hui, {a} et {b} préparent un exposé.|{a} doit faire ses devoirs.
{a} ouvre son cahier, mais {a.il} est {a.peine}.|la leçon est difficile pour {a}.|{a} ne comprend pas la leçon.
{b} explique la leçon à {a}.|{a} pose une question à {b}.|{b} aide {a} et prend {x.un}.
{a} recopie {i.le}.|{a} réfléchit, puis {a.il} écrit {i.un}.|{b} lit {i.un} et {a} écoute.
le professeur félicite {a}.|la professeure est contente de {a}.|{a} a une bonne note.|{a} remercie {b}.
question : qui aide {a} ? réponse : {b}.|question : qui a une leçon difficile ? réponse : {a}.|{a} est {a.joie} et {b} aussi.

{a} part {pays}.|cet été, {a} voyage {pays} avec {b}.|{a} prend l'avion pour aller {pays}.
dans sa valise, {a.il} met {x.un} et {y.un}.|{a.il} emporte {x.un}.|{b} prend {x.un} pour le voyage.
{a.il} visite {ville}, la capitale.|{a.il} arrive à {ville}.|à {ville}, {a.il} voit {q.un}.
{a} envoie une carte à {b}.|{a.il} achète {y.un} pour {b}.|{a.il} dessine {q.le} dans son cahier.
au retour, {a} montre {y.un} à {b}.|{a} est {a.joie} de le voyage.|{a} raconte son voyage à {k.son}.
question : où va {a} ? réponse : {pays}.|question : quelle ville visite {a} ? réponse : {ville}.|question : qui part {pays} ? réponse : {a}.

c'est l'anniversaire de {b}.|demain, {b} aura {n} ans.|{a} prépare une surprise pour {b}.
{a} achète {x.nouveau}.|{a} fabrique {x.nouveau}.|{a} choisit {x.nouveau} au magasin.
{a.il} cache {x.le} {q.dans}.|{a.il} met {x.le} dans une grande boîte.|{k.son} garde {x.le} jusqu'au soir.
le soir, {b} ouvre la boîte.|{b} reçoit {x.le}.|{a} offre {x.le} à {b}.
{b} remercie {a}.|{b} est {b.joie} et {b.il} remercie {a}.|{b} dit : « merci, {a} ! »
{b} garde {x.le} avec {b.lui}.|depuis, {b} prend {x.le} partout.
question : qui a reçu {x.le} ? réponse : {b}.|question : qui a offert {x.le} ? réponse : {a}.|question : que reçoit {b} ? réponse : {x.le}.

il était une fois {t.un} qui vivait {q.dans}.|il était une fois {t.nouveau} qui habitait {q.dans}.
{t.le} était {t.tel} et {t.tel}.|{t.le} avait {x.un} et {y.un}.|{t.le} était {t.tel}.
un jour, {t.le} a rencontré {m.nouveau}.|une nuit, {m.un} est {m[arrivé]} près de {q.le}.
{m.le} a dit : « donne-moi {f.un}. »|{t.le} avait peur, mais {t.il} est resté{t.e} {t[calme]}.|{m.le} était {m.tel}.
depuis ce jour, {t.le} et {m.le} vivent ensemble.|{t.le} est parti{t.e} avec {m.le}.|{t.le} a donné {f.un} à {m.le}.
question : qui vivait {q.dans} ? réponse : {t.le}.|{t.le} a dit merci à {m.le}.

{a} pose une question à l'IA.|{a} et {b} posent une question à l'IA.|pour son exposé, {a} interroge une IA.
{a} écrit : « quelle est la capitale de {payslong} ? »|{a} demande la capitale de {payslong}.
l'IA écrit : « {ville}. »|l'IA calcule et écrit : « c'est {ville}. »
{b} vérifie la réponse dans un livre.|{b} cherche {ville} sur une carte.|« il faut vérifier », dit {b}.
la réponse est juste.|{a} écrit la réponse dans son cahier.|{b} demande combien d'énergie il faut pour répondre.
question : que demande {a} ? réponse : la capitale de {payslong}.|question : que répond l'IA ? réponse : {ville}.|question : qui vérifie la réponse ? réponse : {b}.

{a} plante {v.un} {o.dans} avec {b}.|{a} plante {v.nouveau} avec {b}.
chaque jour, {a} arrose {v.le}.|{b} arrose {v.le} quand {a} est à l'école.|il pleut et {v.le} grandit.
un orage arrive, mais {v.le} ne tombe pas.|{m.un} mange une feuille, mais {v.le} grandit encore.
au printemps, {v.le} est {v[immense]}.|{n} mois plus tard, {v.le} est {v[magnifique]}.
{a} montre {v.le} à {b}.|{a} dessine {v.le} et donne le dessin à {b}.|{p.le} admire {v.le}.
question : que plante {a} ? réponse : {v.un}.|question : qui plante {v.un} avec {b} ? réponse : {a}.|{a} et {b} sont {deux[fier]}.

{a} et {b} sont {o.dans}.|{a} et {b} jouent {o.dans}.|{a} marche avec {b} {o.dans}.
il commence à pleuvoir.|le ciel est sombre et le vent souffle.|soudain, il neige.
{a} a {c.un}, mais {b} n'a rien.|{b} a froid et {a} prête son manteau à {b}.|{deux.ils} courent vers la maison.
{deux.ils} sont {deux[mouillé]}, mais {deux[content]}.|{deux.ils} sont {deux[fatigué]}.|{b} remercie {a}.
à la maison, {a} mange {f.un}.|{p.le} donne {f.un} à {b}.
question : qui est avec {a} ? réponse : {b}.|question : où sont {a} et {b} ? réponse : à la maison.|{a} et {b} sont {deux[joyeux]}.

{a} et {b} font une course {o.dans}.|ce samedi, {a} et {b} jouent au football.
{a} court vite, mais {b} court plus vite.|{a} tombe et {b} aide {a}.|{b} perd {x.son} et {a} attend.
{deux.ils} sont {deux[fatigué]}, mais {deux[heureux]}.|{deux.ils} restent {deux[calme]}.
{a} gagne et {a.il} reçoit {x.un}.|{b} gagne et {b.il} reçoit {x.un}.
{p.le} félicite {a} et {b}.|{a} félicite {b}.|{b} félicite {a}.
question : qui court avec {a} ? réponse : {b}.|{a} et {b} sont {deux[joyeux]}.|question : qui court avec {b} ? réponse : {a}.

ce soir, il n'y a plus d'électricité chez {a}.|un soir, la lumière s'éteint chez {a}.
{a} cherche une bougie.|{a.il} a peur et {a.il} appelle {b}.|{b} trouve une lampe avec une pile.
{b} raconte {h.un} à {a}.|{a} écoute et {b} raconte {h.un}.
puis la lumière revient.|le radiateur est froid et {a} met son manteau.|{n} minutes plus tard, la lumière revient.
{a} est {a.joie}.|{b} éteint la bougie.|{a} demande d'où vient l'électricité.
question : qui est avec {a} ? réponse : {b}.|question : que raconte {b} ? réponse : {h.un}.|{a} remercie {b}.

{b} est {b.une} {b.ami} de {a}.|{b} est {b[nouveau]} dans la classe de {a}.|{a} rencontre {b} au collège.
{a} demande : « comment t'appelles-tu ? » {b} répond : « je m'appelle {b}. »|{b} est {b[timide]} et {b.il} ne parle pas.
{a} montre {q.le} à {b}.|{a} prête {x.un} à {b}.|à midi, {a} et {b} mangent ensemble.
{b} est {b[seul]}, mais {a} reste avec {b.lui}.|{b} raconte {h.un} et {a} rit.
le soir, {b} parle de {a} à {k.son}.|maintenant, {a} et {b} sont {deux[ami]}.
question : qui est {b} ? réponse : {b.une} {b.ami} de {a}.|{a} est {a.joie} et {b} aussi.|question : qui mange avec {b} ? réponse : {a}.

{a} lit un livre {q.dans}.|à la bibliothèque, {a} choisit un livre.
c'est l'histoire de {t.un}.|c'est l'histoire de {m.nouveau}.|le livre est long, mais {a} est {a[patient]}.
{b} demande : « que lis-tu ? » {a} répond : « l'histoire de {t.un}. »|{b} arrive et {a} ferme le livre.
{a} raconte l'histoire à {b}.|{a} prête le livre à {b}.
{b} lit le livre et remercie {a}.|{b} aime beaucoup l'histoire.
question : qui lit un livre ? réponse : {a}.|question : à qui {a} raconte-t-{a.il} l'histoire ? réponse : à {b}.|{a} est {a.joie} et {b} aussi.
""".strip().split("\n\n")]

GIVING = [line.strip().split("\n") for line in """
{a} donne {x.un} à {b}.|{a} offre {x.un} à {b}.|{a} prête {x.un} à {b}.|{a} apporte {x.un} à {b}.|{b} reçoit {x.un} de {a}.|{q.dans}, {a} donne {x.un} à {b}.
{b} remercie {a}.|{b} remercie {a}.|{b} est {b.joie} et {b.il} remercie {a}.|{b} prend {x.le} et remercie {a}.|{b} dit : « merci, {a} ! »
maintenant, {b} a {x.le}.|{b} garde {x.le}.|{b} montre {x.le} à {p.le}.|question : qui a {x.le} ? réponse : {b}.|question : qui a donné {x.le} ? réponse : {a}.|{a} demande : « aimes-tu {x.le} ? » {b} répond : « oui, merci {a} ! »

{a} vend {x.un} à {b}.|{a} montre {x.un} à {b}.|{a} achète {x.un} pour {b}.
{b} regarde {x.le} et {a} attend.|{b} est {b.joie}.|{b} dit : « quel cadeau, {a} ! »
{b} remercie {a}.|{b} prend {x.le}.|question : que regarde {b} ? réponse : {x.le}.
""".strip().split("\n\n")]

DIALOGUES = """
— bonjour {a}, comment vas-tu ? — je vais bien, merci {b}.
— bonjour {a}, où vas-tu ? — je vais {q.dans} avec {k.mon}. — à bientôt, {a} !
— {b}, as-tu {x.un} ? — non, {a}, mais j'ai {y.un}.
— {b}, as-tu vu {x.mon} ? — oui, {a}, {x.ton} est {q.dans}. — merci, {b} !
— aimes-tu {f.les} ? — oui, mais je préfère {g.les}.
— que manges-tu, {a} ? — je mange {f.un}. et toi, {b} ? — moi, je mange {g.un}.
— qui a pris {x.le} ? — c'est {a}, dit {b}. — alors {a} doit rendre {x.le}.
— quel temps fait-il, {a} ? — {temps}. — alors je vais {o.dans}.
— quel temps fait-il, {b} ? — {temps}. — alors je prends {c.mon}.
— comment t'appelles-tu ? — je m'appelle {a}. et toi ? — moi, je m'appelle {b}.
— quel âge as-tu, {a} ? — j'ai {n} ans, et mon {b.ami} {b} aussi.
— veux-tu jouer avec moi, {b} ? — oui, {a}, je prends {x.un} et j'arrive.
— pourquoi es-tu {a.peine}, {a} ? — j'ai perdu {x.mon}.
— que fais-tu ce soir, {a} ? — je joue {loisir}. et toi, {b} ? — moi, je lis {i.un}.
— {a}, que vois-tu {q.dans} ? — je vois {m.un} et {x.un}.
— est-ce que tu as faim, {b} ? — oui, {a}. — voici {f.un}.
— où habites-tu, {a} ? — j'habite {pays}, à {ville}.
— as-tu demandé {i.un} à l'IA, {a} ? — oui, {b}, mais je vérifie la réponse.
""".strip().split("\n")


def cast(writer):
    """Two first names that may stand together in this split."""
    names = writer.random.sample(lx.FEMALE_NAMES + lx.MALE_NAMES, 2)
    claim(writer.split, "cast", *names)
    return [Character(name) for name in names]


def scene(writer):
    """The values of the slots, drawn once for a whole text."""
    one, other = cast(writer)
    for character in (one, other):
        character.joie, character.peine = character[writer.pick(JOY)], character[writer.pick(SORROW)]
    drawn = {"x": OBJECTS, "y": OBJECTS, "m": ANIMALS, "f": FOODS, "g": FOODS, "p": PERSONS, "q": PLACES,
             "i": READ, "h": TOLD, "k": KIN, "c": CLOTHES, "o": OUTSIDE, "t": TALE_PERSONS, "v": PLANTS}
    things = {slot: Thing(writer, writer.pick(nouns)) for slot, nouns in drawn.items()}
    things["t"].e = "e" if things["t"].noun.gender == "f" else ""
    if things["x"].noun is things["y"].noun or things["f"].noun is things["g"].noun:
        return scene(writer)
    country = writer.pick(COUNTRIES)
    return things | {
        "a": one, "b": other, "deux": Pair(one, other), "n": writer.pick(lx.NUMBERS[6:19]),
        "pays": f"{country['préposition']} {country['pays']}", "ville": country["capitale"],
        "payslong": f"{country['article']} {country['pays']}",
        "temps": writer.pick(lx.WEATHER), "loisir": writer.pick(lx.HOBBIES),
    }


def fill(template, slots):
    return re.sub(r"\{(\w+)((?:\.\w+|\[\w+\])?)\}", lambda m: one_slot(slots[m[1]], m[2]), template)


def one_slot(value, part):
    if not part:
        return str(value)
    return getattr(value, part[1:]) if part[0] == "." else value[part[1:-1]]


def story(writer, stories=STORIES):
    slots = scene(writer)
    return " ".join(join(fill(writer.pick(step.split("|")), slots)) for step in writer.pick(stories))


def giving(writer):
    return story(writer, GIVING)


def dialogue(writer):
    return fill(writer.pick(DIALOGUES), scene(writer))
