"""modeles_2026.csv, mix_2026.csv, centres_2026.csv: what the method of 2026 starts from.

All three are tables of the PyPI package ecologits 0.11.3 in another form: a range is two columns,
`_low` and `_high`, which are equal where one figure is known. Figures are written as the package has
them; its units are those of the columns, kgCO2eq/kWh being gCO2e/Wh, MJ/kWh kJep/Wh, L/kWh mL/Wh.

correspondances.csv says which of its models a model of the course is.
"""

import ast
import csv
import io
import json
from pathlib import Path

from energy_table import MODELS

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


def parameters(model: dict) -> tuple[tuple, tuple]:
    """The bounds of the active parameters, and of all."""
    given = model["architecture"]["parameters"]
    mixed = isinstance(given, dict) and "active" in given
    return bounds(given["active"] if mixed else given), bounds(given["total"] if mixed else given)


def row(model: dict, name: str, same_as: str | None) -> list:
    active, total = parameters(model)
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


TWIN_COLUMNS = ["model", "model_2026", "sources"]

# The course's name and the package's, where it means the same model in 0.8.2 and in 0.11.3. Names
# that move on (mistral-large-latest, mistral-small) and those that are gone (Gemini) have none.
TWINS = {
    "gpt 4o": "gpt-4o", "Gpt 3.5": "gpt-3.5-turbo", "gpt 4 ": "gpt-4",
    "gpt 4 turbo": "gpt-4-turbo", "gpt 4o mini": "gpt-4o-mini",
    "Mixtral 8x7b v0.1": "mistralai/Mixtral-8x7B-v0.1",
    "Mixtral 8x22b v0.1": "mistralai/Mixtral-8x22B-v0.1",
    "Mathstral 7B": "mistralai/Mathstral-7B-v0.1",
    "Codestral 22B v0.1": "mistralai/Codestral-22B-v0.1",
    "mistral medium": "mistral-medium",
    "Llama 3.1 8B": "meta-llama/Meta-Llama-3.1-8B",
    "Llama 3.1 70B": "meta-llama/Meta-Llama-3.1-70B",
    "Llama 3.1 405B": "meta-llama/Meta-Llama-3.1-405B",
    "Llama 2 7B": "meta-llama/Llama-2-7b", "Llama 2 13B": "meta-llama/Llama-2-13b",
    "Gemma 2 27b": "google/gemma-2-27b", "Gemma 2 2b": "google/gemma-2-2b",
    "Gemma 2 9b": "google/gemma-2-9b",
}


def twins_csv(old: Path, new: Path) -> bytes:
    """One row per model of the course that is surely one of 0.11.3.

    The course has the parameters of 0.8.2, the middle where they are a range, without decimals; a
    twin has to have these there, and to stand under the same name in 0.11.3.
    """
    before, after = (
        {model["name"]: model
         for model in json.loads((package / DATA / "models.json").read_text(encoding="utf-8"))["models"]}
        for package in (old, new))
    course = {name: (active, total)
              for models in MODELS.values() for name, active, total in models}
    for name, twin in TWINS.items():
        found = tuple(int(sum(ends) / 2) for ends in parameters(before[twin]))
        if found != course[name] or twin not in after:
            raise SystemExit(f"{twin} is not {name}: {found}, {course[name]}")
    return table(TWIN_COLUMNS, [
        [name, twin, " ".join(after[twin]["sources"] or [])] for name, twin in TWINS.items()])
