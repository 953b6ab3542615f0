"""Writes Tests/ForeignLinesTests/Fixtures/cells.json: cells of Python over the study's tables, as
notebooks of beginners have them, and what pandas gives for each.

Needs the PyPI packages pandas, numpy, scipy and scikit-learn. A cell whose last line draws has no values.
"""

import json
import math
import pathlib
import random

import numpy as np
import pandas as pd
from scipy import stats

ROOT = pathlib.Path(__file__).resolve().parent.parent

MISSING = (
    "m = pd.DataFrame({'k': ['a', None, 'b', 'a', 'c', 'b'], 'w': ['x', 'x', None, 'y', 'y', 'x'], "
    "'v': [1, 2, None, 4, 2, 7], 'u': [None, 3, None, 1, None, 2]})\n"
)

HOURS = (
    "t = pd.DataFrame({'h': ['2024-01-01 05:00', '2024-01-01 07:00', '2024-01-02 01:00'], 'v': [1, 2, 4]})\n"
    "t['h'] = pd.to_datetime(t['h'], format='%Y-%m-%d %H:%M')\n"
)

COUNTED = (
    "t = pd.DataFrame({'p': ['x', 'z', 'y', 'x', 'x'], 'q': ['c', 'a', 'a', 'b', 'c'], "
    "'v': [1.5, 2.0, 3.25, 4.0, 5.0]})\n"
)

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
    # what holds for all or some, and signs
    "any(cons_ia['Token'] > 1)",
    "all(cons_ia['Provider'] == 'Meta')",
    "not any(cons_ia['Provider'] == 'Meta')",
    "-np.floor(2.7) + 2.0 ** -np.floor(2.7)",
    "-'abcabc'.count('a')",
    "-cons_ia['Token'].fillna(3)",
    "cons_ia[cons_ia['Petite_conv'].isin([35, 447])].shape",
    "np.where(cons_ia['Token'] > 0.01, 'p', 'n').tolist()",
    HOURS + "t['h'].dt.date.nunique()",
    HOURS + "t['jour'] = t['h'].dt.date\nt.groupby('jour')['v'].sum().tolist()",
    # tables of counts
    COUNTED + "pd.crosstab(t['p'], t['q'])",
    COUNTED + "pd.crosstab(index=t.q, columns=t.p)",
    MISSING + "pd.crosstab(m['k'], m['w'])",
    MISSING + "m.pivot_table(index='k', columns='w', values='v', aggfunc='sum', fill_value=0)",
    COUNTED + "t.pivot_table(index='p', columns='q', values='v', aggfunc='mean', fill_value=0)",
    COUNTED + "pd.pivot_table(t, values='v', index='q', columns='p', aggfunc='count', fill_value=0)",
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
    # along columns and groups; tests; options; what Python's own functions mean
    "cons_ia['Token'].shift(1).head(3)",
    "cons_ia['Token'].shift(-2).tail(3)",
    "cons_ia['Token'].diff().head(4)",
    "cons_ia['Token'].diff(2).tail(2)",
    "cons_ia['Token'].pct_change().head(3)",
    "cons_ia['Token'].rolling(3).mean().tail(4)",
    "cons_ia['Token'].rolling(window=2).sum().head(3)",
    "cons_ia.groupby('Provider')['Token'].cumsum().head(6)",
    "cons_ia.groupby('Provider')['Token'].rank().tail(5)",
    "cons_ia.groupby('Provider')['Token'].rank(ascending=False, method='min').head(6)",
    "cons_ia.groupby('Provider')['Token'].transform('mean').tail(3)",
    "cons_ia.groupby('Provider')['Token'].shift(1).tail(3)",
    "cons_ia.groupby('Provider')['Token'].diff().tail(3)",
    "t, p = stats.ttest_ind(cons_ia['Active_parameters'], cons_ia['Total_parameters'], equal_var=False)\np",
    "stats.ttest_ind([1, 2, 3, 4], [2, 3, 5, 9], equal_var=False).statistic",
    "r = stats.linregress(cons_ia['Active_parameters'], cons_ia['Token'])\nround(r.slope, 8)",
    "stats.linregress([1, 2, 3, 4], [2, 3, 5, 9]).rvalue",
    "slope, intercept, r, p, se = stats.linregress([1, 2, 3, 4], [2, 3, 5, 9])\nintercept + se",
    "rho, p = stats.spearmanr(cons_ia['Active_parameters'], cons_ia['Token'])\nrho",
    "pd.read_csv('electricity_mixes.csv', nrows=4)['gwp'].sum()",
    "pd.read_csv('gen_AI_energy.csv', usecols=['Model', 'Token'])['Token'].max()",
    "pd.read_csv('electricity_mixes.csv', sep=',', decimal='.', encoding='utf-8').shape[0]",
    "pd.read_csv('electricity_mixes.csv', header=None, skiprows=1, names=['pays', 'a', 'b', 'c'])['c'].max()",
    "pd.read_csv('electricity_mixes.csv', index_col='name').loc['FRA', 'gwp']",
    "s = 0\nfor i, (a, b) in enumerate(zip([1, 2], [3, 4])):\n    s += i * a * b\ns",
    "for i in range(3):\n    if i == 5:\n        break\nelse:\n    r = 'fini'\nr",
    "for i in range(3):\n    print(i, end=' ')\ni",
    "import random\nrandom.seed(3)\nlen([random.randint(1, 6) for i in range(10)])",
    "random.choice(['a'])",
    "x = random.random()\n0 <= x < 1",
    "random.randint(4, 4)",
    "np.random.randint(3, 4, 2)",
    "len(np.random.rand(5))",
    "def f(*xs):\n    return sum(xs) + len(xs)\nf(1, 2, 3)",
    "v = [4, 9, 2]\nmax(*v)",
    "x: int = 3\ny: float = x / 2\ny",
    "def f(x: int, y: float = 2) -> float:\n    return x * y\nf(3)",
    "[i for i in range(10) if i % 2]",
    "[i for i in range(10) if not i % 3]",
    "[x ** 2 if x % 2 else 0 for x in range(5)]",
    "xs = []\nif not xs:\n    r = 'vide'\nr",
    "n = 5\nwhile n:\n    n -= 1\nn",
    "d = {k: v * 2 for k, v in {'a': 1, 'b': 2}.items()}\nd['b']",
    "d = dict(zip(['x', 'y'], [1, 2]))\nd['y']",
    "len({1, 2, 2, 3})",
    "len({x % 3 for x in range(10)})",
    "d = {'FRA': 3, 'DEU': 5}\nmax(d, key=d.get)",
    "d = {'a': 1}\nd.update({'b': 2})\nsum(d.values())",
    "max(['ab', 'c', 'def'], key=len)",
    "cons_ia.corr(numeric_only=True)['Token']['Active_parameters']",
    "cons_ia[['Active_parameters', 'Petite_conv']].corr().iloc[0, 1]",
    "cons_ia[['Active_parameters', 'Token']].corr().loc['Active_parameters', 'Token']",
    "corr = cons_ia.corr(numeric_only=True)\ncorr.shape",
    "cons_ia['Token'].describe()['75%']",
    "cons_ia.describe().loc['mean', 'Token']",
    "cons_ia.describe().loc['max']",
    "cons_ia.describe().T['std']",
    "cons_ia['Token'].describe()['count']",
    "cons_ia.select_dtypes('number').mean()",
    "cons_ia.select_dtypes(include=['number']).columns.tolist()[0:2]",
    "cons_ia.nunique()['Provider']",
    "cons_ia.set_index('Model')['Token']['gpt 4o']",
    "cons_ia.pivot_table(index='Provider', values=['Tweet', 'Token'], aggfunc='mean')",
    "pd.pivot_table(cons_ia, index='Provider', values='Token', aggfunc='mean')",
    "pd.melt(cons_ia, id_vars=['Model'], value_vars=['Tweet', 'Email'])['value'].sum()",
    "pd.concat([cons_ia['Model'], cons_ia['Token']], axis=1).shape",
    "cons_ia.groupby('Provider')['Token'].mean().reset_index(name='moy')['moy'].max()",
    "cons_ia['Provider'].value_counts().reset_index()['count'].sum()",
    "df = pd.DataFrame({'a': [1, None, 3], 'b': [4, 5, 6]})\ndf.fillna(0)['a'].mean()",
    "df = pd.DataFrame({'a': [1, None, 3]})\ndf.dropna().shape",
    "df = pd.DataFrame(list(zip(['x', 'y'], [1, 2])), columns=['n', 'v'])\ndf['v'].sum()",
    "cons_ia['r'] = cons_ia['Tweet'] / cons_ia['Token']\ncons_ia.groupby('Provider').mean(numeric_only=True)['r'].max()",
    "z = np.polyfit([1, 2, 3], [2, 4, 6.5], 1)\np = np.poly1d(z)\np(4)",
    "np.polyval([1, 2, 3], 2)",
    "np.argmax(np.array([1, 5, 2]))",
    "a = np.array([1, 2, 3])\na[a > 1]",
    "from sklearn.linear_model import LinearRegression\nX = cons_ia[['Active_parameters']]\ny = cons_ia['Token']\nreg = LinearRegression().fit(X, y)\nreg.score(X, y)",
    "from sklearn.linear_model import LinearRegression\nX = cons_ia['Active_parameters'].values.reshape(-1, 1)\nmodel = LinearRegression()\nmodel.fit(X, cons_ia['Token'])\nmodel.coef_[0]",
    "from sklearn.linear_model import LinearRegression\nreg = LinearRegression().fit(cons_ia[['Active_parameters']], cons_ia['Token'])\nreg.predict(cons_ia[['Active_parameters']])[0:2]",
    "from sklearn.linear_model import LinearRegression\nreg = LinearRegression().fit([[1], [2], [3]], [2, 4, 6])\nreg.predict([[10]])[0]",
    "def f(a, *rest):\n    return a * len(rest)\nf(2, 3, 4)",
    "df = cons_ia.copy()\ndf['kwh_an'] = df['Petite_conv'] * 365 / 1000\ndf.loc[df['kwh_an'].idxmax(), 'Model']",
    "df = cons_ia[['Model', 'Provider', 'Token']]\ndf[df['Token'] < 0.01].shape[0]",
    "top = cons_ia.nlargest(3, 'Petite_conv')\nfor i, row in top.iterrows():\n    print(f\"{row['Model']} : {row['Petite_conv']} Wh\")\nlen(top)",
    "mix = cout_pays.set_index('name')['gwp']\nmix['FRA']",
    "mix = cout_pays.set_index('name')\nmix.loc['FRA', 'gwp']",
    "mix = cout_pays.set_index('name')\nmix.loc['FRA']['gwp']",
    "cons_ia['Provider'].mode()[0]",
    "cons_ia['Token'].astype(int).head(2)",
    "cons_ia.groupby('Provider')['Token'].apply(lambda x: x.max() - x.min())",
    "cons_ia.groupby('Provider')['Token'].agg(lambda x: x.max() - x.min())",
    "g = cons_ia.groupby('Provider')\ng['Token'].mean()",
    "g = cons_ia.groupby('Provider')\ng.size()",
    "pays = ['FRA', 'DEU', 'POL', 'SWE']\nsel = cout_pays[cout_pays['name'].isin(pays)].copy()\nsel['cout'] = sel['gwp'] * 35 / 1000\nsel.sort_values('cout', ascending=False)['name'].tolist()",
    "def emission(modele, tache, pays):\n    conso = cons_ia.loc[cons_ia['Model'] == modele, tache].values[0]\n    mix = cout_pays.loc[cout_pays['name'] == pays, 'gwp'].values[0]\n    return conso / 1000 * mix\nemission('gpt 4o', 'Tweet', 'FRA')",
    "def emission(modele, pays='FRA', n=1):\n    c = cons_ia[cons_ia['Model'] == modele]['Petite_conv'].values[0]\n    m = cout_pays[cout_pays['name'] == pays]['gwp'].values[0]\n    return n * c * m / 1000\nfor p in ['FRA', 'USA']:\n    print(p, round(emission('gpt 4o', p, n=10), 4))\nemission('gpt 4o', n=2)",
    "taches = ['Tweet', 'Email', 'Resume']\nfor t in taches:\n    print(t, cons_ia[t].mean())\ncons_ia[taches].max().max()",
    "resultats = {'pays': [], 'cout': []}\nfor p in ['FRA', 'DEU']:\n    resultats['pays'].append(p)\n    resultats['cout'].append(cout_pays[cout_pays['name'] == p]['gwp'].values[0])\npd.DataFrame(resultats)['cout'].max()",
    "long = cons_ia.melt(id_vars=['Model', 'Provider'], value_vars=['Tweet', 'Email', 'Resume'], var_name='tache', value_name='wh')\nlong.pivot_table(index='Provider', columns='tache', values='wh', aggfunc='mean')",
    "moy = {p: cons_ia[cons_ia['Provider'] == p]['Token'].mean() for p in cons_ia['Provider'].unique()}\nmoy['Meta']",
    "a = np.array([3, 1, 2])\nnp.sort(a)",
    "a = np.array([3, 1, 2])\na.argmax()",
    "np.zeros(3) + 1",
    # missing keys and values; dates; formats
    MISSING + "m.groupby('k')['v'].sum()",
    MISSING + "m.groupby('k')['v'].mean()",
    MISSING + "m.groupby('k')['u'].first()",
    MISSING + "m.groupby('k')['u'].last()",
    MISSING + "m.groupby('k')['u'].count()",
    MISSING + "m.groupby('k')['v'].nunique()",
    MISSING + "m.groupby('k').size()",
    MISSING + "m.groupby('k').agg(s=('v', 'sum'), f=('u', 'first'))",
    MISSING + "m.groupby(['k', 'w'])['v'].max().reset_index()['v']",
    MISSING + "m.groupby('k', dropna=False)['v'].sum()",
    MISSING + "m.groupby('k')['v'].transform('sum')",
    MISSING + "m.groupby('k')['v'].cumsum()",
    MISSING + "m.groupby('k')['v'].std(ddof=0)",
    MISSING + "m.groupby('k')['v'].quantile(0.25)",
    MISSING + "m.groupby('k').head(1)['v']",
    MISSING + "m['k'].value_counts().max()",
    MISSING + "m['k'].value_counts(dropna=False)['a']",
    MISSING + "len(m['w'].value_counts())",
    MISSING + "m['u'].nunique()",
    MISSING + "m['u'].nunique(dropna=False)",
    MISSING + "m.pivot_table(index='k', values='u')",
    MISSING + "m.pivot_table(index='k', columns='w', values='v', aggfunc='sum')",
    MISSING + "m.pivot_table(index='k', values=['u', 'v'])",
    MISSING + "m[m.v != 2]['v']",
    MISSING + "m[m['k'] != 'a']['v']",
    MISSING + "m[~(m.v > 2)]['v']",
    MISSING + "m[~m.k.isin(['a'])]['v']",
    MISSING + "m[~(m.v > 2) & (m.w == 'x')]['v']",
    MISSING + "m[~((m.v > 2) | (m.u > 2))]['v']",
    MISSING + "m[~m.v.between(2, 4)]['v']",
    MISSING + "m[~m.v.isna()]['v']",
    MISSING + "m.loc[m.v != 2, 'k']",
    MISSING + "m.query('v != 2')['v']",
    MISSING + "np.where(m.v > 1, 'oui', 'non')",
    MISSING + "m.loc[m['v'] > 1, 'w'] = 'z'\nm['w']",
    MISSING + "t = 0\nfor c, g in m.groupby('k'):\n    t += len(g)\nt",
    MISSING + "m['w'].map({'x': 'un'})",
    MISSING + "m['u'].isna().sum()",
    MISSING + "m[m.u.notna() & (m.v != 2)]['v']",
    "d = pd.DataFrame({'d': ['2024-01-01', '2024-01-07']})\nd['d'] = pd.to_datetime(d['d'], format='%Y-%m-%d')\nd['d'].dt.weekday",
    "d = pd.DataFrame({'d': ['01/02/2024', '07/03/2024']})\nd['d'] = pd.to_datetime(d['d'], dayfirst=True)\nd['d'].dt.month + d['d'].dt.dayofweek",
    "'%d Wh' % 35.9",
    "'%i|%5d|%-4d|%05d|%%' % (-3.7, 4.9, 3, 7)",
    "'%.1f %5s %-3s|' % (2.25, 'ab', 'c')",
    "divmod(17, 5)",
    "pd.to_numeric(cons_ia['Token']).max()",
    "stats.zscore(cons_ia['Token'])[2]",
    "stats.zscore(cons_ia['Token'], ddof=1)[2]",
    "cons_ia.groupby('Provider')['Token'].var(ddof=0)",
    "cons_ia.groupby('Provider')['Token'].quantile(0.75)",
    "cons_ia.groupby('Provider')['Model'].first()",
    "(pd.to_datetime('2024-03-01') - pd.to_datetime('2024-02-27')).days",
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
    "import seaborn as sns\nsns.heatmap(cons_ia.corr(numeric_only=True), annot=True, cmap='coolwarm')\nplt.show()",
    "corr = cons_ia.select_dtypes('number').corr()\nsns.heatmap(corr, annot=True, fmt='.2f', square=True)",
    "px.imshow(cons_ia.corr(numeric_only=True), text_auto=True)",
    "fig = go.Figure(data=go.Choropleth(locations=cout_pays['name'], z=cout_pays['gwp']))\nfig.show()",
    "sns.boxplot(data=cons_ia[['Tweet', 'Email']])",
    "cons_ia[['Token', 'Tweet', 'Email']].mean().plot(kind='bar')",
    "pays = ['FRA', 'DEU', 'POL', 'SWE']\nsel = cout_pays[cout_pays['name'].isin(pays)]\nsns.barplot(x='name', y='gwp', data=sel)",
    "x = cons_ia['Total_parameters']\ny = cons_ia['Petite_conv']\nz = np.polyfit(x, y, 1)\np = np.poly1d(z)\nplt.scatter(x, y)\nplt.plot(x, p(x), 'r--')\nplt.show()",
    "px.pie(cons_ia, names='Provider', values='Petite_conv')",
    "px.pie(cons_ia, names='Provider')",
    "px.bar(cons_ia, x='Provider', y='Petite_conv')",
    "px.bar(cons_ia, x='Provider', y='Petite_conv', color='Model')",
    "px.bar(x=['a', 'b', 'a'], y=[1, 2, 3])",
    "px.bar(cons_ia, x='Token', y='Provider', orientation='h')",
    "sns.lineplot(data=cons_ia, x='Provider', y='Petite_conv')",
    "sns.lineplot(data=cons_ia, x='Provider', y='Token', hue='Provider', estimator='median')",
    "sns.barplot(x=['a', 'b', 'a'], y=[1, 2, 3])",
    "px.histogram(cons_ia, x='Provider')",
    "sns.histplot(cons_ia['Token'])",
    "sns.histplot(data=cons_ia, x='Provider')",
    "fig = go.Figure(go.Pie(labels=cons_ia['Provider'], values=cons_ia['Petite_conv']))\nfig.show()",
    "px.line(cons_ia, x='Token', y='Tweet', log_y=True)",
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
    if isinstance(value, dict):
        return [cell for item in value.values() for cell in flat(item)]
    if hasattr(value, "tolist") and not isinstance(value, (str, float, int, np.generic)):
        return flat(value.tolist())
    if isinstance(value, (list, tuple)):
        return [cell for item in value for cell in flat(item)]
    if isinstance(value, str):
        return [value]
    number = float(value)
    return [None if math.isnan(number) else number]


def run(cell):
    scope = {"pd": pd, "np": np, "stats": stats, "random": random, "print": lambda *_, **__: None}
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
