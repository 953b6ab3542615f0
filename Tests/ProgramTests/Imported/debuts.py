# %% [markdown]
# # Introduction à Python
# %%
2 + 3 * 4
# %%
7 // 2, 7 % 2, 2 ** 10
# %%
x = 5
x == 5
# %%
nom = "Ada"
age = 36
print("Bonjour", nom, "tu as", age, "ans")
# %%
fruits = ["pomme", "poire", "kiwi"]
"kiwi" in fruits
# %%
fruits.append("banane")
print(fruits)
len(fruits)
# %%
fruits[0], fruits[-1], fruits[1:3]
# %%
for f in fruits:
    print(f.upper())
# %%
for i in range(5):
    print(i, i**2)
# %%
carres = [i**2 for i in range(10) if i % 2 == 0]
carres
# %%
note = 12
if note >= 16:
    print("très bien")
elif note >= 10:
    print("reçu")
else:
    print("recalé")
# %%
def aire(largeur, hauteur):
    """Aire d'un rectangle."""
    return largeur * hauteur

aire(3, 4)
# %%
n = 0
while n < 3:
    print(n)
    n += 1
# %%
notes = {"Ada": 18, "Alan": 15}
for eleve, note in notes.items():
    print(f"{eleve} : {note}/20")
# %%
sum(notes.values()) / len(notes)
# %%
import math
math.sqrt(16), math.pi
# %%
phrase = "Les données sont partout"
mots = phrase.split()
print(len(mots), mots)
# %%
compte = {}
for mot in mots:
    compte[mot] = compte.get(mot, 0) + 1
compte
# %%
import pandas as pd
ventes = pd.DataFrame({
    "mois": ["jan", "fév", "mar", "avr"],
    "produit_a": [10, 12, 9, 15],
    "produit_b": [7, 8, 11, 6],
})
ventes
# %%
ventes["total"] = ventes["produit_a"] + ventes["produit_b"]
ventes
# %%
ventes.plot(x="mois", y=["produit_a", "produit_b"], kind="bar", stacked=True)
# %%
ventes.set_index("mois")["total"].plot(kind="pie")
# %%
ventes.plot(x="mois", y="total")
# %%
import matplotlib.pyplot as plt
plt.plot(ventes["mois"], ventes["total"], marker="o")
plt.xlabel("mois")
plt.ylabel("total")
plt.title("Ventes")
plt.grid()
plt.show()
# %%
plt.bar(ventes["mois"], ventes["total"], color="green")
plt.show()
# %%
plt.pie(ventes["total"], labels=ventes["mois"], autopct="%1.1f%%")
plt.show()
# %%
plt.scatter(ventes["produit_a"], ventes["produit_b"])
# %%
plt.hist([1, 2, 2, 3, 3, 3], bins=3)
# %%
ventes.loc[0]
# %%
ventes.iloc[1, 2]
# %%
ventes.loc[ventes["total"].idxmax(), "mois"]
# %%
ventes[["produit_a", "produit_b"]].sum()
# %%
ventes.describe()
# %%
ventes["produit_a"].cumsum()
# %%
ventes.to_csv("ventes.csv", index=False)
# %%
import seaborn as sns
sns.set_theme(style="whitegrid")
sns.lineplot(data=ventes, x="mois", y="total")
# %%
sns.catplot(data=ventes, x="mois", y="total", kind="bar")
# %%
sns.pairplot(ventes)
# %%
long = ventes.melt(id_vars="mois", value_vars=["produit_a", "produit_b"])
long
# %%
sns.barplot(data=long, x="mois", y="value", hue="variable")
# %%
pivot = long.pivot_table(index="mois", columns="variable", values="value", aggfunc="sum")
pivot
# %%
import numpy as np
a = np.array([1, 2, 3, 4])
a.mean(), a.std(), a * 2
# %%
np.arange(0, 1, 0.25)
# %%
np.linspace(0, 1, 5)
# %%
t = np.linspace(0, 10, 50)
plt.plot(t, np.sin(t))
# %%
from scipy import stats
r, p = stats.pearsonr(ventes["produit_a"], ventes["produit_b"])
print(r, p)
# %%
ventes.apply(lambda ligne: ligne["produit_a"] * 2, axis=1)
# %%
ventes["niveau"] = np.where(ventes["total"] > 18, "haut", "bas")
ventes
# %%
ventes.groupby("niveau")["total"].agg(["mean", "min", "max"])
# %%
ventes.query("total > 18")
# %%
ventes.rename(columns={"total": "somme"}).head(2)
# %%
ventes.drop(columns="niveau")
# %%
pd.concat([ventes, ventes]).shape
# %%
ventes["mois"].str.upper().tolist()
# %%
ventes.sort_values(["niveau", "total"], ascending=[True, False])
# %%
print(ventes.to_string())
# %%
for index, ligne in ventes.iterrows():
    print(ligne["mois"], ligne["total"])
# %%
max(ventes["total"]), min(ventes["total"]), sum(ventes["total"])
# %%
try:
    1 / 0
except ZeroDivisionError:
    print("impossible")
# %%
list(zip(ventes["mois"], ventes["total"]))
# %%
sorted(ventes["total"], reverse=True)
# %%
nombre = float("3.5") + int("2")
nombre
# %%
"a,b,c".split(","), "-".join(["x", "y"]), "mot"[::-1]
# %%
assert aire(2, 3) == 6
# %%
print(f"{1/3:.3f} {1234567:,} {0.25:.0%}")
# %%
fig, ax = plt.subplots(figsize=(8, 4))
ax.bar(ventes["mois"], ventes["total"])
ax.set_title("Ventes")
plt.show()
# %%
px_fig = None
px_fig is None
