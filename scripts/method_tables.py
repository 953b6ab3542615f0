"""modeles_2026.csv, mix_2026.csv and centres_2026.csv: what the method of 2026 starts from.

All three are tables of the PyPI package ecologits 0.11.3 in another form: a range is two columns,
`_low` and `_high`, which are equal where one figure is known. Figures are written as the package has
them; its units are those of the columns, kgCO2eq/kWh being gCO2e/Wh, MJ/kWh kJep/Wh, L/kWh mL/Wh.
"""

import ast
import csv
import io
import json
from pathlib import Path

DATA = "ecologits/data"

MODEL_COLUMNS = [
    "provider", "model", "type", "active_low", "active_high", "total_low", "total_high",
    "speed", "first_token", "unpublished", "multimodal", "same_as", "sources",
]
MIX_COLUMNS = ["zone", "gwp", "pe", "adpe", "water", "pe_world", "adpe_world", "water_world"]
CENTRE_COLUMNS = ["provider", "zone", "pue_low", "pue_high", "wue_low", "wue_high"]


def table(columns: list[str], rows: list[list]) -> bytes:
    """Rows as CSV; a number is written as shortly as it can be read back, None is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([["" if cell is None else cell for cell in row] for row in rows])
    return text.getvalue().encode()


def bounds(figure) -> tuple:
    """The bounds of a figure that is a number or a range."""
    if isinstance(figure, dict):
        return short(figure["min"]), short(figure["max"])
    return short(figure), short(figure)


def short(number):
    """An integer where the number is one: 440 for 440.0."""
    whole = isinstance(number, float) and number.is_integer()
    return int(number) if whole else number


def flag(warnings: list[str] | None, name: str) -> str:
    return "true" if name in (warnings or []) else "false"


def models_csv(package: Path) -> bytes:
    """One row per model and alias, in the order of the package."""
    content = json.loads((package / DATA / "models.json").read_text(encoding="utf-8"))
    models = {(model["provider"], model["name"]): model for model in content["models"]}
    rows = [row(model, model["name"], None) for model in models.values()]
    rows += [
        row(models[alias["provider"], alias["alias"]], alias["name"], alias["alias"])
        for alias in content["aliases"]
    ]
    return table(MODEL_COLUMNS, rows)


def row(model: dict, name: str, same_as: str | None) -> list:
    parameters = model["architecture"]["parameters"]
    mixed = isinstance(parameters, dict) and "active" in parameters
    active = bounds(parameters["active"] if mixed else parameters)
    total = bounds(parameters["total"] if mixed else parameters)
    deployment = model["deployment"] or {}
    warnings = model["warnings"]
    return [
        model["provider"], name, model["architecture"]["type"], *active, *total,
        short(deployment.get("tps")), short(deployment.get("ttft")),
        flag(warnings, "model-arch-not-released"), flag(warnings, "model-arch-multimodal"),
        same_as, " ".join(model["sources"] or []),
    ]


def mixes_csv(package: Path) -> bytes:
    """One row per zone; `…_world` is true where the figure is the world's for want of its own."""
    content = json.loads((package / DATA / "electricity_mixes.json").read_text(encoding="utf-8"))
    return table(MIX_COLUMNS, [
        [mix["name"], *(repr(short(mix[key])) for key in ("gwp", "pe", "adpe", "wue")),
         *(flag(mix["warnings"], f"electricity-mix-{key}-world") for key in ("pe", "adpe", "wue"))]
        for mix in content["electricity_mixes"]
    ])


def centres_csv(package: Path) -> bytes:
    """The data centres of each provider: usual zone, PUE, water per unit of energy."""
    tree = ast.parse((package / "ecologits/tracers/utils.py").read_text(encoding="utf-8"))
    entries = next(
        node.value for node in tree.body if isinstance(node, ast.Assign)
        and node.targets[0].id == "PROVIDER_CONFIG_MAP")
    rows = []
    for key, call in zip(entries.keys, entries.values):
        given = {word.arg: word.value for word in call.keywords}
        rows.append([
            key.value, given["datacenter_location"].value,
            *written_bounds(given["datacenter_pue"]), *written_bounds(given["datacenter_wue"]),
        ])
    return table(CENTRE_COLUMNS, rows)


def written_bounds(node: ast.expr) -> tuple:
    """The bounds of `1.09` or of `RangeValue(min=1.09, max=1.14)`."""
    if isinstance(node, ast.Call):
        node = {word.arg: word.value.value for word in node.keywords}
        return bounds(node)
    return bounds(node.value)
