"""publies.csv, entrainements.csv, equivalences.csv: figures that others have published; perimetres.csv:
what they and the two methods count.

Every row names its publisher, the year, the licence of the publication and where it stands; a figure
that cannot name them is left out. A range has two columns, `_low` and `_high`, which are equal where
one figure is known. Figures are facts; no sentence is taken over.
"""

from method_tables import table

CITED = "fait cité"

MISTRAL = ["Mistral AI, ADEME et Carbone 4", 2025, CITED,
           "Our contribution to a global environmental standard for AI, 22 juillet 2025"]
GOOGLE = ["Google", 2025, CITED, "arXiv:2508.15734"]
OPENAI = ["OpenAI", 2025, CITED, "S. Altman, The Gentle Singularity, 10 juin 2025"]

PUBLISHED_COLUMNS = [
    "model", "provider", "request", "tokens", "criterion", "value", "unit", "perimeter",
    "market", "checked_by", "publisher", "year", "licence", "source",
]

# For one answer; an empty number of tokens is not disclosed. `gwp_electricity` is a part of `gwp`, `gain`
# a ratio of two energies.
PUBLISHED = [
    *(["Mistral Large 2", "Mistral", "une réponse de 400 jetons", 400, criterion, value, unit,
       "cycle de vie, fabrication comprise ; sans l'appareil de l'utilisateur", "lieu",
       "Resilio et Hubblo", *MISTRAL]
      for criterion, value, unit in [
          ("gwp", 1.14, "gCO2e"), ("water", 45, "mL"), ("adpe", 0.00016, "gSbeq")]),
    *(["Gemini Apps", "Google", "une instruction de texte médiane", None, criterion, value, unit,
       perimeter, market, "personne", *GOOGLE]
      for criterion, value, unit, perimeter, market in [
          ("energy", 0.24, "Wh", "usage du centre de données, machines au repos comprises", None),
          ("gwp", 0.03, "gCO2e", "usage et fabrication des machines", "marché"),
          ("gwp_electricity", 0.023, "gCO2e", "électricité du centre de données", "marché"),
          ("water", 0.26, "mL", "refroidissement du centre seulement", None)]),
    ["Gemini Apps", "Google", "l'énergie de la même un an plus tôt, divisée par celle-ci", None, "gain", 33, "fois",
     "usage du centre de données, machines au repos comprises", None, "personne", *GOOGLE],
    *(["ChatGPT", "OpenAI", "une requête moyenne", None, criterion, value, unit,
       "non dit", None, "personne", *OPENAI]
      for criterion, value, unit in [("energy", 0.34, "Wh"), ("water", 0.322, "mL")]),
]

TRAINING_COLUMNS = [
    "model", "covers", "mixed", "energy", "gwp", "market", "publisher", "year", "licence", "source",
]
ELECTRICITY = "électricité de l'entraînement final"

# Energy in MWh, emissions in tonnes of CO2e; an empty cell is not published.
TRAININGS = [
    ["T5", ELECTRICITY, "false", 85.7, 46.7, "lieu",
     "Patterson et al.", 2021, CITED, "arXiv:2104.10350"],
    ["GPT-3", ELECTRICITY, "false", 1287, 552.1, "lieu",
     "Patterson et al.", 2021, CITED, "arXiv:2104.10350"],
    ["BLOOM, électricité", ELECTRICITY, "false", 433, 24.7, "lieu",
     "Luccioni, Viguier et Ligozat", 2023, "CC BY 4.0", "JMLR 24(253)"],
    ["BLOOM, fabrication et veille comprises",
     "électricité, fabrication des machines, machines au repos", "false", None, 50.5, "lieu",
     "Luccioni, Viguier et Ligozat", 2023, "CC BY 4.0", "JMLR 24(253)"],
    ["Llama 2 (les trois tailles)", ELECTRICITY, "false", None, 539, "lieu",
     "Meta", 2023, CITED, "arXiv:2307.09288"],
    ["Llama 3.1 405B", ELECTRICITY, "false", None, 8930, "lieu",
     "Meta", 2024, "Llama 3.1 Community License", "fiche du modèle Llama 3.1"],
    ["Mistral Large 2", "entraînement et 18 mois d'usage, fabrication comprise", "true", None, 20400,
     "lieu", *MISTRAL],
]

