"""datapackage.json: what each file and column is, its unit and its names in both languages.

A Frictionless Data Package (specs.frictionlessdata.io) with keys of ours beside the standard ones:
`titles` and `descriptions` by language, `aliases` (further names of a table), `study` (the part that
a table plays in the study), `unit` (of a whole
column), `phrases` (what a type of text is called in plain words) and `picture` (the unit that
pictures show a column in, and the bounds of the classes of its maps in that unit).
"""

import csv
import hashlib
import io
import json

ECOLOGITS_2026 = {"title": "EcoLogits, PyPI package ecologits 0.11.3"}
ECOLOGITS = {"title": "EcoLogits, PyPI package ecologits 0.8.2"}
METHOD = {
    "title": "Rincé and Banse, EcoLogits, JOSS 10(111) 7471 (2025)",
    "path": "https://doi.org/10.21105/joss.07471",
}
ROW_SOURCES = {"title": "Each row names its publisher, year, licence and source"}
CLDR = {"title": "Unicode CLDR, as packed in the PyPI package babel 2.18.0"}
NATURAL_EARTH = {
    "title": "Natural Earth 1:110 m, as packed in the PyPI package geopandas 0.14.4",
}
MPL = {
    "name": "MPL-2.0", "title": "Mozilla Public License 2.0",
    "path": "https://www.mozilla.org/MPL/2.0/",
}
UNICODE = {
    "name": "Unicode-3.0", "title": "Unicode License v3",
    "path": "https://www.unicode.org/license.txt",
}
PUBLIC_DOMAIN = {
    "name": "other-pd", "title": "Public domain (Natural Earth)",
    "path": "https://www.naturalearthdata.com/about/terms-of-use/",
}


def both(french: str, english: str) -> dict[str, str]:
    return {"fr": french, "en": english}


def field(name: str, kind: str, french: str, english: str, **more) -> dict:
    return {"name": name, "type": kind, "title": french, "titles": both(french, english), **more}


def code(name: str, french: str, english: str, pattern: str) -> dict:
    constraints = {"required": True, "unique": True, "pattern": pattern}
    return field(name, "string", french, english, constraints=constraints)


def task(name: str, french: str, english: str, **phrases) -> dict:
    """A column of energies in Wh, one type of text."""
    return field(
        name, "number", f"Énergie d'{french}", f"Energy of {english}", unit="Wh",
        phrases=phrases, constraints={"required": True, "minimum": 0})


def factor(name: str, unit: str, french: str, english: str, **more) -> dict:
    return field(
        name, "number", french, english, unit=unit, **more, constraints={"required": True, "minimum": 0})


def parameters(name: str, french: str, english: str) -> dict:
    return field(
        name, "integer", french, english, unit="Gparam",
        constraints={"required": True, "minimum": 1})


ENERGY_FIELDS = [
    field("Provider", "string", "Fournisseur", "Provider", constraints={"required": True}),
    field("Model", "string", "Modèle", "Model", constraints={"required": True, "unique": True}),
    parameters("Active parameters", "Paramètres actifs", "Active parameters"),
    parameters("Total parameters", "Paramètres en tout", "Total parameters"),
    task("Token", "un texte d'un token", "a text of one token",
         fr=["token", "jeton", "un token", "un jeton"], en=["token", "one token"]),
    task("Tweet", "un tweet (50 tokens)", "a tweet (50 tokens)",
         fr=["tweet", "un tweet", "message court"], en=["tweet", "a tweet", "short message"]),
    task("Email", "un courriel (170 tokens)", "an e-mail (170 tokens)",
         fr=["courriel", "mail", "e-mail", "un courriel", "un mail"],
         en=["e-mail", "mail", "an e-mail"]),
    task("Resume", "un résumé (250 tokens)", "a summary (250 tokens)",
         fr=["résumé", "un résumé"], en=["summary", "a summary"]),
    task("Petite_conv", "une petite conversation (400 tokens)",
         "a small conversation (400 tokens)",
         fr=["petite conversation", "conversation", "une petite conversation"],
         en=["small conversation", "conversation", "short conversation",
             "a small conversation"]),
    task("Cinq_pages", "un texte de cinq pages (5000 tokens)",
         "a text of five pages (5000 tokens)",
         fr=["cinq pages", "5 pages", "rapport de cinq pages"],
         en=["five pages", "5 pages", "five-page report"]),
]

