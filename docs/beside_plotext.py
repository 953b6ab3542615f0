"""Draws the charts of docs/plots.md with plotext and with étude, and writes both into the page.

    pip install plotext==6.1.0
    python3 docs/beside_plotext.py .build/release/etude

The fence after `<!-- plotext NAME -->` is written anew where plotext is installed, the one after
`<!-- étude NAME -->` always: with what the code in the line before that mark draws.
"""

import csv
import pathlib
import re
import subprocess
import sys

try:
    import plotext
except ImportError:
    plotext = None

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "plots.md"
# étude draws 72 columns where there is no terminal.
SIZE = (72, 24)
PROVIDERS = ["OpenAI", "Mistral", "Meta", "Google"]

def rows(name):
    with open(ROOT / "data" / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


MODELS = rows("gen_AI_energy.csv")
MIXES = rows("electricity_mixes.csv")


def column(table, key, **only):
    return [float(r[key]) for r in table if all(r[k] == v for k, v in only.items())]


def bars(figure):
    models = sorted(MODELS, key=lambda row: float(row["Email"]))
    names = [row["Model"].strip() for row in models]
    figure.draw(figure.bar(names, column(models, "Email"), orientation="horizontal"))


def scatter(figure):
    for provider in PROVIDERS:
        x = column(MODELS, "Total parameters", Provider=provider)
        y = column(MODELS, "Email", Provider=provider)
        figure.draw(figure.signal(x, y).label(provider))
    figure.ruler("x").scale("log")
    figure.ruler("y").scale("log")


def hist(figure):
    figure.draw(figure.hist([1000 * gwp for gwp in column(MIXES, "gwp")], bins=11))


def boxes(figure):
    figure.draw(figure.box(PROVIDERS, [column(MODELS, "Email", Provider=p) for p in PROVIDERS]))
    figure.ruler("y").scale("log")


def holes(figure):
    france = column(MIXES, "gwp", name="FRA")[0]
    figure.draw(figure.signal(column(MIXES, "pe"), [v - france for v in column(MIXES, "gwp")]))
    figure.ruler("y").scale("log")


def by_plotext(draw):
    figure = plotext.figure
    figure.clear()
    plotext.terminal.limit(False, False)
    figure.plot_size(*SIZE)
    try:
        draw(figure)
        text = figure.build().string(colorless=True)
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
    return "\n".join(line.rstrip() for line in text.rstrip("\n").split("\n"))


def by_etude(program, code):
    run = subprocess.run(
        [program, "--lang", "en", "-e", code], capture_output=True, text=True, check=True,
        env={"LANG": "C.UTF-8", "HOME": "/nonexistent"})
    return run.stdout.rstrip("\n")


def filled(page, mark, text):
    """The page with another text in the fence after a mark."""
    fence = re.compile(rf"(<!-- {mark} -->\n+```text\n).*?(\n```)", re.DOTALL)
    page, count = fence.subn(lambda found: found[1] + text + found[2], page)
    assert count == 1, f"{mark} stands {count} times in the page"
    return page


def main():
    page = PAGE.read_text(encoding="utf-8")
    for draw in [bars, scatter, hist, boxes, holes] if plotext else []:
        page = filled(page, f"plotext {draw.__name__}", by_plotext(draw))
    for code, name in re.findall(r"^`(.+)`\n\n<!-- étude (\w+) -->$", page, re.MULTILINE):
        page = filled(page, f"étude {name}", by_etude(sys.argv[1], code))
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
