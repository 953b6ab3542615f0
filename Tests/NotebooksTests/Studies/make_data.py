#!/usr/bin/env python3
"""Make up the three tables of the studies, always the same.

The figures are invented: only the shapes of the files are those that classes meet. Writes beside
itself; needs nothing but Python 3.
"""

import math
import pathlib
import random

HERE = pathlib.Path(__file__).parent

MONTHS = ("Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre "
          "Décembre").split()

CITIES = [  # name, mean of the year, half the swing, region
    ("Athènes", 18, 10, "Sud"), ("Lisbonne", 17, 6, "Sud"), ("Madrid", 15, 10, "Sud"),
    ("Rome", 16, 9, "Sud"), ("Séville", 19, 9, "Sud"), ("Palerme", 19, 7, "Sud"),
    ("Paris", 12, 8, "Ouest"), ("Bruxelles", 10, 7, "Ouest"), ("Dublin", 10, 5, "Ouest"),
    ("Londres", 11, 6, "Ouest"), ("Amsterdam", 10, 7, "Ouest"), ("Bordeaux", 14, 8, "Ouest"),
    ("Berlin", 10, 10, "Est"), ("Varsovie", 8, 11, "Est"), ("Kiev", 8, 13, "Est"),
    ("Minsk", 6, 12, "Est"), ("Moscou", 5, 14, "Est"), ("Prague", 9, 10, "Est"),
    ("Helsinki", 5, 12, "Nord"), ("Oslo", 6, 11, "Nord"), ("Stockholm", 7, 10, "Nord"),
    ("Reykjavik", 4, 5, "Nord"), ("Copenhague", 8, 8, "Nord"),
]

NATIONS = ["England", "Wales", "Scotland", "N_Ireland"]

FOODS = [
    "Fromage", "Viande de carcasse", "Autre viande", "Poisson", "Graisses et huiles", "Sucres",
    "Pommes de terre fraîches", "Légumes frais", "Autres légumes", "Pommes de terre préparées",
    "Légumes préparés", "Fruits frais", "Fruits préparés", "Céréales", "Boissons",
    "Boissons sucrées", "Boissons alcoolisées",
]

GROUPS = {  # the centre of emissions in kg CO2e per kg, and what the products are called
    "Bœuf, veau et agneau": (24, ["Rôti", "Steak haché", "Épaule", "Collier", "Tournedos"]),
    "Porc et volaille": (7, ["Filet", "Jambon", "Cuisse", "Escalope", "Saucisse"]),
    "Produits de la mer": (6, ["Pavé", "Sardine", "Crevette", "Moule", "Colin d'Alaska"]),
    "Lait et fromages": (5, ["Yaourt", "Crème fraîche", "Comté", "Brebis", "Lait entier"]),
    "Fruits et légumes": (1, ["Compote", "Purée", "Salade", "Poêlée", "Jus"]),
    "Céréales et pain": (1.3, ["Baguette", "Pâtes", "Riz", "Semoule", "Flocons"]),
    "Plats, sauces et soupes": (3, ["Gratin", "Quiche", "Soupe", "Hachis", "Sauce"]),
    "Sucré": (4, ["Crêpe", "Gâteau", "Chocolat", "Glace", "Madeleine"]),
}
WAYS = ["nature", "bio", "à l'ancienne", "sans sel ajouté", "\"fait maison\"", "surgelé, cuit",
        "en boîte, égoutté", "pour bébé"]
STEPS = ["Agriculture", "Transformation", "Emballage", "Transport", "Distribution",
         "Consommation", "Stockage", "Fin de vie"]


def write(name, lines, end="\n"):
    (HERE / name).write_bytes((end.join(lines) + end).encode("utf-8"))


def temperatures(rng):
    """Tabs between the cells, nothing above the names of the cities."""
    lines = ["\t".join(["", *MONTHS, "Région"])]
    for city, mean, swing, region in CITIES:
        cells = [f"{mean - swing * math.cos(math.pi * (m - 0.4) / 6) + rng.gauss(0, 0.6):.1f}"
                 for m in range(12)]
        lines.append("\t".join([city, *cells, region]))
    write("temperatures.csv", lines)


def foods(rng):
    """Semicolons and decimal commas, lines that end as on Windows."""
    lines = [";".join(["Aliment (g/semaine par personne)", *NATIONS])]
    for food in FOODS:
        base = math.exp(rng.uniform(4, 7.3))
        cells = [f"{base * rng.uniform(0.75, 1.25):.1f}".replace(".", ",") for _ in NATIONS]
        lines.append(";".join([food, *cells]))
    write("consommation.csv", lines, end="\r\n")


def products(rng):
    """Names with commas and quotes, eight columns of emissions, some cells empty."""
    def quoted(text):
        return '"' + text.replace('"', '""') + '"' if set(text) & set(',"') else text

    lines = [",".join(["Code", "Produit", "Groupe", *(f"{s} (kgCO2e/kg)" for s in STEPS)])]
    groups = list(GROUPS)
    for row in range(1300):
        group = groups[row % len(groups)]
        centre, names = GROUPS[group]
        name = f"{rng.choice(names)} {rng.choice(WAYS)}, lot n° {row + 1}"
        farm = centre * math.exp(rng.gauss(0, 0.35))
        rest = [0.05 * farm + rng.uniform(0.05, 0.6), rng.uniform(0.05, 0.5),
                rng.uniform(0.02, 0.6), rng.uniform(0.01, 0.2), rng.uniform(0, 0.4),
                rng.uniform(0, 0.1), rng.uniform(0.01, 0.08)]
        cells = [f"{value:.4f}" for value in [farm, *rest]]
        if row % 97 == 5:
            cells[5] = ""
        lines.append(",".join([str(10_000 + 7 * row), quoted(name), quoted(group), *cells]))
    write("aliments.csv", lines)


def main():
    rng = random.Random(2024)
    temperatures(rng)
    foods(rng)
    products(rng)


if __name__ == "__main__":
    main()