MIX_FIELDS = [
    code("name", "Code ISO de la zone", "ISO code of the zone", "[A-Z]{3}"),
    factor("adpe", "gSbeq/Wh", "Épuisement des ressources minérales par unité d'électricité",
           "Depletion of mineral resources per unit of electricity"),
    factor("pe", "kJep/Wh", "Énergie primaire par unité d'électricité",
           "Primary energy per unit of electricity"),
    factor("gwp", "gCO2e/Wh", "Émissions par unité d'électricité",
           "Emissions per unit of electricity",
           picture={"unit": "gCO2e/kWh", "bounds": [100, 300, 500, 700, 1000]}),
]

COUNTRY_FIELDS = [
    code("iso_a3", "Code ISO à trois lettres", "Three-letter ISO code", "[A-Z]{3}"),
    code("iso_a2", "Code ISO à deux lettres", "Two-letter ISO code", "[A-Z]{2}"),
    field("name_fr", "string", "Nom en français", "Name in French",
          constraints={"required": True}),
    field("name_en", "string", "Nom en anglais", "Name in English",
          constraints={"required": True}),
    field("continent", "string", "Continent (en anglais)", "Continent",
          constraints={"required": True}),
    field("population", "integer", "Population (estimation de Natural Earth)",
          "Population (estimate of Natural Earth)", constraints={"minimum": 0}),
]


def bounds(name: str, unit: str | None, french: str, english: str) -> list[dict]:
    """The two columns of a range, equal where one figure is known."""
    more = {"unit": unit} if unit else {}
    constraints = {"required": True, "minimum": 0}
    return [
        field(f"{name}_low".lstrip("_"), "number", f"{french}, au moins", f"{english}, at least", **more,
              constraints=constraints),
        field(f"{name}_high".lstrip("_"), "number", f"{french}, au plus", f"{english}, at most", **more,
              constraints=constraints),
    ]


def flag(name: str, french: str, english: str) -> dict:
    return field(name, "boolean", french, english, constraints={"required": True})


MODEL_FIELDS_2026 = [
    field("provider", "string", "Fournisseur", "Provider", constraints={"required": True}),
    field("model", "string", "Modèle", "Model", constraints={"required": True, "unique": True}),
    field("type", "string", "dense ou moe (mélange d'experts)", "dense or moe (mixture of experts)",
          constraints={"required": True, "enum": ["dense", "moe"]}),
    *bounds("active", "Gparam", "Paramètres actifs", "Active parameters"),
    *bounds("total", "Gparam", "Paramètres en tout", "Total parameters"),
    field("speed", "number", "Jetons écrits par seconde", "Tokens written per second",
          unit="tokens/s"),
    field("first_token", "number", "Attente du premier jeton", "Time to the first token", unit="s"),
    flag("unpublished", "Architecture non publiée : paramètres estimés",
         "Architecture not published: parameters estimated"),
    flag("multimodal", "Modèle multimodal : estimation moins sûre",
         "Multimodal model: a less certain estimate"),
    field("same_as", "string", "Autre nom de ce modèle", "Another name of this model"),
    field("sources", "string", "Adresses des sources", "Addresses of the sources"),
]