EQUIVALENCE_COLUMNS = [
    "id", "name_fr", "name_en", "kind", "criterion", "perimeter", "low", "high", "unit",
    "publisher", "year", "licence", "source",
]
OPEN = "Licence Ouverte 2.0"
ELECDOM = ["ADEME, Enertech et RTE", 2021, CITED,
           "Panel usages électrodomestiques, mesures de 2020 dans 100 foyers"]
IMPACT_CO2 = ["ADEME", 2025, CITED, "Impact CO2"]
WATER_CENTRE = ["Centre d'information sur l'eau", 2023, CITED, "cieau.com, la consommation"]
SISPEA = ["OFB, observatoire SISPEA", 2021, OPEN,
          "Services publics d'eau et d'assainissement, 11e rapport, données de 2019"]
# kJ to warm a litre of water by 1 K, in Wh.
LITRE_KELVIN = 4.18 / 3.6


def household(key: str, french: str, english: str, energy: float) -> list:
    energy = round(energy, 1)
    return [key, french, english, "foyer", "energy", "usage", energy, energy, "Wh", *ELECDOM]


def life_cycle(key: str, french: str, english: str, low: float, high: float | None = None) -> list:
    return [key, french, english, "foyer", "gwp", "cycle de vie", low, high or low, "gCO2e",
            *IMPACT_CO2]


