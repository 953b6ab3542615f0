"""What is measured: each work as étude says it and as each peer does, and its target.

A work gives `r`, and `answer` makes numbers of it that must be those of every peer. The code of a peer
sees its library and the tables of its group's setup; in SQL `r` is a table that is made anew. No answer
means `r` itself, or the row that the query gives.
"""

from dataclasses import dataclass, field


@dataclass
class Work:
    name: str
    etude: str
    answer: str
    peers: dict = field(default_factory=dict)  # library: (code, answer)
    target: float = 0  # étude's time by the best peer's of those named
    named: str = ""
    grows: bool = False

    @property
    def best(self):
        return self.named.split(", ") if self.named else list(self.peers)

    @property
    def said(self):
        return " or ".join(self.best)


@dataclass
class Group:
    title: str
    setup: dict  # library: statements, one a line
    works: list


@dataclass
class Processes:
    name: str
    etude: str
    peer: str
    said: str
    target: float = 0
    runs: int = 9


KEEP = "create or replace temp table r as "

# A log of requests.

ROWS = "[len(r), sum(r.tokens), sum(r.energy)]"
FRAME = "[len(r), r['tokens'].sum(), r['energy'].sum()]"
SQL = "select count(*), sum(tokens), sum(energy) from r"
BOTH = 'tokens > 1000 and country == "FRA"'
POLARS = '(pl.col("tokens") > 1000) & (pl.col("country") == "FRA")'
DUCKDB = "from t where tokens > 1000 and country = 'FRA'"
VALUES = "[len(r), sum(r), r[0], r[len(r) - 1]]"
ARRAY = "[len(r), r.sum(), r[0], r[-1]]"
EDGES = list(range(0, 241, 20))


def grouped(name, *keys):
    """The sum and the mean of two columns by keys."""
    listed = ", ".join(keys)
    return Work(name, f"r = t.summarize(by = [{listed}], s = sum(energy), m = mean(seconds))",
                "[len(r), sum(r.s), sum(r.m)]", {
        "polars": (f't.group_by({list(keys)}).agg(s=pl.col("energy").sum(), m=pl.col("seconds").mean())',
                   "[len(r), r['s'].sum(), r['m'].sum()]"),
        "duckdb": (KEEP + f"select {listed}, sum(energy) s, avg(seconds) m from t group by {listed}",
                   "select count(*), sum(s), sum(m) from r"),
        "pandas": (f't.groupby({list(keys)}, sort=False).agg(s=("energy", "sum"), m=("seconds", "mean"))',
                   "[len(r), r['s'].sum(), r['m'].sum()]")}, 0.8, "duckdb", grows=True)


def ordered(name, column, beside):
    """All columns in the order of one; the answer holds the first, the middle and the last row."""
    return Work(name, f"r = t.sort({column})",
                ROWS[:-1] + "".join(f", r.{beside}[{i}]" for i in ("0", "len(r) // 2", "len(r) - 1")) + "]", {
        library: (code, FRAME + f" + [r['{beside}'][i] for i in (0, len(r) // 2, len(r) - 1)]")
        for library, code in {
            "polars": f't.sort("{column}", maintain_order=True)',
            "pandas": f't.sort_values("{column}", kind="stable", ignore_index=True)'}.items()},
        0.7, "polars", grows=True)


def figure(name, code, target, named, grows=False, **peers):
    """One number, or a list of them."""
    return Work(name, f"r = {code}", "r", {library: (text, None) for library, text in peers.items()},
                target, named, grows)


