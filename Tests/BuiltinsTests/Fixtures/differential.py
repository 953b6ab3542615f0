"""Writes differential.json: what pandas, numpy and SciPy make of 2,000 random tables.

The tables are not stored: DifferentialTests.swift draws the same ones from the same numbers
(SplitMix64). Of each answer a digest is kept, of its cells with six significant digits. Run it with
PyPI packages pandas and scipy: python differential.py > differential.json
"""

import hashlib
import json
import sys
import warnings

import numpy as np
import pandas as pd
import scipy
from scipy import stats

warnings.simplefilter("ignore")
MASK = (1 << 64) - 1
TEXTS = ["été", "Été", "ete", "zoo", "Île", "île", "œuf", "eau"]


class Numbers:
    """SplitMix64 (Sebastiano Vigna, 2015)."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ mixed >> 27) * 0x94D049BB133111EB) & MASK
        return mixed ^ mixed >> 31

    def below(self, bound):
        return self.next() % bound


def table(numbers):
    """A table of random length; some rows repeat earlier ones, some cells are missing."""
    length = [0, 1, 2, 3, 5, 8, 12, 20, 30][numbers.below(9)]
    holes = [0, 10, 40, 100][numbers.below(4)]
    large = numbers.below(3) == 0
    rows = []

    def cell(make):
        value = make()
        return None if numbers.below(100) < holes else value

    for row in range(length):
        if row > 0 and numbers.below(5) == 0:
            rows.append(rows[numbers.below(row)])
            continue
        rows.append((
            cell(lambda: TEXTS[numbers.below(len(TEXTS))]),
            cell(lambda: numbers.below(4)),
            cell(lambda: (numbers.below(81) - 40) / 8),
            cell(lambda: (numbers.below(2001) - 1000) / 10),
            cell(lambda: numbers.below(6) + (9007199254740992 if large else 0)),
            cell(lambda: numbers.below(400)),
        ))
    frame = pd.DataFrame(rows, columns=["g", "k", "x", "y", "n", "d"])
    frame["g"] = frame["g"].astype(object).where(frame["g"].notna(), None)
    for name in "knd":
        frame[name] = pd.array([r["gkxynd".index(name)] for r in rows], dtype="Int64")
    for name in "xy":
        frame[name] = pd.array([r["gkxynd".index(name)] for r in rows], dtype="Float64")
    return frame


def shown(cell):
    """A cell with six digits; the last of them does not depend on how a tie is rounded."""
    if cell is None or cell is pd.NA:
        return "–"
    if isinstance(cell, str):
        return cell
    if isinstance(cell, (bool, np.bool_)):
        return "true" if cell else "false"
    if isinstance(cell, (int, np.integer)):
        return str(int(cell))
    if cell != cell:
        return "–"
    if abs(cell) < 1e-9:
        return "0"
    return "%.6g" % (float(cell) * (1 + 1.2345e-10))


def lines(frame):
    rows = zip(*[list(frame[name]) for name in frame.columns]) if len(frame.columns) else []
    return "\n".join([",".join(map(str, frame.columns))] + [",".join(map(shown, r)) for r in rows])


def whole(values):
    return [None if v is pd.NA else int(v) for v in values]


def doubles(series):
    return np.array([np.nan if v is pd.NA else float(v) for v in series])


def filtered(t, u):
    kept = ((t["x"] > 0) & (t["k"] != 2)).fillna(False)
    return lines(t[kept.astype(bool)])


def in_list(t, u):
    return lines(t[t["g"].isin(["été", "eau", "Paris"])])


def ordered(t, u):
    return lines(t.sort_values(
        ["k", "x", "d"], ascending=[True, False, True], kind="stable", na_position="last"))


def groups(t, names):
    return t.groupby(names, sort=False, dropna=False)


def summarized(t, u):
    if len(t) == 0:
        return "g,c,s,m,e,h,q,lo,hi,f"
    grouped = groups(t, ["g"])
    rows = []
    for key, part in grouped:
        x = part["x"].dropna()
        n = part["n"].dropna()
        d = part["d"].dropna()
        rows.append((
            None if key[0] is None or key[0] != key[0] else key[0], len(part),
            float(x.sum()) if len(x) else 0, float(x.mean()) if len(x) else None,
            float(x.std()) if len(x) > 1 else None, float(x.median()) if len(x) else None,
            float(x.quantile(0.25)) if len(x) else None, int(n.min()) if len(n) else None,
            int(n.max()) if len(n) else None, int(d.max()) if len(d) else None))
    return lines(pd.DataFrame(rows, columns=list("gcsmehq") + ["lo", "hi", "f"], dtype=object))


def joined(t, u, how):
    left = t[["g", "k", "x"]].assign(i=range(len(t)))
    right = u[["k", "y"]].assign(j=range(len(u)))
    merged = left[left["k"].notna()].merge(right[right["k"].notna()], on="k", how="inner")
    pairs = [(int(i), int(j)) for i, j in zip(merged["i"], merged["j"])]
    matches = {}
    for i, j in pairs:
        matches.setdefault(i, []).append(j)
    rows = []
    for i in range(len(t)):
        found = sorted(matches.get(i, []))
        if not found and how != "inner":
            found = [None]
        for j in found:
            rows.append((t["g"].iloc[i], t["k"].iloc[i], t["x"].iloc[i],
                         None if j is None else u["y"].iloc[j]))
    if how == "full":
        used = {j for _, j in pairs}
        rows += [(None, u["k"].iloc[j], None, u["y"].iloc[j])
                 for j in range(len(u)) if j not in used]
    return lines(pd.DataFrame(rows, columns=["g", "k", "x", "y"], dtype=object))


def pivoted(t, u):
    t = t[t["k"].notna()]
    down, across, cells = [], [], {}
    for g, k, x in zip(t["g"], t["k"], t["x"]):
        if g not in down:
            down.append(g)
        if int(k) not in across:
            across.append(int(k))
        cells.setdefault((g, int(k)), []).append(x)
    rows = [[g] + [None if (g, k) not in cells else float(pd.array(cells[g, k], "Float64").sum())
                   for k in across] for g in down]
    return lines(pd.DataFrame(rows, columns=["g"] + across, dtype=object))


def unpivoted(t, u):
    if len(t) == 0:
        return "g,v,w"
    return lines(t[["g", "x", "y"]].melt(id_vars="g", value_vars=["x", "y"], var_name="v",
                                         value_name="w"))


def different(t, u):
    return lines(t.drop_duplicates(["g", "k"], keep="first"))


def shifted(t, u):
    if len(t) == 0:
        return "a,b,c,e"
    by = groups(t, ["k"])
    return lines(pd.DataFrame({
        "a": t["n"].shift(1), "b": t["g"].shift(-2), "c": by["x"].diff(1), "e": by["d"].shift(1)}))


def windows(t, u):
    x = pd.Series(doubles(t["x"]))
    deviations = x.rolling(4).apply(lambda part: np.std(part, ddof=1), raw=True)
    return lines(pd.DataFrame({
        "a": x.rolling(3).mean(), "b": x.rolling(2).sum(), "c": x.rolling(3).min(),
        "e": x.rolling(2).max(), "f": x.rolling(4).median(), "h": deviations}))


def ranked(t, u):
    x = pd.Series(doubles(t["x"]))
    g = t["g"].fillna("missing").reset_index(drop=True)
    wholes = t["n"].reset_index(drop=True)
    # Ranks of 64-bit numbers, which doubles do not tell apart.
    places = {n: i for i, n in enumerate(sorted({int(n) for n in wholes.dropna()}))}
    n = pd.Series([np.nan if v is pd.NA else float(places[int(v)]) for v in wholes], dtype=float)
    return lines(pd.DataFrame({
        "a": x.rank(), "b": n.rank(method="min", ascending=False), "c": x.rank(method="dense"),
        "e": x.groupby(g).rank() if len(t) else x}))


def running(t, u):
    by = groups(t, ["g"])["x"]
    return lines(pd.DataFrame({"a": t["x"].cumsum(), "b": by.cumsum() if len(t) else t["x"]}))


def quantiles(t, u):
    y = t["y"].dropna().astype(float)
    return "!" if len(y) == 0 else ",".join(shown(float(q)) for q in y.quantile([0, .1, .5, .9, 1]))


def correlated(t, u):
    pairs = t[["x", "y"]].dropna().astype(float)
    x, y = pairs["x"].to_numpy(), pairs["y"].to_numpy()
    if len(set(x)) < 2 or len(set(y)) < 2:
        return "!"
    found = [stats.pearsonr(x, y)[0], stats.spearmanr(x, y)[0], stats.kendalltau(x, y)[0]]
    return ",".join(shown(float(r)) for r in found)


def intervals(t, u):
    x, y = t["x"].dropna().astype(float), u["y"].dropna().astype(float)
    if len(x) < 2 or len(y) < 2 or (len(set(x)) < 2 and len(set(y)) < 2):
        return "!"
    test = stats.ttest_ind(x, y, equal_var=False)
    mean, error = x.mean(), stats.sem(x)
    low = mean if error == 0 else stats.t.interval(0.95, len(x) - 1, mean, error)[0]
    return ",".join(shown(float(v)) for v in (
        test.statistic, test.df, test.pvalue, test.confidence_interval(0.95).high, low))


OPERATIONS = {
    "filter": filtered, "filter in": in_list, "sort": ordered, "summarize": summarized,
    "join inner": lambda t, u: joined(t, u, "inner"),
    "join left": lambda t, u: joined(t, u, "left"),
    "join full": lambda t, u: joined(t, u, "full"), "pivot": pivoted, "unpivot": unpivoted,
    "distinct": different, "lag": shifted, "rolling": windows, "rank": ranked,
    "cumsum": running, "quantile": quantiles, "corr": correlated, "t_test": intervals,
}


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def main():
    seeds = range(1, 2001)
    if len(sys.argv) > 2:  # differential.py SEED OPERATION: the answer itself
        numbers = Numbers(int(sys.argv[1]))
        t, u = table(numbers), table(numbers)
        print(lines(t), lines(u), OPERATIONS[sys.argv[2]](t, u), sep="\n\n")
        return
    digests = []
    for seed in seeds:
        numbers = Numbers(seed)
        t, u = table(numbers), table(numbers)
        digests.append("".join(digest(run(t, u)) for run in OPERATIONS.values()))
    json.dump({
        "versions": {"pandas": pd.__version__, "numpy": np.__version__, "scipy": scipy.__version__},
        "operations": list(OPERATIONS), "digests": digests}, sys.stdout, indent=0)


main()
