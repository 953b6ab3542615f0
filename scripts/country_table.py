"""countries.csv: codes, names, continents and populations of countries and territories.

Codes and names: CLDR, as packed in Babel. Continents and populations: Natural Earth (1:110 m),
as packed in geopandas 0.14; the territories that map is too coarse for have the continent of
OTHER_CONTINENTS and no population.
"""

import csv
import io
import struct
import sys
from pathlib import Path

# Alpha-3 codes CLDR still reads that stand for no country of today: withdrawn, then reserved.
# The codes left to users (AAA, QMM to QZZ, XAA to XZZ, ZZZ) are told by their first letter.
WITHDRAWN = set("ANT BUR SCG DDR FXX NTZ SUN TMP YMD YUG ZAR".split())
RESERVED = set("ASC CPT DGA TAA".split())

# CLDR's own names for these two are of diplomacy ("R.A.S. chinoise de Hong Kong").
SHORT_NAMES = {"HK": ("Hong Kong", "Hong Kong"), "MO": ("Macao", "Macao")}

OTHER_CONTINENTS = {
    "Africa": "COM CPV MUS MYT REU SHN STP SYC",
    "Antarctica": "ATF BVT HMD SGS",
    "Asia": "BHR CCK CXR HKG IOT MAC MDV SGP",
    "Europe": "ALA AND FRO GGY GIB IMN JEY LIE MCO MLT SJM SMR VAT XKX",
    "North America": "ABW AIA ATG BES BLM BMU BRB CUW CYM DMA GLP GRD KNA LCA MAF MSR MTQ SPM "
                     "SXM TCA VCT VGB VIR",
    "Oceania": "ASM COK FSM GUM KIR MHL MNP NFK NIU NRU PCN PLW PYF TKL TON TUV UMI WLF WSM",
    "South America": "GUF",
}

COLUMNS = ["iso_a3", "iso_a2", "name_fr", "name_en", "continent", "population"]


def codes(aliases: dict[str, list[str]]) -> dict[str, str]:
    """Alpha-2 by alpha-3; Kosovo under the codes in use, which ISO does not assign."""
    gone = WITHDRAWN | RESERVED
    found = {
        three: twos[0] for three, twos in aliases.items()
        if len(three) == 3 and three.isalpha() and three not in gone and not (
            three[0] == "X" or three in ("AAA", "ZZZ") or "QMM" <= three <= "QZZ")
    }
    return found | {"XKX": "XK"}


def dbase(path: Path):
    """The records of a dBASE III file as dictionaries of texts."""
    data = path.read_bytes()
    count, start, width = struct.unpack("<IHH", data[4:12])
    fields, at = [], 32
    while data[at] != 0x0D:
        fields.append((data[at:at + 11].split(b"\0")[0].decode(), data[at + 16]))
        at += 32
    for index in range(count):
        at, record = start + index * width + 1, {}
        for name, length in fields:
            record[name] = data[at:at + length].decode("latin-1").strip()
            at += length
        yield record


def natural_earth(geopandas: Path) -> dict[str, tuple[str, str]]:
    """Continent and population by alpha-3."""
    path = geopandas / "geopandas/datasets/naturalearth_lowres/naturalearth_lowres.dbf"
    found = {}
    for record in dbase(path):
        code = "XKX" if record["name"] == "Kosovo" else record["iso_a3"]
        found[code] = (record["continent"], str(int(float(record["pop_est"]))))
    return found


def countries_csv(babel: Path, geopandas: Path) -> bytes:
    sys.path.insert(0, str(babel))
    from babel.core import Locale, get_global
    french, english = (Locale(code).territories for code in ("fr", "en"))
    known = natural_earth(geopandas)
    other = {code: name for name, row in OTHER_CONTINENTS.items() for code in row.split()}
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    for three, two in sorted(codes(get_global("territory_aliases")).items()):
        names = SHORT_NAMES.get(two) or (french[two], english[two])
        continent, population = known.get(three, ("", ""))
        table.writerow([three, two, *names, other.get(three, continent), population])
    return out.getvalue().encode()