REQUESTS = Group("A log of requests: user, model, country, tokens, seconds, energy", {
    "etude": 't = read_csv("{folder}/requests.csv")\nf = read_csv("{folder}/factors.csv")',
    "polars": "globals().update(t=pl.read_csv('{folder}/requests.csv'), f=pl.read_csv('{folder}/factors.csv'))",
    "duckdb": "create table t as select * from read_csv('{folder}/requests.csv')\n"
              "create table f as select * from read_csv('{folder}/factors.csv')",
    "pandas": "globals().update(t=pd.read_csv('{folder}/requests.csv'))",
    "numpy": "globals().update(zip(['tokens', 'seconds', 'energy'], __import__('pandas').read_csv("
             "'{folder}/requests.csv', usecols=['tokens', 'seconds', 'energy']).to_numpy().T.copy()))\n"
             "globals().update(tokens=tokens.astype('int64'))",
}, [
    Work("read the CSV", 'r = read_csv("{folder}/requests.csv")', ROWS, {
        "polars": ("pl.read_csv('{folder}/requests.csv')", FRAME),
        "duckdb": (KEEP + "select * from read_csv('{folder}/requests.csv')", SQL),
        "pandas": ("pd.read_csv('{folder}/requests.csv')", FRAME)}, 0.8, "polars, duckdb", True),
    Work("filter on a number and a text", f"r = t.filter({BOTH})", ROWS, {
        "polars": (f"t.filter({POLARS})", FRAME),
        "duckdb": (KEEP + f"select * {DUCKDB}", SQL),
        "pandas": ('t[(t.tokens > 1000) & (t.country == "FRA")]', FRAME)}, 1, "polars", True),
    Work("filter that keeps half of the rows", "r = t.filter(tokens > 2500)", ROWS, {
        "polars": ('t.filter(pl.col("tokens") > 2500)', FRAME),
        "duckdb": (KEEP + "select * from t where tokens > 2500", SQL)}, 1, "polars"),
    figure("filter and count", f"len(t.filter({BOTH}))", 1, "polars",
           polars=f"t.filter({POLARS}).height", duckdb=f"select count(*) {DUCKDB}"),
    figure("filter and sum", f"t.filter({BOTH}).energy.sum()", 1, "polars",
           polars=f't.filter({POLARS})["energy"].sum()', duckdb=f"select sum(energy) {DUCKDB}"),
    grouped("group by two texts", "model", "country"),
    grouped("group by a text", "country"),
    grouped("group by an id of many values", "user"),
    ordered("sort by a number, all columns", "energy", "energy"),
    ordered("sort by a text, all columns", "country", "tokens"),
    Work("a * b + 1", "r = t.seconds * t.tokens + 1", VALUES, {
        "numpy": ("seconds * tokens + 1", ARRAY)}, 1.2, "numpy", True),
    Work("derive a * b + 1", "r = t.derive(x = seconds * tokens + 1).x", VALUES, {
        "numpy": ("seconds * tokens + 1", ARRAY),
        "polars": ('t.with_columns(x=pl.col("seconds") * pl.col("tokens") + 1)["x"]', ARRAY)}, 1.2, "numpy"),
    figure("Pearson", "corr(t.seconds, t.energy)", 0.6, "numpy", numpy="np.corrcoef(seconds, energy)[0, 1]",
           duckdb="select corr(seconds, energy) from t"),
    figure("sum", "t.energy.sum()", 1, "numpy", numpy="energy.sum()"),
    figure("mean", "t.energy.mean()", 1, "numpy", numpy="energy.mean()"),
    figure("std", "t.energy.std()", 1, "numpy", numpy="energy.std(ddof=1)"),
    figure("Spearman", 'corr(t.seconds, t.energy, method = "spearman")', 0.3, "pandas", True,
           pandas='t["seconds"].corr(t["energy"], method="spearman")'),
    figure("median", "t.energy.median()", 0.6, "numpy", True, numpy="np.median(energy)"),
    figure("three quantiles", "quantile(t.energy, [0.1, 0.5, 0.9])", 0.6, "numpy",
           numpy="np.quantile(energy, [0.1, 0.5, 0.9])"),
    Work("join with countries and multiply", "r = t.join(f, on = country).derive(g = energy * factor)",
         "[len(r), sum(r.g)]", {
             "polars": ('t.join(f, on="country").with_columns(g=pl.col("energy") * pl.col("factor"))',
                        "[len(r), r['g'].sum()]"),
             "duckdb": (KEEP + "select t.*, factor, energy * factor g from t join f using (country)",
                        "select count(*), sum(g) from r")}, 0.8, "duckdb", True),
    Work("cost of a request in each row", 'r = t.derive(g = cost(model, country, "Token"))', "[len(r)]", {
        "duckdb": (KEEP + "select t.*, factor, energy * factor g from t join f using (country)",
                   "select count(*) from r")}, 2, "duckdb"),
    Work("describe", "r = t.select(tokens, seconds, energy).describe()", "[sum(r.mean), sum(r.max)]", {
        "pandas": ("t[['tokens', 'seconds', 'energy']].describe()",
                   "[r.loc['mean'].sum(), r.loc['max'].sum()]")}, 0.5, "pandas", True),
    Work("hist", f"t.hist(seconds, bins = {EDGES})", "len(t)", {
        "numpy": (f"np.histogram(seconds, {EDGES})", "len(seconds)")}, 0.5, "numpy"),
    Work("fit", "r = fit(t.tokens, t.energy)", "[r.slope, r.intercept]", {
        "numpy": ("np.linalg.lstsq(np.column_stack([tokens, np.ones(len(tokens))]), energy)[0]", None)},
        0.5, "numpy"),
    Work("write_csv", 't.write_csv("{folder}/written.csv")', "len(t)", {
        "polars": ("t.write_csv('{folder}/polars.csv')", "len(t)"),
        "pandas": ("t.to_csv('{folder}/pandas.csv', index=False)", "len(t)")}, 0.7, "polars", True),
])