# Household things first, then the two scales: a person's year, and the system.
EQUIVALENCES = [
    ["bouilloire", "litre d'eau porté de 15 à 100 °C, sans les pertes",
     "litre of water heated from 15 to 100 °C, losses left out", "foyer", "energy", "usage",
     round(LITRE_KELVIN * 85, 1), round(LITRE_KELVIN * 85, 1), "Wh", "NIST", 2023,
     "domaine public (États-Unis)", "Chemistry WebBook, SRD 69 : eau, capacité thermique 75,3 J/(mol·K)"],
    household("ordinateur", "heure d'ordinateur portable", "hour of a laptop",
              22e3 / 365 / (3 + 13 / 60)),
    household("television", "heure de télévision", "hour of television", 187e3 / 365 / (6 + 46 / 60)),
    household("refrigerateur", "jour d'un réfrigérateur une porte", "day of a small refrigerator",
              174e3 / 365),
    household("box", "jour de box et de décodeur", "day of an internet box and decoder",
              184e3 / 365),
    household("four", "cuisson au four électrique", "use of an electric oven", 146e3 / 187),
    household("lave_vaisselle", "lavage au lave-vaisselle", "cycle of a dishwasher", 192e3 / 166),
    ["douche", "douche chaude (60 à 80 L chauffés de 15 à 38 °C, sans les pertes)",
     "hot shower (60 to 80 L heated from 15 to 38 °C, losses left out)", "foyer", "energy", "usage",
     round(LITRE_KELVIN * 23 * 60), round(LITRE_KELVIN * 23 * 80), "Wh", *WATER_CENTRE],
    ["annee_electricite", "électricité d'une année en France, toutes activités, par habitant",
     "electricity of a year in France, all activities, per inhabitant", "personne", "energy", "usage",
     round(408e12 / 68.4e6, -4), round(408e12 / 68.4e6, -4), "Wh", "SDES et Insee", 2025, OPEN,
     "Bilan énergétique de la France pour 2023 (408 TWh) ; bilan démographique 2023 (68,4 millions)"],
    ["centres_de_donnees", "année des centres de données du monde",
     "year of the world's data centres", "système", "energy", "usage", 415 * 10**12, 415 * 10**12, "Wh",
     "AIE", 2025, "CC BY 4.0", "Energy and AI, 2024 : 415 TWh"],
    life_cycle("tgv", "km en TGV", "km by high-speed train", 2.93),
    life_cycle("voiture_electrique", "km en voiture électrique", "km by electric car", 67.4),
    ["streaming", "heure de vidéo en ligne", "hour of streamed video", "foyer", "gwp",
     "cycle de vie", 31.7, 64, "gCO2e", "ADEME et compar:IA", 2025, CITED,
     "Impact CO2 (64 g) ; compar:IA, calculateur (31,7 g)"],
    life_cycle("voiture", "km en voiture à essence", "km by petrol car", 142),
    life_cycle("repas_vegetarien", "repas végétarien", "vegetarian meal", 850),
    life_cycle("repas_boeuf", "repas avec du bœuf", "meal with beef", 4970),
    ["annee_personne", "année d'une personne en France, imports compris",
     "year of a person in France, imports included", "personne", "gwp", "cycle de vie", 9_400_000, 9_400_000,
     "gCO2e", "SDES", 2024, OPEN,
     "Émissions de gaz à effet de serre et empreinte carbone de la France en 2023"],
    ["empreinte_france", "année de la France, imports compris", "year of France, imports included",
     "système", "gwp", "cycle de vie", 644 * 10**12, 644 * 10**12, "gCO2e", "SDES", 2024, OPEN,
     "Émissions de gaz à effet de serre et empreinte carbone de la France en 2023"],
    ["chasse_eau", "chasse d'eau", "toilet flush", "foyer", "water", "usage", 6, 12, "L",
     *WATER_CENTRE],
    ["douche_eau", "douche", "shower", "foyer", "water", "usage", 60, 80, "L", *WATER_CENTRE],
    ["annee_eau", "eau du robinet d'une année, à la maison, par habitant",
     "tap water of a year at home, per inhabitant", "personne", "water", "usage", 53_800, 53_800,
     "L", *SISPEA],
    ["eau_potable_france", "eau prélevée en une année pour l'eau potable en France",
     "water taken in a year for drinking water in France", "système", "water", "usage",
     56 * 10**11, 56 * 10**11, "L", *SISPEA],
    ["h100", "fabrication d'une carte H100 de 80 Go", "making of an 80 GB H100 card", "objet",
     "adpe", "fabrication", 8.95, 8.95, "gSbeq", "ADEME", 2025, CITED,
     "ACV de cartes graphiques pour l'IA, librairie ADEME 9103"],
    ["telephone", "fabrication d'un téléphone", "making of a smartphone", "objet", "adpe",
     "fabrication", 2, 2, "gSbeq", "Challenges 8(2) 21", 2017, "CC BY 4.0",
     "doi 10.3390/challe8020021"],
]


def published_csv() -> bytes:
    return table(PUBLISHED_COLUMNS, PUBLISHED)


def trainings_csv() -> bytes:
    return table(TRAINING_COLUMNS, TRAININGS)


def equivalences_csv() -> bytes:
    return table(EQUIVALENCE_COLUMNS, EQUIVALENCES)


PERIMETER_COLUMNS = [
    "method", "network", "devices", "idle", "input", "water", "manufacturing", "training",
    "publisher", "year", "licence", "source",
]
RINCE_BANSE = ["Rincé et Banse", 2025, "CC BY 4.0", "EcoLogits, JOSS 10(111) 7471"]
YES, NO = "true", "false"

# What is counted of one answer; an empty cell is not said.
PERIMETERS = [
    ["2025", NO, NO, NO, NO, NO, NO, NO, *RINCE_BANSE],
    ["2025, manufacturing = true", NO, NO, NO, NO, NO, YES, NO, *RINCE_BANSE],
    ["2026", NO, NO, NO, NO, YES, YES, NO,
     "GenAI Impact", 2026, "CC BY-SA 4.0", "EcoLogits 0.11.3, documentation de la méthode"],
    ["Mistral", None, NO, None, None, YES, YES, NO, *MISTRAL],
    ["Google", NO, NO, YES, YES, YES, YES, NO, *GOOGLE],
    ["OpenAI", None, None, None, None, YES, None, None, *OPENAI],
]


def perimeters_csv() -> bytes:
    return table(PERIMETER_COLUMNS, PERIMETERS)
