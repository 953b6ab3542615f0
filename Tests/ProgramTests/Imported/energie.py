# %% [markdown]
# # Coût énergétique des IA génératives
# %%
import pandas as pd
import numpy as np
import seaborn as sns
import matplotlib.pyplot as plt
import plotly.express as px
# %%
cons_ia = pd.read_csv("gen_AI_energy.csv", sep=",")
cons_ia
# %%
cons_ia.head()
# %%
cons_ia.dtypes
# %%
cons_ia.info()
# %%
cons_ia.describe()
# %%
cons_ia.columns
# %%
type(cons_ia)
# %%
print(cons_ia.shape)
# %%
cons_ia["Petite_conv"].mean()
# %%
moyenne = cons_ia["Petite_conv"].mean()
print("La moyenne est de", moyenne)
# %%
print(f"La moyenne est de {moyenne:.2f} Wh")
# %%
cons_ia[["Token", "Tweet", "Email"]].mean()
# %%
sns.relplot(data=cons_ia, x="Petite_conv", y="Tweet")
# %%
sns.relplot(data=cons_ia, x="Petite_conv", y="Tweet", hue="Provider")
plt.show()
# %%
sns.scatterplot(data=cons_ia, x="Total_parameters", y="Petite_conv", hue="Provider")
plt.xscale("log")
plt.yscale("log")
plt.title("Énergie et paramètres")
# %%
cons_ia[["Active_parameters", "Petite_conv"]].corr()
# %%
cons_ia["Active_parameters"].corr(cons_ia["Petite_conv"], method="spearman")
# %%
cons_ia.sort_values("Petite_conv", ascending=False)[["Model", "Petite_conv"]]
# %%
classement = cons_ia.sort_values(by="Petite_conv")
classement.head(10)
# %%
plt.figure(figsize=(10, 6))
sns.barplot(data=classement, x="Petite_conv", y="Model")
plt.show()
# %%
cons_ia.groupby("Provider")["Petite_conv"].mean()
# %%
cons_ia.groupby("Provider").agg({"Petite_conv": "mean", "Token": "max"})
# %%
cons_ia.groupby("Provider").agg(moyenne=("Petite_conv", "mean"), n=("Model", "count")).reset_index()
# %%
cons_ia.groupby("Provider").mean(numeric_only=True)
# %%
cons_ia["Provider"].value_counts()
# %%
cons_ia["Provider"].unique()
# %%
cons_ia.loc[cons_ia["Model"] == "gpt 4o", "Petite_conv"]
# %%
gpt = cons_ia.loc[cons_ia["Model"] == "gpt 4o", "Petite_conv"].values[0]
gpt
# %%
cout_pays = pd.read_csv("electricity_mixes.csv")
cout_pays.head()
# %%
cout_pays.sort_values("gwp").head(10)
# %%
def cout(modele, pays, texte):
    energie = cons_ia.loc[cons_ia["Model"] == modele, texte].iloc[0]
    facteur = cout_pays.loc[cout_pays["name"] == pays, "gwp"].iloc[0]
    return energie * facteur
# %%
cout("gpt 4o", "FRA", "Petite_conv")
# %%
pays = ["CHN", "FRA", "DEU", "CHE", "USA"]
for p in pays:
    print(p, cout("gpt 4o", p, "Petite_conv"))
# %%
selection = cout_pays[cout_pays["name"].isin(pays)]
selection
# %%
resultats = []
for p in pays:
    resultats.append(cout("gpt 4o", p, "Petite_conv"))
resultats
# %%
df = pd.DataFrame({"pays": pays, "cout": resultats})
df
# %%
sns.barplot(data=df, x="pays", y="cout")
# %%
df.sort_values("cout", ascending=False)
# %%
cout_pays["cout"] = cout_pays["gwp"] * gpt
cout_pays[["name", "cout"]].head()
# %%
norm = cout_pays.copy()
for c in ["adpe", "pe", "gwp"]:
    norm[c] = norm[c] / norm[c].max()
norm[norm["name"].isin(pays)]
# %%
fig = px.choropleth(cout_pays, locations="name", color="cout", hover_name="name", color_continuous_scale="Reds")
fig.show()
# %%
cout_pays["gwp"].max() / cout_pays["gwp"].min()
# %%
cons_ia.plot(x="Total_parameters", y="Petite_conv", kind="scatter")
# %%
cons_ia["Petite_conv"].plot(kind="hist", bins=20)
# %%
sns.boxplot(data=cons_ia, x="Provider", y="Petite_conv")
# %%
sns.histplot(cons_ia["Petite_conv"], bins=15)
# %%
sns.heatmap(cons_ia[["Token", "Tweet", "Email", "Active_parameters"]].corr(), annot=True)
# %%
long = cons_ia.melt(id_vars=["Model"], value_vars=["Tweet", "Email", "Petite_conv"], var_name="texte", value_name="energie")
long.head()
# %%
sns.lmplot(data=cons_ia, x="Active_parameters", y="Petite_conv")
# %%
px.scatter(cons_ia, x="Active_parameters", y="Petite_conv", color="Provider", hover_name="Model", log_x=True, log_y=True)
# %%
px.bar(classement, x="Model", y="Petite_conv", color="Provider", title="Énergie par modèle")
# %%
fusion = pd.merge(df, cout_pays, left_on="pays", right_on="name")
fusion[["pays", "cout_x", "gwp"]]
# %%
cons_ia[cons_ia["Petite_conv"] > 10]
# %%
cons_ia[(cons_ia["Petite_conv"] > 1) & (cons_ia["Provider"] == "Meta")]
# %%
cons_ia["ratio"] = cons_ia["Active_parameters"] / cons_ia["Total_parameters"]
cons_ia[["Model", "ratio"]]
# %%
cons_ia.isnull().sum()
# %%
round(moyenne, 2)
# %%
cons_ia["Petite_conv"].quantile([0.25, 0.5, 0.75])
# %%
print("Min :", cons_ia["Petite_conv"].min(), "Max :", cons_ia["Petite_conv"].max())
# %%
print("Écart-type : {:.2f}".format(cons_ia["Petite_conv"].std()))
# %%
len(cons_ia[cons_ia["Provider"] == "OpenAI"])