# The ten questions of H2O.ai, the eighth without the second of two largest, which `head` by groups says.


def question(name, by, polars, sql, **figures):
    """Figures by keys; the answer is the number of groups and the sum of each figure."""
    said = ", ".join(f"{column} = {code}" for column, code in figures.items())
    keys = ", ".join(by)
    return Work(name, f"r = t.summarize(by = [{keys}], {said})",
                "[len(r), " + ", ".join(f"sum(r.{column})" for column in figures) + "]", {
        "polars": (f"t.group_by({by}).agg({polars})",
                   "[len(r)] + [r[c].sum() for c in " + str(list(figures)) + "]"),
        "duckdb": (KEEP + f"select {keys}, {sql} from t group by {keys}",
                   "select count(*), " + ", ".join(f"sum({column})" for column in figures) + " from r")},
        0.8, "duckdb")


QUESTIONS = Group("The questions of H2O.ai", {
    "etude": 't = read_csv("{folder}/groups.csv")',
    "polars": "globals().update(t=pl.read_csv('{folder}/groups.csv'))",
    "duckdb": "create table t as select * from read_csv('{folder}/groups.csv')",
}, [
    question("q1", ["id1"], 'a=pl.col("v1").sum()', "sum(v1) a", a="sum(v1)"),
    question("q2", ["id1", "id2"], 'a=pl.col("v1").sum()', "sum(v1) a", a="sum(v1)"),
    question("q3", ["id3"], 'a=pl.col("v1").sum(), b=pl.col("v3").mean()', "sum(v1) a, avg(v3) b",
             a="sum(v1)", b="mean(v3)"),
    question("q4", ["id4"], 'a=pl.col("v1").mean(), b=pl.col("v2").mean(), c=pl.col("v3").mean()',
             "avg(v1) a, avg(v2) b, avg(v3) c", a="mean(v1)", b="mean(v2)", c="mean(v3)"),
    question("q5", ["id6"], 'a=pl.col("v1").sum(), b=pl.col("v2").sum(), c=pl.col("v3").sum()',
             "sum(v1) a, sum(v2) b, sum(v3) c", a="sum(v1)", b="sum(v2)", c="sum(v3)"),
    question("q6", ["id4", "id5"], 'a=pl.col("v3").median(), b=pl.col("v3").std()',
             "median(v3) a, stddev(v3) b", a="median(v3)", b="std(v3)"),
    question("q7", ["id3"], 'a=pl.col("v1").max() - pl.col("v2").min()', "max(v1) - min(v2) a",
             a="max(v1) - min(v2)"),
    Work("q8", "r = t.select(id6, v3).sort(-v3).head(2, by = id6)", "[len(r), sum(r.v3)]", {
        "polars": ('t.select("id6", "v3").sort("v3", descending=True).group_by("id6").agg(pl.col("v3").head(2)).explode("v3")',
                   "[len(r), r['v3'].sum()]"),
        "duckdb": (KEEP + "select id6, v3 from (select id6, v3, row_number() over "
                   "(partition by id6 order by v3 desc) n from t) where n <= 2",
                   "select count(*), sum(v3) from r")}, 0.8, "duckdb"),
    question("q9", ["id2", "id4"], 'a=pl.corr("v1", "v2") ** 2', "corr(v1, v2) ^ 2 a", a="corr(v1, v2) ^ 2"),
    question("q10", ["id1", "id2", "id3", "id4", "id5", "id6"], 'a=pl.col("v3").sum(), n=pl.len()',
             "sum(v3) a, count(*) n", a="sum(v3)", n="count()"),
])