MIX_FIELDS_2026 = [
    code("zone", "Code ISO de la zone", "ISO code of the zone", "[A-Z]{3}"),
    factor("gwp", "gCO2e/Wh", "Émissions par unité d'électricité",
           "Emissions per unit of electricity",
           picture={"unit": "gCO2e/kWh", "bounds": [100, 300, 500, 700, 1000]}),
    factor("pe", "kJep/Wh", "Énergie primaire par unité d'électricité",
           "Primary energy per unit of electricity"),
    factor("adpe", "gSbeq/Wh", "Épuisement des ressources minérales par unité d'électricité",
           "Depletion of mineral resources per unit of electricity"),
    factor("water", "mL/Wh", "Eau consommée par unité d'électricité",
           "Water used per unit of electricity"),
    flag("pe_world", "pe : moyenne mondiale, faute de donnée", "pe: the world's, for want of data"),
    flag("adpe_world", "adpe : moyenne mondiale, faute de donnée",
         "adpe: the world's, for want of data"),
    flag("water_world", "water : moyenne mondiale, faute de donnée",
         "water: the world's, for want of data"),
]

CENTRE_FIELDS_2026 = [
    field("provider", "string", "Fournisseur", "Provider",
          constraints={"required": True, "unique": True}),
    field("zone", "string", "Zone supposée des serveurs", "Assumed zone of the servers",
          constraints={"required": True}),
    *bounds("pue", None, "Énergie du centre par énergie des machines (PUE)",
            "Energy of the centre per energy of the machines (PUE)"),
    *bounds("wue", "mL/Wh", "Eau du refroidissement par énergie des machines",
            "Water of cooling per energy of the machines"),
]



def said(name: str, french: str, english: str) -> dict:
    return field(name, "string", french, english, constraints={"required": True})


# Where a published figure stands; without them no row enters.
PROVENANCE = [
    said("publisher", "Qui publie", "Publisher"),
    field("year", "integer", "Année", "Year", constraints={"required": True, "minimum": 1990}),
    said("licence", "Licence de la publication", "Licence of the publication"),
    said("source", "Titre ou adresse", "Title or address"),
]

PUBLISHED_FIELDS = [
    said("model", "Modèle ou service", "Model or service"),
    said("provider", "Fournisseur", "Provider"),
    said("request", "Ce qui est compté", "What is counted"),
    field("tokens", "integer", "Jetons de la réponse, s'ils sont publiés",
          "Tokens of the answer, where they are published", constraints={"minimum": 1}),
    said("criterion", "Critère", "Criterion"),
    field("value", "number", "Valeur, dans l'unité de la ligne", "Value, in the row's unit",
          constraints={"required": True, "minimum": 0}),
    said("unit", "Unité", "Unit"),
    said("perimeter", "Périmètre", "Perimeter"),
    field("market", "string", "Électricité du lieu, ou du marché (contrats d'achat)",
          "Electricity of the place (lieu), or of the market (marché: purchase contracts)"),
    said("checked_by", "Vérifié par", "Checked by"),
    *PROVENANCE,
]

TRAINING_FIELDS = [
    field("model", "string", "Modèle", "Model", constraints={"required": True, "unique": True}),
    said("covers", "Ce que la ligne couvre", "What the row covers"),
    flag("mixed", "L'usage y est mêlé à l'entraînement", "Use is mixed with training"),
    field("energy", "number", "Énergie", "Energy", unit="MWh", constraints={"minimum": 0}),
    field("gwp", "number", "Émissions", "Emissions", unit="tCO2e",
          constraints={"required": True, "minimum": 0}),
    said("market", "Électricité du lieu, ou du marché", "Electricity of the place, or of the market"),
    *PROVENANCE,
]

EQUIVALENCE_FIELDS = [
    field("id", "string", "Nom court", "Short name", constraints={"required": True, "unique": True}),
    said("name_fr", "Nom en français", "Name in French"),
    said("name_en", "Nom en anglais", "Name in English"),
    said("kind", "foyer, objet, personne ou système", "foyer (home), objet, personne or système"),
    said("criterion", "Critère", "Criterion"),
    said("perimeter", "Périmètre", "Perimeter"),
    *bounds("", None, "Valeur", "Value"),
    said("unit", "Unité", "Unit"),
    *PROVENANCE,
]

