"""Writes Tests/ForeignLinesTests/Fixtures/cells.json: cells of Python over the study's tables, as
notebooks of beginners have them, and what pandas gives for each.

Needs the PyPI packages pandas, numpy and scipy. A cell whose last line draws has no values.
"""

import json
import math
import pathlib

import numpy as np
import pandas as pd
from scipy import stats

ROOT = pathlib.Path(__file__).resolve().parent.parent

CELLS = [
    # reading and looking
    "df = pd.read_csv('gen_AI_energy.csv', sep=',')\nprint(df.head())\nlen(df)",
    "df = pd.read_csv('electricity_mixes.csv')\ndf.shape",
    "list(cons_ia.columns)",
    "cons_ia.columns.tolist()[0:3]",
    "cons_ia.shape[0] * cons_ia.shape[1]",
    "cons_ia.head(3)[['Model', 'Token']]",
    "cons_ia.tail(2)['Tweet']",
    "cons_ia.iloc[0]['Tweet']",
    "cons_ia.iloc[2:4, 0:2]",
    "cout_pays.isna().sum()['gwp']",
    # columns
    "cons_ia['Petite_conv'].max()",
    "cons_ia[['Token', 'Tweet']].mean()",
    "cons_ia['double'] = cons_ia['Token'] * 2\ncons_ia['double'].sum()",
    "cons_ia.assign(r=cons_ia['Tweet'] / cons_ia['Token'])['r'].median()",
    "cons_ia.rename(columns={'Token': 'Jeton'})['Jeton'].min()",
    "cons_ia.drop(columns=['Token', 'Tweet']).shape[1]",
    "cons_ia.drop('Token', axis=1).columns[-1]",
    "cons_ia['Provider'].str.upper().unique()",
    "cons_ia['Tweet'].apply(lambda x: x * 3).head(2)",
    "cons_ia[['Token', 'Tweet']].mean(axis=1).head(2)",
    "cons_ia['Provider'].map({'OpenAI': 'USA', 'Mistral': 'FRA', 'Meta': 'USA', 'Google': 'USA'}).value_counts().max()",
    # rows
    "cons_ia.loc[cons_ia['Model'] == 'gpt 4o']['Token'][0]",
    "cons_ia[cons_ia['Provider'] == 'Mistral'][['Model', 'Token']]",
    "cons_ia[(cons_ia['Token'] > 0.1) & (cons_ia['Provider'] == 'OpenAI')]['Model']",
    "cons_ia.loc[cons_ia['Token'] > 0.2, 'Model']",
    "cout_pays.loc[cout_pays['name'].isin(['FRA', 'DEU'])].reset_index()[['name', 'gwp']]",
    "cout_pays[~cout_pays['name'].isin(['FRA'])].shape[0]",
    "cout_pays.query('gwp > 1')['name'].tolist()[0:4]",
    "cons_ia.sort_values('Token', ascending=False).head(3)[['Model', 'Token']]",
    "cons_ia.sort_values(by=['Provider', 'Token'], ascending=[True, False])['Token'].head(4)",
    "cons_ia.nlargest(5, 'Tweet')['Model']",
    "cons_ia.loc[cons_ia['Tweet'].idxmin(), 'Model']",
    "cons_ia[cons_ia['Email'].between(1, 10)]['Email'].sum()",
    "cout_pays[cout_pays['name'] == 'FRA']['gwp'].iloc[0]",
    "mask = cons_ia['Provider'] == 'Meta'\ncons_ia[mask]['Tweet'].mean()",
    # groups
    "cons_ia.groupby('Provider')[['Tweet', 'Email']].mean()",
    "cons_ia.groupby('Provider')['Petite_conv'].mean().sort_values(ascending=False)",
    "cons_ia.groupby('Provider')['Token'].agg(['mean', 'max'])",
    "cons_ia.groupby('Provider').agg(m=('Token', 'mean'), n=('Model', 'count'))",
    "cons_ia.groupby('Provider').size()",
    "cons_ia['Provider'].value_counts().max()",
    "moy = cons_ia.groupby('Provider')['Tweet'].mean()\nmoy.idxmax()",
    "moy = cons_ia.groupby('Provider')['Tweet'].mean()\nmoy['Mistral']",
    "cons_ia.groupby('Provider').mean(numeric_only=True)['Tweet'].max()",
    "cons_ia.melt(id_vars='Model', value_vars=['Token', 'Tweet'], var_name='texte', value_name='e')['e'].sum()",
    "a = cons_ia[['Model', 'Token']]\nb = cons_ia[['Model', 'Tweet']]\npd.merge(a, b, on='Model').shape[0]",
    "pd.concat([cons_ia.head(2), cons_ia.tail(2)])['Model']",
    # figures
    "cons_ia['Total_parameters'].corr(cons_ia['Petite_conv'])",
    "cons_ia['Active_parameters'].corr(cons_ia['Petite_conv'], method='spearman')",
    "np.corrcoef(cons_ia['Active_parameters'], cons_ia['Petite_conv'])[0, 1]",
    "v = np.array([1, 2, 3, 4])\nv.std()",
    "np.std(cons_ia['Tweet'])",
    "cons_ia['Tweet'].std()",
    "np.percentile(cons_ia['Tweet'], 90)",
    "cons_ia['Tweet'].quantile(0.25)",
    "a, b = np.polyfit(cons_ia['Total_parameters'], cons_ia['Petite_conv'], 1)\na",
    "r, p = stats.pearsonr(cons_ia['Total_parameters'], cons_ia['Petite_conv'])\nround(r, 6)",
    "np.mean(cons_ia['Token']) * 1000",
    # the study
    "cons_ia['Petite_conv'][0] * cout_pays[cout_pays['name'] == 'FRA']['gwp'].iloc[0]",
    "cout_pays['c'] = cout_pays['gwp'] * cons_ia['Petite_conv'][0]\ncout_pays.sort_values('c').head(3)['name'].tolist()",
    "for pays in ['FRA', 'DEU', 'USA']:\n    cout = cout_pays[cout_pays['name'] == pays]['gwp'].iloc[0] * 1\n    print(pays, cout)\ncout",
    # Python
    "res = []\nfor p in ['FRA', 'DEU', 'CHN']:\n    res.append(cout_pays[cout_pays['name'] == p]['gwp'].iloc[0])\nlen(res)",
    "d = {}\nfor m in ['a', 'b', 'a']:\n    d[m] = d.get(m, 0) + 1\nd['a']",
    "total = 0\nfor i, x in enumerate([3, 4, 5]):\n    if x == 5:\n        break\n    total += i * x\ntotal",
    "xs = [3, 1, 2]\nxs.sort(reverse=True)\nxs[0:2]",
    "s = 0\nwhile True:\n    s += 1\n    if s % 7 == 0:\n        break\ns",
    "' '.join([str(x) for x in [1, 2, 3]])",
    "def moyenne_ponderee(xs, ws):\n    return sum([x * w for x, w in zip(xs, ws)]) / sum(ws)\nmoyenne_ponderee([1, 2, 3], [3, 2, 1])",
]

