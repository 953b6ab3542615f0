# %%
import pandas as pd
import plotly.express as px
import plotly.graph_objects as go
import matplotlib.pyplot as plt
import seaborn as sns
import numpy as np
%matplotlib inline
sns.set()
# %%
df = pd.read_csv('gen_AI_energy.csv', sep=',')
display(df)
# %%
print(df.columns.tolist())
# %%
df.info
# %%
df.describe().T
# %%
df['Tweet'].mean(), df['Tweet'].std()
# %%
df.loc[0, 'Model']
# %%
df.iloc[0]
# %%
df.iloc[:, 0:3].head()
# %%
df[df['Provider'] == 'OpenAI']['Tweet'].mean()
# %%
fig = px.scatter(df, x="Petite_conv", y="Tweet", color="Provider", hover_data=["Model"], title="Énergie")
fig.show()
# %%
fig = px.box(df, x="Provider", y="Petite_conv")
fig.update_layout(title="Boîtes")
fig.show()
# %%
df.plot.scatter(x='Active_parameters', y='Petite_conv')
plt.xlabel("Paramètres actifs")
plt.show()
# %%
textes = ["Token", "Tweet", "Email", "Resume", "Petite_conv", "Cinq_pages"]
df[textes].mean().plot(kind="bar")
# %%
moyennes = df[textes].mean()
moyennes
# %%
df.groupby("Provider")[textes].mean()
# %%
df.sort_values(by="Petite_conv", ascending=False).head(5)
# %%
df.nlargest(3, "Petite_conv")[["Model", "Petite_conv"]]
# %%
corr = df[["Active_parameters", "Total_parameters", "Petite_conv"]].corr(method="spearman")
corr
# %%
sns.heatmap(corr, annot=True, cmap="coolwarm")
plt.show()
# %%
sns.regplot(x="Total_parameters", y="Petite_conv", data=df)
# %%
mix = pd.read_csv("electricity_mixes.csv", sep=",")
mix.head()
# %%
mix[mix["name"] == "FRA"]
# %%
mix.loc[mix["name"] == "FRA", "gwp"].values[0]
# %%
def cout_carbone(modele, pays, texte):
    """Renvoie le coût."""
    conso = df.loc[df["Model"] == modele, texte].values[0]
    intensite = mix.loc[mix["name"] == pays, "gwp"].values[0]
    return conso * intensite

cout_carbone("gpt 4o", "FRA", "Petite_conv")
# %%
for pays in ["FRA", "USA", "CHN"]:
    print(pays, ":", round(cout_carbone("gpt 4o", pays, "Petite_conv"), 2), "gCO2e")
# %%
couts = [cout_carbone("gpt 4o", p, "Petite_conv") for p in mix["name"]]
mix["cout"] = couts
mix.head()
# %%
pays_choisis = ["CHN", "FRA", "DEU", "CHE", "USA"]
sel = mix[mix["name"].isin(pays_choisis)].copy()
sel
# %%
criteres = ["adpe", "pe", "gwp"]
maxima = mix[criteres].max()
maxima
# %%
norm = sel.copy()
norm[criteres] = sel[criteres] / maxima
norm
# %%
fig = go.Figure()
for i, ligne in norm.iterrows():
    fig.add_trace(go.Scatterpolar(r=[ligne["adpe"], ligne["pe"], ligne["gwp"]], theta=criteres, fill="toself", name=ligne["name"]))
fig.show()
# %%
fig = px.choropleth(mix, locations="name", color="cout", hover_name="name", title="Coût d'une conversation", color_continuous_scale="Viridis")
fig.show()
# %%
fig = px.bar(sel, x="name", y="gwp")
fig.show()
# %%
plt.figure(figsize=(12,6))
plt.bar(df["Model"], df["Petite_conv"])
plt.xticks(rotation=90)
plt.ylabel("Wh")
plt.show()
# %%
df.set_index("Model")["Petite_conv"].sort_values().plot(kind="barh", figsize=(8, 8))
# %%
plt.scatter(df["Total_parameters"], df["Petite_conv"])
plt.xscale("log")
plt.show()
# %%
df["Provider"].value_counts().plot(kind="pie")
# %%
df.groupby("Provider")["Petite_conv"].mean().plot(kind="bar", title="Moyenne")
# %%
df["part"] = df["Petite_conv"] / df["Petite_conv"].sum() * 100
df[["Model", "part"]].round(1)
# %%
df["Petite_conv"].hist(bins=20)
# %%
df[["Tweet", "Email"]].boxplot()
# %%
print("Le modèle le plus gourmand est", df.loc[df["Petite_conv"].idxmax(), "Model"])
# %%
mediane = np.median(df["Petite_conv"])
if mediane > 5:
    print("plus de 5 Wh")
else:
    print("moins de 5 Wh")
# %%
total = 0
for v in df["Tweet"]:
    total += v
total
# %%
a, b = np.polyfit(df["Total_parameters"], df["Petite_conv"], 1)
print(f"y = {a:.3f} x + {b:.3f}")
# %%
mix.sort_values("gwp", ascending=False)[["name", "gwp"]].head(10).plot(x="name", y="gwp", kind="bar")
# %%
sns.boxplot(x="Provider", y="Petite_conv", data=df)
plt.yscale("log")
# %%
sns.countplot(x="Provider", data=df)
# %%
sns.barplot(x="Provider", y="Petite_conv", data=df, estimator=np.median)
# %%
df.query("Petite_conv > 10 and Provider == 'OpenAI'")
# %%
df.to_csv("resultats.csv", index=False)
# %%
gaz = {"FRA": 0.08, "POL": 0.9}
for k in gaz:
    print(k, gaz[k])
# %%
len(df), df.shape
# %%
df.isna().sum()
# %%
sns.lmplot(x="Total_parameters", y="Petite_conv", hue="Provider", data=df)
# %%
df["Model"].str.contains("gpt").sum()
# %%
df.melt(id_vars="Model", value_vars=textes).head()
# %%
pd.pivot_table(df, index="Provider", values="Petite_conv", aggfunc="mean")
# %%
df.drop_duplicates(subset="Provider")
# %%
df.rename(columns={"Petite_conv": "conversation"}).columns
# %%
df.corr(numeric_only=True)
# %%
df.sample(3)
