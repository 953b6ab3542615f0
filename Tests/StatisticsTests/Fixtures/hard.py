"""Writes hard.json: figures of awkward series, to compare ours with.

Each figure is computed with mpmath in 60 digits from the doubles themselves and rounded once.
Where pandas, numpy or scipy define the same figure, the script checks that they agree with it to
1e-10 relative (`library`), and lists in `_meta` the ones where rounding or overflow keeps them
from it. Run with: python3 hard.py > hard.json   (pandas, numpy, scipy, mpmath)
"""

import json
import math
import sys
import warnings

import mpmath as mp
import numpy as np
import pandas as pd
import scipy
import scipy.stats as st

warnings.filterwarnings("ignore")
mp.mp.dps = 60
apart = []


def check(where, exact, library):
    """Notes where a library is further than 1e-10 from the exact figure."""
    exact = float(exact)
    if not (math.isfinite(library) and abs(exact - library) <= 1e-10 * max(abs(exact), 1e-300)):
        if abs(exact) > 1e-14 or abs(library) > 1e-9:
            apart.append(where)
    return exact


def student(t, degrees):
    t, d = mp.mpf(t), mp.mpf(degrees)
    return mp.betainc(d / 2, mp.mpf(1) / 2, 0, d / (d + t * t), regularized=True)


def central(x, power):
    m = mp.fsum(x) / len(x)
    return mp.fsum((v - m) ** power for v in x)


def quantile(values, p):
    ordered = sorted(values)
    place = mp.mpf(p) * (len(ordered) - 1)
    low = int(mp.floor(place))
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def series(name, data):
    x = [mp.mpf(v) for v in data]
    n, s = len(x), pd.Series(data)
    squares = central(x, 2)
    out = {"values": data}

    def put(key, exact, library):
        out[key] = check(f"{name}.{key}", exact, float(library))

    put("sum", mp.fsum(x), s.sum())
    put("mean", mp.fsum(x) / n, s.mean())
    put("median", quantile(x, 0.5), s.median())
    put("std", mp.sqrt(squares / (n - 1)), s.std())
    put("std_population", mp.sqrt(squares / n), s.std(ddof=0))
    if 1e-300 < float(squares / n) < 1e300:
        put("var", squares / (n - 1), s.var())
        put("var_population", squares / n, s.var(ddof=0))
    if n > 2 and squares > 0:
        g = central(x, 3) / n / (squares / n) ** mp.mpf(1.5)
        put("skewness", mp.sqrt(n * (n - 1)) / (n - 2) * g, s.skew())
    out["quantiles"] = {}
    for p in (0, 0.1, 0.25, 0.5, 0.75, 0.9, 1):
        out["quantiles"][str(p)] = check(f"{name}.q{p}", quantile(x, p), float(s.quantile(p)))
    out["mode"] = float(s.mode()[0])
    if squares > 0:
        m, sd = mp.fsum(x) / n, mp.sqrt(squares / (n - 1))
        out["zscores"] = [float((v - m) / sd) for v in x]
        for ours, theirs in zip(out["zscores"], st.zscore(data, ddof=1)):
            check(f"{name}.zscores", ours, theirs)
    for ties in ("average", "min", "max", "dense"):
        out["rank_" + ties] = s.rank(method=ties).tolist()
    out["rank_descending"] = s.rank(ascending=False).tolist()
    out["cumsum"] = [float(mp.fsum(x[: i + 1])) for i in range(n)]
    total = mp.fsum(x)
    out["shares"] = [float(v / total) for v in x] if total != 0 else []
    weights = [float(1 + i % 3) for i in range(n)]
    put(
        "weighted_mean",
        mp.fsum(v * mp.mpf(w) for v, w in zip(x, weights)) / mp.fsum(weights),
        np.average(data, weights=weights),
    )
    if min(data) < max(data) and math.isfinite(max(data) - min(data)):
        counts, edges = np.histogram(data, bins=4)
        out["histogram"] = {"counts": counts.tolist(), "edges": edges.tolist()}
    q1, q3 = quantile(x, 0.25), quantile(x, 0.75)
    reach = mp.mpf(1.5) * (q3 - q1)
    inside = [v for v in x if q1 - reach <= v <= q3 + reach]
    out["box"] = {
        "low": float(min(inside)), "high": float(max(inside)),
        "outliers": sorted(float(v) for v in x if not q1 - reach <= v <= q3 + reach),
    }
    return out


def line(x, y):
    n = len(x)
    mx, my = mp.fsum(x) / n, mp.fsum(y) / n
    sxx = mp.fsum((a - mx) ** 2 for a in x)
    syy = mp.fsum((b - my) ** 2 for b in y)
    sxy = mp.fsum((a - mx) * (b - my) for a, b in zip(x, y))
    slope, r = sxy / sxx, sxy / mp.sqrt(sxx * syy)
    s2 = (syy - slope * sxy) / (n - 2)
    t = r * mp.sqrt((n - 2) / ((1 - r) * (1 + r)))
    return {
        "r": r, "p": student(t, n - 2), "slope": slope, "intercept": my - slope * mx,
        "slope_error": mp.sqrt(s2 / sxx),
        "intercept_error": mp.sqrt(s2 * (mp.mpf(1) / n + mx * mx / sxx)),
    }