PICTURES = [
    "import matplotlib.pyplot as plt\nplt.figure(figsize=(10, 6))\nplt.hist(cons_ia['Token'], bins=10)\nplt.title('Token')\nplt.show()",
    "import seaborn as sns\nsns.relplot(y='Tweet', x='Petite_conv', hue='Provider', data=cons_ia)",
    "sns.barplot(x='Provider', y='Tweet', data=cons_ia)\nplt.xticks(rotation=45)",
    "sns.boxplot(data=cons_ia, x='Provider', y='Token')",
    "sns.histplot(cons_ia['Tweet'], bins=8)",
    "sns.regplot(x='Total_parameters', y='Petite_conv', data=cons_ia)",
    "ax = sns.scatterplot(data=cons_ia, x='Token', y='Tweet', hue='Provider')\nax.set_title('x')",
    "cons_ia.plot.scatter(x='Token', y='Tweet')",
    "cons_ia.groupby('Provider')['Tweet'].mean().plot(kind='bar')",
    "cons_ia.groupby('Provider')[['Tweet', 'Email']].mean().plot.barh(stacked=True)",
    "cons_ia['Token'].plot.hist()",
    "cons_ia[['Model', 'Tweet']].plot(kind='bar', x='Model')",
    "cons_ia[['Tweet']].boxplot()",
    "import plotly.express as px\nfig = px.choropleth(cout_pays, locations='name', color='gwp', hover_name='name')\nfig.show()",
    "px.bar(cons_ia, x='Model', y='Tweet', color='Provider')",
    "px.scatter(cons_ia, x='Active_parameters', y='Petite_conv', color='Provider', title='Conso')",
    "fig, ax = plt.subplots(figsize=(8, 4))\nax.bar(cons_ia['Model'], cons_ia['Tweet'])\nax.set_xlabel('modèle')\nplt.tight_layout()",
    "plt.scatter(cons_ia['Token'], cons_ia['Tweet'])\nplt.xlabel('Token')\nplt.ylabel('Tweet')\nplt.show()",
    "df = pd.read_csv('gen_AI_energy.csv', sep=',')\nmoy = df.groupby('Provider')['Petite_conv'].mean().sort_values(ascending=False)\nprint(moy)\nplt.figure(figsize=(10, 6))\nmoy.plot(kind='bar', color='steelblue')\nplt.show()",
    "plt.pie([3, 1], labels=['a', 'b'])\nplt.show()",
]


def flat(value):
    """The cells of a value, column by column."""
    if isinstance(value, pd.DataFrame):
        if value.index.name is not None:
            value = value.reset_index()
        return [cell for name in value.columns for cell in flat(value[name].tolist())]
    if isinstance(value, pd.Series):
        head = flat(value.index.tolist()) if value.index.name is not None else []
        return head + flat(value.tolist())
    if hasattr(value, "tolist") and not isinstance(value, (str, float, int, np.generic)):
        return flat(value.tolist())
    if isinstance(value, (list, tuple)):
        return [cell for item in value for cell in flat(item)]
    if isinstance(value, str):
        return [value]
    number = float(value)
    return [None if math.isnan(number) else number]


def run(cell):
    scope = {"pd": pd, "np": np, "stats": stats, "print": lambda *_: None}
    for name, file in (("cons_ia", "gen_AI_energy"), ("cout_pays", "electricity_mixes")):
        table = pd.read_csv(ROOT / "data" / f"{file}.csv", keep_default_na=False, na_values=[""])
        table.columns = [column.replace(" ", "_") for column in table.columns]
        scope[name] = table
    if "Model" in scope["cons_ia"]:
        scope["cons_ia"]["Model"] = scope["cons_ia"]["Model"].str.strip()
    lines = cell.replace("'gen_AI_energy.csv'", f"'{ROOT}/data/gen_AI_energy.csv'")
    lines = lines.replace("'electricity_mixes.csv'", f"'{ROOT}/data/electricity_mixes.csv'")
    *first, last = lines.split("\n")
    exec("\n".join(first), scope)
    return flat(eval(last, scope))


cells = [{"cell": cell, "values": run(cell)} for cell in CELLS]
cells += [{"cell": cell} for cell in PICTURES]
path = ROOT / "Tests/ForeignLinesTests/Fixtures/cells.json"
path.write_text(json.dumps(cells, ensure_ascii=False, indent=1) + "\n")
print(len(cells), "cells")
