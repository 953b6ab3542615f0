"""Facts: capitals and continents, order of days, opposites, sums, and what a language model is."""

import csv
import pathlib

import lexicon as lx
from splits import claim
from writer import ANIMALS, FOODS, IDEAS, OBJECTS, PERSONS

with open(pathlib.Path(__file__).parent / "capitales.csv", encoding="utf-8", newline="") as file:
    COUNTRIES = list(csv.DictReader(file))

# The first three are trained for every country; each of the others is reserved for some countries.
CAPITAL_PHRASINGS = [
    "la capitale de {L} est {C}.",
    "{C} est la capitale de {L}.",
    "{N} visite {C}, la capitale de {L}.",
    "question : quelle est la capitale de {L} ? réponse : {C}.",
    "{E}, la capitale s'appelle {C}.",
    "— quelle est la capitale de {L} ? — c'est {C}.",
    "{L} {A} pour capitale {C}.",
    "{N} demande la capitale de {L}. {M} répond : « {C}. »",
    "pour voir la capitale de {L}, il faut aller à {C}.",
]
ALWAYS_TRAINED = 3


def capital(writer, country, phrasing):
    if phrasing >= ALWAYS_TRAINED:
        claim(writer.split, "capital", country["code"], phrasing)
    return CAPITAL_PHRASINGS[phrasing].format(
        L=f"{country['article']} {country['pays']}", E=f"{country['préposition']} {country['pays']}",
        A="ont" if country["article"] == "les" else "a", C=country["capitale"],
        N=writer.name(), M=writer.name())


def any_capital(writer):
    return capital(writer, writer.pick(COUNTRIES), writer.random.randrange(len(CAPITAL_PHRASINGS)))


def continent(writer):
    country, other = writer.pick(COUNTRIES), writer.pick(COUNTRIES)
    whole, inside = f"{country['article']} {country['pays']}", f"{country['préposition']} {country['pays']}"
    many = country["article"] == "les"
    return writer.pick(
        f"{whole} {'se trouvent' if many else 'se trouve'} en {country['continent']}.",
        f"question : où {'sont' if many else 'est'} {whole} ? réponse : en {country['continent']}.",
        f"{country['capitale']} est une ville de {country['continent']}.",
        f"{country['capitale']} se trouve {inside}.",
        f"{country['capitale']} est {inside} et {other['capitale']} est "
        f"{other['préposition']} {other['pays']}.",
        f"{writer.name()} habite {inside}, à {country['capitale']}.")


def total(writer):
    """A sum: some pairs of numbers are reserved, to show that the model does not calculate."""
    a, b = writer.random.randrange(11), writer.random.randrange(11)
    claim(writer.split, "sum", min(a, b), max(a, b))
    words = lx.NUMBERS
    return writer.pick(
        f"{a} + {b} = {a + b}.",
        f"question : combien font {a} + {b} ? réponse : {a + b}.",
        f"{words[a]} plus {words[b]} font {words[a + b]}.")


COMMON = """la neige est blanche et froide.|le ciel est bleu quand il fait beau.|la nuit, on voit les étoiles.|
le soleil se lève le matin et se couche le soir.|le citron est jaune et la fraise est rouge.|
au printemps, les fleurs poussent.|en automne, les feuilles tombent des arbres.|
en hiver, il fait froid et les jours sont courts.|en été, il fait chaud et les jours sont longs.|
les abeilles font du miel.|la vache donne du lait.|la poule pond des œufs.|le boulanger fait du pain.|
le médecin soigne les malades.|le facteur apporte les lettres.|le jardinier arrose les fleurs.|
le pompier éteint le feu.|l'eau coule dans la rivière.|l'eau gèle quand il fait très froid.|
le poisson vit dans l'eau.|l'oiseau vole dans le ciel.|une semaine a sept jours.|une année a douze mois.|
une heure a soixante minutes.|le mois de février est le plus court.|
on lit des livres à la bibliothèque.|on achète du pain à la boulangerie.|on nage à la piscine.|
on regarde un film au cinéma.|on prend le train à la gare.|le matin, on prend le petit déjeuner.|
à midi, on mange à la cantine.|le soir, on fait ses devoirs.""".replace("\n", "").split("|")