def pairs(name, xs, ys, log=False):
    x, y = [mp.mpf(v) for v in xs], [mp.mpf(v) for v in ys]
    out = {"x": xs, "y": ys}
    exact = line(x, y)
    theirs = st.linregress(xs, ys)
    library = {
        "r": theirs.rvalue, "p": theirs.pvalue, "slope": theirs.slope,
        "intercept": theirs.intercept, "slope_error": theirs.stderr,
        "intercept_error": theirs.intercept_stderr,
    }
    for key, value in exact.items():
        out[key] = check(f"{name}.{key}", value, library[key])
    for level in (0.9, 0.95, 0.99):
        half = mp.sqrt(2) * mp.erfinv(mp.mpf(level)) / mp.sqrt(len(x) - 3)
        centre = mp.atanh(exact["r"])
        found = st.pearsonr(xs, ys).confidence_interval(level)
        out[f"interval_{level}"] = [
            check(f"{name}.low", mp.tanh(centre - half), found.low),
            check(f"{name}.high", mp.tanh(centre + half), found.high),
        ]
    rho = line([mp.mpf(v) for v in st.rankdata(xs)], [mp.mpf(v) for v in st.rankdata(ys)])
    spearman = st.spearmanr(xs, ys)
    out["rho"] = check(f"{name}.rho", rho["r"], spearman.statistic)
    out["rho_p"] = check(f"{name}.rho_p", rho["p"], spearman.pvalue)
    kendall = st.kendalltau(xs, ys, method="asymptotic")
    out["tau"], out["tau_p"] = float(kendall.statistic), float(kendall.pvalue)
    # The logarithms of 1e9 + small differ in their last digits only: no program has that slope.
    if min(xs + ys) > 0 and name != "offset":
        log_line = line([mp.log(v) for v in x], [mp.log(v) for v in y])
        theirs = st.linregress(np.log(xs), np.log(ys))
        out["log_slope"] = check(f"{name}.log_slope", log_line["slope"], theirs.slope)
        out["log_intercept"] = check(f"{name}.log_i", log_line["intercept"], theirs.intercept)
    return out


def several(predictors, ys):
    n, k = len(ys), len(predictors)
    a = mp.matrix(n, k + 1)
    for i in range(n):
        a[i, 0] = 1
        for j, column in enumerate(predictors):
            a[i, j + 1] = mp.mpf(column[i])
    y = mp.matrix([mp.mpf(v) for v in ys])
    inverse = (a.T * a) ** -1
    b = inverse * (a.T * y)
    rest = mp.fsum(v * v for v in (y - a * b))
    s2 = rest / (n - k - 1)
    errors = [mp.sqrt(s2 * inverse[j, j]) for j in range(k + 1)]
    return {
        "predictors": predictors, "y": ys,
        "coefficients": [float(b[j + 1]) for j in range(k)],
        "intercept": float(b[0]),
        "errors": [float(e) for e in errors[1:]],
        "intercept_error": float(errors[0]),
        "p": [float(student(b[j + 1] / errors[j + 1], n - k - 1)) for j in range(k)],
        "r2": float(1 - rest / central([mp.mpf(v) for v in ys], 2)),
    }


def million():
    """A million rows, made by the same rule in the test."""
    x = np.arange(1_000_000, dtype=np.int64)
    a = ((x * 7919) % 10007) / 8
    b = a * 0.5 + ((x * 104729) % 9973) / 16
    fit = st.linregress(a, b)
    return {
        "sum": math.fsum(a), "mean": math.fsum(a) / len(a), "std": float(pd.Series(a).std()),
        "skewness": float(pd.Series(a).skew()), "median": float(np.median(a)),
        "q9": float(np.quantile(a, 0.9)), "r": float(st.pearsonr(a, b).statistic),
        "slope": float(fit.slope), "intercept": float(fit.intercept),
        "slope_error": float(fit.stderr),
    }


small = [0.5, 3.25, 1.0, 7.75, 2.5, 2.5, 9.125, 4.0, 0.1, 6.3]
other = [1.5, 2.0, 1.25, 9.0, 3.5, 2.25, 8.0, 5.5, 0.7, 5.9]
result = {
    "series": {
        "small": series("small", small),
        "offset": series("offset", [1e9 + v for v in small]),
        "tiny": series("tiny", [v * 1e-300 for v in small]),
        "huge": series("huge", [v * 1e300 for v in small]),
        "ties": series("ties", [3.0, 1.0, 3.0, 2.0, 2.0, 3.0, 1.0]),
        "integers": series("integers", [float(v) for v in [5, -3, 12, 0, 7, 7, -20, 100]]),
        "constant": series("constant", [0.1] * 5),
        "two": series("two", [4.0, 9.0]),
    },
    "pairs": {
        "small": pairs("small", small, other),
        "offset": pairs("offset", [1e9 + v for v in small], other),
        "scales": pairs("scales", [v * 1e-100 for v in small], [v * 1e100 for v in other]),
        "ties": pairs("ties", [1.0, 1, 2, 2, 3, 3, 3], [4.0, 5, 5, 5, 9, 7, 7]),
        "negative": pairs("negative", small, [20 - 2 * v + 0.1 * i for i, v in enumerate(small)]),
    },
    "several": {
        "two": several([small, [float(i * i % 7) for i in range(10)]], other),
        "offset": several([[1e6 + v for v in small], [float(i % 4) for i in range(10)]], other),
        "three": several(
            [small, [float(i * i % 7) for i in range(10)], [float(i) for i in range(10)]], other
        ),
    },
    "million": million(),
}
result["_meta"] = {
    "pandas": pd.__version__, "numpy": np.__version__, "scipy": scipy.__version__,
    "mpmath": mp.__version__, "apart": sorted(set(apart)),
}
json.dump(result, sys.stdout, indent=1)
print()
