#!/usr/bin/env python3
"""The figures of StudyTests.swift by pandas 2 and SciPy 1: pip install pandas scipy."""

import pathlib

import pandas as pd

HERE = pathlib.Path(__file__).parent


def show(code, value):
    text = f'"{value}"' if isinstance(value, str) else repr(float(value))
    print(f'    ("{code}", {text}),')


def box(name, x):
    """Tukey's figures: whiskers end at the last values within 1.5 interquartile ranges."""
    q1, q3 = x.quantile(0.25), x.quantile(0.75)
    inside = x[(x >= q1 - 1.5 * (q3 - q1)) & (x <= q3 + 1.5 * (q3 - q1))]
    figures = {"bas": inside.min(), "q1": q1, "médiane": x.median(), "q3": q3,
               "haut": inside.max(), "atypiques": len(x) - len(inside)}
    for key, value in figures.items():
        show(f"{name}.{key}", value)


def temperatures():
    print("  temperatures")
    t = pd.read_csv(HERE / "temperatures.csv", sep="\t", index_col=0)
    months = t.drop(columns="Région")
    means = t.groupby("Région").mean(numeric_only=True)
    show("par_région.filter(Région == 'Nord').Janvier[0]", means.loc["Nord", "Janvier"])
    show("par_région.filter(Région == 'Sud').Décembre[0]", means.loc["Sud", "Décembre"])
    show("std(villes.Avril)", t["Avril"].std())
    box("boîtes.filter(mois == 'avril')", t["Avril"])
    show("lien", t["Janvier"].corr(t["Juillet"]))
    show("rangs", t["Janvier"].corr(t["Juillet"], method="spearman"))
    top = months.mean(axis=1).sort_values(ascending=False)
    show("chaudes.moyenne[9]", top.iloc[9])
    show("chaudes.Ville[9]", top.index[9])


def consumption():
    print("  consommation")
    c = pd.read_csv(HERE / "consommation.csv", sep=";", decimal=",", index_col=0)
    show("par_nation.moyenne[1]", c["Wales"].mean())
    show("par_nation.total[3]", c["N_Ireland"].sum())
    show("std(conso.Scotland)", c["Scotland"].std())
    box("boîtes.filter(nation == 'England')", c["England"])
    box("boîtes.filter(nation == 'N_Ireland')", c["N_Ireland"])
    show("liens.avec_England[1]", c["England"].corr(c["Scotland"]))
    gap = (c["N_Ireland"] - c["England"]) / c["England"]
    top = gap.reindex(gap.abs().sort_values(ascending=False).index)
    show("plus_grands.Aliment[9]", top.index[9])
    show("plus_grands.écart[9]", top.iloc[9])


def foods():
    print("  aliments")
    f = pd.read_csv(HERE / "aliments.csv")
    steps = f.columns[3:]
    total = f[steps].fillna(0).sum(axis=1)
    by = total.groupby(f["Groupe"])
    best = by.mean().sort_values(ascending=False)
    show("par_groupe.Groupe[1]", best.index[1])
    show("value(par_groupe.moyenne[1], kgCO2e/kg)", best.iloc[1])
    show("value(par_groupe.médiane[1], kgCO2e/kg)", by.median()[best.index[1]])
    show("value(étapes.moyenne[5], kgCO2e/kg)", f[steps[5]].mean())
    show("étapes.part[5]", f[steps[5]].sum() / total.sum())
    box("boîtes.filter(groupe == 'Lait et fromages')", total[f["Groupe"] == "Lait et fromages"])
    show("lien", f[steps[0]].corr(f[steps[1]]))
    show("sans_trous", f[steps[0]].corr(f[steps[5]]))
    top = total.sort_values(ascending=False, kind="stable").index[9]
    show("pires.Produit[9]", f["Produit"][top].replace('"', '\\"'))


if __name__ == "__main__":
    temperatures()
    consumption()
    foods()
