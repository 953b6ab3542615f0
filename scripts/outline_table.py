"""countries-110m.txt: where countries lie, for maps.

Outlines: Natural Earth (1:110 m), as packed in geopandas 0.14, rounded to tenths of a degree; points
that then fall together or lie on a straight line are left out. What that map is too coarse for has a
point of POINTS, in tenths of a degree.
"""

import struct
from pathlib import Path

from country_table import dbase

HEADER = (
    '# iso_a3 SPACE rings | units 0.1 degree, integers | ring = x0 y0 dx1 dy1 dx2 dy2 ... (implicit '
    'close) | a minus sign also separates numbers | rings joined by "/", fill with even-odd | '
    '"@x y" = point only (no outline) | made from Natural Earth 1:110m (public domain)')

# Parts of a country that Natural Earth draws apart; a code that ISO does not assign.
CODES = {"N. Cyprus": "CYP", "Somaliland": "SOM", "Kosovo": "XKX"}

POINTS = """
ABW -700 125, AIA -631 182, ALA 199 601, AND 15 425, ASM -1707 -143, ATG -618 171,
BES -683 122, BHR 506 264, BLM -629 179, BMU -648 323, BRB -596 131, CCK 969 -122,
COK -1598 -212, COM 433 -117, CPV -235 149, CUW -690 122, CXR 1057 -104, CYM -814 193,
DMA -614 153, FRO -68 620, FSM 1518 74, GGY -25 495, GIB -53 361, GLP -615 162, GRD -618 121,
GUF -523 49, GUM 1448 135, HKG 1142 223, IMN -45 541, IOT 724 -73, JEY -21 492, KIR 1730 14,
KNA -627 173, LCA -610 140, LIE 95 471, MAC 1135 222, MAF -631 181, MCO 74 437, MDV 735 42,
MHL 1712 72, MLT 145 359, MNP 1458 152, MSR -622 167, MTQ -611 146, MUS 575 -202,
MYT 452 -128, NFK 1680 -291, NIU -1699 -190, NRU 1669 -5, PCN -1301 -251, PLW 1345 73,
PYF -1496 -175, REU 555 -209, SGP 1038 13, SGS -365 -543, SHN -57 -159, SJM 160 780,
SMR 125 439, SPM -563 470, STP 67 3, SXM -630 181, SYC 555 -47, TCA -711 215, TKL -1712 -94,
TON -1752 -211, TUV 1792 -85, UMI -1774 282, VAT 125 419, VCT -612 132, VGB -646 184,
VIR -649 184, WLF -1762 -133, WSM -1717 -138,
"""

Ring = list[tuple[int, int]]


def polygons(path: Path):
    """The rings of each polygon of an ESRI shapefile, in tenths of a degree."""
    data, at = path.read_bytes(), 100
    while at < len(data):
        length = 2 * struct.unpack(">II", data[at:at + 8])[1]
        body, at = data[at + 8:at + 8 + length], at + 8 + length
        parts, points = struct.unpack("<II", body[36:44])
        starts = [*struct.unpack(f"<{parts}I", body[44:44 + 4 * parts]), points]
        xy = struct.unpack(f"<{2 * points}d", body[44 + 4 * parts:44 + 4 * parts + 16 * points])
        places = [(round(x * 10), round(y * 10)) for x, y in zip(xy[::2], xy[1::2])]
        yield [places[start:end] for start, end in zip(starts, starts[1:])]


def simplified(ring: Ring) -> Ring:
    """The ring without its closing place and without places that change nothing."""
    out: Ring = []
    for place in ring:
        if not out or out[-1] != place:
            out.append(place)
    if len(out) > 1 and out[0] == out[-1]:
        out.pop()
    def bends(index: int) -> bool:
        (ax, ay), (bx, by), (cx, cy) = out[index - 1], out[index], out[(index + 1) % len(out)]
        return (bx - ax) * (cy - by) != (by - ay) * (cx - bx)
    return [place for index, place in enumerate(out) if bends(index)]


def written(ring: Ring) -> str:
    """The first place, then steps; a minus sign needs no blank before it."""
    numbers = [*ring[0]]
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        numbers += [bx - ax, by - ay]
    return " ".join(map(str, numbers)).replace(" -", "-")


def outlines_txt(geopandas: Path) -> bytes:
    stem = geopandas / "geopandas/datasets/naturalearth_lowres/naturalearth_lowres"
    rings: dict[str, list[Ring]] = {}
    records = dbase(stem.with_suffix(".dbf"))
    for record, polygon in zip(records, polygons(stem.with_suffix(".shp")), strict=True):
        code = CODES.get(record["name"], record["iso_a3"])
        kept = [ring for ring in map(simplified, polygon) if len(ring) > 2]
        rings.setdefault(code, []).extend(kept)
    lines = {code: f"{code} " + "/".join(map(written, found)) for code, found in rings.items()}
    for point in POINTS.replace("\n", " ").strip(" ,").split(","):
        code, x, y = point.split()
        lines[code] = f"{code} @{x} {y}"
    return "\n".join([HEADER, *(lines[code] for code in sorted(lines))]).encode() + b"\n"