# True of language models and of electricity in general; no figure, no claim about a product.
MACHINES = """un modèle de langue donne une probabilité à chaque mot.|
le modèle écrit un mot, puis il calcule le mot suivant.|un jeton est un mot ou un morceau de mot.|
un modèle de langue est un programme qui fait des calculs.|les paramètres du modèle sont des nombres.|
pendant l'entraînement, les paramètres changent.|plus la réponse est longue, plus il faut de calculs.|
un grand modèle demande plus de calculs qu'un petit modèle.|le modèle peut écrire une phrase fausse.|
une réponse peut être fausse et bien écrite.|il faut vérifier la réponse de l'IA.|
le modèle a été entraîné avec beaucoup de textes.|une question posée à une IA demande de l'énergie.|
un centre de données est un bâtiment plein de serveurs.|les serveurs chauffent et il faut les refroidir.|
un centre de données consomme de l'électricité jour et nuit.|un serveur est un ordinateur très puissant.|
un kilowattheure vaut mille wattheures.|une éolienne tourne quand le vent souffle.|
un panneau solaire ne produit rien la nuit.|un barrage utilise la force de l'eau.|
brûler du charbon émet du dioxyde de carbone.|une batterie garde de l'énergie pour plus tard.|
fabriquer un ordinateur demande des métaux et de l'énergie.|une lampe allumée consomme de l'électricité.|
quand la lampe est éteinte, la pièce est sombre.|l'eau peut refroidir les serveurs.|
l'électricité arrive par des câbles.|il ne faut pas jeter une pile dans la nature.|
un vieux téléphone peut souvent être réparé.""".replace("\n", "").split("|")

ASKED_OF_AI = """une recette|une histoire|un poème|la capitale d'un pays|une explication|un conseil|
l'heure du train|une blague|une traduction|un résumé|une image""".replace("\n", "").split("|")


def machine(writer):
    who, what = writer.phrase(writer.pick(PERSONS)), writer.pick(ASKED_OF_AI)
    return writer.pick(
        writer.pick(MACHINES), writer.pick(MACHINES), writer.pick(MACHINES),
        f"{who} demande {what} à l'IA.",
        f"{writer.name()} demande {what} à l'IA et vérifie la réponse dans un livre.",
        f"{who} visite {writer.pick('le centre de données', 'la centrale', 'le barrage', 'le musée')}.",
        f"{writer.name()} éteint {writer.pick('la lampe', 'le radiateur', 'le téléphone')} pour consommer "
        "moins d'électricité.",
        f"question : qui a écrit {writer.pick('ce texte', 'ce poème', 'cette phrase', 'cette histoire')} ? "
        f"réponse : {writer.pick('un modèle de langue', who)}.")


def common(writer):
    """What everyone knows, days and months in order, opposites, kinds of things."""
    turn = writer.random.randrange(7)
    if turn < 2:
        return writer.pick(COMMON)
    if turn == 2:
        words = writer.pick(lx.DAYS, lx.MONTHS)
        at = writer.random.randrange(len(words))
        return writer.pick(f"après {words[at - 1]}, c'est {words[at]}.",
                           f"avant {words[at]}, c'est {words[at - 1]}.",
                           f"question : que vient-il après {words[at - 1]} ? réponse : {words[at]}.")
    if turn == 3:
        one, other = writer.pick(lx.OPPOSITES)
        if writer.chance(0.5):
            one, other = other, one
        return writer.pick(f"le contraire de {one} est {other}.",
                           f"question : quel est le contraire de {one} ? réponse : {other}.")
    if turn == 4:
        noun = writer.pick(ANIMALS)
        one = writer.phrase(noun, "s", "ind", 0, 0)
        return writer.pick(f"{writer.phrase(noun, 's', 'def', 0, 0)} est un animal.",
                           f"question : qu'est-ce que c'est, {one} ? réponse : c'est un animal.")
    if turn == 5:
        fruit = writer.pick([n for n in FOODS if n.word in lx.FRUITS])
        return f"{writer.phrase(fruit, 's', 'def', 0, 0)} est un fruit."
    noun = writer.pick(writer.pick(OBJECTS, IDEAS))
    return f"question : qu'est-ce que {writer.pick('tu cherches', 'vous préparez', 'tu regardes')} ? " \
           f"réponse : {writer.phrase(noun, 's', 'ind')}."