def joined(name, other, key, kind="inner"):
    return Work(name, f'r = t.join({other}, on = {key}, kind = "{kind}")', "[len(r), sum(r.v1), sum(r.v2)]", {
        "polars": (f't.join({other}, on="{key}", how="{kind}")', "[len(r), r['v1'].sum(), r['v2'].sum()]"),
        "duckdb": (KEEP + f"select * from t {kind} join {other} using ({key})",
                   "select count(*), sum(v1), sum(v2) from r")}, 0.8, "duckdb")


OTHERS = ["small", "medium", "big"]
JOINS = Group("The joins of H2O.ai", {
    "etude": "\n".join(f'{name} = read_csv("{{folder}}/{file}.csv")'
                       for name, file in zip(["t"] + OTHERS, ["left"] + OTHERS)),
    "polars": "globals().update(t=pl.read_csv('{folder}/left.csv'), "
              + ", ".join(f"{name}=pl.read_csv('{{folder}}/{name}.csv')" for name in OTHERS) + ")",
    "duckdb": "\n".join(f"create table {name} as select * from read_csv('{{folder}}/{file}.csv')"
                        for name, file in zip(["t"] + OTHERS, ["left"] + OTHERS)),
}, [
    joined("with a small table", "small", "id1"),
    joined("with a table of thousands", "medium", "id2"),
    joined("the same, all rows kept", "medium", "id2", "left"),
    joined("with a table as large", "big", "id3"),
])

TABLES = [REQUESTS, QUESTIONS, JOINS]

# Whole programs.

SQUARES = "sum([x*x for x in range(1, 1000001)])"
POINTS = "t = table(x = range(1000000), y = [(i * 7919) % 1000003 for i in range(1000000)])"

PROCESSES = [
    Processes("start", "{etude} -e 1+1", "lua5.4 -e ''", "lua5.4 -e ''", 2.5, 200),
    Processes("start and one cost", "{etude} -e 'cost(\"gpt 4o\", \"FRA\", \"Petite_conv\")'",
              "lua5.4 -e ''", "lua5.4 -e ''", 0, 100),
    Processes("replay of the study", "{etude} -q run {here}/../notebooks/etude.md",
              "{python} -m nbconvert --to notebook --execute --stdout {here}/peer.ipynb",
              "nbconvert --execute", 1 / 150, 5),
    Processes("fib(32)", "{etude} {here}/fib.etude", "lua5.4 {here}/fib.lua", "Lua", 0.8),
    Processes("a while of 10⁷ steps", "{etude} {here}/loop.etude", "lua5.4 {here}/loop.lua", "Lua", 0.8),
    Processes("squares of a comprehension", f"{{etude}} -e '{SQUARES}'", f"{{python}} -c 'print({SQUARES})'",
              "CPython", 0.5),
    Processes("a map of the world", "{etude} -q -e 'cout_pays.worldmap(name, gwp)'",
              "{etude} -q -e 'len(cout_pays)'", "the same, not drawn", 0, 50),
    Processes("a scatter plot of 10⁶ points", f"{{etude}} -q -e '{POINTS}; t.scatter(x, y)'",
              "{python} {here}/scatter.py", "plotext", 0, 3),
    Processes("prompt, history of 10⁵ lines", "{python} {here}/prompt.py 1 100000 {etude}",
              "{python} {here}/prompt.py 1 0 {etude}", "with no history", 0, 20),
]