TWIN_FIELDS = [
    field("model", "string", "Modèle du cours", "Model of the course",
          constraints={"required": True, "unique": True}),
    said("model_2026", "Le même dans modeles_2026", "The same in modeles_2026"),
    field("sources", "string", "Adresses des sources", "Addresses of the sources"),
]


def counted(name: str, french: str, english: str) -> dict:
    return field(name, "boolean", french, english)


PERIMETER_FIELDS = [
    field("method", "string", "Méthode, ou qui publie", "Method, or who publishes",
          constraints={"required": True, "unique": True}),
    counted("network", "Réseau", "Network"),
    counted("devices", "Appareils des utilisateurs", "Devices of the users"),
    counted("idle", "Machines qui attendent", "Machines that wait"),
    counted("input", "Lecture de la question", "Reading the question"),
    counted("water", "Eau", "Water"),
    counted("manufacturing", "Fabrication des machines", "Making of the machines"),
    counted("training", "Entraînement", "Training"),
    *PROVENANCE,
]

# What the program looks for in a table of the study.
PARTS = {"gen_AI_energy": "models", "electricity_mixes": "mixes", "countries": "countries"}

# name, aliases, title, description, key, fields, sources, licences (none where none is known)
TABLES = [
    ("gen_AI_energy", ["cons_ia"],
     both("Consommation des IA génératives", "Energy use of generative AI"),
     both("Énergie en Wh qu'il faut à 23 modèles pour écrire six types de texte, calculée à partir "
          "du nombre de paramètres par la méthode d'EcoLogits 0.6 à 0.8 (usage seulement).",
          "Energy in Wh that 23 models need to write six types of text, computed from the number "
          "of parameters by the method of EcoLogits 0.6 to 0.8 (usage only)."),
     "Model", ENERGY_FIELDS, [METHOD], []),
    ("electricity_mixes", ["cout_pays"],
     both("Impacts de l'électricité par pays", "Impacts of electricity by country"),
     both("Impacts d'un Wh d'électricité dans 138 zones : émissions, énergie primaire, ressources "
          "minérales. WOR (monde) et EEE (Europe) sont des moyennes de zones.",
          "Impacts of one Wh of electricity in 138 zones: emissions, primary energy, mineral "
          "resources. WOR (world) and EEE (Europe) are averages of zones."),
     "name", MIX_FIELDS, [ECOLOGITS], [MPL]),
    ("countries", ["pays_du_monde"],
     both("Pays du monde", "Countries of the world"),
     both("Codes, noms, continent et population des pays et territoires ; la population manque où "
          "la carte au 1:110 000 000 ne montre pas le territoire.",
          "Codes, names, continent and population of countries and territories; the population "
          "is missing where the 1:110 m map does not show the territory."),
     "iso_a3", COUNTRY_FIELDS, [CLDR, NATURAL_EARTH], [UNICODE, PUBLIC_DOMAIN]),
    ("modeles_2026", [],
     both("Modèles de la méthode de 2026", "Models of the method of 2026"),
     both("Paramètres, vitesse et avertissements de 342 modèles et de 9 autres noms, d'après "
          "EcoLogits 0.11.3 ; ce qui n'est pas publié y est estimé, par un intervalle.",
          "Parameters, speed and warnings of 342 models and 9 aliases, as EcoLogits 0.11.3 has "
          "them; what is not published is estimated there, by a range."),
     "model", MODEL_FIELDS_2026, [ECOLOGITS_2026], [MPL]),
    ("mix_2026", [],
     both("Impacts de l'électricité, méthode de 2026", "Impacts of electricity, method of 2026"),
     both("Impacts d'un Wh d'électricité dans 215 zones, eau comprise, d'après EcoLogits 0.11.3.",
          "Impacts of one Wh of electricity in 215 zones, water included, as EcoLogits 0.11.3 has "
          "them."),
     "zone", MIX_FIELDS_2026, [ECOLOGITS_2026], [MPL]),
    ("centres_2026", [],
     both("Centres de données, méthode de 2026", "Data centres, method of 2026"),
     both("Zone, rendement (PUE) et eau des centres de chaque fournisseur, d'après EcoLogits 0.11.3.",
          "Zone, efficiency (PUE) and water of each provider's centres, as EcoLogits 0.11.3 has "
          "them."),
     "provider", CENTRE_FIELDS_2026, [ECOLOGITS_2026], [MPL]),
    ("correspondances", [],
     both("Modèles du cours dans modeles_2026", "Models of the course in modeles_2026"),
     both("Le nom, dans modeles_2026, des modèles du cours qui y sont à coup sûr : même nom et mêmes "
          "paramètres que le cours dans EcoLogits 0.8.2, même nom dans 0.11.3.",
          "The name in modeles_2026 of the course's models that are surely there: same name and the "
          "course's parameters in EcoLogits 0.8.2, same name in 0.11.3."),
     "model", TWIN_FIELDS, [ECOLOGITS, ECOLOGITS_2026], [MPL]),
    ("publies", ["publiés"],
     both("Impacts publiés d'une réponse", "Published impacts of an answer"),
     both("Ce que des fournisseurs ont publié d'une réponse, avec son périmètre et qui l'a vérifié.",
          "What providers have published of one answer, with its perimeter and who checked it."),
     None, PUBLISHED_FIELDS, [ROW_SOURCES], []),
    ("entrainements", ["entraînements"],
     both("Entraînements publiés", "Published trainings"),
     both("Énergie et émissions d'entraînements, et ce que chaque ligne couvre.",
          "Energy and emissions of trainings, and what each row covers."),
     "model", TRAINING_FIELDS, [ROW_SOURCES], []),
    ("equivalences", ["équivalences"],
     both("Équivalences", "Equivalents"),
     both("Des choses connues, leur énergie, leurs émissions, leur eau ou leurs ressources, avec le "
          "périmètre et la source de chacune.",
          "Known things, their energy, emissions, water or resources, with the perimeter and source "
          "of each."),
     "id", EQUIVALENCE_FIELDS, [ROW_SOURCES], []),
    ("perimetres", ["périmètres"],
     both("Ce que compte chaque méthode", "What each method counts"),
     both("Réseau, appareils, machines au repos, lecture, eau, fabrication, entraînement : ce que "
          "comptent d'une réponse les deux méthodes et les chiffres publiés ; vide : non dit.",
          "Network, devices, idle machines, reading, water, manufacturing, training: what the two "
          "methods and the published figures count of an answer; empty: not said."),
     "method", PERIMETER_FIELDS, [ROW_SOURCES], []),
]


def resource(table: tuple, content: bytes) -> dict:
    name, aliases, titles, descriptions, key, fields, sources, licences = table
    header = next(csv.reader(io.StringIO(content.decode())))
    if header != [column["name"] for column in fields]:
        raise SystemExit(f"{name}.csv has the columns {header}: describe these")
    described = {
        "name": name, "path": f"{name}.csv", "profile": "tabular-data-resource",
        "title": titles["fr"], "titles": titles,
        "description": descriptions["fr"], "descriptions": descriptions,
        "aliases": aliases, **({"study": PARTS[name]} if name in PARTS else {}), "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
        "bytes": len(content), "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {**({"primaryKey": [key]} if key else {}), "missingValues": [""], "fields": fields},
        "sources": sources,
    }
    return described | ({"licenses": licences} if licences else {})


def package_json(files: dict[str, bytes]) -> bytes:
    titles = both("Énergie et carbone des IA génératives", "Energy and carbon of generative AI")
    package = {
        "profile": "tabular-data-package", "name": "etude",
        "title": titles["fr"], "titles": titles,
        "resources": [resource(table, files[f"{table[0]}.csv"]) for table in TABLES],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()
