// swift-format-ignore-file
// Written by scripts/embed_data.py from the files of notebooks/; change those, then run it again.

extension DataFiles {
  /// The names of the lessons in the program, in the order of the course.
  public static let lessonNames = ["00-prise-en-main.md", "06a-jetons.md", "01-modeles.md", "02-parametres.md", "03-pays.md", "04-esprit-critique.md", "07-quantifier.md", "08-debattre.md", "05-a-vous.md", "05b-pari.md", "06c-parametres.md", "06b-attention.md"]

  /// The text of a lesson, nil for any other name.
  static func lessonText(of name: String) -> StaticString? {
    switch name {
    case "00-prise-en-main.md": return #"""
---
etude: 1
titre: "0. Prise en main"
langue: fr
durée: 45 minutes
---

# 0. Prise en main

**Durée : 45 minutes.** Aucune connaissance en programmation n'est nécessaire.

À la fin de cette séance, vous saurez :

- faire un calcul avec des unités et lui donner un nom ;
- regarder un tableau, en trier et en choisir les lignes ;
- écrire une petite fonction, une boucle et un choix ;
- lire un message d'erreur et vous en servir.

**Pour travailler.** Dans un terminal, tapez `etude leçon` suivi du nom de ce fichier : Entrée montre la
suite, et chaque exercice attend votre réponse. Vous pouvez arrêter et reprendre quand vous voulez ; vos
réponses sont gardées dans un *journal*, à côté du fichier. Chaque exercice dit son niveau : *lire* un résultat,
*modifier* une ligne, en *écrire* une. Autre façon : ouvrez le fichier dans un éditeur de
texte, remplacez les `____`, enregistrez, et lancez `etude run` suivi de son nom.

## 1. Des cellules et des calculs

Ce cahier contient du texte et des *cellules* de code. Sous une cellule se trouve le résultat que la
machine a donné. Les cellules s'exécutent de haut en bas ; chacune connaît ce que les précédentes ont
défini.

```etude
2 + 3 * 4
10 / 4
2 ** 10
```
```sortie
14
2.5
1024
```

La multiplication passe avant l'addition. `**` est la puissance : `2 ** 10` est 2 multiplié dix fois par
lui-même.

Un nombre peut porter une unité. Un wattheure (Wh) est une énergie ; un kilowattheure (kWh) en vaut mille.

```etude
35 Wh + 2 kWh
35 Wh -> kWh
```
```sortie
2035 Wh
0.035 kWh
```

La flèche `->` se lit « en » : 35 Wh en kWh.

### Le point et la virgule

Dans une phrase en français, on écrit 2,80. Dans le code, on écrit `2.80`, car la virgule y sépare deux
valeurs. Essayons quand même la virgule :

```etude
2,80 + 1
```
```erreur S107
la virgule sépare des valeurs ; le nombre s'écrit avec un point
```

La règle est simple : **un point dans le code, une virgule dans les phrases et sur les images.** Le zéro
final de 2.80 ne change pas le nombre ; pour afficher deux chiffres, on le demande :

```etude
2.80
print(f"{2.80:.2f}")
```
```sortie
2.8
2.80
```

## 2. Donner un nom

Le signe `=` donne un nom à une valeur. Le signe `==` pose une question : est-ce égal ?

```etude
conversation = 35 Wh
courriel = 14.875 Wh
conversation == courriel
conversation > courriel
```
```sortie
faux
vrai
```

Ces deux énergies sont celles que le tableau du cours attribue au modèle gpt 4o, pour une petite
conversation et pour un courriel. Nous les retrouverons plus bas.

**Exercice 1.** Une élève a sept petites conversations et écrit trois courriels avec gpt 4o. Combien
d'énergie cela fait-il ? Remplacez `____` par un calcul qui utilise les deux noms ci-dessus.

```etude exercice #semaine points=1 niveau=écrire
semaine = ____
```
```etude solution #semaine
semaine = 7 * conversation + 3 * courriel
```
```indice #semaine
Sept conversations s'écrivent `7 * conversation`. Il reste à ajouter les courriels.
```
```etude test #semaine
assert semaine > 0 Wh, "Le résultat est une énergie, en Wh."
```
```etude test-caché #semaine
assert semaine > 7 * conversation, "Il manque les courriels."
assert abs(semaine - 7 * conversation - 3 * courriel) < 0.001 Wh, "Comptez sept conversations et trois courriels, sans en oublier."
```
```etude réponse-fausse #semaine
semaine = 7 * conversation
```
```etude réponse-fausse #semaine
semaine = 10 * conversation
```
```etude réponse-fausse #semaine
semaine = 289.625
```

Une ligne qui n'est qu'un nom, ou un calcul, montre sa valeur :

```etude
semaine
```
```sortie
289.625 Wh
```

## 3. Des listes

Des crochets réunissent plusieurs valeurs. `in` demande si une valeur s'y trouve.

```etude
favoris = ["gpt 4o", "mistral large", "Gemma 2 2b"]
len(favoris)
"gpt 4o" in favoris
"gpt 5" in favoris
```
```sortie
3
vrai
faux
```

Un texte s'écrit entre guillemets droits. `len` donne le nombre d'éléments.

## 4. Un tableau

Le tableau `cons_ia` est ouvert d'avance. Il contient une ligne par modèle d'IA. Il est trop large pour
la page : choisissons trois colonnes, et les cinq premières lignes.

```etude
cons_ia.select(Provider, Model, Petite_conv).head(5)
```
```sortie
  Provider  Model        Petite_conv
                                  Wh
  ────────  ───────────  ───────────
  OpenAI    gpt 4o             35
  OpenAI    Gpt 3.5             3.58
  OpenAI    gpt 4             447
  OpenAI    gpt 4 turbo       115
  OpenAI    gpt 4o mini         2.07
                                                   5 lignes × 3 colonnes
```

`Provider` est l'entreprise qui propose le modèle, `Model` le nom du modèle. `Petite_conv` est l'énergie
que demanderait la réponse du modèle dans une petite conversation ; l'unité est écrite sous le nom de la
colonne.

Le point enchaîne les opérations : *prendre le tableau, choisir des colonnes, garder le début.* Les noms
des colonnes s'écrivent comme dans le tableau, majuscules comprises.

Trions. Le signe moins range du plus grand au plus petit.

```etude
cons_ia.sort(-Petite_conv).select(Model, Petite_conv).head(3)
```
```sortie
  Model           Petite_conv
                           Wh
  ──────────────  ───────────
  gpt 4                 447
  gpt 4 turbo           115
  Llama 3.1 405B         95.2
                                                   3 lignes × 2 colonnes
```

`filter` garde les lignes qui remplissent une condition.

```etude
cons_ia.filter(Provider == "Meta").select(Model, Petite_conv)
```
```sortie
  Model           Petite_conv
                           Wh
  ──────────────  ───────────
  Llama 3.1 8B           1.51
  Llama 3.1 70B          4.99
  Llama 3.1 405B        95.2
  Llama 2 7B             1.45
  Llama 2 13B            1.79
                                                   5 lignes × 2 colonnes
```

On lit une seule valeur en donnant la ligne, puis la colonne. Une colonne entière se prend avec un point.

```etude
cons_ia["gpt 4o", "Petite_conv"]
max(cons_ia.Petite_conv)
```
```sortie
35 Wh
447 Wh
```

**Exercice 2.** Gardez dans `sobres` les modèles dont la petite conversation demande moins de 2 Wh.

```etude exercice #sobres points=1 niveau=modifier
sobres = cons_ia.filter(____)
```
```etude solution #sobres
sobres = cons_ia.filter(Petite_conv < 2 Wh)
```
```indice #sobres
La condition compare une colonne à une énergie : le nom de la colonne, le signe `<`, puis l'énergie avec
son unité.
```
```etude test #sobres
assert len(sobres) > 0, "Aucun modèle n'est gardé : vérifiez le sens du signe."
```
```etude test-caché #sobres
assert sobres.Petite_conv < 2 Wh, "Un des modèles gardés demande davantage."
assert len(sobres) == len(cons_ia.filter(Petite_conv < 2 Wh)), "Il en manque : comparez la colonne Petite_conv."
```
```etude réponse-fausse #sobres
sobres = cons_ia.filter(Petite_conv > 2 Wh)
```
```etude réponse-fausse #sobres
sobres = cons_ia.filter(Petite_conv < 1.5 Wh)
```
```etude réponse-fausse #sobres
sobres = cons_ia.filter(Tweet < 2 Wh)
```

```etude
sobres.select(Model, Petite_conv)
```
```sortie
  Model              Petite_conv
                              Wh
  ─────────────────  ───────────
  Mixtral 8x7b v0.1         1.73
  Mathstral 7B              1.45
  ministral 3b              1.23
  Llama 3.1 8B              1.51
  Llama 2 7B                1.45
  Llama 2 13B               1.79
  Gemma 2 2b                1.17
  Gemma 2 9b                1.56
                                                   8 lignes × 2 colonnes
```

## 5. Une fonction

Une fonction est une recette qui porte un nom. Celle-ci prend un nombre de conversations et donne leur
énergie.

```etude
def energie_de(nombre) = nombre * conversation
energie_de(10)
energie_de(100) -> kWh
```
```sortie
350 Wh
3.5 kWh
```

**Exercice 3.** Écrivez la recette inverse : combien de conversations peut-on avoir avec une énergie
donnée ?

```etude exercice #inverse points=2 niveau=écrire
def conversations_avec(reserve) = ____
```
```etude solution #inverse
def conversations_avec(reserve) = reserve / conversation
```
```indice #inverse
Avec 70 Wh, on a deux conversations de 35 Wh. Quelle opération avez-vous faite ?
```
```etude test #inverse
assert conversations_avec(70 Wh) == 2, "Avec 70 Wh, on doit trouver deux conversations."
```
```etude test-caché #inverse
assert abs(conversations_avec(1 kWh) - 1000 / 35) < 0.001, "Essayez avec 1 kWh : la fonction doit accepter toutes les énergies."
```
```etude réponse-fausse #inverse
def conversations_avec(reserve) = reserve * conversation
```
```etude réponse-fausse #inverse
def conversations_avec(reserve) = 2
```

```etude
conversations_avec(1 kWh)
```
```sortie
28.57143
```

## 6. Répéter et choisir

`for` répète des lignes pour chaque élément d'une liste. `if` choisit. Un bloc se termine par `end`.

```etude
for modele in favoris
  e = cons_ia[modele, "Petite_conv"]
  if e > 10 Wh
    print(f"{modele} : {e:.1f}, c'est beaucoup")
  else
    print(f"{modele} : {e:.1f}")
  end
end
```
```sortie
gpt 4o : 35.0 Wh, c'est beaucoup
mistral large : 8.0 Wh
Gemma 2 2b : 1.2 Wh
```

Dans un texte précédé de `f`, ce qui est entre accolades est calculé. `:.1f` demande un chiffre après le
point.

## 7. Les erreurs sont des amies

Une erreur n'abîme rien. Elle dit *où* la machine n'a pas compris, et souvent *quoi* écrire. Provoquons-en
quatre.

Un nom mal écrit :

```etude
moyene(cons_ia.Petite_conv)
```
```erreur N202
fonction inconnue : moyene
```

Une majuscule de trop :

```etude
Cons_ia.head(3)
```
```erreur N201
nom inconnu : Cons_ia
```

Un seul signe égal dans une question :

```etude
cons_ia.filter(Provider = "Meta")
```
```erreur N220
on compare avec ==, pas avec =
```

Des choses qui ne s'additionnent pas : la machine refuse, et elle a raison.

```etude
35 Wh + 3
```
```erreur U302
on n'additionne pas un nombre sans unité et des Wh
```

Dans le dialogue (tapez `etude` dans un terminal), le message complet montre la ligne à écrire ;
`:réparer` l'applique. `help moyenne` explique une fonction, `help N202` explique un message.

## À retenir

- `=` donne un nom, `==` pose une question.
- Un point dans le code, une virgule dans les phrases.
- `tableau.sort(-colonne).head(5)` : trier, puis garder le début.
- Une erreur se lit du début à la fin : elle contient souvent la réponse.

Les énergies de ce tableau sont des *estimations* ; la séance 1 dit d'où elles viennent.

"""#
    case "06a-jetons.md": return #"""
---
etude: 2
titre: "6a. Jeton après jeton"
langue: fr
durée: 55 minutes
---

# 6a. Jeton après jeton

**Durée : 55 minutes.** Avant cette séance : *0. Prise en main*. Après elle : *1. Des modèles et leur énergie*.

À la fin de cette séance, vous saurez :

- dire ce qu'est un jeton, et compter ceux d'une phrase ;
- lire une table de probabilités, et une surprise en bits ;
- dire ce que la température change, et ce qu'elle ne change pas ;
- expliquer pourquoi une réponse fausse peut avoir une grande probabilité.

**Trois niveaux.** Un exercice *lire* demande de regarder un résultat et d'en écrire un nombre ou une lettre ;
un exercice *modifier*, de changer un nombre ; un exercice *écrire*, d'écrire une ligne. Qui n'a jamais
programmé fait les premiers, et tape `passer` devant les autres. Le *défi* est pour ceux qui ont fini ; il
n'est pas noté.

## Ce qu'il y a dans la boîte

Un *modèle de langage* est un programme qui lit un texte et calcule, pour chaque suite possible, une
probabilité. étude en contient un petit. Ses <!--= value(sum(model_parameters().total), param):.0f -->270 912<!--/--> nombres, les
*paramètres*, ont été réglés une fois pour toutes : c'est l'**entraînement**. S'en servir ensuite s'appelle
l'**inférence**. Rien de ce que vous taperez ne le change.

Notre modèle n'a lu que des phrases écrites par un programme, avec moins de 3 000 mots différents. Il n'a pas accès
au réseau et ne suit pas d'instruction. **Ce n'est pas ChatGPT en petit.** Il partage une chose avec les grands
modèles de langage (GML, en anglais *LLM*) : il écrit jeton après jeton, d'après des probabilités.

## 1. Des jetons (8 minutes)

Le modèle ne lit ni des lettres ni des mots, mais des *jetons* : les morceaux de texte d'une liste fixée avant
l'entraînement. La nôtre en a 1 024.

```etude
tokens("Le chat dort dans la cuisine.")
tokens("l'Atlantide")
```
```sortie
  morceau   numéro
  ────────  ──────
  Le           503
  ▁ch          195
  at           171
  ▁d           132
  ort          675
  ▁dans        219
  ▁la          140
  ▁cuisine     838
  .             12
                                                   9 lignes × 2 colonnes
  morceau  numéro
  ───────  ──────
  l            65
  '             5
  A            28
  t            73
  l            65
  ant         243
  ide         559
                                                   7 lignes × 2 colonnes
```

Le signe `▁` est l'espace avant un mot. Un mot fréquent dans l'entraînement tient souvent en un seul jeton ; un
mot rare, comme « Atlantide », est coupé en morceaux. Un signe de ponctuation est un jeton aussi. Le modèle ne
reçoit que les numéros.

```etude
tokens("Un jeton après l'autre.")
```
```sortie
  morceau  numéro
  ───────  ──────
  Un          464
  ▁j          199
  et          310
  on          121
  ▁ap         536
  r            71
  ès          289
  ▁l'         200
  aut         542
  re          123
  .            12
                                                  11 lignes × 2 colonnes
```

**Exercice 1.** Combien de jetons cette phrase compte-t-elle ? Remplacez `____` par un nombre.

```etude exercice #jetons points=1 niveau=lire
nombre = ____
```
```etude solution #jetons
nombre = 11
```
```indice #jetons
Il y a un jeton par ligne du tableau ; sa dernière ligne les compte.
```
```etude test #jetons
assert nombre == len(tokens("Un jeton après l'autre.")), "Comptez les lignes du tableau : un mot peut en prendre plusieurs, un signe en prend une."
```
```etude réponse-fausse #jetons
nombre = 4
```
```etude réponse-fausse #jetons
nombre = len("Un jeton après l'autre.")
```

Chaque modèle a sa propre liste de jetons, et coupe donc à sa manière. Un texte n'a pas « un » nombre de jetons.

## 2. La classe vote (12 minutes)

**Ne touchez plus au clavier.** Voici dix débuts de phrases. Sur un papier, chacun écrit le mot qui, selon lui,
vient ensuite. Puis la classe compte : combien de voix pour chaque mot ?

1. En Espagne, la capitale s'appelle …
2. Les beaux concours des surveillantes étaient effrayants. Les exercices que la factrice regarde …
3. Anna donne une boussole à Clara. Clara est heureuse et elle remercie Anna. Maintenant, Clara a la …
4. Oscar offre un dessin à Nina. Nina remercie …
5. Dans la forêt, Clara trouve un renard. Le renard est seul et il a froid. Clara porte le renard à la maison
   et donne un biscuit au renard. Le renard n'a plus peur. Maintenant, le renard suit Clara partout. Question
   : qui a trouvé le renard ? Réponse : …
6. Ce week-end, je dors chez ma …
7. Hier soir, on a regardé une série sur mon …
8. N'oublie pas de charger ton …
9. Le bus est encore en …
10. Avant de traverser, il faut regarder le feu …

Les cinq premières sont construites comme celles que le modèle a lues, mais n'en faisaient pas partie : elles
étaient en *réserve*. Parmi les phrases de la réserve, nous en avons gardé cinq qu'il réussit. Les cinq autres
sont des phrases *du quotidien*, écrites par nous.

### Au tour du modèle

La cellule contient les dix débuts, et le mot attendu. `next_words` donne le
premier choix du modèle ; ce n'est pas toujours un mot, car il assemble des jetons.

```etude
jeu = [
  ["En Espagne, la capitale s'appelle", "Madrid", "réserve"],
  ["Les beaux concours des surveillantes étaient effrayants. Les exercices que la factrice regarde", "sont", "réserve"],
  ["Anna donne une boussole à Clara. Clara est heureuse et elle remercie Anna. Maintenant, Clara a la", "boussole", "réserve"],
  ["Oscar offre un dessin à Nina. Nina remercie", "Oscar", "réserve"],
  ["Dans la forêt, Clara trouve un renard. Le renard est seul et il a froid. Clara porte le renard à la maison et donne un biscuit au renard. Le renard n'a plus peur. Maintenant, le renard suit Clara partout. Question : qui a trouvé le renard ? Réponse :", "Clara", "réserve"],
  ["Ce week-end, je dors chez ma", "cousine", "quotidien"],
  ["Hier soir, on a regardé une série sur mon", "portable", "quotidien"],
  ["N'oublie pas de charger ton", "téléphone", "quotidien"],
  ["Le bus est encore en", "retard", "quotidien"],
  ["Avant de traverser, il faut regarder le feu", "rouge", "quotidien"],
]
```

```etude
resultats = table([
  {n: i + 1, attendu: mot, premier: next_words(debut, 1)[0, "mot"], bits: round(surprise(debut, mot)[0, "surprise"], 2), origine: origine}
  for i, (debut, mot, origine) in enumerate(jeu)
])
resultats
```
```sortie
   n  attendu    premier    bits  origine
                             bit
  ──  ─────────  ────────  ─────  ─────────
   1  Madrid     Madrid     0.08  réserve
   2  sont       sont       0.57  réserve
   3  boussole   boussole   0.02  réserve
   4  Oscar      Oscar      0.01  réserve
   5  Clara      Clara      0.01  réserve
   6  cousine    i         12.3   quotidien
   7  portable   sentier   31.58  quotidien
   8  téléphone  ie        14.38  quotidien
   9  retard     nuyeux    52.7   quotidien
  10  rouge      et        18.23  quotidien
                                                  10 lignes × 5 colonnes
```

**Le score** : un point si le premier choix est le mot attendu. Comptez celui de la classe (le mot qui a eu le
plus de voix) et celui du modèle, séparément pour la réserve et pour le quotidien.

**Exercice 2.** Combien de points le modèle marque-t-il sur les cinq phrases du quotidien ?

```etude exercice #score points=1 niveau=lire
points_quotidien = ____
```
```etude solution #score
points_quotidien = len(resultats.filter(origine == "quotidien" and attendu == premier))
```
```indice #score
Lisez les lignes dont l'origine est « quotidien ». Comptez celles où les colonnes `attendu` et `premier` portent le
même mot.
```
```etude test #score
assert points_quotidien >= 0 and points_quotidien <= 5, "Il y a cinq phrases du quotidien."
assert points_quotidien == len(resultats.filter(origine == "quotidien").filter(premier == attendu)), "Un point seulement quand le premier choix est le mot attendu, et pour les phrases du quotidien."
```
```etude réponse-fausse #score
points_quotidien = len(resultats.filter(attendu == premier))
```
```etude réponse-fausse #score
points_quotidien = len(resultats.filter(origine == "quotidien"))
```

Pourquoi cette différence ? Le modèle a lu des milliers de phrases bâties comme les premières ; il en reprend les
tournures, presque apprises par cœur. Les autres emploient des mots, ou des tournures, qu'il n'a
pas lus. **Ce modèle réussit là où le texte ressemble à son entraînement.**

### La surprise

La *surprise* va plus loin que le score : elle dit à quel point le mot attendu était improbable. Si 16 élèves
sur 32 ont écrit le bon mot, la classe lui donne la probabilité 1/2 : la même qu'à *pile* quand on lance une
pièce. La surprise est de 1 bit. Avec 8 élèves sur 32, c'est 1/4, deux fois *pile* de suite : 2 bits. **La
surprise en bits est le nombre de pile ou face aussi improbable.**

**Exercice 3.** Quatre élèves sur 32 ont écrit le bon mot. De combien de bits est la surprise de la classe ?

```etude exercice #pile points=1 niveau=lire
bits_classe = ____
```
```etude solution #pile
bits_classe = 3
```
```indice #pile
Quatre sur 32, c'est un sur combien ? Et combien de fois faut-il lancer une pièce pour que « toujours pile » ait
cette probabilité ? Chaque lancer divise par deux.
```
```etude test #pile
assert abs(2 ** bits_classe - 32 / 4) < 0.01, "Chaque pile ou face divise la probabilité par deux : combien en faut-il pour arriver à quatre sur 32 ?"
```
```etude réponse-fausse #pile
bits_classe = 4
```
```etude réponse-fausse #pile
bits_classe = 8
```
```etude réponse-fausse #pile
bits_classe = 0.125
```

Voici la surprise du modèle devant chaque mot attendu.

```etude
bars(resultats, attendu, bits)
```
```sortie
max : retard (52,7 bit), min : Oscar et 1 autre (0,01 bit), rapport
5 270.
bits (bit)
   retard █████████████████████████████████████████████████████████ 52,7
 portable ██████████████████████████████████▏ 31,6
    rouge ███████████████████▊ 18,2
téléphone ███████████████▌ 14,4
  cousine █████████████▎ 12,3
     sont ▋ 0,57
   Madrid ▏ 0,08
 boussole ▏ 0,02
    Oscar ▏ 0,01
    Clara ▏ 0,01
Conseil : log = true étalerait les petites valeurs (max/min = 5 270 pour
bits).
```

Sur un texte entier, on dit plutôt la *perplexité* : le modèle hésite, en moyenne, comme entre tant de jetons aussi probables
les uns que les autres.

```etude
perplexity("En Espagne, la capitale s'appelle Madrid.")
perplexity("Le bus est encore en retard.")
```
```sortie
1.990258
2784.01
```

Le second nombre dépasse 1 024, la taille de la liste : sur cette phrase, tirer un jeton les yeux fermés ferait mieux.

## 3. Des probabilités, puis un tirage (15 minutes)

Le modèle ne choisit pas un mot : il donne une probabilité à chacun. Le programme tire ensuite au sort.

```etude
debut = "Ce soir, il fait"
next_words(debut, 5)
bars(next_words(debut, 5), mot, probabilité)
```
```sortie
  mot    probabilité
  ─────  ───────────
  froid  0.5201183
  chaud  0.1952727
  beau   0.1823391
  nuit   0.05999319
  très   0.009193616
                                                   5 lignes × 2 colonnes
max : froid (0,52), min : très (0,00919), rapport 56,6.
probabilité
froid ██████████████████████████████████████████████████████████ 0,52
chaud █████████████████████▊ 0,195
 beau ████████████████████▍ 0,182
 nuit ██████▊ 0,06
 très █ 0,00919
Conseil : log = true étalerait les petites valeurs (max/min = 56,6 pour
probabilité).
```

Les probabilités de toutes les suites font 1, comme toujours. En voici presque toutes, celles des jetons :

```etude
sum(next_words(debut, 1000, pieces = true).probabilité)
```
```sortie
1
```

`generate` tire un jeton, l'ajoute au texte, lit le tout, et recommence. La *graine* fixe le tirage : la même
graine redonne le même texte.

```etude
generate("Le chat", 20, seed = 1)
generate("Le chat", 20, seed = 2)
generate("Le chat", 20, seed = 2)
```
```sortie
"Le chat triste fragile triste qui est au restaurant est effrayant"
"Le chat semble souvent honnête. Mes toupies que le vieux garçon prépare sont"
"Le chat semble souvent honnête. Mes toupies que le vieux garçon prépare sont"
```

Ces phrases ont à peu près la forme du français. Ont-elles un sens ? Lisez-les à voix haute.

### La température

La *température* accentue ou efface les écarts entre les probabilités avant le tirage.

```etude
def chance(t) = next_words(debut, 1, temperature = t)[0, "probabilité"]
for t in [0.2, 0.5, 1, 2]
  print(f"température {t} : {chance(t):.2f} pour le premier mot")
end
generate("Le chat", 20, temperature = 0.2, seed = 1)
generate("Le chat", 20, temperature = 2, seed = 1)
```
```sortie
température 0.2 : 0.99 pour le premier mot
température 0.5 : 0.78 pour le premier mot
température 1 : 0.52 pour le premier mot
température 2 : 0.16 pour le premier mot
"Le chat qui vit dans le parc reste sincère."
"Le chat étaient dev arraméspitaux. Il y a des voyages usées apx"
```

À basse température, le premier mot l'emporte presque toujours, et les textes se ressemblent ; à température 0, le
programme prend le plus probable, sans tirer. À haute température, tout devient possible, même des suites de
morceaux. **Aucune température ne rend le texte plus vrai** : elle ne fait que régler le hasard.

**Exercice 4.** À température 1, le premier mot après `debut` a moins de neuf chances sur dix. Changez ce nombre pour qu'il
en ait davantage.

```etude exercice #froid points=2 niveau=modifier
reglage = 1
```
```etude solution #froid
reglage = 0.1
```
```indice #froid
La boucle ci-dessus donne la probabilité du premier mot à quatre températures. Dans quel sens faut-il aller ?
```
```etude test #froid
assert chance(reglage) > 0.9, "À cette température, le premier mot n'a pas encore neuf chances sur dix."
```
```etude test-caché #froid
assert reglage < 1, "Une température plus basse que 1 accentue les écarts."
```
```etude réponse-fausse #froid
reglage = 2
```
```etude réponse-fausse #froid
reglage = 10
```

**Exercice 5.** Écrivez une fonction qui donne le mot le plus probable après n'importe quel texte. Une valeur se
lit avec sa ligne, comptée depuis 0, puis sa colonne : `resultats[0, "attendu"]`.

```etude exercice #premier points=2 niveau=écrire
def premier_mot(texte) = ____
```
```etude solution #premier
def premier_mot(texte) = next_words(texte, 1)[0, "mot"]
```
```indice #premier
`next_words(texte, 1)` est un tableau d'une seule ligne. Il reste à en lire la colonne `"mot"`.
```
```etude test #premier
assert premier_mot("La capitale de la France est") == next_words("La capitale de la France est", 3)[0, "mot"], "La fonction rend un mot : celui qui a la plus grande probabilité."
```
```etude test-caché #premier
assert premier_mot(debut) == next_words(debut, 5)[0, "mot"], "La fonction doit lire le texte qu'on lui donne."
assert premier_mot("La capitale de l'Italie est") == next_words("La capitale de l'Italie est", 5)[0, "mot"], "Essayez avec un autre pays : la fonction doit accepter tous les textes."
```
```etude réponse-fausse #premier
def premier_mot(texte) = next_words(texte, 1)
```
```etude réponse-fausse #premier
def premier_mot(texte) = next_words(texte, 2)[1, "mot"]
```
```etude réponse-fausse #premier
def premier_mot(texte) = next_words("La capitale de la France est", 1)[0, "mot"]
```
```etude réponse-fausse #premier
def premier_mot(texte) = next_words(texte, 1)[0, "probabilité"]
```

## 4. Quand aucune suite n'est juste (10 minutes)

Le modèle a lu les capitales de 49 pays. La Mongolie existe, mais n'en faisait pas partie. L'Atlantide et la
Dragonie n'existent pas. **Pariez avant de lire :** que va-t-il écrire ?

```etude
def choix(pays) = next_words(f"La capitale de {pays} est", 1).row(0)
noms = ["la France", "l'Italie", "la Pologne", "la Mongolie", "l'Atlantide", "la Dragonie"]
table([{pays: p, reponse: choix(p).mot, probabilite: choix(p).probabilité} for p in noms])
```
```sortie
  pays         reponse   probabilite
  ───────────  ────────  ───────────
  la France    Paris      0.9814
  l'Italie     Rome       0.9376451
  la Pologne   Varsovie   0.8156964
  la Mongolie  Riyad      0.3998872
  l'Atlantide  Canberra   0.7546193
  la Dragonie  Bamako     0.07581746
                                                   6 lignes × 3 colonnes
```

Les réponses ont toutes la même forme. Une grande probabilité signale-t-elle une capitale apprise ? Pas toujours. La
carte du modèle essaie 24 pays qu'il n'a pas lus, réels ou inventés : pour 6 d'entre eux, le premier jeton de la réponse
dépasse 0,9, comme pour 48 des 49 pays lus.

Les probabilités font toujours 1 : elles se partagent entre les suites possibles, **même quand aucune
n'est juste**. On appelle souvent *hallucination* une réponse fausse donnée ainsi.

Baissons la température jusqu'à 0, puis recommençons avec une autre graine :

```etude
generate("La capitale de la Dragonie est", 8, temperature = 0)
generate("La capitale de la Dragonie est", 8, temperature = 0, seed = 5)
```
```sortie
"La capitale de la Dragonie est Baraccra."
"La capitale de la Dragonie est Baraccra."
```

La même réponse fausse, chaque fois. `next_words` compare des mots entiers ; `generate` prend un jeton, puis le
suivant : « Baraccra » n'est pas une ville,
mais des jetons mis bout à bout.

**Exercice 6.** Quelle phrase est juste ? Répondez par une lettre, entre guillemets. **A** : une grande probabilité
montre que la réponse est vraie. **B** : à température 0, le modèle n'écrit que ce qui est vrai. **C** : le modèle donne
une probabilité à des suites, que l'une d'elles soit vraie ou non. **D** : le modèle signale les pays qu'il n'a pas
lus.

```etude exercice #juste points=1 niveau=lire
lettre = ____
```
```etude solution #juste
lettre = "C"
```
```indice #juste
Cherchez, dans les résultats de cette section, un exemple qui contredit chaque phrase. Une seule résiste. La
réponse s'écrit avec des guillemets : `"A"`.
```
```etude test #juste
assert lettre in ["A", "B", "C", "D"], "Répondez par une lettre majuscule entre guillemets."
assert lettre != "A", "La réponse donnée pour l'Atlantide a une grande probabilité. Est-elle vraie ?"
assert lettre != "B", "Relisez les deux dernières lignes : la température y est nulle."
assert lettre != "D", "Les réponses ont toutes la même forme : où serait le signal ?"
```
```etude test-caché #juste
assert lettre == "C", "Relisez le tableau des capitales : un résultat contredit cette phrase."
```
```etude réponse-fausse #juste
lettre = "A"
```
```etude réponse-fausse #juste
lettre = "B"
```
```etude réponse-fausse #juste
lettre = "D"
```

**Ne concluez pas trop vite.** Notre modèle n'a jamais lu « je ne sais pas » : il ne peut guère l'écrire. Un
service comme ChatGPT a reçu un entraînement de plus, sur des dialogues, et consulte parfois des sources. Ses erreurs sont
autres ; rien de ce que nous voyons ici n'en dit la fréquence. Ce qui vaut pour les deux : une probabilité n'est pas une
preuve.

## 5. Trace écrite (5 minutes)

Complétez, dans votre cahier, avec les mots *jeton*, *probabilité*, *tirage*, *température*, *entraînement*, *vrai*.

1. Un modèle de langage lit une suite de …, et calcule la … de chaque jeton qui peut suivre.
2. Le texte est écrit par … ; la … règle le hasard de ce tirage.
3. Les paramètres sont réglés pendant l'… ; ensuite, ils ne changent plus.
4. Une grande probabilité ne dit pas que la suite est …

## Défi

**Pour ceux qui ont fini.** Écrivez une phrase de 40 caractères au plus, qui se coupe en plus de 25 jetons. (Que
faut-il à un mot pour être coupé ?)

```etude exercice #defi points=0 niveau=écrire
phrase = ____
```
```etude solution #defi
phrase = "Kiwis, whisky, xylophones, zébus, yacks"
```
```indice #defi
Essayez `tokens("…")` sur des mots que le modèle n'a sûrement pas lus.
```
```etude test #defi
assert len(phrase) <= 40, "La phrase a plus de 40 caractères."
assert len(tokens(phrase)) > 25, "Il faut plus de 25 jetons."
```
```etude réponse-fausse #defi
phrase = "Le chat dort."
```

## À retenir

- Un modèle de langage lit et écrit des jetons ; chaque modèle a les siens.
- Il calcule des probabilités, puis le programme tire au sort.
- Il réussit là où le texte ressemble à son entraînement.
- Grande probabilité, petite température : ni l'une ni l'autre ne rend une réponse vraie.

*Sources.* Modèle, corpus et mesures : `data/petit-modele/LISEZMOI.md`. Capitales : GeoNames (CC BY 4.0). Vocabulaire :
*jeton* (en entier *jeton textuel*), *instruction*, *grand modèle de langage* et *transformeur* sont les mots de la liste publiée au
Journal officiel du 6 septembre 2024.

"""#
    case "01-modeles.md": return #"""
---
etude: 1
titre: "1. Des modèles et leur énergie"
langue: fr
durée: 55 minutes
---

# 1. Des modèles et leur énergie

**Durée : 55 minutes.** Avant cette séance : *0. Prise en main* et *6a. Jeton après
jeton*.

À la fin de cette séance, vous saurez :

- lire un tableau : ses lignes, ses colonnes, ses unités, son origine ;
- choisir entre une moyenne et une médiane, et dire pourquoi ;
- reconnaître une droite qui n'est pas une découverte ;
- classer des modèles, puis des entreprises, sans se tromper de question.

## 1. Le tableau et son origine

```etude
cons_ia.select(Provider, Model, Active_parameters, Total_parameters, Petite_conv).head()
len(cons_ia)
cons_ia.count(Provider)
```
```sortie
                             Active       Total
  Provider  Model        parameters  parameters  Petite_conv
                             Gparam      Gparam           Wh
  ────────  ───────────  ──────────  ──────────  ───────────
  OpenAI    gpt 4o              137         440        35
  OpenAI    Gpt 3.5              45          45         3.58
  OpenAI    gpt 4               550        1760       447
  OpenAI    gpt 4 turbo         275         880       115
  OpenAI    gpt 4o mini          18          18         2.07
                                                   5 lignes × 5 colonnes
23
  Provider  n
  ────────  ─
  OpenAI    5
  Mistral   8
  Meta      5
  Google    5
                                                   4 lignes × 2 colonnes
```

Chaque ligne est un modèle : il y en a <!--= len(cons_ia) -->23<!--/-->. Un modèle écrit *jeton* après *jeton* ; un jeton est un morceau de
texte, souvent une partie de mot (séance 6a). Ses *paramètres* sont les nombres que son entraînement a réglés,
avant tout usage ; ils sont comptés en milliards (Gparam). Les paramètres *actifs* sont ceux qui servent au
calcul de chaque jeton : certains modèles, dits « à mélange d'experts », n'en emploient qu'une partie à la fois
(séance 6c).

Les six autres colonnes sont l'énergie, en Wh, que demande la réponse selon le texte à écrire : un jeton
(`Token`), un tweet, un courriel, un résumé (`Resume`, sans accents), une petite conversation, cinq pages.

Avant tout calcul, trois précautions.

1. **Ces énergies ne sont pas mesurées.** Elles sont calculées, à partir des nombres de paramètres,
   par la formule d'EcoLogits, un logiciel libre d'estimation.
2. **Beaucoup de ces nombres de paramètres sont eux-mêmes des estimations** d'EcoLogits : OpenAI, Google et
   d'autres ne publient pas les leurs.
3. **Le fichier a ses bizarreries.** Le nom `gpt 4 ` s'y termine par une espace (étude l'enlève à la
   lecture, pandas non), et `Gpt 3.5` y porte une majuscule.

Voici un signe de cette fabrication : des modèles de deux entreprises portent exactement les mêmes
nombres. Les mêmes paramètres supposés donnent la même énergie calculée.

```etude
for a, b in [["gpt 4o", "Gemini 1.5 pro"], ["Gpt 3.5", "Gemini 1.0 pro"], ["Mathstral 7B", "Llama 2 7B"]]
  print(f"{a} : {cons_ia[a, "Petite_conv"]} ; {b} : {cons_ia[b, "Petite_conv"]}")
end
```
```sortie
gpt 4o : 35 Wh ; Gemini 1.5 pro : 35 Wh
Gpt 3.5 : 3.58 Wh ; Gemini 1.0 pro : 3.58 Wh
Mathstral 7B : 1.45 Wh ; Llama 2 7B : 1.45 Wh
```

## 2. Moyenne ou médiane ?

```etude
moyenne_conv = mean(cons_ia.Petite_conv)
mediane_conv = median(cons_ia.Petite_conv)
moyenne_conv
mediane_conv
```
```sortie
33.97217 Wh
2.57 Wh
```

La moyenne est de <!--= moyenne_conv:.2f -->33,97 Wh<!--/-->, la *médiane* de <!--= mediane_conv:.2f -->2,57 Wh<!--/-->. La médiane
partage les modèles en deux moitiés : autant au-dessus qu'au-dessous.

**Exercice 1.** Combien de modèles demandent plus que la moyenne ?

```etude exercice #au_dessus points=2 niveau=écrire
au_dessus = ____
```
```etude solution #au_dessus
au_dessus = len(cons_ia.filter(Petite_conv > moyenne_conv))
```
```indice #au_dessus
Gardez d'abord les bonnes lignes avec `filter`, puis comptez-les avec `len`.
```
```etude test #au_dessus
assert au_dessus > 0, "La réponse est un nombre de modèles."
```
```etude test-caché #au_dessus
assert au_dessus < len(cons_ia) / 2, "Comptez les modèles au-dessus de la moyenne, pas au-dessous ni au-dessus de la médiane."
assert au_dessus == len(cons_ia.filter(Petite_conv > mean(Petite_conv))), "Comparez la colonne Petite_conv à la moyenne."
```
```etude réponse-fausse #au_dessus
au_dessus = len(cons_ia.filter(Petite_conv < moyenne_conv))
```
```etude réponse-fausse #au_dessus
au_dessus = len(cons_ia.filter(Petite_conv > mediane_conv))
```

Ils sont <!--= au_dessus -->5<!--/--> sur <!--= len(cons_ia) -->23<!--/-->. Et le premier d'entre eux pèse
lourd :

```etude
part_du_premier = max(cons_ia.Petite_conv) / sum(cons_ia.Petite_conv)
part_du_premier
```
```sortie
0.5720795
```

gpt 4 représente à lui seul <!--= part_du_premier:.0% -->57 %<!--/--> de la somme. Quand quelques valeurs
sont énormes, la médiane décrit mieux un modèle ordinaire.

Une image montre cet écart.

```etude
boxplot(cons_ia, Petite_conv)
```
```sortie
Petite_conv : médiane 2,57 Wh, 5 valeurs au-delà des moustaches.
2 points superposés
Petite_conv (Wh)
Petite_conv (n = 23) ┃  2     ● ●       ┊         ┊         ┊    ●  2,57
                     0       100       200       300       400
Boîte : du premier au troisième quartile, coupée à la médiane (écrite à
droite) ; moustaches : dernières valeurs à 1,5 boîte au plus ; points :
valeurs au-delà.
Conseil : log = true étalerait les petites valeurs (max/min = 382 pour
Petite_conv).
```

La boîte contient la moitié des modèles : elle va du premier au troisième *quartile*, les valeurs qui, avec la
médiane (le trait, dedans), coupent la liste rangée en quatre quarts. Les *moustaches* vont jusqu'aux dernières
valeurs ordinaires. Les points isolés sont les modèles très gourmands. Ce sont eux qui tirent la moyenne vers le
haut.

## 3. Une droite trop belle

Un *nuage de points* montre deux colonnes à la fois : un point par modèle. (La phrase au-dessus de l'image donne
« corr. » ; la séance 2 dira ce que c'est.)

```etude
cons_ia.scatter(Petite_conv, Tweet, color = Provider)
```
```sortie
23 points : Tweet (0,146 à 55,9 Wh) croît avec Petite_conv (1,17 à
447 Wh), corr. 1.
● OpenAI  ▲ Mistral  ■ Meta  ◆ Google  2-9 points superposés
@ 10 ou plus
Tweet (Wh)
   │                                                                  ●
   │
50 ┤·      ·      ·       ·      ·      ·       ·      ·       ·      ·
   │
   │
   │
40 ┤·      ·      ·       ·      ·      ·       ·      ·       ·      ·
   │
   │
30 ┤·      ·      ·       ·      ·      ·       ·      ·       ·      ·
   │
   │
   │
20 ┤·      ·      ·       ·      ·      ·       ·      ·       ·      ·
   │
   │              ■ ●
10 ┤·      ·      ·       ·      ·      ·       ·      ·       ·      ·
   │
   │     2
 0 ┤@▲     ·      ·       ·      ·      ·       ·      ·       ·      ·
   └┬──────┬──────┬───────┬──────┬──────┬───────┬──────┬───────┬──────┬─
    0     50     100     150    200    250     300    350     400    450
                                                        Petite_conv (Wh)
Conseil : log = true étalerait les petites valeurs (max/min = 382 pour
Petite_conv, 382 pour Tweet).
```

Tous les points sont sur une droite, quelle que soit l'entreprise. Est-ce une loi des IA ? Divisons une
colonne par l'autre : `derive` ajoute une colonne calculée, `summarize` résume un tableau en une ligne.

```etude
rapports = cons_ia.derive(rapport = Petite_conv / Tweet)
rapports.summarize(plus_petit = min(rapport), plus_grand = max(rapport))
```
```sortie
  plus_petit  plus_grand
  ──────────  ──────────
           8           8
                                                    1 ligne × 2 colonnes
```

Le rapport est le même partout. Le tableau compte 50 jetons pour un tweet et 400 pour une petite
conversation : chaque colonne est la colonne `Token` multipliée par une constante. **La droite n'est pas
une découverte. C'est la manière dont le tableau a été fabriqué.** Comparer deux modèles sur un tweet ou
sur cinq pages donne donc toujours le même classement.

Pour comparer les textes entre eux, on met les six colonnes l'une sous l'autre avec `unpivot` ; `by = texte`
fait ensuite un résumé par texte.

```etude
longs = cons_ia.unpivot(Token..Cinq_pages, names = "texte", values = "energie")
par_texte = longs.summarize(by = texte, mediane = median(energie))
par_texte
bars(par_texte, texte, mediane)
```
```sortie
  texte          mediane
                      Wh
  ───────────  ─────────
  Token         0.006425
  Tweet         0.32125
  Email         1.09225
  Resume        1.60625
  Petite_conv   2.57
  Cinq_pages   32.125
                                                   6 lignes × 2 colonnes
max : Cinq_pages (32,1 Wh), min : Token (0,00642 Wh), rapport 5 000.
mediane (Wh)
 Cinq_pages ████████████████████████████████████████████████████ 32,1
Petite_conv ████▏ 2,57
     Resume ██▋ 1,61
      Email █▊ 1,09
      Tweet ▌ 0,321
      Token ▏ 0,00642
Conseil : log = true étalerait les petites valeurs (max/min = 5 000 pour
mediane).
```

## 4. Classer les modèles

```etude
cons_ia.sort(-Petite_conv).head(5).select(Provider, Model, Petite_conv)
cons_ia.sort(Petite_conv).head(5).select(Provider, Model, Petite_conv)
dots(cons_ia, Model, Petite_conv, log = true)
```
```sortie
  Provider  Model           Petite_conv
                                     Wh
  ────────  ──────────────  ───────────
  OpenAI    gpt 4                 447
  OpenAI    gpt 4 turbo           115
  Meta      Llama 3.1 405B         95.2
  OpenAI    gpt 4o                 35
  Google    Gemini 1.5 pro         35
                                                   5 lignes × 3 colonnes
  Provider  Model         Petite_conv
                                   Wh
  ────────  ────────────  ───────────
  Google    Gemma 2 2b           1.17
  Mistral   ministral 3b         1.23
  Mistral   Mathstral 7B         1.45
  Meta      Llama 2 7B           1.45
  Meta      Llama 3.1 8B         1.51
                                                   5 lignes × 3 colonnes
max : gpt 4 (447 Wh), min : Gemma 2 2b (1,17 Wh), rapport 382.
Petite_conv (Wh, échelle log)
             gpt 4 ┊····┊······┊····┊····┊······┊·····┊····┊·····●┊  447
       gpt 4 turbo ┊····┊······┊····┊····┊······┊·····┊●   ┊      ┊  115
    Llama 3.1 405B ┊····┊······┊····┊····┊······┊····●┊    ┊      ┊ 95,2
            gpt 4o ┊····┊······┊····┊····┊····● ┊     ┊    ┊      ┊   35
    Gemini 1.5 pro ┊····┊······┊····┊····┊····● ┊     ┊    ┊      ┊   35
     mistral large ┊····┊······┊··● ┊    ┊      ┊     ┊    ┊      ┊ 7,96
Mixtral 8x22b v0.1 ┊····┊······┊·●  ┊    ┊      ┊     ┊    ┊      ┊ 6,49
    mistral medium ┊····┊······┊·●  ┊    ┊      ┊     ┊    ┊      ┊ 6,39
     Llama 3.1 70B ┊····┊······●    ┊    ┊      ┊     ┊    ┊      ┊ 4,99
           Gpt 3.5 ┊····┊···●  ┊    ┊    ┊      ┊     ┊    ┊      ┊ 3,58
    Gemini 1.0 pro ┊····┊···●  ┊    ┊    ┊      ┊     ┊    ┊      ┊ 3,58
       Gemma 2 27b ┊····┊·●    ┊    ┊    ┊      ┊     ┊    ┊      ┊ 2,57
     mistral small ┊····┊●     ┊    ┊    ┊      ┊     ┊    ┊      ┊ 2,35
Codestral 22B v0.1 ┊····┊●     ┊    ┊    ┊      ┊     ┊    ┊      ┊ 2,29
       gpt 4o mini ┊····●      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 2,07
       Llama 2 13B ┊···●┊      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 1,79
 Mixtral 8x7b v0.1 ┊···●┊      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 1,73
        Gemma 2 9b ┊··● ┊      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 1,56
      Llama 3.1 8B ┊··● ┊      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 1,51
      Mathstral 7B ┊·●  ┊      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 1,45
        Llama 2 7B ┊·●  ┊      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 1,45
      ministral 3b ┊●   ┊      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 1,23
        Gemma 2 2b ┊●   ┊      ┊    ┊    ┊      ┊     ┊    ┊      ┊ 1,17
                   1    2      5   10   20     50    100  200    500
```

L'échelle de cette image est *logarithmique* : d'une graduation à la suivante, on multiplie au lieu
d'ajouter. Avec une échelle ordinaire, presque tous les modèles seraient collés au bord.

**Exercice 2.** La phrase au-dessus de l'image donne un rapport, arrondi, pour la petite conversation. Et pour
un courriel ? Combien de fois plus d'énergie faut-il au modèle le plus gourmand qu'au plus sobre ? Prévoyez la
réponse, puis calculez-la sans arrondir.

```etude exercice #ecart points=2 niveau=écrire
ecart = ____
```
```etude solution #ecart
ecart = max(cons_ia.Email) / min(cons_ia.Email)
```
```indice #ecart
« Combien de fois plus » est une division. `max(cons_ia.Email)` donne la plus grande énergie.
```
```etude test #ecart
assert ecart > 1, "Divisez le plus grand par le plus petit."
```
```etude test-caché #ecart
assert abs(ecart - max(cons_ia.Email) / min(cons_ia.Email)) < 0.01, "Divisez la plus grande valeur de la colonne Email par la plus petite de la même colonne."
```
```etude réponse-fausse #ecart
ecart = min(cons_ia.Email) / max(cons_ia.Email)
```
```etude réponse-fausse #ecart
ecart = max(cons_ia.Email) / mean(cons_ia.Email)
```
```etude réponse-fausse #ecart
ecart = max(cons_ia.Email) - min(cons_ia.Email)
```

Il en faut <!--= ecart:.0f -->382<!--/--> fois plus, comme pour tous les textes : les colonnes sont proportionnelles. Mais les deux modèles
ne rendent pas le même service : le tableau ne dit rien de la qualité des réponses.

## 5. Classer les entreprises

Avec `by =`, `summarize` fait un résumé par groupe, ici par entreprise.

```etude
cons_ia.summarize(by = Provider, modeles = count(), moyenne = mean(Petite_conv)).sort(moyenne)
```
```sortie
  Provider  modeles    moyenne
                            Wh
  ────────  ───────  ─────────
  Mistral         8    3.73625
  Google          5    8.776
  Meta            5   20.988
  OpenAI          5  120.53
                                                   4 lignes × 3 colonnes
```

La même chose s'écrit avec `|>`, qui se lit « puis ». Choisissez l'écriture qui vous plaît.

```etude
cons_ia |> summarize(by = Provider, modeles = count(), moyenne = mean(Petite_conv)) |> sort(moyenne)
```
```sortie
  Provider  modeles    moyenne
                            Wh
  ────────  ───────  ─────────
  Mistral         8    3.73625
  Google          5    8.776
  Meta            5   20.988
  OpenAI          5  120.53
                                                   4 lignes × 3 colonnes
```

**Exercice 3.** Faites le même tableau avec la médiane, dans une colonne nommée `mediane`, trié du plus
petit au plus grand.

```etude exercice #fournisseurs points=2 niveau=modifier
classement = cons_ia.summarize(by = Provider, mediane = ____)
```
```etude solution #fournisseurs
classement = cons_ia.summarize(by = Provider, mediane = median(Petite_conv)).sort(mediane)
```
```indice #fournisseurs
La fonction s'appelle `median`. Pour trier, ajoutez `.sort(…)` au bout de la ligne.
```
```etude test #fournisseurs
assert len(classement) == 4, "Il y a une ligne par entreprise."
```
```etude test-caché #fournisseurs
assert classement[0, "mediane"] == min(classement.mediane), "Triez du plus petit au plus grand."
assert max(classement.mediane) == median(cons_ia.filter(Provider == "OpenAI").Petite_conv), "Résumez la colonne Petite_conv par sa médiane."
```
```etude réponse-fausse #fournisseurs
classement = cons_ia.summarize(by = Provider, mediane = mean(Petite_conv)).sort(mediane)
```
```etude réponse-fausse #fournisseurs
classement = cons_ia.summarize(by = Provider, mediane = median(Petite_conv))
```
```etude réponse-fausse #fournisseurs
classement = cons_ia.summarize(by = Provider, mediane = median(Petite_conv)).sort(-mediane)
```

```etude
classement
```
```sortie
  Provider  mediane
                 Wh
  ────────  ───────
  Meta         1.79
  Mistral      2.32
  Google       2.57
  OpenAI      35
                                                   4 lignes × 2 colonnes
```

Les deux classements n'ont pas le même premier. La médiane donne <!--= classement[0, "Provider"] -->Meta<!--/-->,
la moyenne en donne une autre. « L'entreprise la plus sobre » dépend du résumé choisi, et surtout des
modèles que l'on a mis dans le tableau.

## 6. Plus gros, mais plus sobre ?

Comparons deux modèles dont les paramètres sont publiés.

```etude
deux = cons_ia.filter(Model in ["Mixtral 8x22b v0.1", "Llama 3.1 70B"])
deux.select(Model, Active_parameters, Total_parameters, Petite_conv)
```
```sortie
                          Active       Total
  Model               parameters  parameters  Petite_conv
                          Gparam      Gparam           Wh
  ──────────────────  ──────────  ──────────  ───────────
  Mixtral 8x22b v0.1          39         140         6.49
  Llama 3.1 70B               70          70         4.99
                                                   2 lignes × 4 colonnes
```

Mixtral emploie moins de paramètres à la fois ; il demande pourtant plus d'énergie. Pourquoi ?
La formule suppose que le modèle entier tient dans la mémoire de *cartes de calcul* de 80 Go. Un paramètre y occupe
4 bits, soit un demi-octet, et l'on ajoute 20 % (hypothèses d'EcoLogits 0.8.2).

```etude
1.2 * 140 / 2
1.2 * 70 / 2
```
```sortie
84
42
```

Le premier résultat dépasse 80 Go : il faut deux cartes, et deux cartes consomment plus qu'une seule.

**Exercice 4.** Combien de fois plus d'énergie Mixtral 8x22b demande-t-il que Llama 3.1 70B, pour cinq
pages ?

```etude exercice #cartes points=1 niveau=modifier
rapport = ____
```
```etude solution #cartes
rapport = cons_ia["Mixtral 8x22b v0.1", "Cinq_pages"] / cons_ia["Llama 3.1 70B", "Cinq_pages"]
```
```indice #cartes
Une valeur se lit avec la ligne, puis la colonne : `cons_ia["gpt 4o", "Email"]`.
```
```etude test #cartes
assert rapport > 1, "Mixtral demande plus d'énergie : divisez dans l'autre sens."
```
```etude test-caché #cartes
assert abs(rapport - cons_ia["Mixtral 8x22b v0.1", "Token"] / cons_ia["Llama 3.1 70B", "Token"]) < 0.001, "Prenez les deux modèles et la même colonne."
```
```etude réponse-fausse #cartes
rapport = cons_ia["Llama 3.1 70B", "Cinq_pages"] / cons_ia["Mixtral 8x22b v0.1", "Cinq_pages"]
```
```etude réponse-fausse #cartes
rapport = cons_ia["Mixtral 8x22b v0.1", "Total_parameters"] / cons_ia["Llama 3.1 70B", "Total_parameters"]
```

**À discuter.** Le rapport serait-il le même pour un tweet ? Répondez sans calculer, puis vérifiez.

## À retenir

- Demander d'abord : ces nombres sont-ils mesurés, calculés, estimés ?
- Moyenne et médiane répondent à deux questions différentes.
- Une droite parfaite entre deux colonnes veut souvent dire que l'une a été calculée avec l'autre.
- Un classement dépend de ce que l'on compare, et du résumé choisi.

*Sources.* Énergies : méthode d'EcoLogits 0.6 à 0.8 (Rincé et Banse, *Journal of Open Source Software*
10(111), 7471, 2025). Hypothèses sur les cartes : paquet `ecologits` 0.8.2.

"""#
    case "02-parametres.md": return #"""
---
etude: 1
titre: "2. Les paramètres expliquent-ils l'énergie ?"
langue: fr
durée: 55 minutes
---

# 2. Les paramètres expliquent-ils l'énergie ?

**Durée : 55 minutes.** Avant cette séance : *1. Des modèles et leur énergie*.

À la fin de cette séance, vous saurez :

- lire un coefficient de corrélation, et vous en méfier ;
- voir qu'un seul point peut décider d'une conclusion ;
- lire une droite sur deux échelles logarithmiques ;
- dire ce que vaut une corrélation entre des nombres calculés l'un à partir de l'autre.

Qui n'a jamais programmé fait les exercices *modifier*, un nom ou un nombre à changer. Le *défi* n'est pas noté.

## 1. Une première image (8 minutes)

```etude
cons_ia.scatter(Total_parameters, Petite_conv, color = Provider)
```
```sortie
23 points : Petite_conv (1,17 à 447 Wh) croît avec Total parameters (2 à
1 760 milliards de paramètres), corr. 0,958.
● OpenAI  ▲ Mistral  ■ Meta  ◆ Google  2-9 points superposés
@ 10 ou plus
Petite_conv (Wh)
    │                                                                 ●
    │
400 ┤·                 ·                 ·                  ·
    │
    │
    │
300 ┤·                 ·                 ·                  ·
    │
    │
    │
    │
200 ┤·                 ·                 ·                  ·
    │
    │
    │
100 ┤·             ■   ·             ●   ·                  ·
    │
    │
    │                2
  0 ┤@3■▲▲▲            ·                 ·                  ·
    └┬─────────────────┬─────────────────┬──────────────────┬───────────
     0                500              1 000              1 500
                              Total parameters (milliards de paramètres)
Conseil : log = true étalerait les petites valeurs (max/min = 880 pour
Total parameters, 382 pour Petite_conv).
```

Presque tout est serré dans un coin, car quelques modèles sont immenses. Sur des échelles logarithmiques,
chaque graduation multiplie au lieu d'ajouter, et les petits modèles deviennent visibles.

```etude
cons_ia.scatter(Total_parameters, Petite_conv, color = Provider, log = true)
```
```sortie
23 points : Petite_conv (1,17 à 447 Wh) croît avec Total parameters (2 à
1 760 milliards de paramètres), corr. 0,93 en log-log.
● OpenAI  ▲ Mistral  ■ Meta  ◆ Google  2 points superposés
Petite_conv (Wh, échelle log)
500 ┤     ·          ·          ·          ·         ·          ·     ●
    │
    │
200 ┤     ·          ·          ·          ·         ·          ·
    │                                                          ●
100 ┤     ·          ·          ·          ·         ·  ■       ·
    │
 50 ┤     ·          ·          ·          ·         ·          ·
    │                                                    2
    │
 20 ┤     ·          ·          ·          ·         ·          ·
    │
 10 ┤     ·          ·          ·          ·         ·          ·
    │                                        ▲▲
  5 ┤     ·          ·          ·       ■ ▲·         ·          ·
    │                              2
    │                          ◆
  2 ┤     ·          ·     ● 2  ·          ·         ·          ·
    │             2■◆   ■           ▲
  1 ┤ ◆   ▲          ·          ·          ·         ·          ·
    └─────┬──────────┬──────────┬──────────┬─────────┬──────────┬───────
          3         10         30         100       300       1 000
                 Total parameters (milliards de paramètres, échelle log)
```

Plus un modèle a de paramètres, plus il consomme. Mais quels paramètres comptent : tous, ou seulement les
*actifs*, ceux qui servent au calcul de chaque jeton (un morceau de texte) ? Les deux diffèrent pour les
modèles à mélange d'experts, qui n'emploient qu'une partie d'eux-mêmes à la fois. (Un texte du cours parle de
multimodalité, c'est-à-dire d'images ou de sons : ce n'est pas la raison ; la séance 6c y revient.)

```etude
cons_ia.filter(Active_parameters < Total_parameters).select(Model, Active_parameters, Total_parameters)
```
```sortie
                          Active       Total
  Model               parameters  parameters
                          Gparam      Gparam
  ──────────────────  ──────────  ──────────
  gpt 4o                     137         440
  gpt 4                      550        1760
  gpt 4 turbo                275         880
  Mixtral 8x7b v0.1           12          46
  Mixtral 8x22b v0.1          39         140
  Gemini 1.5 pro             137         440
                                                   6 lignes × 3 colonnes
```

## 2. La corrélation (8 minutes)

Le coefficient de Pearson dit à quel point un nuage ressemble à une droite qui monte : 1 pour une droite
parfaite, 0 pour aucune tendance de ce genre. Celui de Spearman ne regarde que les classements.

```etude
p_actifs = corr(cons_ia.Active_parameters, cons_ia.Petite_conv)
p_total = corr(cons_ia.Total_parameters, cons_ia.Petite_conv)
s_actifs = corr(cons_ia.Active_parameters, cons_ia.Petite_conv, method = "spearman")
s_total = corr(cons_ia.Total_parameters, cons_ia.Petite_conv, method = "spearman")
print(f"Pearson  : actifs {p_actifs:.3f}, total {p_total:.3f}")
print(f"Spearman : actifs {s_actifs:.3f}, total {s_total:.3f}")
```
```sortie
Pearson  : actifs 0.884, total 0.958
Spearman : actifs 0.989, total 0.968
```

Selon Pearson, le total est devant : <!--= p_total:.3f -->0,958<!--/--> contre <!--= p_actifs:.3f -->0,884<!--/-->.
Selon Spearman, ce sont les actifs : <!--= s_actifs:.3f -->0,989<!--/--> contre <!--= s_total:.3f -->0,968<!--/-->.
**La conclusion s'inverse avec l'outil.** Quelque chose ne va pas.

## 3. Le poids d'un seul point (12 minutes)

Dans la première image, un point est seul, tout en haut à droite : gpt 4. Retirons-le.

```etude
sans_gpt4 = cons_ia.filter(Model != "gpt 4")
len(sans_gpt4)
```
```sortie
22
```

**Exercice 1.** Mettez dans `p_total_sans` la corrélation de Pearson entre les paramètres au total et
l'énergie, sans gpt 4.

```etude exercice #sans points=2 niveau=modifier
p_total_sans = ____
```
```etude solution #sans
p_total_sans = corr(sans_gpt4.Total_parameters, sans_gpt4.Petite_conv)
```
```indice #sans
C'est le même calcul que pour `p_total`, avec `sans_gpt4` à la place de `cons_ia`, deux fois.
```
```etude test #sans
assert p_total_sans < p_total, "Sans gpt 4, le nuage ressemble un peu moins à une droite."
```
```etude test-caché #sans
t = cons_ia.filter(Model != "gpt 4")
assert abs(p_total_sans - corr(t.Total_parameters, t.Petite_conv)) < 1e-9, "Prenez Total_parameters et Petite_conv, toutes deux dans sans_gpt4."
```
```etude réponse-fausse #sans
p_total_sans = corr(sans_gpt4.Active_parameters, sans_gpt4.Petite_conv)
```
```etude réponse-fausse #sans
p_total_sans = corr(cons_ia.Total_parameters, cons_ia.Petite_conv)
```
```etude réponse-fausse #sans
p_total_sans = corr(sans_gpt4.Total_parameters, sans_gpt4.Petite_conv, method = "spearman")
```

```etude
p_actifs_sans = corr(sans_gpt4.Active_parameters, sans_gpt4.Petite_conv)
print(f"Pearson sans gpt 4 : actifs {p_actifs_sans:.6f}, total {p_total_sans:.6f}")
```
```sortie
Pearson sans gpt 4 : actifs 0.921779, total 0.921097
```

Sans gpt 4, les deux corrélations ne diffèrent qu'au millième, et c'est l'autre qui est devant. Tout
l'écart reposait sur un seul modèle, dont les paramètres sont estimés.

On lit souvent, à côté d'un coefficient, un *intervalle de confiance* : si les 23 modèles étaient tirés au
hasard parmi beaucoup d'autres, l'intervalle construit ainsi contiendrait le vrai coefficient dans 95 % des
tirages.

```etude
test_actifs = corr_test(cons_ia.Active_parameters, cons_ia.Petite_conv)
test_total = corr_test(cons_ia.Total_parameters, cons_ia.Petite_conv)
print(f"actifs : de {test_actifs.low:.3f} à {test_actifs.high:.3f}")
print(f"total : de {test_total.low:.3f} à {test_total.high:.3f}")
```
```sortie
actifs : de 0.741 à 0.950
total : de 0.902 à 0.982
```

**Ici, ces intervalles n'ont pas de sens.** Ces modèles n'ont pas été tirés au hasard : quelqu'un les a choisis.
Leurs énergies n'ont pas été mesurées : une formule les a calculées, et la refaire donnerait les mêmes. Une
fonction qui rend un nombre ne dit pas qu'il faut le croire. Ce qui fait douter de la conclusion, c'est le point
que nous avons retiré.

## 4. Une droite sur deux échelles logarithmiques (10 minutes)

```etude
cons_ia.scatter(Total_parameters, Email, log = true, fit = true)
droite = fit(cons_ia.Total_parameters, cons_ia.Email, log = true)
print(f"pente {droite.slope:.4f}, R² {droite.r2:.4f}")
```
```sortie
23 points : Email (0,497 à 190 Wh), Total parameters (2 à
1 760 milliards de paramètres), ajustement : Email ≈ 0,0924 × Total
parameters^0,847 (R² = 0,865).
⠒⠒ Email ≈ 0,0924 × Total parameters^0,847 (R² = 0,865)
2 points superposés
Email (Wh, échelle log)
200 ┤     ·          ·          ·          ·         ·          ·     ●
    │
100 ┤     ·          ·          ·          ·         ·          ·
    │
 50 ┤     ·          ·          ·          ·         ·         ●·    ⡀
    │                                                   ●         ⡀⠐
    │                                                          ⠄⠐
 20 ┤     ·          ·          ·          ·         ·    ⢀ ⠄⠈  ·
    │                                                  ⢀ 2
 10 ┤     ·          ·          ·          ·        ⠠·⠂         ·
    │                                           ⡀⠠ ⠁
    │                                        ⡀⠐
  5 ┤     ·          ·          ·         ⠄⠐         ·          ·
    │                                ⢀ ⠄⠈    ●●
    │                             ⢀ ⠂   ● ●
  2 ┤     ·          ·         ⠠·⠂ 2       ·         ·          ·
    │                      ⡀⠠ ⠁●
  1 ┤     ·          ·  ⡀⠐ ● 2  ·          ·         ·          ·
    │             2●●⠄⠐ ●           ●
0,5 ┤ ●   ●     ⢀ ⠄⠈ ·          ·          ·         ·          ·
    └─────┬──────────┬──────────┬──────────┬─────────┬──────────┬───────
          3         10         30         100       300       1 000
                 Total parameters (milliards de paramètres, échelle log)
pente 0.8473, R² 0.8645
```

La pente vaut <!--= droite.slope:.4f -->0,8473<!--/-->. Sur des échelles logarithmiques, elle se lit comme un
exposant : multiplier les paramètres par 10 multiplie l'énergie par 10 puissance la pente, soit
<!--= 10 ** droite.slope:.1f -->7,0<!--/-->. R² dit quelle part des écarts la droite explique ; 1 serait
parfait.

**Exercice 2.** D'après cette droite, par combien l'énergie est-elle multipliée quand le nombre de
paramètres double ?

```etude exercice #double points=2 niveau=modifier
facteur = ____
```
```etude solution #double
facteur = 2 ** droite.slope
```
```indice #double
Pour dix fois plus de paramètres, on calcule `10 ** droite.slope`. Doubler, c'est multiplier par 2.
```
```etude test #double
assert facteur > 1, "Plus de paramètres, plus d'énergie : le facteur dépasse 1."
```
```etude test-caché #double
assert facteur < 2, "La pente est un exposant, pas un facteur : relisez l'exemple avec dix."
assert abs(facteur - 2 ** fit(cons_ia.Total_parameters, cons_ia.Email, log = true).slope) < 0.001, "Élevez 2 à la puissance de la pente."
```
```etude réponse-fausse #double
facteur = 2 * droite.slope
```
```etude réponse-fausse #double
facteur = droite.slope ** 2
```
```etude réponse-fausse #double
facteur = 2
```

L'énergie est multipliée par <!--= facteur:.2f -->1,80<!--/-->, un peu moins que par deux.

## 5. D'où vient cette droite ? (12 minutes)

Il est temps d'ouvrir la boîte. Voici la formule d'EcoLogits 0.8.2, pour une réponse de 400 jetons, en Wh.
Il lui faut les milliards de paramètres actifs, et le nombre de *cartes de calcul*, les processeurs qui font les
opérations.

```etude
def energie_calculee(actifs, cartes)
  duree = 400 * (8.02e-4 * actifs + 2.23e-2)
  serveur = 1000 * duree / 3600 * cartes / 8
  calcul = 1000 * cartes * 400 * (8.91e-8 * actifs + 1.43e-6)
  return 1.2 * (serveur + calcul)
end
```

`duree` est le temps de la réponse, en secondes. `serveur` est la part du serveur (1 kW pour 8 cartes), `calcul`
celle des cartes. Le facteur 1,2, que les ingénieurs nomment *PUE*, compte tout ce que le centre de données
consomme en plus des serveurs : non seulement le froid, mais aussi les pertes électriques, l'éclairage et le
reste.

**Exercice 3.** Calculez avec cette fonction l'énergie de Llama 3.1 70B : 70 milliards de paramètres
actifs, une carte.

```etude exercice #formule points=1 niveau=modifier
llama = ____
```
```etude solution #formule
llama = energie_calculee(70, 1)
```
```indice #formule
Les nombres se donnent dans l'ordre des parenthèses de la définition : les actifs, puis les cartes.
```
```etude test #formule
assert llama > 0, "Appelez la fonction avec deux nombres."
```
```etude test-caché #formule
assert abs(llama - value(cons_ia["Llama 3.1 70B", "Petite_conv"], Wh)) < 0.01, "Donnez les actifs d'abord, puis le nombre de cartes."
```
```etude réponse-fausse #formule
llama = energie_calculee(1, 70)
```
```etude réponse-fausse #formule
llama = energie_calculee(70, 2)
```

Comparons avec le tableau :

```etude
print(f"formule : {llama:.2f} Wh ; tableau : {cons_ia["Llama 3.1 70B", "Petite_conv"]:.2f}")
print(f"formule : {energie_calculee(137, 4):.1f} Wh ; tableau : {cons_ia["gpt 4o", "Petite_conv"]:.1f}")
```
```sortie
formule : 4.99 Wh ; tableau : 4.99 Wh
formule : 35.0 Wh ; tableau : 35.0 Wh
```

Ce sont les mêmes nombres. **Le tableau n'a pas été mesuré : il a été calculé à partir des paramètres.**
Chercher une corrélation entre les deux, c'est retrouver la formule que quelqu'un a écrite, pas une loi de
la nature.

La formule n'est pas non plus la seule. Les mêmes auteurs en ont publié une autre en 2026 (séance 4), où le
nombre de cartes pèse plus lourd encore. Voici ce qu'elle donne, pour la même réponse de 400 jetons, de deux
modèles **inventés** qui ont autant de paramètres actifs, mais pas autant au total.

```etude
impact({active: 37 Gparam, total: 37 Gparam}, "FRA", 400).energy
impact({active: 37 Gparam, total: 671 Gparam}, "FRA", 400).energy
```
```sortie
0.09947252 Wh
1.59156 Wh
```

Les opérations suivent les paramètres actifs ; la mémoire, donc le nombre de cartes, suit le total. « Actifs ou
total ? » n'a pas de réponse dans un tableau calculé : c'est la formule qui l'a décidée.

**À discuter.** Quelle expérience faudrait-il faire pour *mesurer* le lien entre paramètres et énergie ?

## Défi

**Pour ceux qui ont fini.** Le nombre de cartes se calcule aussi : chaque paramètre occupe un demi-octet, on
ajoute 20 %, et une carte contient 80 Go. Écrivez une fonction qui donne le nombre de cartes d'un modèle,
d'après ses milliards de paramètres au total.

```etude exercice #defi points=0 niveau=écrire
def cartes(total) = ____
```
```etude solution #defi
def cartes(total) = -floor(-1.2 * total / 2 / 80)
```
```indice #defi
La mémoire, en gigaoctets, est `1.2 * total / 2`. Divisez par 80.
```
```indice #defi
Il faut arrondir au-dessus : `floor` arrondit au-dessous. Que donne `-floor(-3.3)` ?
```
```etude test #defi
assert cartes(70) == 1, "Un modèle de 70 milliards de paramètres tient sur une carte."
assert cartes(440) == 4, "Il faut quatre cartes à un modèle de 440 milliards de paramètres : arrondissez au-dessus."
```
```etude réponse-fausse #defi
def cartes(total) = floor(1.2 * total / 2 / 80)
```
```etude réponse-fausse #defi
def cartes(total) = 1.2 * total / 2 / 80
```

## À retenir

- Une corrélation se regarde avec son nuage de points, jamais seule.
- Un point isolé peut décider du résultat : recommencez sans lui.
- Une pente sur échelles logarithmiques est un exposant.
- Des nombres calculés à partir d'autres leur sont toujours liés : cela ne prouve rien.
- Un intervalle de confiance suppose un tirage ; sans tirage, il n'a pas de sens.

*Sources.* Formule et constantes : paquet `ecologits` 0.8.2, fichier `impacts/llm.py` (licence MPL 2.0) ;
seconde formule : paquet `ecologits` 0.11.3 ; Rincé et Banse, *Journal of Open Source Software* 10(111), 7471,
2025. Nombres de cartes : mémoire de 1,2 × paramètres ÷ 2 gigaoctets, par cartes de 80 Go.

"""#
    case "03-pays.md": return #"""
---
etude: 1
titre: "3. Le pays des serveurs"
langue: fr
durée: 55 minutes
---

# 3. Le pays des serveurs

**Durée : 55 minutes.** Avant cette séance : *1. Des modèles et leur énergie*.

À la fin de cette séance, vous saurez :

- passer d'une énergie à une émission de CO₂, et contrôler l'unité du résultat ;
- écrire la fonction `cost` du cours ;
- lire une carte, un radar, et dire ce qu'ils ne montrent pas ;
- comparer trois impacts sans mélanger leurs unités.

Qui n'a jamais programmé fait les exercices *lire* et *modifier*, et tape `passer` devant les autres. Le *défi*
n'est pas noté.

## 1. De quel pays parle-t-on ? (14 minutes)

**Du pays où tournent les serveurs, et non de celui où l'on pose la question.** OpenAI ne publie pas où
calcule ChatGPT. La méthode d'EcoLogits *suppose* un pays pour chaque fournisseur :

```etude
centres_2026.select(provider, zone)
```
```sortie
  provider         zone
  ───────────────  ────
  anthropic        USA
  cohere           USA
  google_genai     USA
  huggingface_hub  USA
  mistralai        SWE
  openai           USA
                                                   6 lignes × 2 colonnes
```

« En France » veut donc dire ici : *si* les serveurs étaient en France.

Le tableau `cout_pays` contient une ligne par pays. Les trois colonnes sont trois impacts d'un wattheure
d'électricité.

```etude
cout_pays.filter(name in ["FRA", "DEU", "POL", "USA"])
len(cout_pays)
```
```sortie
  name        adpe        pe        gwp
          gSbeq/Wh   kJep/Wh   gCO2e/Wh
  ────  ──────────  ────────  ─────────
  USA   9.85548e-8   9.68839  0.672606
  POL   1.01946e-7  11.1352   1.13922
  FRA   4.85798e-8   9.31353  0.0800844
  DEU   8.78733e-8   8.74769  0.650114
                                                   4 lignes × 4 colonnes
138
```

- `gwp`, le réchauffement climatique : des grammes équivalents CO₂ par Wh (gCO2e/Wh). *Équivalents*, car les
  autres gaz à effet de serre y sont comptés aussi, chacun selon son effet comparé à celui du CO₂. Le texte du
  cours écrit parfois `pwh` : c'est cette colonne.
- `pe`, l'énergie primaire, prise à la nature pour produire l'électricité (kJep/Wh).
- `adpe`, l'épuisement des ressources, métaux et minéraux : des grammes équivalents antimoine par Wh (gSbeq/Wh).
  Ce n'est pas une masse de métal : chaque ressource y compte selon ce qu'il en reste et ce que
  l'on en extrait.

Trois choses à savoir de ces facteurs.

- **Ce sont des moyennes** sur une année, pour l'électricité du *lieu*. Elles ignorent l'heure, la saison et les
  contrats d'achat d'électricité. Elles ne disent pas ce que changerait une question *de plus* (séance 4).
- **Ils dépendent de leur source.** Ce tableau est celui d'EcoLogits 0.8.2. Celui de 2026 en a une autre, et la
  France y est à la moitié ; c'est la source qui a changé, plus que l'électricité.
- **Deux lignes ne sont pas des pays** : `WOR` est le monde, `EEE` l'Europe.

```etude
cout_pays.filter(name in ["WOR", "EEE"])
cout_pays.sort(gwp).head(3)
cout_pays.sort(-gwp).head(3)
max(cout_pays.gwp) / min(cout_pays.gwp)
```
```sortie
  name        adpe       pe       gwp
          gSbeq/Wh  kJep/Wh  gCO2e/Wh
  ────  ──────────  ───────  ────────
  WOR   7.37708e-8    9.988  0.590478
  EEE   6.42317e-8   12.873  0.509427
                                                   2 lignes × 4 colonnes
  name        adpe         pe         gwp
          gSbeq/Wh    kJep/Wh    gCO2e/Wh
  ────  ──────────  ─────────  ──────────
  MOZ   1.48382e-7  0.0336206  0.00876726
  ZMB   1.62193e-7  0.0899182  0.0140257
  ISL   7.81905e-8  0.0127787  0.0194256
                                                   3 lignes × 4 colonnes
  name        adpe       pe       gwp
          gSbeq/Wh  kJep/Wh  gCO2e/Wh
  ────  ──────────  ───────  ────────
  BWA   8.66014e-8  19.6029   2.07787
  IND   1.00099e-7  16.6775   1.56851
  BIH   1.48007e-7  14.868    1.53788
                                                   3 lignes × 4 colonnes
237.0034
```

Du Mozambique (MOZ) au Botswana (BWA), un même wattheure émet
<!--= max(cout_pays.gwp) / min(cout_pays.gwp):.0f -->237<!--/--> fois plus de CO₂.

Le *mix* d'un pays est l'ensemble des moyens qui produisent son électricité.

**Exercice 1.** Combien de pays sont au-dessus du mix mondial, celui de la ligne `WOR` ?

```etude exercice #monde points=2 niveau=écrire
combien = ____
```
```etude solution #monde
combien = len(cout_pays.filter(gwp > cout_pays["WOR", "gwp"]))
```
```indice #monde
La valeur du monde est `cout_pays["WOR", "gwp"]`. Gardez les lignes qui la dépassent, puis comptez.
```
```etude test #monde
assert combien > 0 and combien < 138, "La réponse est un nombre de pays."
```
```etude test-caché #monde
assert combien == len(cout_pays.filter(gwp > @cout_pays["WOR", "gwp"])), "Comparez la colonne gwp à celle de WOR, et ne comptez pas WOR elle-même."
```
```etude réponse-fausse #monde
combien = len(cout_pays.filter(gwp >= cout_pays["WOR", "gwp"]))
```
```etude réponse-fausse #monde
combien = len(cout_pays.filter(gwp > mean(gwp)))
```
```etude réponse-fausse #monde
combien = len(cout_pays.filter(gwp < cout_pays["WOR", "gwp"]))
```

Ils sont <!--= combien -->83<!--/-->, plus de la moitié. Ce n'est pas une contradiction : la ligne `WOR` tient
compte de la quantité d'électricité produite, alors que notre compte donne la même place à chaque pays.

**Une bizarrerie de `pe`.** Un wattheure fait 3,6 kJ : il faut au moins autant d'énergie primaire pour le
produire. Pourtant :

```etude
len(cout_pays.filter(pe < 3.6 kJep/Wh))
cout_pays.filter(pe < 3.6 kJep/Wh).sort(pe).head(3)
```
```sortie
17
  name        adpe         pe         gwp
          gSbeq/Wh    kJep/Wh    gCO2e/Wh
  ────  ──────────  ─────────  ──────────
  ISL   7.81905e-8  0.0127787  0.0194256
  PRY   1.49181e-7  0.0195104  0.241576
  MOZ   1.48382e-7  0.0336206  0.00876726
                                                   3 lignes × 4 colonnes
```

**Exercice 2.** Que veut dire un `pe` au-dessous de 3,6 kJ par Wh ? Répondez par une lettre, entre guillemets.

- A : dans ces pays, les centrales créent de l'énergie ;
- B : la colonne ne compte pas toute l'énergie prise à la nature : celle de l'eau des barrages, par exemple, n'y
  est pas ;
- C : dans ces pays, les serveurs consomment moins.

```etude exercice #primaire points=1 niveau=lire
lettre = ____
```
```etude solution #primaire
lettre = "B"
```
```indice #primaire
Aucune centrale ne crée d'énergie. Si le compte est trop petit, qu'est-ce que cela dit du compte ?
```
```etude test #primaire
assert lettre in ["A", "B", "C"], "Répondez par une des trois lettres, entre guillemets."
assert lettre != "A", "Aucune centrale ne crée d'énergie : il manque quelque chose au compte."
assert lettre != "C", "Ces facteurs sont donnés pour un wattheure, quel que soit ce qu'on en fait."
```
```etude réponse-fausse #primaire
lettre = "A"
```
```etude réponse-fausse #primaire
lettre = "C"
```

## 2. Écrire la fonction `cost` (14 minutes)

Une énergie est en Wh, un facteur en gCO2e/Wh. Si on les additionne, la machine refuse :

```etude
cons_ia["gpt 4o", "Petite_conv"] + cout_pays["FRA", "gwp"]
```
```erreur U301
on n'additionne pas une énergie et un facteur d'émission
```

En effet, des mètres et des secondes ne s'additionnent pas non plus. Quelle opération, à partir de Wh et de
gCO2e/Wh, donne des gCO2e ?

**Exercice 3.** Écrivez la fonction. Elle lit l'énergie du modèle dans `cons_ia` et le facteur du pays dans
`cout_pays`. Son nom est celui d'une fonction d'étude : la vôtre la remplace, et une note le dit.

```etude exercice #cost points=3 niveau=écrire
def cost(model, country, task) = ____
```
```etude solution #cost
def cost(model, country, task) = cons_ia[model, task] * cout_pays[country, "gwp"]
```
```indice #cost
Avec des noms à la place des valeurs, l'énergie s'écrit `cons_ia[model, task]`. Le facteur s'écrit de la
même manière, avec la colonne `"gwp"`.
```
```etude test #cost
assert cost("gpt 4o", "FRA", "Petite_conv") > 0 gCO2e, "Le résultat est une masse de CO₂, en gCO2e."
```
```etude test-caché #cost
assert abs(cost("gpt 4o", "FRA", "Petite_conv") - 35 Wh * cout_pays["FRA", "gwp"]) < 1e-9 gCO2e, "Multipliez l'énergie par le facteur du pays."
assert cost("gpt 4", "POL", "Tweet") == cons_ia["gpt 4", "Tweet"] * cout_pays["POL", "gwp"], "La fonction doit utiliser le modèle, le pays et le texte qu'on lui donne."
```
```etude réponse-fausse #cost
def cost(model, country, task) = cons_ia[model, task] + cout_pays[country, "gwp"]
```
```etude réponse-fausse #cost
def cost(model, country, task) = cons_ia[model, "Petite_conv"] * cout_pays[country, "gwp"]
```
```etude réponse-fausse #cost
def cost(model, country, task) = cons_ia["gpt 4o", task] * cout_pays["FRA", "gwp"]
```
```etude réponse-fausse #cost
def cost(model, country, task) = cons_ia[model, task] * cout_pays[country, "pe"]
```

```etude
en_france = cost("gpt 4o", "FRA", "Petite_conv")
en_france
```
```sortie
2.802954 gCO2e
```

Une petite conversation avec gpt 4o émettrait <!--= en_france:.2f -->2,80 g CO₂ éq.<!--/--> si les serveurs étaient en
France.

**Exercice 4.** Combien de fois plus en Pologne (`POL`) qu'en France ?

```etude exercice #pologne points=1 niveau=modifier
rapport = ____
```
```etude solution #pologne
rapport = cost("gpt 4o", "POL", "Petite_conv") / en_france
```
```indice #pologne
Calculez d'abord la même conversation en Pologne, puis divisez.
```
```etude test #pologne
assert rapport > 1, "La Pologne émet plus : divisez dans l'autre sens."
```
```etude test-caché #pologne
assert abs(rapport - cout_pays["POL", "gwp"] / cout_pays["FRA", "gwp"]) < 0.001, "Gardez le même modèle et le même texte dans les deux pays."
```
```etude réponse-fausse #pologne
rapport = en_france / cost("gpt 4o", "POL", "Petite_conv")
```
```etude réponse-fausse #pologne
rapport = cost("gpt 4", "POL", "Petite_conv") / en_france
```
```etude réponse-fausse #pologne
rapport = cost("gpt 4o", "USA", "Petite_conv") / en_france
```

La même conversation y émet <!--= rapport:.1f -->14,2<!--/--> fois plus de CO₂. Ce rapport ne dépend pas du modèle : le doute sur l'énergie
est le même des deux côtés, et s'efface (séance 4). Et si l'on change le modèle ? **Pariez avant de lire :**
qu'est-ce qui émet le plus, gpt 4 en France ou Gemma 2 2b en Pologne ?

```etude
cost("gpt 4", "FRA", "Petite_conv")
cost("Gemma 2 2b", "POL", "Petite_conv")
```
```sortie
35.79773 gCO2e
1.332887 gCO2e
```

Le pays compte, mais le modèle aussi.

## 3. Une carte (6 minutes)

```etude
couts = cout_pays.derive(co2 = cost("gpt 4o", name, "Petite_conv"))
couts.worldmap(name, co2, title = "Une petite conversation avec gpt 4o, selon le pays des serveurs")
```
```sortie
136 pays : max Botswana (72,7), min Mozambique (0,307), médiane 23,7, en
g CO₂ éq.
Une petite conversation avec gpt 4o, selon le pays des serveurs
.. < 11 (28)  :: 11–21 (27)  ** 21–28 (28)  ## 28–37 (26)  @@ ≥ 37 (27)
-- sans donnée (43)
co2 (g CO₂ éq.)
          ... . ..    --------                    *******     *
 *****...........  ..  ----   .      ..:* ****************************
 *** *..........  ...              .. .@***************************
        ...............         *:.:**@*****@*@@@@********#***
         ********..*.            :..*:*#* .*@@#@.@###@@@@####
          *********             ::#*@ @ #@**##@-.######### : :
           *******              ####@@@:#*@###-**@.#######
             **   @#           ---##--@::###@@  @@@@*:### #
               ** #            @-------@@@.@     @   :*:  *
                 :..:#          #:@*:----..-      *     #
                  *.....            *#..-:-           * ##
                  .........          :..::                    -
                   .::....          :::... -               @@@@
                    ::...            :@#.  -             @@@@@@@
                    ::..             @@@                 @@@@@@@@
                   :::                                        @@
                   ::                                               .
                   :
Repères, non coloriés : Monde (WOR) 20,7 g CO₂ éq., Europe (EEE)
17,8 g CO₂ éq.
23 pays invisibles sur cette carte : Albanie (0,724), Arménie (8,72),
Autriche (8,4), Bosnie-Herzégovine (53,8), Costa Rica (7,81), Danemark
(21,8), Gibraltar (33,7), Haïti (47,8), Hongrie (18,6), Cambodge (49,2),
Liban (30,9), Lituanie (5,37), Luxembourg (17,1), Moldavie (36,1),
Macédoine du Nord (43,1), Nicaragua (32,5), Corée du Nord (27,4), Qatar
(24,9), Salvador (16,3), Serbie (37,4), Slovaquie (10,6), Slovénie
(17,1), Togo (18,6).
```

« Sans donnée » ne veut pas dire « sans émission » : ces pays manquent dans le tableau. La légende donne, pour
chaque classe, le nombre de pays. Regardons l'Europe de plus près.

```etude
couts.worldmap(name, co2, zone = "Europe", title = "La même conversation, serveurs en Europe")
```
```sortie
Europe, 39 pays : max Bosnie-Herzégovine (53,8), min Islande (0,68),
médiane Royaume-Uni (20,8), en g CO₂ éq.
La même conversation, serveurs en Europe
.. < 8,3 (8)  :: 8,3–18 (7)  ** 18–22 (7)  ## 22–35 (9)  @@ ≥ 35 (8)
-- sans donnée (2)
co2 (g CO₂ éq.)
--                                         ........
                                      ......::::::##########
  .  . ..                          NO........::::::#### #########
   ..IS..                       ...........  :FI:::##############
                            .........SE    :::::::::#############
                            ............    :::@@################
                  **              .....       @EE########RU######
                  ***          DK *..      .LT..#################
               IE*  GB*       ######@@@@@@@@@.##BY###############
               #   ******  NL###DE###@@@PL@@@####################
                       ....::#######CZ##:@@@########UA###########
                    ..........CH###:AT:*HU**#####@###############
                      ...FR...******:*HR*@@##RO####   ##  #######
               :::::::........   IT*  *BARS@#BG##           #####
               PT::ES::::      *   ****  .MK@####  #######   ##.:
               *:::::::        *      *   @GR   #######TR########
               *::#:::       @@#    *      @@    ##############@@
                 #MA#@@@@DZ@@@@TN   @                #  #@SY@@IQ@
Repères, non coloriés : Monde (WOR) 20,7 g CO₂ éq., Europe (EEE)
17,8 g CO₂ éq.
```

## 4. Cinq pays (4 minutes)

```etude
cinq = ["CHN", "FRA", "DEU", "CHE", "USA"]
```

```etude
choisis = couts.filter(name in cinq)
choisis.select(name, co2).sort(-co2)
bars(choisis, name, co2)
```
```sortie
  name        co2
            gCO2e
  ────  ─────────
  CHN   36.28695
  USA   23.54121
  DEU   22.75399
  FRA    2.802954
  CHE    1.552849
                                                   5 lignes × 2 colonnes
max : CHN (36,3 g CO₂ éq.), min : CHE (1,55 g CO₂ éq.), rapport 23,4.
co2 (g CO₂ éq.)
CHN ███████████████████████████████████████████████████████████████ 36,3
USA ████████████████████████████████████████▉ 23,5
DEU ███████████████████████████████████████▌ 22,8
FRA ████▉ 2,8
CHE ██▊ 1,55
```

## 5. Trois impacts à la fois (13 minutes)

Le CO₂ n'est pas le seul impact. Pour en voir trois sur une même image, il faut une même échelle. Une idée
serait de tout diviser par le plus grand nombre des trois colonnes :

```etude
max([max(cout_pays.adpe), max(cout_pays.pe), max(cout_pays.gwp)])
```
```erreur U301
on ne réunit pas un facteur de ressources et un facteur d'énergie primaire
```

La machine refuse : parmi des grammes et des kilojoules, il n'y a pas de « plus grand ». Sans les unités,
comme avec pandas, on obtiendrait sans avertissement le maximum de `pe` : un nombre qui ne veut rien dire
pour les deux autres colonnes. On divise plutôt **chaque colonne par son propre maximum**.

```etude
parts = cout_pays.derive(adpe = adpe / max(adpe), pe = pe / max(pe), gwp = gwp / max(gwp))
parts.filter(name in cinq)
```
```sortie
  name       adpe         pe         gwp
  ────  ─────────  ─────────  ──────────
  USA   0.3710997  0.4158054  0.3236998
  FRA   0.1829231  0.3997172  0.03854158
  DEU   0.3308794  0.3754325  0.3128752
  CHN   0.3206446  0.4580885  0.4989581
  CHE   0.3782999  0.2032665  0.0213522
                                                   5 lignes × 4 colonnes
```

Chaque nombre est une part du pire pays du tableau : 1 serait le pire. Le pire n'est pas le même pour
chaque impact.

```etude
cout_pays.sort(-adpe).head(1)
cout_pays.sort(-pe).head(1)
cout_pays.sort(-gwp).head(1)
```
```sortie
  name        adpe       pe       gwp
          gSbeq/Wh  kJep/Wh  gCO2e/Wh
  ────  ──────────  ───────  ────────
  COG   2.65575e-7  11.4735  0.868287
                                                    1 ligne × 4 colonnes
  name        adpe       pe       gwp
          gSbeq/Wh  kJep/Wh  gCO2e/Wh
  ────  ──────────  ───────  ────────
  TKM   1.31822e-7  23.3003   1.36691
                                                    1 ligne × 4 colonnes
  name        adpe       pe       gwp
          gSbeq/Wh  kJep/Wh  gCO2e/Wh
  ────  ──────────  ───────  ────────
  BWA   8.66014e-8  19.6029   2.07787
                                                    1 ligne × 4 colonnes
```

**Exercice 5.** Quelle part du maximum la Pologne (`POL`) atteint-elle pour `pe` ? Utilisez `cout_pays`.

```etude exercice #part points=2 niveau=écrire
part_pologne = ____
```
```etude solution #part
part_pologne = cout_pays["POL", "pe"] / max(cout_pays.pe)
```
```indice #part
Lisez la valeur de la ligne POL, colonne pe, puis divisez-la par le maximum de la colonne.
```
```etude test #part
assert part_pologne > 0 and part_pologne < 1, "Une part est un nombre entre 0 et 1."
```
```etude test-caché #part
assert abs(part_pologne - parts["POL", "pe"]) < 1e-9, "Prenez la colonne pe deux fois : la valeur de la Pologne, et le maximum de tout le tableau."
```
```etude réponse-fausse #part
part_pologne = cout_pays["POL", "gwp"] / max(cout_pays.gwp)
```
```etude réponse-fausse #part
part_pologne = cout_pays["POL", "pe"] / sum(cout_pays.pe)
```
```etude réponse-fausse #part
part_pologne = max(cout_pays.pe) / cout_pays["POL", "pe"]
```

```etude
radar(cout_pays, name, adpe, pe, gwp, only = cinq)
```
```sortie
adpe : max CHE (1 × 10⁻⁷ g Sb éq./Wh), pe : max CHN (10,7 kJep/Wh),
gwp : max CHN (1,04 g CO₂ éq./Wh).
● CHN  ▲ FRA  ■ DEU  ◆ CHE  ✚ USA  2 points superposés
                                  adpe
                                   ⠄⣁
                                  ⠐ ⠄⠠
                                ⢀⠈  ⠂ ⠐
                               ⠠    ⡁  ⠁⡀
                               ⠂    ⠄    ⠄
                             ⡀⠁    ⢀2     ⠂
                            ⠠     ⢠⣿2⣄    ⠈⢀
                           ⠐     ⣠⡟⢸▲⢿⣆     ⠠
                         ⢀⠈     ⣴⠏ ⣸⠂⠙⣏⢧     ⠐
                         ⠄    ⢠⢪⠏⡀⠐2⠳⠦⣼◆⣳⡀    ⠁⡀
                        ⠂   ⢀⠎⠅2⠒⠲⠶⠶⠤⠤⠤⠭⣾■2     ⠄
                      ⡀⠁ ⢀ ⠄●⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉●⠁⠠ ⡀ ⠐
                     ⠠⢀ ⠂                      ⠐ ⡈⢀
                 gwp⠐⠒ ⠂⠐ ⠂⠐ ⠂⠐ ⠂⠐ ⠂⠂⠐ ⠂⠐ ⠂⠐ ⠂⠐ ⠂⠐⠐⠂pe


adpe (g Sb éq./Wh)
CHN ███████████████▏ 8,52 × 10⁻⁸ (32,1 %)
FRA ▓▓▓▓▓▓▓▓▓ 4,86 × 10⁻⁸ (18,3 %)
DEU ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ 8,79 × 10⁻⁸ (33,1 %)
CHE ░░░░░░░░░░░░░░░░░░ 1 × 10⁻⁷ (37,8 %)
USA ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ 9,86 × 10⁻⁸ (37,1 %)
pe (kJep/Wh)
CHN ████████████████████████▊ 10,7 (45,8 %)
FRA ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 9,31 (40 %)
DEU ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  8,75 (37,5 %)
CHE ░░░░░░░░░░░ 4,74 (20,3 %)
USA ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ 9,69 (41,6 %)
gwp (g CO₂ éq./Wh)
CHN ██████████████████████████ 1,04 (49,9 %)
FRA ▓▓ 0,0801 (3,85 %)
DEU ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  0,65 (31,3 %)
CHE ░  0,0444 (2,14 %)
USA ▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚▚ 0,673 (32,4 %)
Chaque axe est divisé par son maximum sur 138 lignes (100 %) ; le bord
vaut 1.
```

Chaque axe part du centre (0) et va jusqu'au pire pays du tableau (1). La surface d'une figure n'a pas de
sens : elle dépend de l'ordre des axes. Lisez les axes un par un.

```etude
parts.filter(name in cinq).sort(gwp).select(name, gwp)
parts.filter(name in cinq).sort(pe).select(name, pe)
parts.filter(name in cinq).sort(adpe).select(name, adpe)
```
```sortie
  name         gwp
  ────  ──────────
  CHE   0.0213522
  FRA   0.03854158
  DEU   0.3128752
  USA   0.3236998
  CHN   0.4989581
                                                   5 lignes × 2 colonnes
  name         pe
  ────  ─────────
  CHE   0.2032665
  DEU   0.3754325
  FRA   0.3997172
  USA   0.4158054
  CHN   0.4580885
                                                   5 lignes × 2 colonnes
  name       adpe
  ────  ─────────
  FRA   0.1829231
  CHN   0.3206446
  DEU   0.3308794
  USA   0.3710997
  CHE   0.3782999
                                                   5 lignes × 2 colonnes
```

Le pays le plus sobre en CO₂ est, avec les États-Unis, le dernier pour l'épuisement des ressources. Lequel des
deux ? Ils ne diffèrent que de 2 % : ces facteurs ne sont pas si sûrs, on ne départage pas. Et pour `adpe`,
presque tout vient de la *fabrication* des machines, qui n'est pas dans ce tableau (séance 4). **Il n'y a pas un
classement, il y en a trois.**

## Défi

**Pour ceux qui ont fini.** Écrivez une fonction `impact_de`, qui donne l'impact que l'on veut : `"gwp"`, `"pe"`
ou `"adpe"`.

```etude exercice #defi points=0 niveau=écrire
def impact_de(model, country, task, colonne) = ____
```
```etude solution #defi
def impact_de(model, country, task, colonne) = cons_ia[model, task] * cout_pays[country, colonne]
```
```indice #defi
Partez de votre fonction `cost` : le nom de la colonne devient ce que l'on donne à la fonction.
```
```etude test #defi
assert impact_de("gpt 4o", "FRA", "Petite_conv", "gwp") == cost("gpt 4o", "FRA", "Petite_conv"), "Avec gwp, la fonction donne ce que donne cost."
assert impact_de("gpt 4", "POL", "Tweet", "pe") == cons_ia["gpt 4", "Tweet"] * cout_pays["POL", "pe"], "Employez la colonne que l'on donne."
```
```etude réponse-fausse #defi
def impact_de(model, country, task, colonne) = cons_ia[model, task] * cout_pays[country, "gwp"]
```
```etude réponse-fausse #defi
def impact_de(model, country, task, colonne) = cons_ia[model, colonne] * cout_pays[country, task]
```

## À retenir

- Le pays est celui des serveurs, et l'on ne sait pas toujours lequel : on le suppose, et on le dit.
- Wh × gCO2e/Wh = gCO2e : l'unité du résultat contrôle le calcul.
- On ne compare pas, on n'additionne pas des nombres d'unités différentes.
- Ramener chaque colonne à son maximum est un choix ; il faut le dire.

*Sources.* Impacts de l'électricité : fichier `electricity_mixes.csv` d'EcoLogits 0.8.2 (licence MPL 2.0).
Énergies : méthode d'EcoLogits 0.6 à 0.8. Pays
supposés : EcoLogits 0.11.3. Carte : Natural Earth.

"""#
    case "04-esprit-critique.md": return #"""
---
etude: 2
titre: "4. Esprit critique"
langue: fr
durée: deux fois 55 minutes
---

# 4. Esprit critique

**Durée : deux fois 55 minutes**, sections 1 à 4, puis 5 à 10. Avant cette séance : *3. Le pays des serveurs*. Après
elle : *7. Quantifier*.

À la fin de cette séance, vous saurez :

- reconnaître une moyenne qui n'a pas de sens ;
- donner un résultat avec son intervalle, et dire quand deux intervalles départagent ;
- distinguer l'usage, la fabrication et le cycle de vie ; le lieu et le marché ; la moyenne et le marginal ;
- comparer deux méthodes à une analyse vérifiée, et dire ce qui n'est pas compté ;
- ne pas confondre un progrès des machines, un changement de méthode et une hausse des usages.

Qui n'a jamais programmé fait les exercices *lire* et *modifier*, et tape `passer` devant les autres. Le *défi*
n'est pas noté.

## 1. Les unités gardent la mémoire (8 minutes)

Un nombre seul ne dit rien. 80 est-il grand ? Tout dépend de l'unité.

```etude
cout_pays["FRA", "gwp"]
cout_pays["FRA", "gwp"] -> gCO2e/kWh
```
```sortie
0.0800844 gCO2e/Wh
80.0844 gCO2e/kWh
```

C'est la même électricité : ce *facteur d'émission* dit combien de grammes équivalents CO₂ accompagnent chaque unité
d'énergie. Dans un article, cherchez toujours l'unité, la date et la méthode.

**Exercice 1.** Une élève a dix petites conversations par jour avec gpt 4o, pendant 180 jours. Calculez
l'énergie, puis le CO₂ si les serveurs étaient en France.

```etude exercice #annee points=2 niveau=écrire
energie = ____
co2 = ____
```
```etude solution #annee
energie = 10 * 180 * cons_ia["gpt 4o", "Petite_conv"]
co2 = energie * cout_pays["FRA", "gwp"]
```
```indice #annee
Une conversation est `cons_ia["gpt 4o", "Petite_conv"]`. Combien y en a-t-il en tout ? Le CO₂ est une énergie
multipliée par le facteur `cout_pays["FRA", "gwp"]`.
```
```etude test #annee
assert energie > 1 kWh, "Dix par jour, pendant 180 jours : c'est plus d'un kilowattheure."
assert co2 > 0 gCO2e, "Le CO₂ est une masse, en gCO2e."
```
```etude test-caché #annee
assert abs(energie - 1800 * cons_ia["gpt 4o", "Petite_conv"]) < 0.01 Wh, "Comptez toutes les conversations : dix par jour, chaque jour."
assert abs(co2 - energie * cout_pays["FRA", "gwp"]) < 0.01 gCO2e, "Multipliez l'énergie par le gwp de la France."
```
```etude réponse-fausse #annee
energie = 180 * cons_ia["gpt 4o", "Petite_conv"]
co2 = energie * cout_pays["FRA", "gwp"]
```
```etude réponse-fausse #annee
energie = 10 * 180 * cons_ia["gpt 4o", "Petite_conv"]
co2 = energie * cout_pays["USA", "gwp"]
```
```etude réponse-fausse #annee
energie = 10 * 180 * cons_ia["gpt 4", "Petite_conv"]
co2 = energie * cout_pays["FRA", "gwp"]
```

```etude
energie -> kWh
co2 -> kgCO2e
```
```sortie
63 kWh
5.045317 kgCO2e
```

Gardez ces deux résultats : la suite va les mettre en doute.

## 2. Une moyenne de moyennes (9 minutes)

Quel est le facteur « moyen » de l'électricité ? Essayons.

```etude
mean(cout_pays.gwp)
cout_pays["WOR", "gwp"]
```
```sortie
0.7029101 gCO2e/Wh
0.590478 gCO2e/Wh
```

Les deux nombres ne sont pas égaux. La moyenne de la colonne compte l'Islande autant que la Chine ; la ligne
`WOR` tient compte des quantités produites. De plus, la colonne contient `WOR` et `EEE`, qui sont déjà des
moyennes : on les compte deux fois.

**Exercice 2.** Calculez la moyenne de `gwp` sur les pays seulement, sans `WOR` ni `EEE`.

```etude exercice #agregats points=2 niveau=modifier
sans_agregats = mean(cout_pays.filter(____).gwp)
```
```etude solution #agregats
sans_agregats = mean(cout_pays.filter(name not in ["WOR", "EEE"]).gwp)
```
```indice #agregats
`name not in […]` est vrai pour les lignes dont le nom n'est pas dans la liste.
```
```etude test #agregats
assert sans_agregats > 0 gCO2e/Wh, "La moyenne a l'unité de la colonne."
```
```etude test-caché #agregats
assert sans_agregats != mean(cout_pays.gwp), "Cette moyenne compte encore le monde et l'Europe."
pays = cout_pays.filter(name != "WOR").filter(name != "EEE")
assert abs(sans_agregats - mean(pays.gwp)) < 1e-9 gCO2e/Wh, "Retirez les deux lignes, et elles seulement, puis prenez la moyenne de gwp."
```
```etude réponse-fausse #agregats
sans_agregats = mean(cout_pays.gwp)
```
```etude réponse-fausse #agregats
sans_agregats = mean(cout_pays.filter(name != "WOR").gwp)
```
```etude réponse-fausse #agregats
sans_agregats = median(cout_pays.filter(name not in ["WOR", "EEE"]).gwp)
```

```etude
sans_agregats
hist(cout_pays, gwp)
```
```sortie
0.7051595 gCO2e/Wh
138 valeurs : médiane 0,669, de 0,00877 à 2,08 g CO₂ éq./Wh.
gwp (g CO₂ éq./Wh)
  0–0,2 ██████████████████████████████▌ 14
0,2–0,4 ██████████████████████████████████▉ 16
0,4–0,6 ██████████████████████████████████████████████████████████▉ 27
0,6–0,8 █████████████████████████████████████████████████████████████ 28
  0,8–1 ███████████████████████████████████████████████▉ 22
  1–1,2 █████████████████████████████████████ 17
1,2–1,4 ███████████████▎ 7
1,4–1,6 █████████████▏ 6
1,6–1,8 0
  1,8–2 0
  2–2,2 ██▏ 1
```

Chaque barre compte les pays d'une classe. Même juste, cette moyenne n'en décrit aucun.

## 3. Un nombre cache un intervalle (15 minutes)

Pour gpt 4o, personne n'a publié le nombre de paramètres actifs. EcoLogits suppose qu'il est *entre 55 et 220*
milliards ; le tableau du cours en a retenu un seul, 137, au milieu. Recommençons la formule de la séance 2 en gardant
les deux bornes : `interval(55, 220)` est un *intervalle*, un nombre dont on ne connaît que les bornes. Il faut quatre
cartes, et la formule connaît sa propre marge d'erreur, en kWh par jeton.

```etude
marge = 1.96 * 5.19e-7
def energie_conv(actifs, ecart)
  serveur = 400 * (8.02e-4 * actifs + 2.23e-2) / 3600 * 4 / 8
  cartes = 4 * 400 * (8.91e-8 * actifs + 1.43e-6 + ecart)
  return 1.2 * (serveur + cartes) * 1 kWh -> Wh
end
conversation = energie_conv(interval(55, 220), interval(-marge, marge))
conversation
```
```sortie
14.62879 – 55.58387 Wh
```

Les 35 Wh du tableau cachent donc tout ce qui va de <!--= low(conversation):.1f -->14,6 Wh<!--/--> à <!--= high(conversation):.1f -->55,6 Wh<!--/-->. On
calcule avec un intervalle comme avec un nombre ; `low` et `high` en donnent les bornes.

**Exercice 3.** Donnez le CO₂ de cette conversation en France, avec ses deux bornes.

```etude exercice #intervalle points=2 niveau=modifier
co2_conv = ____
```
```etude solution #intervalle
co2_conv = conversation * cout_pays["FRA", "gwp"]
```
```indice #intervalle
Un intervalle d'énergie se multiplie par un facteur, comme une énergie : `conversation * …`.
```
```etude test #intervalle
assert low(co2_conv) > 0 gCO2e, "Le CO₂ est une masse, en gCO2e."
assert low(co2_conv) < high(co2_conv), "Le résultat a deux bornes : partez de `conversation`."
```
```etude test-caché #intervalle
assert abs(low(co2_conv) / cout_pays["FRA", "gwp"] - low(conversation)) < 0.001 Wh, "Multipliez l'intervalle par le gwp de la France."
assert abs(high(co2_conv) / cout_pays["FRA", "gwp"] - high(conversation)) < 0.001 Wh, "Gardez les deux bornes."
```
```etude réponse-fausse #intervalle
co2_conv = conversation
```
```etude réponse-fausse #intervalle
co2_conv = cons_ia["gpt 4o", "Petite_conv"] * cout_pays["FRA", "gwp"]
```
```etude réponse-fausse #intervalle
co2_conv = conversation * cout_pays["USA", "gwp"]
```

```etude
co2_conv
```
```sortie
1.171538 – 4.451401 gCO2e
```

Écrire « 2,802954 g » serait donc trompeur : même le premier chiffre n'est pas sûr. Trois choses que cet
intervalle ne dit pas :

- **où est la vraie valeur** : le milieu n'est pas plus probable que les bords. On ne le donne jamais seul ;
- **avec quelle chance** elle s'y trouve : ce n'est pas un intervalle de confiance, car rien n'a été tiré au hasard ;
- **le doute sur la méthode** : seuls y sont comptés le doute sur les paramètres et la marge de la formule.

## 4. Un doute commun ne compte qu'une fois (13 minutes)

La méthode de 2026 (EcoLogits 0.11.3) est dans étude : `impact`. Elle rend des intervalles, car elle aussi suppose des
paramètres. Voici les émissions d'usage de la même réponse, serveurs en France, puis en Suède.

```etude
france = impact("gpt-4o", "FRA", "Petite_conv").usage.gwp
suede = impact("gpt-4o", "SWE", "Petite_conv").usage.gwp
france
suede
```
```sortie
0.02398853 – 0.039936 gCO2e
0.02041109 – 0.03398029 gCO2e
```

**Pariez :** ces deux intervalles se chevauchent. Peut-on dire lequel des deux pays émet le plus ?

```etude
france > suede
france / suede
```
```sortie
vrai
1.175269
```

On le peut ! Ce que l'on ne connaît pas, les paramètres du modèle, est **le même doute** dans les deux calculs.
Quels que soient ces paramètres, la France émet <!--= france / suede:.2f -->1,18<!--/--> fois plus : c'est le rapport des deux facteurs. Voyez
maintenant deux modèles différents, avec des serveurs en France.

```etude
openai = impact("gpt-4o", "FRA", "Petite_conv").energy
google = impact("gemini-2.5-flash", "FRA", "Petite_conv").energy
openai
google
openai > google
```
```sortie
0.5788738 – 0.9637065 Wh
0.5367559 – 0.8863122 Wh
rien
```

`rien` : ni vrai ni faux. Une note l'explique : *non départagé par ces intervalles seuls*. Les paramètres des
deux modèles sont deux doutes sans rapport ; l'un peut être haut et l'autre bas.

**Exercice 4.** Trois élèves comparent des intervalles qui se chevauchent. Qui a raison ? Répondez par une
lettre, entre guillemets.

- A : « Ils se chevauchent, donc on ne peut jamais rien dire. »
- B : « On regarde d'abord s'ils ont un doute en commun : s'il est le même, il ne compte pas dans la comparaison. »
- C : « On compare les milieux : le plus grand milieu gagne. »

```etude exercice #commun points=1 niveau=lire
raison = ____
```
```etude solution #commun
raison = "B"
```
```indice #commun
Les intervalles de la France et de la Suède se chevauchent aussi.
```
```etude test #commun
assert raison in ["A", "B", "C"], "Répondez par une des trois lettres, entre guillemets."
assert raison != "A", "La France et la Suède ont été départagées, bien que leurs intervalles se chevauchent."
assert raison != "C", "Rien ne dit que la vraie valeur soit au milieu."
```
```etude réponse-fausse #commun
raison = "A"
```
```etude réponse-fausse #commun
raison = "C"
```

Un avertissement : la machine prend les facteurs des pays pour exacts. Ils ne le sont pas. Entre deux pays qui
diffèrent de quelques pour cent, elle répond « vrai », et il vaut mieux conclure « non départagé ».

**À discuter (5 minutes), fin de la première heure.** Un journal écrit : « Ce modèle consomme 0,77 Wh par
réponse. » Que lui demandez-vous ?

## 5. L'usage, ou aussi la fabrication ? (8 minutes)

Le tableau du cours compte l'électricité des serveurs *pendant* la réponse. Mais il a fallu les fabriquer.
EcoLogits 0.8.2 donne les impacts d'un serveur et d'une carte, et une durée de vie de cinq ans ; chaque réponse
en prend sa part. `method = "2025"` est la méthode du cours, `manufacturing = true` lui fait compter aussi la
fabrication.

```etude
complet = impact("gpt 4o", "FRA", "Petite_conv", method = "2025", manufacturing = true)
complet.usage
complet.manufacturing
```
```sortie
{gwp: 2.802954 gCO2e, pe: 325.9735 kJep, adpe: 1.700293e-6 gSbeq}
{gwp: 0.694735 gCO2e, pe: 8.822329 kJep, adpe: 4.707567e-5 gSbeq}
```

`adpe` est l'épuisement des ressources, en grammes équivalents antimoine (Sb). **Ce n'est pas une masse de
métal** : chaque ressource y compte selon ce qu'il en reste et ce que l'on en extrait.

**Exercice 5.** Pour `adpe`, quelle est la part de la fabrication dans le total (usage et fabrication) ?

```etude exercice #fabrication points=2 niveau=écrire
part_fabrication = ____
```
```etude solution #fabrication
part_fabrication = complet.manufacturing.adpe / (complet.usage.adpe + complet.manufacturing.adpe)
```
```indice #fabrication
Une part est un morceau divisé par le total. Le morceau se lit `complet.manufacturing.adpe`. Le total est une somme : mettez-la
entre parenthèses.
```
```etude test #fabrication
assert part_fabrication > 0 and part_fabrication < 1, "Une part est un nombre entre 0 et 1 : vérifiez les parenthèses."
```
```etude test-caché #fabrication
assert abs(part_fabrication * complet.adpe - complet.manufacturing.adpe) < 1e-9 * complet.adpe, "Divisez la fabrication par la somme des deux, pour adpe."
```
```etude réponse-fausse #fabrication
part_fabrication = complet.usage.adpe / complet.manufacturing.adpe
```
```etude réponse-fausse #fabrication
part_fabrication = complet.manufacturing.gwp / (complet.usage.gwp + complet.manufacturing.gwp)
```
```etude réponse-fausse #fabrication
part_fabrication = complet.usage.adpe / (complet.usage.adpe + complet.manufacturing.adpe)
```

Pour les ressources, la fabrication est <!--= part_fabrication:.0% -->97 %<!--/--> du total : classer des *pays* d'après `adpe`, comme à
la séance 3, c'est classer ce qui reste. Pour le CO₂ en France, elle ajouterait
<!--= complet.manufacturing.gwp / complet.usage.gwp:.0% -->25 %<!--/--> à l'usage.

**Un mot à réserver.** Une *énergie d'usage* compte le temps de la réponse. Une *empreinte* compte tout le cycle
de vie : fabrication, usage, fin de vie. On ne compare pas l'une à l'autre.

## 6. Deux méthodes, et une analyse vérifiée (13 minutes)

Les nombres vieillissent. Voici la même conversation, selon les deux méthodes.

```etude
avant = impact("gpt 4o", "FRA", "Petite_conv", method = "2025").energy
apres = impact("gpt-4o", "FRA", "Petite_conv").energy
avant
apres
avant / apres
```
```sortie
35 Wh
0.5788738 – 0.9637065 Wh
36.31811 – 60.46223
```

La méthode de 2026 donne de <!--= low(avant / apres):.0f -->36<!--/--> à <!--= high(avant / apres):.0f -->60<!--/--> fois moins. Rien n'a été mesuré à deux dates : **c'est un changement de
méthode, pas un progrès.** Donnons aux deux les paramètres du cours, et remplaçons les hypothèses une par une.

```etude
etapes = compare_methods("gpt 4o", "FRA", "Petite_conv")
etapes.select(step, energy, divided_by)
cascade(etapes, step, divided_by, total = true)
```
```sortie
  step                                 energy  divided_by
                                           Wh
  ───────────────────────────────  ──────────  ──────────
  2025, paramètres du cours         35          –
  poids sur 16 bits au lieu de 4   139.9763     0.2500424
  cartes et serveurs plus récents   37.60219    3.722555
  64 requêtes à la fois              1.572344  23.91473
  électricité de 2026                1.572344   1.932539
  2026, paramètres du cours          1.572344  43.01783
                                                   6 lignes × 3 colonnes
4 facteurs multipliés dans l'ordre donné : 43 en tout ; la plus grande
étape est 64 requêtes à la fois (× 23,9).
█ augmente  ▓ diminue  ▒ en tout
divided_by (échelle log)
 poids sur 16 bits au lieu de 4 ▓▓▓▓▓▓▓▓▓    ┊     ┊   ┊    ┊     × 0,25
cartes et serveurs plus récents ████████┊    ┊     ┊   ┊    ┊     × 3,72
          64 requêtes à la fois     ┊   █████████████████████     × 23,9
            électricité de 2026     ┊   ┊    ┊     ┊   ┊    ┊████ × 1,93
      2026, paramètres du cours     ┊   ┊▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒   = 43
                                   0,5  1    2     5  10   20
1 étape non comptée : valeur manquante
```

`divided_by` dit par combien chaque étape divise ; au-dessous de 1, elle multiplie. Des facteurs se
multiplient : sur l'échelle logarithmique de l'image, chaque barre commence où finit la précédente, et la
dernière est leur produit, électricité comprise. L'ordre change la place des barres, pas le produit. L'hypothèse
qui change le plus est celle des 64 demandes que le serveur traiterait ensemble.

L'intervalle de la section 3, de <!--= low(conversation):.1f -->14,6 Wh<!--/--> à <!--= high(conversation):.1f -->55,6 Wh<!--/-->, ne touche même pas celui de 2026 : le doute
sur la méthode dépasse tout ce que nous avions calculé.

Le facteur de l'électricité a changé aussi.

```etude
cout_pays["FRA", "gwp"] -> gCO2e/kWh
mix_2026["FRA", "gwp"] -> gCO2e/kWh
```
```sortie
80.0844 gCO2e/kWh
41.44 gCO2e/kWh
```

Deux fois moins en un an ? Non : c'est surtout **une autre source** (Our World in Data), plus que l'effet du temps.

La méthode la plus récente est-elle la vraie ? Voici ce que des entreprises ont publié d'une réponse.

```etude
publies.filter(unit in ["Wh", "gCO2e"]).select(model, tokens, value, unit, checked_by)
publies.filter(unit in ["Wh", "gCO2e"]).select(model, unit, perimeter)
publies[0, "perimeter"]
```
```sortie
  model            tokens  value  unit   checked_by
  ───────────────  ──────  ─────  ─────  ─────────────────
  Mistral Large 2     400  1.14   gCO2e  Resilio et Hubblo
  Gemini Apps           –  0.24   Wh     personne
  Gemini Apps           –  0.03   gCO2e  personne
  Gemini Apps           –  0.023  gCO2e  personne
  ChatGPT               –  0.34   Wh     personne
                                                   5 lignes × 5 colonnes
  model            unit   perimeter
  ───────────────  ─────  ────────────────────────────────────
  Mistral Large 2  gCO2e  cycle de vie, fabrication comprise …
  Gemini Apps      Wh     usage du centre de données, machine…
  Gemini Apps      gCO2e  usage et fabrication des machines
  Gemini Apps      gCO2e  électricité du centre de données
  ChatGPT          Wh     non dit
                                                   5 lignes × 3 colonnes
"cycle de vie, fabrication comprise ; sans l'appareil de l'utilisateur"
```

Google ne dit pas la longueur de la réponse, OpenAI ne donne pas de méthode, et personne n'a vérifié leurs
nombres. Mistral a publié une analyse de cycle de vie relue par deux cabinets, pour 400 jetons : exactement
notre petite conversation. Les deux méthodes connaissent ce modèle.

```etude
verifie = publies.filter(checked_by != "personne" and criterion == "gwp")[0, "value"] * 1 gCO2e
mistral_2025 = impact("mistral large", "FRA", "Petite_conv", method = "2025").gwp
mistral_2026 = impact("mistralai/Mistral-Large-Instruct-2407", "SWE", "Petite_conv").gwp
table(
  calcul = ["méthode de 2025", "méthode de 2026", "analyse vérifiée"],
  perimetre = ["usage, en France", "usage et fabrication, en Suède", "cycle de vie"],
  gwp = [mistral_2025, mistral_2026, verifie]
)
```
```sortie
  calcul            perimetre                                        gwp
                                                                   gCO2e
  ────────────────  ───────────────────────────  ───────────────────────
  méthode de 2025   usage, en France             0.6374718
  méthode de 2026   usage et fabrication, en S…  0.04362964 – 0.04416611
  analyse vérifiée  cycle de vie                 1.14
                                                   3 lignes × 3 colonnes
```

La Suède est le pays que la méthode de 2026 suppose pour Mistral. Ces trois périmètres ne sont pas les mêmes ;
le tableau l'écrit.

**Exercice 6.** Combien de fois l'analyse vérifiée est-elle au-dessus de la méthode de 2026 ?

```etude exercice #audit points=2 niveau=écrire
ecart = ____
```
```etude solution #audit
ecart = verifie / mistral_2026
```
```indice #audit
« Combien de fois » est une division. Les deux valeurs ont un nom dans la cellule précédente.
```
```etude test #audit
assert low(ecart) > 1, "L'analyse vérifiée est au-dessus : divisez dans l'autre sens."
```
```etude test-caché #audit
assert abs(low(ecart) * high(mistral_2026) - verifie) < 1e-6 gCO2e, "Divisez `verifie` par la valeur de la méthode de 2026."
```
```etude réponse-fausse #audit
ecart = mistral_2026 / verifie
```
```etude réponse-fausse #audit
ecart = verifie / mistral_2025
```
```etude réponse-fausse #audit
ecart = verifie - mistral_2026
```

Environ <!--= low(ecart):.0f -->26<!--/--> fois. Une partie de cet écart peut venir du périmètre. **La plus récente des méthodes n'est donc
pas la vérité**, ni la plus ancienne : donnez les deux, et le nombre vérifié à côté.

## 7. Quelle électricité ? (9 minutes)

**Le lieu ou le marché.** Google publie aussi la part de l'électricité dans ses émissions. Divisons-la par l'énergie.

```etude
energie_google = publies.filter(provider == "Google" and unit == "Wh")[0, "value"] * 1 Wh
co2_google = publies.filter(criterion == "gwp_electricity")[0, "value"] * 1 gCO2e
co2_google / energie_google -> gCO2e/kWh
mix_2026["USA", "gwp"] -> gCO2e/kWh
```
```sortie
95.83333 gCO2e/kWh
384.4 gCO2e/kWh
```

Le premier facteur est bien plus bas que celui des États-Unis, le pays que la méthode suppose pour Google. C'est
que Google compte au *marché* : avec les contrats d'achat d'électricité qu'il a signés. Compter au *lieu*, c'est
prendre l'électricité du réseau où sont les machines. Les deux comptes répondent à deux questions ; on ne les
mélange pas.

**Exercice 7.** Que deviendrait `co2_google` avec l'électricité du lieu, si tous ces serveurs étaient aux États-Unis ?

```etude exercice #lieu points=1 niveau=modifier
au_lieu = energie_google * ____
```
```etude solution #lieu
au_lieu = energie_google * mix_2026["USA", "gwp"]
```
```indice #lieu
Il faut le facteur des États-Unis, celui de la dernière ligne de la cellule.
```
```etude test #lieu
assert au_lieu > co2_google, "Le facteur du lieu est plus grand que celui des contrats."
```
```etude test-caché #lieu
assert abs(au_lieu / energie_google - mix_2026["USA", "gwp"]) < 1e-9 gCO2e/Wh, "Prenez le gwp des États-Unis dans mix_2026."
```
```etude réponse-fausse #lieu
au_lieu = energie_google * cout_pays["USA", "gwp"]
```
```etude réponse-fausse #lieu
au_lieu = energie_google * mix_2026["WOR", "gwp"]
```

**La moyenne ou le marginal.** Le facteur d'un pays est une *moyenne* : il partage toutes les émissions entre
tous les kWh. Il ne dit pas ce que changerait **une question de plus**. Voici un réseau **inventé** : des
barrages, toujours à plein, et une centrale à gaz qui s'ajuste à la demande.

```etude
reseau = table(source = ["barrages", "gaz"], produit = [90 kWh, 10 kWh], facteur = [10 gCO2e/kWh, 400 gCO2e/kWh])
sum(reseau.produit * reseau.facteur) / sum(reseau.produit) -> gCO2e/kWh
```
```sortie
49 gCO2e/kWh
```

C'est la moyenne. Mais un kWh de plus viendrait du gaz : son facteur *marginal* est de 400. De même, « si les
serveurs étaient en France » ne veut pas dire que les y déplacer ferait baisser d'autant les émissions du monde.

## 8. L'eau (5 minutes)

```etude
publies.filter(criterion == "water").select(model, value, unit, perimeter)
impact("mistralai/Mistral-Large-Instruct-2407", "SWE", "Petite_conv").water
```
```sortie
  model             value  unit  perimeter
  ───────────────  ──────  ────  ────────────────────────────────────
  Mistral Large 2  45      mL    cycle de vie, fabrication comprise …
  Gemini Apps       0.26   mL    refroidissement du centre seulement
  ChatGPT           0.322  mL    non dit
                                                   3 lignes × 4 colonnes
2.040069 – 2.393526 mL
```

Ces nombres ne comptent pas la même eau. Celui de Google est l'eau du *refroidissement* des machines. La méthode
de 2026 ajoute celle qui a servi à *produire l'électricité*. L'analyse de Mistral compte le *cycle de vie*, donc
aussi la fabrication. Pour comparer, il faudrait un même périmètre.

## 9. Le rebond (9 minutes)

Selon Google, l'énergie de l'instruction médiane (la moitié des instructions demandent moins, l'autre moitié
plus) a été divisée en un an par :

```etude
gain = publies.filter(criterion == "gain")[0, "value"]
gain
```
```sortie
33
```

Ici, les machines, les modèles et les logiciels ont vraiment changé ; Google le dit, personne ne l'a vérifié. La
consommation a-t-elle baissé ? Cela dépend du nombre d'instructions, que Google ne publie pas : s'il est
multiplié par <!--= gain -->33<!--/-->, elle reste la même ; au-delà, elle monte.

**Exercice 8.** Si l'on écrivait 50 fois plus d'instructions qu'un an plus tôt, par combien la consommation
totale serait-elle multipliée ?

```etude exercice #rebond points=2 niveau=écrire
facteur_total = ____
```
```etude solution #rebond
facteur_total = 50 / gain
```
```indice #rebond
Le nombre est multiplié par 50, l'énergie de chacune est divisée par `gain`.
```
```etude test #rebond
assert facteur_total > 1, "Il y a plus d'instructions que le gain n'en compense : la consommation monte."
```
```etude test-caché #rebond
assert abs(facteur_total * gain - 50) < 1e-9, "Multipliez par 50, puis divisez par le gain."
```
```etude réponse-fausse #rebond
facteur_total = gain / 50
```
```etude réponse-fausse #rebond
facteur_total = 50 - gain
```
```etude réponse-fausse #rebond
facteur_total = 50 * gain
```

Elle serait multipliée par <!--= facteur_total:.1f -->1,5<!--/-->, malgré le progrès. Quand une chose coûte moins, on s'en sert plus : c'est
l'*effet rebond*. Quand la hausse dépasse le gain, on parle de *paradoxe de Jevons*, du nom de l'économiste qui
l'a décrit pour le charbon en 1865. Le facteur entre les deux *méthodes* (section 6) n'a pas sa place dans ce
raisonnement : rien n'y a été mesuré.

## 10. Ce qui n'est pas compté, et conclure (8 minutes)

Voici ce que compte chacune des méthodes, et chacun des nombres publiés ; un tiret veut dire que rien ne le dit.
Cherchez, pour la vôtre : le réseau, les appareils, les machines qui attendent, ce que le modèle *lit* (la
question, un document, la conversation, souvent relue à chaque tour), l'eau, la fabrication, l'entraînement.

```etude
perimetres.select(method, network, devices, idle, input)
perimetres.select(method, water, manufacturing, training)
```
```sortie
  method                      network  devices  idle  input
  ──────────────────────────  ───────  ───────  ────  ─────
  2025                        faux     faux     faux  faux
  2025, manufacturing = true  faux     faux     faux  faux
  2026                        faux     faux     faux  faux
  Mistral                     –        faux     –     –
  Google                      faux     faux     vrai  vrai
  OpenAI                      –        –        –     –
                                                   6 lignes × 5 colonnes
  method                      water  manufacturing  training
  ──────────────────────────  ─────  ─────────────  ────────
  2025                        faux   faux           faux
  2025, manufacturing = true  faux   vrai           faux
  2026                        vrai   vrai           faux
  Mistral                     vrai   vrai           faux
  Google                      vrai   vrai           faux
  OpenAI                      vrai   –              –
                                                   6 lignes × 4 colonnes
```

Aux deux méthodes manquent encore l'heure et la saison, car un facteur est une moyenne sur l'année. Et aucun
nombre ne compte la **qualité** de la réponse, ni ce que l'on aurait fait sans IA.

Un *raisonnement caché*, lui, est écrit par le modèle sans être montré : la méthode le compte, si on lui en
donne la longueur (`hidden =`).

**À rédiger.** En quatre phrases, annoncez à un camarade combien de CO₂ émet une petite conversation : un nombre avec
son unité et son périmètre ; un intervalle, une méthode, une date ; une comparaison à périmètre égal ; une limite qui
changerait la conclusion. Chaque phrase vaut de 0 à 2 points.

## Défi

**Pour ceux qui ont fini.** La table `entrainements` donne les émissions de l'entraînement de GPT-3. Personne ne
publie le nombre de requêtes servies ensuite. Écrivez une fonction qui donne la part de l'entraînement dans une
requête, si l'on en a servi entre `moins` et `plus`.

```etude exercice #defi points=0 niveau=écrire
def part_entrainement(moins, plus) = ____
```
```etude solution #defi
def part_entrainement(moins, plus) = amortize("GPT-3", interval(moins, plus)) -> gCO2e
```
```indice #defi
`amortize("GPT-3", …)` divise l'entraînement par un nombre de requêtes, qui peut être un intervalle.
```
```etude test #defi
x = part_entrainement(1e9, 1e11)
assert high(x) > low(x), "Le résultat est un intervalle."
assert abs(high(x) * 1e9 - entrainements["GPT-3", "gwp"]) < 1 kgCO2e, "La borne haute est celle du plus petit nombre de requêtes."
```
```etude réponse-fausse #defi
def part_entrainement(moins, plus) = amortize("BLOOM, électricité", interval(moins, plus)) -> gCO2e
```
```etude réponse-fausse #defi
def part_entrainement(moins, plus) = amortize("GPT-3", moins) -> gCO2e
```

## À retenir

- Pas de nombre sans unité, sans périmètre, sans date et sans méthode.
- Un intervalle honnête vaut mieux que six chiffres ; un doute commun ne compte pas dans une comparaison.
- La méthode la plus récente n'est pas la vérité : cherchez ce qui a été vérifié.
- Lieu ou marché, moyenne ou marginal, refroidissement ou cycle de vie : dire lequel.
- Moins par question ne fait pas moins en tout.

*Sources.* Formule, marge d'erreur, fabrication : paquet `ecologits` 0.8.2, fichiers `impacts/llm.py` et
`data/models.json` (licence MPL 2.0). Méthode de 2026 : paquet `ecologits` 0.11.3 ; Rincé et Banse, *Journal of
Open Source Software* 10(111), 7471, 2025. Nombres publiés par Mistral, Google et OpenAI, périmètres,
entraînements : tables `publies`, `perimetres` et `entrainements`, avec la source de chaque ligne. W. S. Jevons,
*The Coal Question*, 1865. Le réseau de la section 7 et le « 50 fois plus » de la section 9 sont des exemples
inventés.

"""#
    case "07-quantifier.md": return #"""
---
etude: 2
titre: "7. Quantifier : d'une réponse à un lycée"
langue: fr
durée: 55 minutes
---

# 7. Quantifier : d'une réponse à un lycée

**Durée : 55 minutes.** Avant cette séance : *4. Esprit critique*. Après elle : *8. Débattre*.

À la fin de cette séance, vous saurez :

- donner l'énergie d'une réponse avec ses deux bornes, sa méthode et son périmètre ;
- passer d'une réponse à un an, d'un élève à un lycée, sans perdre les bornes ;
- comparer à des choses connues, à *périmètre* égal, et à deux échelles ;
- rédiger une conclusion que l'on peut vérifier.

**Trois niveaux** : *lire*, *modifier*, *écrire*. Qui n'a jamais programmé fait les premiers, et tape `passer`
devant les autres. Par deux : le *pilote* tape, le *vérificateur* annonce le résultat avant qu'il s'affiche. Le
*défi* n'est pas noté.

## 1. Une réponse, avec ses bornes (8 minutes)

Le tableau du cours vient d'une méthode de calcul, celle d'EcoLogits en 2025. Ses auteurs en ont publié une
autre en 2026 ; étude la connaît sous le nom de `impact`. Elle a sa propre liste de modèles, avec leurs noms :
`gpt-4o` s'y écrit avec un trait d'union. On donne le modèle, le pays des serveurs et le type de texte.

```etude
reponse = impact("gpt-4o", "FRA", "Petite_conv")
reponse.energy
reponse.warnings
```
```sortie
0.5788738 – 0.9637065 Wh
["architecture non publiée : les paramètres sont estimés",
 "modèle multimodal : estimation moins sûre"]
```

Le résultat est un *intervalle* : une borne basse, une borne haute, et leur unité. OpenAI ne publie pas les
paramètres de ce modèle : la méthode en suppose un minimum et un maximum, et calcule deux fois. Les
avertissements le rappellent.

Le *périmètre* d'un nombre est la liste de ce qu'il compte. Ici, l'énergie est une **énergie d'usage** : celle
des serveurs pendant qu'ils écrivent la réponse, avec ce que le centre de données consomme autour d'eux. Ni
l'entraînement, ni le réseau, ni votre appareil n'y sont.

**Exercice 1.** Que dit cet intervalle ? Répondez par une lettre, entre guillemets.

- A : la vraie valeur est au milieu ;
- B : il y a 95 chances sur 100 que la vraie valeur soit entre les deux bornes ;
- C : avec cette méthode, le calcul tombe entre ces bornes selon les paramètres que l'on suppose ; le doute sur
  la méthode n'y est pas.

```etude exercice #bornes points=1 niveau=lire
lettre = ____
```
```etude solution #bornes
lettre = "C"
```
```indice #bornes
Combien de calculs la méthode a-t-elle faits ? A-t-elle mesuré quelque chose ? A-t-elle tiré des modèles au hasard ?
```
```etude test #bornes
assert lettre in ["A", "B", "C"], "Répondez par une des trois lettres, entre guillemets."
assert lettre != "A", "La méthode n'a calculé que les deux bornes : rien ne dit que le milieu est plus juste que les bords."
assert lettre != "B", "Il faudrait une chance, donc un tirage : ici, rien n'a été tiré au hasard."
```
```etude réponse-fausse #bornes
lettre = "A"
```
```etude réponse-fausse #bornes
lettre = "B"
```

## 2. Un élève, un an (7 minutes)

**Hypothèse**, que vous changerez : un élève reçoit 10 réponses de cette longueur par jour, pendant 180 jours de
classe. `yearly` multiplie les deux bornes.

```etude
eleve = yearly(reponse.energy, per_day = 10, days = 180) -> kWh
eleve
```
```sortie
1.041973 – 1.734672 kWh
```

Est-ce beaucoup ? **Pariez avant de lire :** combien de litres d'eau peut-on porter à ébullition avec cette
énergie ? Dans l'image, un signe plein est sûr ; un signe vide est possible.

```etude
as_equivalent(eleve, "bouilloire")
equivalents(eleve).filter(name in ["bouilloire", "ordinateur", "television"]).pictogram(thing, count, each = 5)
```
```sortie
10.55697 – 17.57519
max : heure d'ordinateur portable (55,7 – 92,8), min : litre d'eau porté
de 15 à 100 °C, sans les pertes (10,6 – 17,6) ; classement non départagé
par ces intervalles seuls pour 2 lignes.
● un signe vaut 5  ○ possible, selon l'intervalle
count
litre d'eau porté d…°C, sans les pertes ●●○                  10,6 – 17,6
            heure d'ordinateur portable ●●●●●●●●●●●○○○○○○○   55,7 – 92,8
                    heure de télévision ●●○○                 13,8 – 22,9
Un reste de moins d'un signe n'est pas dessiné ; le nombre le compte.
```

**Exercice 2.** Recommencez pour un élève qui reçoit 4 réponses par jour, pendant les 36 semaines de l'année scolaire,
cinq jours par semaine.

```etude exercice #moins points=1 niveau=modifier
eleve_sobre = yearly(reponse.energy, per_day = ____, days = ____) -> kWh
```
```etude solution #moins
eleve_sobre = yearly(reponse.energy, per_day = 4, days = 36 * 5) -> kWh
```
```indice #moins
`per_day` est le nombre de réponses par jour ; `days`, le nombre de jours dans l'année. Un nombre peut être un calcul.
```
```etude test #moins
assert high(eleve_sobre) < high(eleve), "Quatre réponses par jour demandent moins que dix."
assert low(eleve_sobre) > 300 * low(reponse.energy), "Comptez les jours, et non les semaines ; lequel des deux nombres est celui des réponses par jour ?"
```
```etude test-caché #moins
assert abs(low(eleve_sobre) / low(reponse.energy) - 720) < 0.01, "Il faut 4 réponses par jour, et autant de jours que de jours de cours dans les 36 semaines."
```
```etude réponse-fausse #moins
eleve_sobre = yearly(reponse.energy, per_day = 4, days = 36) -> kWh
```
```etude réponse-fausse #moins
eleve_sobre = yearly(reponse.energy, per_day = 36, days = 4) -> kWh
```

## 3. Le lycée (9 minutes)

Combien d'élèves dans le vôtre ? Combien de réponses par jour ? **Faites lever les mains** : personne n'en
reçoit, deux, cinq, dix ? Le nombre de réponses est un doute de plus, et il s'écrit aussi comme un intervalle.
Voici d'abord l'énergie d'une seule réponse par jour, sur un an.

```etude
un_jour = yearly(reponse.energy, per_day = 1, days = 180)
un_jour
```
```sortie
104.1973 – 173.4672 Wh
```

**Exercice 3.** Calculez l'énergie d'un an pour un lycée de 600 élèves qui reçoivent chacun de 2 à 10 réponses
par jour, pendant 180 jours. Multipliez `un_jour` par l'intervalle, puis employez `for_people`.

```etude exercice #lycee points=2 niveau=écrire
lycee = ____
```
```etude solution #lycee
lycee = for_people(un_jour * interval(2, 10), 600) -> kWh
```
```indice #lycee
Un intervalle s'écrit `interval(bas, haut)`.
```
```indice #lycee
`for_people(une_grandeur, 600)` multiplie par 600 ; `-> kWh` donne le résultat en kWh.
```
```etude test #lycee
assert high(lycee) > 600 * high(un_jour), "Le lycée a 600 élèves, et chacun peut recevoir plus d'une réponse par jour."
assert low(lycee) < high(lycee), "Le résultat est un intervalle : il a deux bornes."
```
```etude test-caché #lycee
assert abs(low(lycee) / low(reponse.energy) - 2 * 180 * 600) < 1, "La borne basse est celle de 2 réponses par jour, pendant 180 jours, pour 600 élèves."
assert abs(high(lycee) / high(reponse.energy) - 10 * 180 * 600) < 1, "La borne haute est celle de 10 réponses par jour."
```
```etude réponse-fausse #lycee
lycee = for_people(eleve, 600) -> kWh
```
```etude réponse-fausse #lycee
lycee = un_jour * interval(2, 10)
```
```etude réponse-fausse #lycee
lycee = for_people(un_jour, 600) -> kWh
```

```etude
lycee -> kWh
high(lycee) / low(lycee)
high(reponse.energy) / low(reponse.energy)
```
```sortie
125.0367 – 1040.803 kWh
8.323977
1.664795
```

La borne haute vaut <!--= high(lycee) / low(lycee):.1f -->8,3<!--/--> fois la basse. Une réponse seule n'en donnait que
<!--= high(reponse.energy) / low(reponse.energy):.1f -->1,7<!--/--> : le plus grand de ces deux doutes vient de nos habitudes,
et nous pouvons les compter.

## 4. Le doute sur la méthode (7 minutes)

Donnons la même question à la méthode de 2025, celle du cours. Elle donne un seul nombre ; la séance 4 a
retrouvé les bornes qu'il cache, avec les paramètres et la marge d'erreur de la formule.

```etude
marge = 1.96 * 5.19e-7
def energie_2025(actifs, ecart)
  serveur = 400 * (8.02e-4 * actifs + 2.23e-2) / 3600 * 4 / 8
  cartes = 4 * 400 * (8.91e-8 * actifs + 1.43e-6 + ecart)
  return 1.2 * (serveur + cartes) * 1 kWh -> Wh
end
deux_methodes = table(
  methode = ["2025", "2026"],
  reponse = [energie_2025(interval(55, 220), interval(-marge, marge)), reponse.energy]
)
deux_methodes
dots(deux_methodes, methode, reponse, log = true)
```
```sortie
  methode                  reponse
                                Wh
  ───────  ───────────────────────
  2025     14.62879   – 55.58387
  2026      0.5788738 –  0.9637065
                                                   2 lignes × 2 colonnes
max : 2025 (14,6 – 55,6 Wh), min : 2026 (0,579 – 0,964 Wh).
reponse (Wh, échelle log)
2025 ·······┊·······┊·········┊······┊···├─────────●────┤    14,6 – 55,6
2026 ·├──●──┤       ┊         ┊      ┊       ┊         ┊   0,579 – 0,964
            1       2         5     10      20        50
Moustaches : les bornes des intervalles, rien de plus probable au
milieu.
```

Les deux intervalles ne se touchent pas. **Le doute sur la méthode est donc plus grand que tous ceux que nous
avons calculés.** Laquelle croire ? La plus récente n'est pas « la vraie ». La seule analyse publiée que des
tiers ont vérifiée, celle de Mistral, porte sur un autre modèle. Comparons-la à ce que la méthode de 2026 donne
de ce modèle, en Suède, où la méthode place les serveurs de Mistral, fabrication comprise.

```etude
acv = publies.filter(model == "Mistral Large 2" and criterion == "gwp")
acv.select(model, tokens, value, unit, perimeter)
acv.select(checked_by, publisher, year)
mistral_2026 = impact("mistralai/Mistral-Large-Instruct-2407", "SWE", 400).gwp
mistral_2026
acv[0, "value"] * 1 gCO2e / mistral_2026
```
```sortie
  model            tokens  value  unit   perimeter
  ───────────────  ──────  ─────  ─────  ──────────────────────────────
  Mistral Large 2     400   1.14  gCO2e  cycle de vie, fabrication com…
                                                    1 ligne × 5 colonnes
  checked_by         publisher                       year
  ─────────────────  ──────────────────────────────  ────
  Resilio et Hubblo  Mistral AI, ADEME et Carbone 4  2025
                                                    1 ligne × 3 colonnes
0.04362964 – 0.04416611 gCO2e
25.81165 – 26.12902
```

Pour une réponse de 400 jetons, l'analyse vérifiée est <!--= low(acv[0, "value"] * 1 gCO2e / mistral_2026):.0f -->26<!--/--> fois
au-dessus de la méthode de 2026. Elle compte le cycle de vie entier des serveurs : les périmètres diffèrent, mais cela
ne suffit peut-être pas à expliquer un tel écart. Une conclusion honnête nomme donc sa méthode et sa date.

## 5. Deux échelles (10 minutes)

`equivalents` compare une grandeur à des choses connues. Elle n'emploie que des nombres publiés, et **à
périmètre égal** : une énergie d'usage n'est comparée qu'à des énergies d'usage.

```etude
comparaison = equivalents(lycee)
comparaison.select(name, count)
comparaison.select(thing, publisher, year)
```
```sortie
  name                                            count
  ──────────────────  ─────────────────────────────────
  bouilloire          1266.836        – 10545.12
  ordinateur          6686.457        – 55657.91
  television          1651.74         – 13749.05
  refrigerateur        262.2965       –  2183.35
  box                  248.0396       –  2064.676
  four                 160.1598       –  1333.166
  lave_vaisselle       108.1072       –   899.8815
  douche                58.5378       –   649.6898
  annee_electricite      0.02097932   –     0.1746314
  centres_de_donnees     3.012933e-10 –     2.507959e-9
                                                  10 lignes × 2 colonnes
  thing                           publisher                       year
  ──────────────────────────────  ──────────────────────────────  ────
  litre d'eau porté de 15 à 100…  NIST                            2023
  heure d'ordinateur portable     ADEME, Enertech et RTE          2021
  heure de télévision             ADEME, Enertech et RTE          2021
  jour d'un réfrigérateur une p…  ADEME, Enertech et RTE          2021
  jour de box et de décodeur      ADEME, Enertech et RTE          2021
  cuisson au four électrique      ADEME, Enertech et RTE          2021
  lavage au lave-vaisselle        ADEME, Enertech et RTE          2021
  douche chaude (60 à 80 L chau…  Centre d'information sur l'eau  2023
  électricité d'une année en Fr…  SDES et Insee                   2025
  année des centres de données …  AIE                             2025
                                                  10 lignes × 3 colonnes
```

Les deux dernières lignes sont **les deux échelles**. Celle *d'une personne* : l'électricité qu'un habitant de
la France demande en un an, toutes activités comprises (SDES et Insee, 2025) ; les 600 élèves ensemble, avec
leurs réponses, en demanderaient de <!--= low(comparaison.row(-2).count):.0% -->2 %<!--/--> à <!--= high(comparaison.row(-2).count):.0% -->17 %<!--/-->. Celle *du système* : ce que tous les centres de données du monde
consomment en un an (AIE, 2025) ; notre lycée y disparaît. Mais le système n'est fait que de petits usages ;
regardons-le autrement.

```etude
centres = equivalences["centres_de_donnees", "low"] * 1 Wh
centres -> TWh
```
```sortie
415 TWh
```

**Exercice 4.** Et si toute la population du monde faisait comme `eleve` ? Calculez l'énergie, puis la part de
celle des centres de données. `sum(pays_du_monde.population)` est le nombre d'habitants du tableau (il en manque
75 petits territoires ; une note le dit).

```etude exercice #monde points=2 niveau=écrire
part = ____
```
```etude solution #monde
part = for_people(eleve, sum(pays_du_monde.population)) / centres
```
```indice #monde
`for_people(eleve, …)` donne l'énergie de tous ; divisez-la par `centres`. La part est un intervalle.
```
```etude test #monde
assert high(part) < 1, "La part est un nombre plus petit que 1."
assert low(part) > 1e-4, "Tous les habitants, pas un seul lycée."
```
```etude test-caché #monde
assert abs(low(part) * centres / sum(pays_du_monde.population) - low(eleve)) < 0.001 Wh, "Multipliez l'énergie d'un élève par la population, puis divisez par celle des centres de données."
```
```etude réponse-fausse #monde
part = for_people(eleve, 600) / centres
```
```etude réponse-fausse #monde
part = for_people(lycee, sum(pays_du_monde.population)) / centres
```
```etude réponse-fausse #monde
part = centres / for_people(eleve, sum(pays_du_monde.population))
```

```etude
part
for_people(yearly(cons_ia["gpt 4o", "Petite_conv"], per_day = 10, days = 180), sum(pays_du_monde.population)) / centres
```
```sortie
0.01920411 – 0.03197092
1.161123
```

De <!--= low(part):.1% -->1,9 %<!--/--> à <!--= high(part):.1% -->3,2 %<!--/--> avec la méthode de 2026. Avec les 35 Wh du cours, le même usage dépasserait toute la
consommation des centres de données. **C'est la méthode qui décide ici de la conclusion** : raison de plus de la
nommer.

**Et l'empreinte ?** Celle d'un habitant de la France, sur un an et avec ce qu'il importe, est un *cycle de
vie* : on la compare à un autre cycle de vie, l'analyse de Mistral, et non à notre énergie d'usage.

```etude
un_an = yearly(acv[0, "value"] * 1 gCO2e, per_day = 10, days = 180) -> kgCO2e
un_an
equivalents(un_an, perimeter = "cycle de vie").select(name, count)
un_an / (equivalences["annee_personne", "low"] * 1 gCO2e)
```
```sortie
2.052 kgCO2e
  name                                    count
  ──────────────────  ─────────────────────────
  tgv                 700.3413
  voiture_electrique   30.4451
  streaming            32.0625       – 64.73186
  voiture              14.4507
  repas_vegetarien      2.414118
  repas_boeuf           0.4128773
  annee_personne        0.0002182979
  empreinte_france      3.186335e-12
                                                   8 lignes × 2 colonnes
0.0002182979
```

Dix réponses par jour feraient <!--= un_an / (equivalences["annee_personne", "low"] * 1 gCO2e):.3% -->0,022 %<!--/--> de l'empreinte annuelle
d'une personne. Une échelle seule fait dire « ce n'est rien », ou « c'est grave ». Donnez toujours les deux.

## 6. Conclure (10 minutes)

Une conclusion se juge sur quatre points, de 0 à 2 chacun.

- **un nombre** : 1 avec son unité, 2 avec son unité et son périmètre ;
- **le doute** : 1 pour un intervalle ou une méthode, 2 pour un intervalle, une méthode et sa date ;
- **une comparaison** : 1 à périmètre égal, 2 à périmètre égal et aux deux échelles ; 0 pour un usage contre un
  cycle de vie ;
- **une limite** : 1 pour une chose qui n'est pas comptée, 2 si l'on dit dans quel sens elle changerait la conclusion.

**Exercice 5.** Trois élèves ont écrit. Laquelle de ces conclusions aurait le plus de points ?

- A : « Le lycée consomme 612,4 kWh par an à cause de l'IA, ce qui est énorme. »
- B : « Nos réponses demanderaient de 125 à 1 041 kWh par an aux serveurs (énergie d'usage, EcoLogits 2026, de 2
  à 10 réponses par jour), soit de 160 à 1 330 cuissons au four, un cinquième au plus de l'électricité annuelle
  d'un habitant, et 3 milliardièmes au plus de celle des centres de données du monde. Avec la méthode de 2025,
  ce serait au moins 15 fois plus. »
- C : « Une réponse émet 0,04 g de CO₂ et un kilomètre en voiture 142 g : l'IA pollue donc 3 500 fois moins que
  la voiture. »

```etude exercice #meilleure points=1 niveau=lire
choix = ____
```
```etude solution #meilleure
choix = "B"
```
```indice #meilleure
Donnez de 0 à 2 pour chaque point de la liste. Le périmètre est-il écrit ? Compare-t-on des choses comptées de la même manière ?
```
```etude test #meilleure
assert choix in ["A", "B", "C"], "Répondez par une des trois lettres, entre guillemets."
assert choix != "A", "Un milieu à quatre chiffres, sans méthode ni périmètre : relisez la liste."
assert choix != "C", "Un kilomètre de voiture est compté en cycle de vie : à quoi le compare-t-on ici ?"
```
```etude réponse-fausse #meilleure
choix = "A"
```
```etude réponse-fausse #meilleure
choix = "C"
```

**À rédiger, dix lignes.** « Combien l'IA de notre lycée demande-t-elle en un an ? » Employez vos nombres
d'élèves et de réponses. Échangez ensuite vos textes et notez-les avec la liste : le correcteur souligne le mot
qui lui a fait donner chaque point.

Pour commencer : *En … réponses par jour et par élève, les serveurs consommeraient de … à … kWh par an (…).
C'est autant que … . À l'échelle d'une personne, … ; à celle du système, … . Si l'on comptait …, le résultat
serait plus … .*

## Défi

**Pour ceux qui ont fini.** D'après l'analyse de Mistral, combien de réponses par jour, pendant 365 jours,
feraient un pour cent de l'empreinte annuelle d'une personne en France ? Écrivez une fonction : elle reçoit les
émissions d'une réponse et une part.

```etude exercice #defi points=0 niveau=écrire
def reponses_par_jour(emission, part_annee) = ____
```
```etude solution #defi
def reponses_par_jour(emission, part_annee) = part_annee * equivalences["annee_personne", "low"] * 1 gCO2e / emission / 365
```
```indice #defi
L'empreinte de l'année, fois la part, divisée par les émissions d'une réponse, donne le nombre de réponses de l'année.
```
```etude test #defi
assert reponses_par_jour(1.14 gCO2e, 0.01) > 1, "Il en faut plus d'une par jour."
assert abs(365 * 1.14 * reponses_par_jour(1.14 gCO2e, 0.01) / equivalences["annee_personne", "low"] - 0.01) < 1e-6, "Toutes les réponses de l'année doivent faire un pour cent de l'empreinte."
```
```etude réponse-fausse #defi
def reponses_par_jour(emission, part_annee) = part_annee * equivalences["annee_personne", "low"] * 1 gCO2e / emission
```
```etude réponse-fausse #defi
def reponses_par_jour(emission, part_annee) = emission / (part_annee * equivalences["annee_personne", "low"] * 1 gCO2e)
```

## À retenir

- Un résultat a une unité, un périmètre, un intervalle, une méthode et une date.
- Deux bornes calculées ne disent rien du doute sur la méthode : nommez-la.
- On compare un usage à un usage, un cycle de vie à un cycle de vie.
- Deux échelles : une personne, et le système.

*Sources.* Méthodes : paquets `ecologits` 0.8.2 et 0.11.3 (licence MPL 2.0) ; Rincé et Banse, *Journal of Open
Source Software* 10(111), 7471, 2025. Analyse de Mistral : table `publies`. Choses connues, électricité d'une
année (SDES et Insee, 2025), centres de données (AIE, 2025), empreinte d'une personne (SDES, 2024) : table
`equivalences`, ligne par ligne. Populations : Natural Earth. Semaines de cours : Code de l'éducation, article
L. 521-1. Nombres d'élèves et de réponses : hypothèses de la séance, à remplacer.

"""#
    case "08-debattre.md": return #"""
---
etude: 2
titre: "8. Débattre : notre lycée doit-il limiter l'IA ?"
langue: fr
durée: 55 minutes
---

# 8. Débattre : notre lycée doit-il limiter l'IA ?

**Durée : 55 minutes.** Avant cette séance : *7. Quantifier*.

À la fin de cette séance, vous saurez :

- défendre une position avec deux nombres, leur périmètre et leur source ;
- demander à un nombre ce qu'il compte, et trouver un piège ;
- montrer comment une classe change d'avis, ou n'en change pas.

Un seul ordinateur par groupe suffit. Un nombre ne décide pas à la place des gens : il dit ce que l'on accepte, ou
refuse, en le sachant.

## 1. Voter avant (5 minutes)

Chacun écrit sa réponse sur un papier, sans nom : *oui*, *non*, ou *je ne sais pas*. On ne compte que des voix.

**Exercice 1.** Écrivez les voix de la classe, dans cet ordre : oui, non, je ne sais pas.

```etude exercice #avant points=1 niveau=modifier
voix_avant = [____, ____, ____]
```
```etude solution #avant
voix_avant = [14, 9, 7]
```
```indice #avant
Trois nombres entiers, séparés par des virgules.
```
```etude test #avant
assert min(voix_avant) >= 0, "Un nombre de voix n'est pas négatif."
assert sum(voix_avant) > 0, "Comptez au moins une voix."
```
```etude réponse-fausse #avant
voix_avant = [0, 0, 0]
```
```etude réponse-fausse #avant
voix_avant = [14, -9, 7]
```

## 2. Cinq rôles (15 minutes)

Les rôles se tirent au sort : **on ne défend pas forcément ce que l'on pense.** Chaque groupe a une carte, avec
deux nombres. La cellule les calcule, ou les lit dans les tables.

```etude
def publie(service, critere) = publies.filter(model == @service and criterion == @critere)[0, "value"]
def connue(nom) = equivalences[nom, "low"]
lycee = for_people(yearly(impact("gpt-4o", "FRA", "Petite_conv").energy, per_day = 1, days = 180) * interval(2, 10), 600) -> kWh
lycee_2025 = for_people(yearly(cons_ia["gpt 4o", "Petite_conv"], per_day = 1, days = 180) * interval(2, 10), 600) -> kWh
instruction = publie("Gemini Apps", "energy") * 1 Wh
co2_instruction = publie("Gemini Apps", "gwp") * 1 gCO2e
gain = publie("Gemini Apps", "gain")
reponse = publie("Mistral Large 2", "gwp") * 1 gCO2e
television = connue("television") * 1 Wh
voiture = connue("voiture") * 1 gCO2e
personne = connue("annee_personne") * 1 gCO2e -> tCO2e
centres = connue("centres_de_donnees") * 1 Wh -> TWh
```

1. **La proviseure**, qui doit proposer une règle.
   - 600 élèves, de 2 à 10 réponses par jour de classe : de <!--= low(lycee):.0f -->125 kWh<!--/--> à <!--= high(lycee):.0f -->1 041 kWh<!--/--> par an (EcoLogits, 2026) ;
   - les mêmes réponses : de <!--= low(lycee_2025):.0f -->7 560 kWh<!--/--> à <!--= high(lycee_2025):.0f -->37 800 kWh<!--/--> par an (EcoLogits, 2025).
2. **L'éco-déléguée**, qui veut limiter.
   - Les centres de données du monde : <!--= centres:.0f -->415 TWh<!--/--> par an (AIE, 2025) ;
   - l'énergie d'une instruction, divisée par <!--= gain -->33<!--/--> en un an (Google, 2025).
3. **Le délégué des élèves**, qui ne veut pas de limite.
   - Une instruction : <!--= instruction -->0,24 Wh<!--/--> (Google, 2025) ;
   - une heure de télévision : <!--= television -->75,7 Wh<!--/--> (ADEME, 2021).
4. **La représentante d'un fournisseur**, qui ne veut pas de limite.
   - Une instruction : <!--= co2_instruction -->0,03 g CO₂ éq.<!--/--> (Google, 2025) ;
   - un kilomètre en voiture à essence : <!--= voiture -->142 g CO₂ éq.<!--/--> (ADEME, 2025).
5. **La chercheuse**, qui demande des mesures.
   - Une réponse de 400 jetons : <!--= reponse -->1,14 g CO₂ éq.<!--/--> (Mistral, 2025) ;
   - l'année d'une personne en France : <!--= personne -->9,4 t CO₂ éq.<!--/--> (SDES, 2024).

Chaque groupe prépare trois phrases : sa position, son premier nombre, son second. Il cherche aussi **ce que ses
nombres comptent** : leur périmètre est dans les tables.

```etude
publies.filter(criterion in ["energy", "gwp", "gain"]).select(value, unit, perimeter)
publies.filter(criterion in ["energy", "gwp", "gain"]).select(model, value, unit, market, checked_by)
equivalences.filter(id in ["television", "voiture", "annee_personne", "centres_de_donnees"]).select(id, unit, perimeter, year)
```
```sortie
  value  unit   perimeter
  ─────  ─────  ────────────────────────────────────
   1.14  gCO2e  cycle de vie, fabrication comprise …
   0.24  Wh     usage du centre de données, machine…
   0.03  gCO2e  usage et fabrication des machines
  33     fois   usage du centre de données, machine…
   0.34  Wh     non dit
                                                   5 lignes × 3 colonnes
  model            value  unit   market  checked_by
  ───────────────  ─────  ─────  ──────  ─────────────────
  Mistral Large 2   1.14  gCO2e  lieu    Resilio et Hubblo
  Gemini Apps       0.24  Wh     –       personne
  Gemini Apps       0.03  gCO2e  marché  personne
  Gemini Apps      33     fois   –       personne
  ChatGPT           0.34  Wh     –       personne
                                                   5 lignes × 5 colonnes
  id                  unit   perimeter     year
  ──────────────────  ─────  ────────────  ────
  television          Wh     usage         2021
  centres_de_donnees  Wh     usage         2025
  voiture             gCO2e  cycle de vie  2025
  annee_personne      gCO2e  cycle de vie  2024
                                                   4 lignes × 4 colonnes
```

Les deux énergies de la carte 1 sont des énergies d'usage (séance 7).

**Exercice 2.** Combien d'instructions une heure de télévision vaut-elle, d'après les deux nombres de la carte 3 ?

```etude exercice #television points=1 niveau=modifier
combien = ____
```
```etude solution #television
combien = television / instruction
```
```indice #television
« Combien de fois » est une division. La cellule a donné un nom aux deux énergies.
```
```etude test #television
assert combien > 1, "Une heure de télévision demande plus qu'une instruction : divisez dans l'autre sens."
```
```etude test-caché #television
assert abs(combien * instruction - television) < 1e-6 Wh, "Divisez l'énergie d'une heure de télévision par celle d'une instruction."
```
```etude réponse-fausse #television
combien = instruction / television
```
```etude réponse-fausse #television
combien = television / reponse
```

**Exercice 3.** Sur une des cartes, les deux nombres ne peuvent pas être comparés : ils n'ont pas le même
périmètre. Laquelle ? Répondez par son numéro.

```etude exercice #piege points=1 niveau=lire
carte = ____
```
```etude solution #piege
carte = 4
```
```indice #piege
Une carte invite à diviser un nombre par l'autre. Cherchez celle où l'un est un cycle de vie entier, et l'autre non.
```
```indice #piege
Regardez aussi la colonne `market` : avec quelle électricité ces grammes sont-ils comptés ?
```
```etude test #piege
assert carte in [1, 2, 3, 4, 5], "Répondez par le numéro d'une carte."
assert carte != 1, "Les deux méthodes comptent l'usage : c'est le même périmètre. Ce sont les hypothèses qui diffèrent."
assert carte != 2, "Ces deux nombres ne se divisent pas l'un par l'autre : l'un est un total, l'autre un progrès."
assert carte != 3, "Deux énergies d'usage : elles se comparent."
assert carte != 5, "Deux cycles de vie : ils se comparent."
```
```etude réponse-fausse #piege
carte = 3
```
```etude réponse-fausse #piege
carte = 5
```
```etude réponse-fausse #piege
carte = 1
```

Les grammes de la carte <!--= carte -->4<!--/--> comptent, pour l'instruction, l'usage et la fabrication des machines, avec l'électricité des
contrats d'achat (*marché*) ; pour la voiture, tout le cycle de vie. Le rapport que l'on en tire flatte l'instruction.

**Exercice 4.** Réparez l'argument : à périmètre égal, combien de réponses de 400 jetons font un kilomètre de
voiture ?

```etude exercice #reparer points=2 niveau=écrire
reponses_par_km = ____
```
```etude solution #reparer
reponses_par_km = voiture / reponse
```
```indice #reparer
Une seule des valeurs de la cellule est un cycle de vie pour une réponse : celle d'une analyse vérifiée.
```
```etude test #reparer
assert reponses_par_km > 1, "Un kilomètre de voiture émet plus qu'une réponse : divisez dans l'autre sens."
```
```etude test-caché #reparer
assert abs(reponses_par_km * reponse - voiture) < 1e-6 gCO2e, "Prenez l'analyse de cycle de vie de Mistral."
```
```etude réponse-fausse #reparer
reponses_par_km = voiture / co2_instruction
```
```etude réponse-fausse #reparer
reponses_par_km = reponse / voiture
```

```etude
voiture / co2_instruction
reponses_par_km
```
```sortie
4733.333
124.5614
```

## 3. Le débat (18 minutes)

- Chaque rôle parle **deux minutes**. Il dit ses deux nombres avec leur unité, leur périmètre, leur source.
- Après chaque prise de parole, un autre groupe pose une question qui commence par **« Que compte ce nombre ? »**
- Puis huit minutes ensemble. Une règle : on répond à l'argument, pas à la personne.
- Une élève note au tableau les nombres cités, en trois colonnes : usage, cycle de vie, on ne sait pas.

**Ce qu'aucun nombre ne dit ici :** si une réponse était utile, ce que l'on aurait fait sans elle, ce que l'on
apprend moins bien avec, qui n'y a pas accès. Ces arguments comptent aussi.

## 4. Voter après (5 minutes)

**Exercice 5.** Écrivez les voix du second vote, dans le même ordre.

```etude exercice #apres points=1 niveau=modifier
voix_apres = [____, ____, ____]
```
```etude solution #apres
voix_apres = [11, 12, 7]
```
```indice #apres
Trois nombres, dans l'ordre : oui, non, je ne sais pas. Personne n'est parti : le total est le même.
```
```etude test #apres
assert min(voix_apres) >= 0, "Un nombre de voix n'est pas négatif."
assert sum(voix_apres) == sum(voix_avant), "Le total des voix a changé entre les deux votes : recomptez."
```
```etude réponse-fausse #apres
voix_apres = [11, 12, 6]
```
```etude réponse-fausse #apres
voix_apres = [-1, 24, 7]
```

```etude
votes = table(avis = ["oui", "non", "je ne sais pas"], avant = voix_avant, apres = voix_apres).derive(ecart = apres - avant)
votes
bars(votes, avis, avant, apres)
```
```sortie
  avis            avant  apres  ecart
  ──────────────  ─────  ─────  ─────
  oui                14     11     -3
  non                 9     12      3
  je ne sais pas      7      7      0
                                                   3 lignes × 4 colonnes
3 lignes, 2 valeurs chacune (avant, apres) : de 7 à 14.
█ avant  ▓ apres
           oui ██████████████████████████████████████████████████████ 14
               ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 11
           non ██████████████████████████████████▊ 9
               ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 12
je ne sais pas ███████████████████████████ 7
               ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 7
```

La colonne `ecart` ne dit pas combien ont changé d'avis : si deux élèves échangent leurs réponses, elle reste à zéro.

## 5. Conclure (9 minutes)

**À rédiger, seul, huit lignes.** Votre position, l'argument qui vous a le plus convaincu, et celui qui vous
gêne. Le texte se juge sur quatre points, de 0 à 2 chacun.

- **un nombre** : 1 avec son unité, 2 avec son unité et son périmètre ;
- **le doute** : 1 pour un intervalle ou une méthode, 2 pour un intervalle, une méthode et sa date ;
- **une comparaison** : 1 à périmètre égal, 2 à périmètre égal et aux deux échelles ; 0 pour un usage contre un
  cycle de vie ;
- **une limite** : 1 pour une chose qui n'est pas comptée, 2 si l'on dit dans quel sens elle changerait la conclusion.

## Défi

**Pour ceux qui ont fini.** Le lycée adopte une règle : « pas plus de `n` réponses par jour et par élève ».
Écrivez une fonction qui donne, pour l'analyse de Mistral, ce que cette règle laisse émettre en un an à une
classe de 35 élèves, pendant 180 jours.

```etude exercice #defi points=0 niveau=écrire
def plafond(n) = ____
```
```etude solution #defi
def plafond(n) = for_people(yearly(reponse, per_day = n, days = 180), 35) -> kgCO2e
```
```indice #defi
`yearly` passe d'une réponse à un an, `for_people` d'un élève à une classe.
```
```etude test #defi
assert plafond(2) > 0 gCO2e, "Le résultat est une masse, en gCO2e ou en kgCO2e."
assert abs(plafond(10) - 63000 * reponse) < 1 gCO2e, "Dix réponses par jour, 180 jours, 35 élèves."
```
```etude réponse-fausse #defi
def plafond(n) = yearly(reponse, per_day = n, days = 180)
```
```etude réponse-fausse #defi
def plafond(n) = for_people(yearly(instruction, per_day = n, days = 180), 35)
```

## À retenir

- À tout nombre, demander : que compte-t-il, qui l'a vérifié, quand ?
- Un piège de périmètre peut servir toutes les positions.
- Un nombre éclaire un choix ; il ne le fait pas.

*Sources.* Tables `publies` et `equivalences`, avec l'éditeur, l'année et la licence de chaque ligne. Méthodes :
paquets `ecologits` 0.8.2 et 0.11.3 (licence MPL 2.0). Les voix, les nombres d'élèves et de réponses sont
inventés pour l'exemple.

"""#
    case "05-a-vous.md": return #"""
---
etude: 1
titre: "5. À vous : un projet sur vos données"
langue: fr
durée: 55 minutes
paramètres: {fichier: "carnet.csv", ici: "FRA"}
---

# 5. À vous : un projet sur vos données

**Durée : 55 minutes,** après une semaine de relevé. Avant cette séance : *4. Esprit critique*.

À la fin de cette séance, vous saurez :

- préparer un fichier CSV que la machine comprend ;
- joindre vos données à celles du cours ;
- en tirer un résultat, une image et une conclusion prudente.

## 1. Tenir un carnet

Pendant une semaine, notez chaque usage d'une IA : le jour, le type de texte reçu, le modèle, et combien de
fois. Écrivez-le dans un tableur, puis enregistrez au format **CSV**. Voici les premières lignes du fichier
`carnet.csv`, ouvert dans un éditeur de texte :

```text
jour;texte;modele;nombre
lundi;Email;gpt 4o;2
lundi;Petite_conv;gpt 4o;3
```

La première ligne donne les noms des colonnes. Les cellules sont séparées par un point-virgule, comme le font
les tableurs français ; une virgule conviendrait aussi. Les types de texte et les modèles s'écrivent comme
dans le tableau du cours :

```etude
tasks()
print(models())
```
```sortie
  task
  ───────────
  Token
  Tweet
  Email
  Resume
  Petite_conv
  Cinq_pages
  Model
  ──────────────────
  gpt 4o
  Gpt 3.5
  gpt 4
  gpt 4 turbo
  gpt 4o mini
  Mixtral 8x7b v0.1
  Mixtral 8x22b v0.1
  Mathstral 7B
  Codestral 22B v0.1
  ministral 3b
  mistral large
  mistral small
  mistral medium
  Llama 3.1 8B
  Llama 3.1 70B
  Llama 3.1 405B
  Llama 2 7B
  Llama 2 13B
  Gemma 2 27b
  Gemma 2 2b
  Gemma 2 9b
  Gemini 1.0 pro
  Gemini 1.5 pro
```

**Ce carnet est un exemple inventé : ses nombres ne sont l'usage de personne.** Remplacez-le par le vôtre,
puis changez le nom du fichier, tout en haut du cahier, à la ligne `paramètres`. N'écrivez dans votre carnet
ni nom, ni contenu personnel : il ne contient que des nombres de textes.

## 2. Lire et vérifier

```etude
carnet = read_csv(fichier)
carnet
```
```sortie
  jour      texte        modele         nombre
  ────────  ───────────  ─────────────  ──────
  lundi     Email        gpt 4o              2
  lundi     Petite_conv  gpt 4o              3
  mardi     Tweet        mistral large       4
  mardi     Petite_conv  mistral large       2
  mercredi  Petite_conv  gpt 4o              5
  mercredi  Cinq_pages   gpt 4o              1
  jeudi     Resume       Gemma 2 9b          6
  jeudi     Petite_conv  Gemma 2 9b          4
  vendredi  Email        gpt 4o              1
  vendredi  Cinq_pages   mistral large       2
                                                  10 lignes × 4 colonnes
```

Avant tout calcul, trois questions : ai-je toutes mes lignes ? Les nombres sont-ils des nombres ? Les noms
sont-ils ceux du cours ?

```etude
len(carnet)
carnet.describe()
carnet.filter(modele not in models()).distinct(modele)
```
```sortie
10
  colonne  unité   n  moyenne  écart_type  min  q1  médiane  q3  max
  ───────  ─────  ──  ───────  ──────────  ───  ──  ───────  ──  ───
  jour     texte  10        –    –           –   –      –     –    –
  texte    texte  10        –    –           –   –      –     –    –
  modele   texte  10        –    –           –   –      –     –    –
  nombre          10        3    1.699673    1   2      2.5   4    6
  … 1 colonne de plus ; .afficher() montre tout
                                                  4 lignes × 11 colonnes
  (table vide : 0 ligne × 4 colonnes)
```

La dernière table doit être vide. Une ligne, ici, serait un nom de modèle mal écrit.

## 3. Joindre les données du cours

`energy` donne l'énergie d'un texte. Sur des colonnes, elle calcule toutes les lignes d'un coup.

**Exercice 1.** Ajoutez à `carnet` une colonne `energie` : l'énergie d'un texte, fois le nombre de textes.

```etude exercice #energie points=2 niveau=écrire
releve = carnet.derive(energie = ____)
```
```etude solution #energie
releve = carnet.derive(energie = nombre * energy(modele, texte))
```
```indice #energie
`energy` prend le modèle, puis le texte : ce sont deux colonnes de votre carnet, écrites sans guillemets.
```
```etude test #energie
assert len(releve) == len(carnet), "Le relevé a autant de lignes que le carnet."
assert max(releve.energie) > 0 Wh, "La colonne energie est une énergie, en Wh."
```
```etude test-caché #energie
total = 0 Wh
for i in range(len(carnet))
  ligne = carnet.row(i)
  total = total + ligne.nombre * energy(ligne.modele, ligne.texte)
end
assert abs(sum(releve.energie) - total) < 1e-6 Wh, "Multipliez l'énergie d'un texte par le nombre de textes."
```
```etude réponse-fausse #energie
releve = carnet.derive(energie = energy(modele, texte))
```
```etude réponse-fausse #energie
releve = carnet.derive(energie = nombre * energy("gpt 4o", texte))
```
```etude réponse-fausse #energie
releve = carnet.derive(energie = nombre * 35 Wh)
```

```etude
releve
```
```sortie
  jour      texte        modele         nombre  energie
                                                     Wh
  ────────  ───────────  ─────────────  ──────  ───────
  lundi     Email        gpt 4o              2   29.75
  lundi     Petite_conv  gpt 4o              3  105
  mardi     Tweet        mistral large       4    3.98
  mardi     Petite_conv  mistral large       2   15.92
  mercredi  Petite_conv  gpt 4o              5  175
  mercredi  Cinq_pages   gpt 4o              1  437.5
  jeudi     Resume       Gemma 2 9b          6    5.85
  jeudi     Petite_conv  Gemma 2 9b          4    6.24
  vendredi  Email        gpt 4o              1   14.875
  vendredi  Cinq_pages   mistral large       2  199
                                                  10 lignes × 5 colonnes
```

**Exercice 2.** Quel est le total de la semaine, en énergie puis en CO₂, si les serveurs étaient dans le pays
`ici` ?

```etude exercice #semaine points=2 niveau=écrire
total_energie = ____
total_co2 = ____
```
```etude solution #semaine
total_energie = sum(releve.energie)
total_co2 = total_energie * cout_pays[ici, "gwp"]
```
```indice #semaine
`sum` additionne une colonne. Pour le CO₂, revoyez la séance 3 : une énergie fois le facteur du pays, qui se lit
dans `cout_pays`, ligne `ici`, colonne `"gwp"`.
```
```etude test #semaine
assert total_energie > 0 Wh, "Le total est une énergie, en Wh."
assert total_co2 > 0 gCO2e, "Le CO₂ est une masse, en gCO2e."
```
```etude test-caché #semaine
assert abs(total_energie - sum(releve.energie)) < 1e-6 Wh, "Additionnez toute la colonne energie."
assert abs(total_co2 / cout_pays[ici, "gwp"] - total_energie) < 1e-6 Wh, "Multipliez le total par le facteur du pays."
```
```etude réponse-fausse #semaine
total_energie = mean(releve.energie)
total_co2 = total_energie * cout_pays[ici, "gwp"]
```
```etude réponse-fausse #semaine
total_energie = sum(releve.energie)
total_co2 = total_energie * cout_pays["WOR", "gwp"]
```

```etude
total_energie
total_co2
```
```sortie
993.115 Wh
79.53302 gCO2e
```

## 4. Une image qui répond à une question

Formulez d'abord la question. Par exemple : *quel type de texte pèse le plus dans ma semaine ?*

**Exercice 3.** Faites un tableau `par_texte` : une ligne par type de texte, avec le total d'énergie dans une
colonne `total`, du plus grand au plus petit.

```etude exercice #par_texte points=2 niveau=écrire
par_texte = releve.summarize(____)
```
```etude solution #par_texte
par_texte = releve.summarize(by = texte, total = sum(energie)).sort(-total)
```
```indice #par_texte
`by = texte` fait les groupes ; `total = …` donne le résumé. Triez ensuite, avec un signe moins.
```
```etude test #par_texte
assert "texte" in columns(par_texte), "Groupez par texte : il y a une ligne par type de texte."
assert sum(par_texte.total) > 0 Wh, "La colonne total est une énergie."
```
```etude test-caché #par_texte
assert abs(sum(par_texte.total) - sum(releve.energie)) < 1e-6 Wh, "La somme des groupes doit redonner le total de la semaine : utilisez sum."
assert par_texte[0, "total"] == max(par_texte.total), "Triez du plus grand au plus petit."
```
```etude réponse-fausse #par_texte
par_texte = releve.summarize(by = texte, total = mean(energie)).sort(-total)
```
```etude réponse-fausse #par_texte
par_texte = releve.summarize(by = jour, total = sum(energie)).sort(-total)
```
```etude réponse-fausse #par_texte
par_texte = releve.summarize(by = texte, total = sum(energie)).sort(total)
```

```etude
par_texte
bars(par_texte, texte, total)
```
```sortie
  texte          total
                    Wh
  ───────────  ───────
  Cinq_pages   636.5
  Petite_conv  302.16
  Email         44.625
  Resume         5.85
  Tweet          3.98
                                                   5 lignes × 2 colonnes
max : Cinq_pages (636 Wh), min : Tweet (3,98 Wh), rapport 160.
total (Wh)
 Cinq_pages ███████████████████████████████████████████████████████ 636
Petite_conv ██████████████████████████▏ 302
      Email ███▉ 44,6
     Resume ▌ 5,85
      Tweet ▍ 3,98
Conseil : log = true étalerait les petites valeurs (max/min = 160 pour
total).
```

Pour une autre question, changez une seule chose : `by = modele`, ou `by = jour`. Pour garder une image dans
un fichier : `save(bars(par_texte, texte, total), "ma-figure.svg")`.

## 5. Conclure avec prudence

Votre conclusion tient en quatre phrases. Vérifiez que chacune y est.

1. **Un résultat, avec son unité.** « Ma semaine demanderait … Wh. »
2. **Sa méthode.** Ce sont des énergies calculées par EcoLogits (0.6 à 0.8), pas des mesures ; pour plusieurs
   modèles, le nombre de paramètres est supposé.
3. **Son incertitude.** Pour gpt 4o, l'énergie du tableau cache un intervalle (séance 4), et la méthode de 2026
   donne des valeurs bien plus petites (séance 7).
4. **Ce qui manque.** La question posée, l'entraînement, le réseau, l'appareil, la fabrication ; et le pays des
   serveurs, que l'on ne connaît pas.

Rendez votre cahier et votre fichier CSV ensemble.

**Un autre projet.** Votre famille a joué au *pari* (feuille `05-pari.md`) ? Ses paris sont un fichier CSV comme
le carnet : le cahier `05b-pari.md` les compare aux réponses.

## À retenir

- Un bon fichier a une ligne par fait, une colonne par sorte d'information, et un nom par colonne.
- On vérifie les données avant de calculer.
- Une image répond à une question ; une conclusion dit aussi ce qu'elle laisse ouvert.

"""#
    case "05b-pari.md": return #"""
---
etude: 2
titre: "5b. Le pari en famille, au retour"
langue: fr
durée: 25 minutes
paramètres: {pari: "pari.csv"}
---

# 5b. Le pari en famille, au retour

**Durée : 25 minutes.** Avant ce cahier : la feuille *Pari en famille*, remplie à la maison, et la séance *5. À vous*.

À la fin, vous saurez :

- remettre dans le bon sens un tableau fait pour être rempli à la main ;
- joindre deux tableaux, et mesurer une erreur ;
- dire de quoi dépend une réponse.

## 1. Lire les paris

Chaque joueur a classé six cartes, de 1 (la plus grande énergie) à 6. **Les paris de ce fichier sont
inventés** : remplacez-le par celui de la classe, une ligne par joueur, sans nom ; le nom du fichier se change
tout en haut, à la ligne `paramètres`.

```etude
paris = read_csv(pari)
paris
```
```sortie
  joueur  A  B  C  D  E  F
  ──────  ─  ─  ─  ─  ─  ─
       1  4  2  5  3  1  6
       2  3  1  6  4  2  5
       3  5  2  4  3  1  6
       4  4  1  5  6  2  3
                                                   4 lignes × 7 colonnes
```

Une ligne par joueur, c'est commode à remplir ; pour calculer, il vaut mieux une ligne par pari. `unpivot` met
les six colonnes l'une sous l'autre.

```etude
joues = paris.unpivot(A..F, names = "carte", values = "rang")
joues.head(6)
```
```sortie
  joueur  carte  rang
  ──────  ─────  ────
       1  A         4
       2  A         3
       3  A         5
       4  A         4
       1  B         2
       2  B         1
                                                   6 lignes × 3 colonnes
```

## 2. Les réponses

L'énergie de chaque chose vient de la table `equivalences`, avec sa source. Celle de la carte F est une
estimation, avec ses bornes, de la méthode de 2026. `rank` donne l'ordre, du plus grand au plus petit grâce au
signe moins.

```etude
def connue(nom) = interval(equivalences[nom, "low"], equivalences[nom, "high"]) * 1 Wh -> kWh
cartes = table(
  carte = ["A", "B", "C", "D", "E", "F"],
  chose = ["bouilloire", "douche", "ordinateur", "box", "lave-vaisselle", "dix réponses d'une IA"],
  energie = [
    connue("bouilloire"), connue("douche"), connue("ordinateur"), connue("box"), connue("lave_vaisselle"),
    10 * impact("gpt-4o", "FRA", "Petite_conv").energy -> kWh,
  ]
).derive(ordre = rank(-high(energie)))
cartes.sort(ordre)
```
```sortie
  carte  chose                                    energie  ordre
                                                      kWh
  ─────  ─────────────────────  ─────────────────────────  ─────
  B      douche                 1.602       – 2.136            1
  E      lave-vaisselle         1.1566                         2
  D      box                    0.5041                         3
  A      bouilloire             0.0987                         4
  C      ordinateur             0.0187                         5
  F      dix réponses d'une IA  0.005788738 – 0.009637065      6
                                                   6 lignes × 4 colonnes
```

`join` ajoute à chaque pari la carte dont il parle.

```etude
compares = joues.join(cartes, on = carte)
compares.select(joueur, carte, rang, ordre).head(6)
```
```sortie
  joueur  carte  rang  ordre
  ──────  ─────  ────  ─────
       1  A         4      4
       2  A         3      4
       3  A         5      4
       4  A         4      4
       1  B         2      1
       2  B         1      1
                                                   6 lignes × 4 colonnes
```

**Exercice 1.** Quelle carte a trompé le plus ? Faites un tableau `erreurs` : une ligne par chose, et la moyenne
des écarts entre le rang parié et l'ordre, du plus grand au plus petit.

```etude exercice #pari points=2 niveau=modifier
erreurs = compares.summarize(by = chose, ecart = mean(abs(____))).sort(-ecart)
```
```etude solution #pari
erreurs = compares.summarize(by = chose, ecart = mean(abs(rang - ordre))).sort(-ecart)
```
```indice #pari
Un écart est une différence de deux colonnes ; `abs` en retire le signe.
```
```etude test #pari
assert len(erreurs) == 6, "Il y a une ligne par carte."
assert erreurs.ecart >= 0, "Un écart, sans son signe, n'est pas négatif."
```
```etude test-caché #pari
assert abs(sum(erreurs.ecart) * len(paris) - sum(abs(compares.rang - compares.ordre))) < 1e-9, "Prenez la différence entre le rang parié et l'ordre."
```
```etude réponse-fausse #pari
erreurs = compares.summarize(by = chose, ecart = mean(abs(rang))).sort(-ecart)
```
```etude réponse-fausse #pari
erreurs = compares.summarize(by = chose, ecart = mean(abs(ordre))).sort(-ecart)
```

```etude
erreurs
bars(erreurs, chose, ecart)
```
```sortie
  chose                  ecart
  ─────────────────────  ─────
  box                      1
  dix réponses d'une IA    1
  bouilloire               0.5
  douche                   0.5
  ordinateur               0.5
  lave-vaisselle           0.5
                                                   6 lignes × 2 colonnes
max : box et 1 autre (1), min : bouilloire et 3 autres (0,5), rapport 2.
ecart
                  box ██████████████████████████████████████████████ 1
dix réponses d'une IA ██████████████████████████████████████████████ 1
           bouilloire ███████████████████████ 0,5
               douche ███████████████████████ 0,5
           ordinateur ███████████████████████ 0,5
       lave-vaisselle ███████████████████████ 0,5
```

## 3. De quoi dépend la réponse ?

Avec la méthode de 2025, la carte F demanderait :

```etude
10 * cons_ia["gpt 4o", "Petite_conv"] -> kWh
```
```sortie
0.35 kWh
```

**Exercice 2.** À quelle place la carte F serait-elle, de 1 à 6 ?

```etude exercice #place points=1 niveau=lire
place = ____
```
```etude solution #place
place = 4
```
```indice #place
Comparez cette énergie à celles de la colonne `energie`, de haut en bas : combien sont plus grandes ?
```
```etude test #place
assert place in [1, 2, 3, 4, 5, 6], "Il y a six places."
assert place != 6, "Cette énergie dépasse celle de l'ordinateur : comparez-la à chacune."
assert place != 3 and place != 5, "Comparez-la à la box, puis à la bouilloire."
```
```etude test-caché #place
assert place == 1 + len(cartes.filter(carte != "F" and low(energie) > 10 * @cons_ia["gpt 4o", "Petite_conv"])), "Comptez les cartes dont l'énergie est plus grande."
```
```etude réponse-fausse #place
place = 6
```
```etude réponse-fausse #place
place = 3
```
```etude réponse-fausse #place
place = 1
```

Qui avait mis F à l'une ou l'autre place a « gagné » : **l'ordre dépend de la méthode**, et aucune des deux n'a
été vérifiée pour ce modèle. Aucun doute de ce genre sur la douche ou la box.

**À discuter.** Une carte compte une fois. Combien de fois par semaine chacune revient-elle chez vous ? L'ordre
des totaux serait-il le même ?

## Défi

**Pour ceux qui ont fini.** Quel joueur s'est le moins trompé ? Faites un tableau `joueurs` : une ligne par
joueur, la moyenne de ses écarts dans une colonne `ecart`, du plus petit au plus grand.

```etude exercice #defi points=0 niveau=écrire
joueurs = ____
```
```etude solution #defi
joueurs = compares.summarize(by = joueur, ecart = mean(abs(rang - ordre))).sort(ecart)
```
```indice #defi
C'est l'exercice 1, avec un autre groupe et l'ordre inverse.
```
```etude test #defi
assert len(joueurs) == len(paris), "Il y a une ligne par joueur."
assert joueurs.row(0).ecart == min(joueurs.ecart), "Triez du plus petit au plus grand."
```
```etude réponse-fausse #defi
joueurs = compares.summarize(by = joueur, ecart = mean(abs(rang - ordre))).sort(-ecart)
```
```etude réponse-fausse #defi
joueurs = compares.summarize(by = chose, ecart = mean(abs(rang - ordre))).sort(ecart)
```

*Sources.* Table `equivalences` : ADEME, Enertech et RTE, 2021 (mesures de 2020) ; Centre d'information sur
l'eau et NIST, 2023. Carte F : paquets `ecologits` 0.8.2 et 0.11.3 (licence MPL 2.0). Les paris de `pari.csv`
sont inventés.

"""#
    case "06c-parametres.md": return #"""
---
etude: 2
titre: "6c. Paramètres, opérations, durée"
langue: fr
durée: 55 minutes
---

# 6c. Paramètres, opérations, durée

**Durée : 55 minutes.** Avant cette séance : *6a. Jeton après jeton* et *2. Les paramètres expliquent-ils
l'énergie ?*

À la fin de cette séance, vous saurez :

- compter les paramètres d'un modèle, et les opérations qu'il fait pour un jeton ;
- mesurer une durée, en tirer une droite, et dire où cette droite ne vaut plus ;
- expliquer les deux colonnes du cours, paramètres actifs et paramètres au total ;
- comparer deux modèles par réponse, et non par jeton.

Le petit modèle de cette séance est celui de la séance 6a. Il y en a deux : `"dense"`, et `"experts"`.

## 1. Compter les paramètres

```etude
model_parameters()
sum(model_parameters().total)
```
```sortie
  partie               actifs   total
                        param   param
  ───────────────────  ──────  ──────
  vecteurs des jetons   65536   65536
  vecteurs des places    8192    8192
  attention             65536   65536
  réseaux de neurones  131072  131072
  mises à l'échelle       576     576
                                                   5 lignes × 3 colonnes
270912 param
```

Un *paramètre* est un nombre que l'entraînement a réglé. Ici, chacun occupe un octet dans le fichier :

```etude
sum(model_parameters().total) * 1 o/param -> ko
```
```sortie
270.912 ko
```

**Exercice 1.** Quelle partie du modèle contient le plus de paramètres ? Écrivez son nom entre guillemets.

```etude exercice #partie points=1 niveau=lire
partie_max = ____
```
```etude solution #partie
partie_max = model_parameters().sort(-total)[0, "partie"]
```
```indice #partie
Cherchez le plus grand nombre de la colonne `total` ; recopiez la première colonne de sa ligne.
```
```etude test #partie
assert partie_max in model_parameters().partie, "Recopiez un nom de la première colonne, tel quel, entre guillemets."
```
```etude test-caché #partie
assert partie_max == model_parameters().sort(-total)[0, "partie"], "Une autre partie en a davantage."
```
```etude réponse-fausse #partie
partie_max = "attention"
```
```etude réponse-fausse #partie
partie_max = "vecteurs des jetons"
```

## 2. Compter les opérations

Pour écrire un jeton, le modèle additionne et multiplie. Comptons, pour un seul jeton :

```etude
operations()
def par_parametre(modele) = sum(operations(model = modele).opérations) / sum(model_parameters(model = modele).actifs)
par_parametre("dense")
```
```sortie
  partie               opérations
  ───────────────────  ──────────
  vecteurs des jetons      131072
  vecteurs des places          64
  attention                132448
  réseaux de neurones      263424
  mises à l'échelle          2340
                                                   5 lignes × 2 colonnes
1.953948 param^-1
```

Environ deux opérations par paramètre : une multiplication et une addition. Ce compte est exact ; il ne dépend
pas de l'ordinateur. Les paramètres *actifs* sont ceux qui servent au calcul d'un jeton ; dans le modèle dense, on les
compte tous.

**Exercice 2.** Et pour l'autre modèle ? Changez un seul mot.

```etude exercice #rapport points=1 niveau=modifier
rapport = par_parametre("dense")
```
```etude solution #rapport
rapport = par_parametre("experts")
```
```indice #rapport
Les deux modèles s'appellent `"dense"` et `"experts"`.
```
```etude test #rapport
assert rapport != par_parametre("dense"), "C'est encore le modèle dense."
```
```etude test-caché #rapport
assert rapport == par_parametre("experts"), "Ne changez que le nom du modèle."
```
```etude réponse-fausse #rapport
rapport = 2 * par_parametre("dense")
```
```etude réponse-fausse #rapport
rapport = sum(operations(model = "experts").opérations) / sum(model_parameters(model = "experts").total)
```

```etude
rapport
```
```sortie
1.955357 param^-1
```

Presque le même nombre. **Les opérations suivent les paramètres actifs.**

## 3. Mesurer la durée

`time_per_token` mesure le temps de calcul d'un jeton, sur un cœur de *votre* processeur. Pour avoir plusieurs
tailles, étude fabrique des modèles aux paramètres tirés au hasard : ils n'ont rien appris, mais calculent aussi
longtemps.

```etude
time_per_token(size = [50 kparam, 200 kparam, 800 kparam])
```
```sortie
…
```

Vos durées ne sont pas celles du voisin, et changent d'un essai à l'autre. **Que chaque groupe lise la dernière
durée de son tableau ; la classe en prend la médiane.**

Pour que tout le monde ait les mêmes nombres, voici des durées mesurées d'avance, sur un cœur d'un serveur Intel
Xeon : pour chaque taille, la médiane de neuf essais, en microsecondes (µs).

```etude
mesures = table(
  actifs = [30.9 kparam, 86.3 kparam, 166 kparam, 400 kparam, 732 kparam],
  duree = [17.0 µs, 32.5 µs, 61.1 µs, 131 µs, 241 µs]
)
scatter(mesures, actifs, duree, fit = true)
droite = fit(mesures.actifs, mesures.duree)
print(f"a = {droite.slope:.3f}, b = {droite.intercept:.1f}")
```
```sortie
5 points : duree (17 à 241 µs), actifs (30,9 à 732 kparam), ajustement :
duree ≈ 0,319 × actifs + 6,21 (R² = 1).
⠒⠒ duree ≈ 0,319 × actifs + 6,21 (R² = 1)
duree (µs)
    │                                                                ⡀●
    │                                                             ⡀⠐
    │                                                          ⠄⠈
200 ┤·       ·        ·        ·        ·        ·        ⢀ ⠄⠈     ·
    │                                                  ⢀ ⠂
    │                                               ⠠ ⠂
    │                                           ⡀⠠ ⠁
150 ┤·       ·        ·        ·        ·    ⡀⠐  ·        ·        ·
    │                                     ⠄⠐
    │                                  ⠄●
    │                             ⢀ ⠂⠈
100 ┤·       ·        ·        ⢀ ⠂      ·        ·        ·        ·
    │                       ⠠ ⠁
    │                   ⡀⠠ ⠁
    │                ⡀⠐
 50 ┤·       ·    ⠄●  ·        ·        ·        ·        ·        ·
    │        ⢀ ⠄⠈
    │     ⢀ ●
    │  ● ⠂
  0 ┤·       ·        ·        ·        ·        ·        ·        ·
    └┬───────┬────────┬────────┬────────┬────────┬────────┬────────┬────
     0      100      200      300      400      500      600      700
                                                         actifs (kparam)
a = 0.319 µs/kparam, b = 6.2 µs
```

Les points sont presque sur une droite : *durée = a × P + b*, où P est le nombre de paramètres. `a` est le prix de
chaque paramètre de plus ; `b`, ce qu'un jeton coûte de toute façon.

**Exercice 3.** D'après cette droite, combien de temps faudrait-il par jeton à un modèle de 1 691 kparam ?

```etude exercice #prevoir points=2 niveau=écrire
prevision = ____
```
```etude solution #prevoir
prevision = droite.slope * 1691 kparam + droite.intercept
```
```indice #prevoir
C'est *a × P + b* : `droite.slope` est a, `droite.intercept` est b. Il manque P, avec son unité.
```
```etude test #prevoir
assert prevision > 241 µs, "Un modèle plus gros que tous ceux du tableau demande plus de temps qu'eux."
```
```etude test-caché #prevoir
assert abs(prevision - predict(droite, 1691 kparam)) < 0.1 µs, "Multipliez a par la taille, puis ajoutez b."
```
```etude réponse-fausse #prevoir
prevision = droite.slope * 1691 kparam
```
```etude réponse-fausse #prevoir
prevision = 241 µs * 1691 / 732
```
```etude réponse-fausse #prevoir
prevision = droite.slope * 1691 kparam - droite.intercept
```

```etude
prevision
```
```sortie
545.7825 µs
```

La mesure, sur le même serveur, est de 548 µs (médiane de neuf essais, de 495 à 689) : la prévision tombe dedans. La
droite a tenu pour un modèle deux fois plus gros que ceux du tableau. Jusqu'où ?

## 4. Une droite a un domaine

La méthode du cours (EcoLogits 0.8.2) contient aussi une droite, ajustée par ses auteurs sur de grands modèles, avec des
cartes de calcul : `8.02e-4` seconde par milliard de paramètres actifs, plus `2.23e-2` seconde. Donnons à chaque
droite le modèle de l'autre.

```etude
def droite_du_cours(p) = 8.02e-4 s/Gparam * p + 2.23e-2 s
print(f"137 Gparam : la nôtre {predict(droite, 137 Gparam) -> s:.0f}, celle du cours {droite_du_cours(137 Gparam):.2f}")
print(f"271 kparam : la nôtre {predict(droite, 271 kparam):.0f}, celle du cours {droite_du_cours(271 kparam) -> µs:.0f}")
```
```sortie
137 Gparam : la nôtre 44 s, celle du cours 0.13 s
271 kparam : la nôtre 93 µs, celle du cours 22300 µs
```

Sur un modèle de 137 milliards de paramètres, notre droite annonce des centaines de fois trop de temps. Sur notre
petit modèle, celle du cours en annonce des centaines de fois trop aussi. **Aucune n'est fausse ; chacune sort de
son domaine.** Une droite ne vaut que pour les machines et les tailles où elle a été mesurée :

- une carte de calcul fait des milliers d'opérations à la fois, un cœur de processeur quelques
  dizaines ;
- le petit modèle tient dans une mémoire toute proche du processeur, le *cache*. Un grand modèle n'y tient
  pas : à chaque jeton, il faut relire ses paramètres dans une mémoire plus lente, et c'est souvent ce trajet
  qui prend le temps ;
- nous traitons une seule demande à la fois. Un service en réunit des dizaines, un *lot* : les paramètres lus
  une fois servent à toutes.

**Ne calculez donc pas l'énergie de gpt 4o à partir de votre ordinateur**, ni celle de votre ordinateur à partir
du tableau du cours.

## 5. Actifs et au total : les experts

Dans le second modèle, chaque couche a quatre réseaux de neurones, les *experts*. Pour chaque jeton, elle n'en
utilise qu'un.

```etude
model_parameters(model = "experts")
tokens("Le chat dort dans la cuisine.", model = "experts")
```
```sortie
  partie               actifs   total
                        param   param
  ───────────────────  ──────  ──────
  vecteurs des jetons   65536   65536
  vecteurs des places    8192    8192
  attention             65536   65536
  choix de l'expert      1024    1024
  réseaux de neurones  131072  524288
  mises à l'échelle       576     576
                                                   6 lignes × 3 colonnes
  morceau   numéro  expert_1  expert_2  expert_3  expert_4
  ────────  ──────  ────────  ────────  ────────  ────────
  Le           503         3         2         3         2
  ▁ch          195         4         1         4         1
  at           171         4         3         1         3
  ▁d           132         3         1         4         2
  ort          675         4         1         4         3
  ▁dans        219         1         1         2         3
  ▁la          140         3         3         2         2
  ▁cuisine     838         2         3         1         4
  .             12         1         4         3         2
                                                   9 lignes × 6 colonnes
```

Les colonnes `expert_1` à `expert_4` disent quel réseau a travaillé, dans chacune des quatre couches. Ce ne sont pas
des experts d'un sujet : personne ne leur a attribué de rôle, et le choix change d'un jeton et d'une couche à
l'autre.

Comparons les deux modèles, avec des durées mesurées sur le même serveur (médiane de neuf essais).

```etude
deux = table(
  modele = ["dense", "experts"],
  actifs = [sum(model_parameters().actifs), sum(model_parameters(model = "experts").actifs)],
  total = [sum(model_parameters().total), sum(model_parameters(model = "experts").total)],
  duree = [89.5 µs, 99.5 µs]
)
deux
print(f"actifs × {deux[1, "actifs"] / deux[0, "actifs"]:.2f}, total × {deux[1, "total"] / deux[0, "total"]:.2f}, durée × {deux[1, "duree"] / deux[0, "duree"]:.2f}")
```
```sortie
  modele   actifs   total  duree
            param   param     µs
  ───────  ──────  ──────  ─────
  dense    270912  270912   89.5
  experts  271936  665152   99.5
                                                   2 lignes × 4 colonnes
actifs × 1.00, total × 2.46, durée × 1.11
```

**Exercice 4.** Quel nombre la durée suit-elle de plus près ? Répondez par une lettre entre guillemets : `"A"`, les
paramètres actifs ; `"B"`, les paramètres au total.

```etude exercice #suit points=1 niveau=lire
lettre = ____
```
```etude solution #suit
lettre = "A"
```
```indice #suit
Comparez les trois multiplications de la dernière ligne : laquelle ressemble le plus à celle de la durée ?
```
```etude test #suit
assert lettre in ["A", "B"], "Répondez par une des deux lettres, entre guillemets."
assert lettre != "B", "Relisez la dernière ligne : la durée a-t-elle plus que doublé ?"
```
```etude test-caché #suit
assert lettre == "A", "Relisez la dernière ligne : la durée a-t-elle plus que doublé ?"
```
```etude réponse-fausse #suit
lettre = "B"
```

La mémoire, elle, suit le total : tous les experts doivent être là, puisqu'on ne sait pas d'avance lequel servira. Le
fichier du mélange est plus de deux fois plus gros.

À quoi bon un mélange, alors ? À avoir plus de paramètres pour autant de calcul. Sur les textes de réserve, celui-ci hésite
comme entre 2,36 jetons équiprobables, et le modèle dense comme entre 2,43 ; avec une seule graine pour chacun, cet écart
ne prouve pas grand-chose.

## 6. Les deux colonnes du cours

```etude
cons_ia.filter(Active_parameters < Total_parameters).select(Model, Active_parameters, Total_parameters)
```
```sortie
                          Active       Total
  Model               parameters  parameters
                          Gparam      Gparam
  ──────────────────  ──────────  ──────────
  gpt 4o                     137         440
  gpt 4                      550        1760
  gpt 4 turbo                275         880
  Mixtral 8x7b v0.1           12          46
  Mixtral 8x22b v0.1          39         140
  Gemini 1.5 pro             137         440
                                                   6 lignes × 3 colonnes
```

Voilà d'où viennent les deux colonnes. **La différence n'est pas la multimodalité**, comme l'écrit un texte du
cours : *multimodal* veut dire que le modèle lit aussi des images ou du son. Mixtral 8x7b ne lit que du texte, et a
pourtant deux nombres différents, car c'est un mélange d'experts. Pour les modèles d'OpenAI et de Google de ce
tableau, ces nombres sont supposés par EcoLogits.

Dans la formule du cours, les deux nombres n'ont pas le même rôle :

- les paramètres **actifs** donnent la durée et le calcul de chaque carte ;
- les paramètres **au total** donnent la mémoire, donc le nombre de cartes de 80 Go.

**Exercice 5.** Quelle mémoire faut-il à gpt 4o ? La formule compte un demi-octet par paramètre (`0.5 o/param`) et
ajoute 20 %.

```etude exercice #memoire points=2 niveau=écrire
memoire = ____ -> Go
```
```etude solution #memoire
memoire = 1.2 * cons_ia["gpt 4o", "Total_parameters"] * 0.5 o/param -> Go
```
```indice #memoire
Lisez le bon nombre de paramètres dans `cons_ia` ; « ajouter 20 % », c'est multiplier par 1,2.
```
```etude test #memoire
assert memoire > 3 * 80 Go and memoire < 4 * 80 Go, "Il faut plus de trois cartes de 80 Go, et moins de cinq : vérifiez le nombre de paramètres, le demi-octet et les 20 %."
```
```etude test-caché #memoire
assert abs(memoire - 1.2 * cons_ia["gpt 4o", "Total_parameters"] * 0.5 o/param) < 0.1 Go, "Prenez les paramètres au total, un demi-octet chacun, et n'oubliez pas les 20 %."
```
```etude réponse-fausse #memoire
memoire = 1.2 * cons_ia["gpt 4o", "Active_parameters"] * 0.5 o/param -> Go
```
```etude réponse-fausse #memoire
memoire = cons_ia["gpt 4o", "Total_parameters"] * 0.5 o/param -> Go
```
```etude réponse-fausse #memoire
memoire = 1.2 * cons_ia["gpt 4o", "Total_parameters"] * 1 o/param -> Go
```

```etude
memoire / 80 Go
```
```sortie
3.3
```

Il faut donc quatre cartes, et chacune consomme pendant toute la réponse. Un mélange d'experts fait moins
d'opérations qu'un modèle dense de même taille, mais ne prend pas moins de place.

La méthode de 2026 (EcoLogits 0.11.3) le fait voir plus nettement encore. Voici, pour 400 jetons, un modèle dense de 37 milliards
de paramètres, sur 2 cartes, puis un mélange de 671 milliards dont 37 actifs, sur 32 cartes.

```etude
dense_37 = impact({active: 37 Gparam, total: 37 Gparam}, "FRA", 400).energy
melange_37 = impact({active: 37 Gparam, total: 671 Gparam}, "FRA", 400).energy
dense_37
melange_37
melange_37 / dense_37
```
```sortie
0.09947252 Wh
1.59156 Wh
16
```

Autant d'opérations, seize fois plus de cartes, seize fois plus d'énergie.

## 7. Ce que notre mesure ne voit pas

- **Le lot.** Avec une demande, un expert par couche travaille. Avec 64 demandes ensemble, chacune en choisit un : presque
  tous servent, et tous leurs paramètres sont lus. Les jetons d'une seule phrase suffisent à en mettre plusieurs en marche :

```etude
tokens("Le chat dort dans la cuisine.", model = "experts").count(expert_1)
```
```sortie
  expert_1  n
  ────────  ─
         3  3
         4  3
         1  2
         2  1
                                                   4 lignes × 2 colonnes
```

- **Le trajet des données.** Tout tient ici dans le cache ; dans un service, la lecture de la mémoire pèse souvent plus
  que le calcul. EcoLogits suppose 64 demandes par lot, pour tous les modèles : c'est peut-être sévère pour les mélanges.
- **L'énergie elle-même.** Nous avons mesuré une durée. `local_energy` la multiplie par une puissance *supposée*, 10 W
  par cœur si l'on ne dit rien ; elle l'écrit dans la colonne `origine`.

## 8. Par réponse, et non par jeton

Deux modèles ne coupent pas le texte de la même manière (séance 6a). Pour une même réponse, ils n'écrivent donc pas le
même nombre de jetons. Voici deux modèles **inventés** :

```etude
inventes = table(
  modele = ["Alpha", "Bêta"],
  par_jeton = [2 mWh/token, 3 mWh/token],
  jetons_reponse = [600 token, 300 token]
)
inventes
```
```sortie
  modele  par_jeton  jetons_reponse
          mWh/token          tokens
  ──────  ─────────  ──────────────
  Alpha           2             600
  Bêta            3             300
                                                   2 lignes × 3 colonnes
```

**Exercice 6.** Ajoutez une colonne `par_reponse` : l'énergie de la réponse entière. Lequel des deux demande le moins ?

```etude exercice #reponse points=2 niveau=écrire
compares = inventes.derive(par_reponse = ____)
```
```etude solution #reponse
compares = inventes.derive(par_reponse = par_jeton * jetons_reponse)
```
```indice #reponse
Des mWh par jeton, et un nombre de jetons : quelle opération donne des mWh ?
```
```etude test #reponse
assert compares.par_reponse > 0 mWh, "La colonne est une énergie."
```
```etude test-caché #reponse
assert compares[0, "par_reponse"] == 1200 mWh, "Multipliez l'énergie d'un jeton par le nombre de jetons de la réponse."
assert compares[1, "par_reponse"] == 900 mWh, "Multipliez, pour chaque modèle, ses deux nombres."
```
```etude réponse-fausse #reponse
compares = inventes.derive(par_reponse = par_jeton)
```
```etude réponse-fausse #reponse
compares = inventes.derive(par_reponse = par_jeton * 600 token)
```

```etude
compares
```
```sortie
  modele  par_jeton  jetons_reponse  par_reponse
          mWh/token          tokens          mWh
  ──────  ─────────  ──────────────  ───────────
  Alpha           2             600         1200
  Bêta            3             300          900
                                                   2 lignes × 4 colonnes
```

Bêta demande plus par jeton, et moins par réponse. **On compare des réponses qui rendent le même service**, avec la
question lue et les jetons que l'on ne voit pas (un raisonnement caché, par exemple) si la méthode les compte.

## Défi

**Pour ceux qui ont fini.** Imaginez un modèle qui lirait lettre par lettre : un jeton par caractère. Écrivez une fonction
qui dit combien de fois plus de jetons il lui faudrait que notre petit modèle, pour un texte quelconque. Essayez-la sur une
phrase courante, puis sur des mots rares.

```etude exercice #defi points=0 niveau=écrire
def fois_plus(texte) = ____
```
```etude solution #defi
def fois_plus(texte) = len(texte) / len(tokens(texte))
```
```indice #defi
`len` donne le nombre de caractères d'un texte, et le nombre de lignes d'un tableau.
```
```etude test #defi
assert fois_plus("Le chat dort.") > 1, "Il y a plus de caractères que de jetons."
assert abs(fois_plus("Le chat dort.") - 13 / len(tokens("Le chat dort."))) < 0.001, "Divisez le nombre de caractères par le nombre de jetons."
```
```etude réponse-fausse #defi
def fois_plus(texte) = len(tokens(texte)) / len(texte)
```
```etude réponse-fausse #defi
def fois_plus(texte) = len(texte)
```

## À retenir

- Les opérations, donc la durée, suivent les paramètres actifs ; la mémoire, donc le nombre de cartes, suit le total.
- Une droite vaut entre les points qui l'ont faite, sur les machines qui les ont donnés.
- Une durée mesurée n'est pas une énergie mesurée.
- On compare par réponse, à service égal, et non par jeton.

*Sources.* Comptes et durées : étude, commandes de cette page ; serveur Intel Xeon, un cœur, novembre 2026.
Formule du cours : paquet `ecologits` 0.8.2, fichier `impacts/llm.py` ; méthode de 2026 : paquet `ecologits` 0.11.3 (licence MPL
2.0). Mélange d'experts : Shazeer et coll., *Outrageously Large Neural Networks*, ICLR 2017 ; Jiang et coll., *Mixtral of
Experts*, arXiv 2401.04088.

"""#
    case "06b-attention.md": return #"""
---
etude: 2
titre: "6b. L'attention (pour aller plus loin)"
langue: fr
durée: 50 minutes
---

# 6b. L'attention (pour aller plus loin)

**Durée : 50 minutes.** Séance facultative. Avant elle : *6a. Jeton après jeton*.

À la fin de cette séance, vous saurez :

- dire pourquoi compter des mots voisins ne suffit pas ;
- lire une carte d'attention, et montrer les seize têtes d'un modèle, sans choisir la plus belle ;
- couper une tête, et dire ce que cela prouve et ne prouve pas.

## 1. Compter ne suffit pas

Le plus simple des modèles de langage compte les mots qui se suivent. Un *bigramme* est une suite de deux mots.

```etude
corpus = "Le chat est gris. La chatte est grise. Le chat du voisin est gris. La chatte du voisin est grise."
bigrams(corpus).head(4)
next_words("La chatte du voisin est", model = "bigrams", corpus = corpus)
next_words("La chatte du voisin est", model = "trigrams", corpus = corpus)
```
```sortie
  mot_1  mot_2  n       part
  ─────  ─────  ─  ─────────
  le     chat   2  1
  est    gris   2  0.5
  gris   .      2  1
  .      la     2  0.6666667
                                                   4 lignes × 4 colonnes
  mot    n  probabilité
  ─────  ─  ───────────
  gris   2          0.5
  grise  2          0.5
                                                   2 lignes × 3 colonnes
  mot    n  probabilité
  ─────  ─  ───────────
  gris   1          0.5
  grise  1          0.5
                                                   2 lignes × 3 colonnes
```

Après « est », ce modèle donne autant de chances aux deux : il ne lit que le mot d'avant. Compter trois mots de suite n'y
change rien : « chatte » est plus loin encore. Le petit modèle lit, lui, jusqu'à 128 jetons. Sa carte donne, sur 250 phrases de réserve, la part
des bons accords quand un nom de l'autre genre s'est glissé entre le sujet et l'adjectif (au hasard : 50 %) :

| | bons accords |
|---|---|
| bigrammes | 46 % |
| trigrammes | 54 % |
| petit modèle | 87,6 % |

## 2. Où regarde une tête

Le modèle a quatre couches, et chaque couche quatre *têtes d'attention*. Pour chaque jeton, une tête partage son
*regard* entre lui et les jetons d'avant : des parts qui font 1. Elle mélange ensuite ce qu'elle a lu, selon ces parts.
« Regard » est une image : ce sont des nombres, qui multiplient d'autres nombres.

```etude
texte = "Louis donne une serviette à Nathan. Nathan remercie"
next_words(texte, 3)
heatmap(attention(texte, layer = 4, head = 4), vu, morceau, part)
```
```sortie
  mot       probabilité
  ───────  ────────────
  Louis    0.9945263
  Louise   0.001210238
  Antoine  0.0009903362
                                                   3 lignes × 2 colonnes
13 × 13 cases : max <fin> × <fin> (1), min ▁Nathan(2) × ▁ser (0,000106).
.. 0 à 0,2  :: 0,2 à 0,4  ++ 0,4 à 0,6  ** 0,6 à 0,8  @@ 0,8 à 1
morceau ↓, vu →
                                                         ▁
                                                         N   ▁
                                                         a   r
                                                 ▁       t   e
                         ▁                       N       h   m
             <           d               i       a       a   e
             f           o   ▁   ▁       e       t       n   r
             i   L       n   u   s       t       h       (   c
             n   o   i   n   n   e       t   ▁   a       2   i
             >   u   s   e   e   r   v   e   à   n   .   )   e
     <fin> @@@@
       Lou @@@@....
        is ........****
    ▁donne ........++++::::
      ▁une ::::........++++....
      ▁ser ................++++....
         v ::::....................::::
     iette ............::::................
        ▁à ++++................................
   ▁Nathan ............@@@@........................
         . ::::........::::........................::::
▁Nathan(2) ............@@@@................................
 ▁remercie ............::::....................................
                                                                    part
```

Chaque ligne est un jeton qui regarde ; chaque colonne, un jeton regardé. `<fin>` marque le début du texte : une tête qui
n'a rien à prendre le regarde souvent. Rien à droite de la diagonale : la suite n'est pas encore écrite. Voici la dernière
ligne en barres :

```etude
dernier = len(tokens(texte))
regard = attention(texte, layer = 4, head = 4).filter(rang == dernier)
bars(regard, vu, part)
```
```sortie
max : ▁donne (0,341), min : ▁Nathan (0,0109), rapport 31,4.
part
    ▁donne ██████████████████████████████████████████████████████ 0,341
 ▁remercie █████████████████████████████▌ 0,186
         . ███████████████████▎ 0,122
     <fin> ███████████████▉ 0,1
        is █████████▉ 0,0626
▁Nathan(2) ███████▊ 0,0487
       Lou ████▉ 0,0305
        ▁à ████▋ 0,0292
         v ███▎ 0,0204
      ▁ser ███ 0,0186
      ▁une ██▋ 0,0164
     iette ██▎ 0,0138
   ▁Nathan █▊ 0,0109
```

C'est une tête parmi seize. **Montrons les seize.** Combien de son regard chaque tête donne-t-elle au prénom à copier, depuis le dernier jeton ?

```etude
prenom = len(tokens("Louis"))
vers_prenom = attention(texte).filter(rang == dernier and rang_vu >= 1 and rang_vu <= prenom).summarize(by = [couche, tête], regard = round(sum(part), 3))
vers_prenom.pivot(rows = couche, columns = tête, values = regard)
```
```sortie
  couche      1      2      3      4
  ──────  ─────  ─────  ─────  ─────
       1  0.049  0.02   0.061  0.02
       2  0.08   0.012  0.021  0.003
       3  0.011  0.015  0.001  0.018
       4  0.012  0.011  0.947  0.093
                                                   4 lignes × 5 colonnes
```

**Exercice 1.** Quelle tête regarde le plus le prénom ? Donnez sa couche, puis son numéro.

```etude exercice #regarde points=1 niveau=lire
tete_qui_regarde = [____, ____]
```
```etude solution #regarde
la_premiere = vers_prenom.sort(-regard).row(0)
tete_qui_regarde = [la_premiere.couche, la_premiere.tête]
```
```indice #regarde
Cherchez le plus grand nombre du tableau. Sa ligne est la couche, sa colonne la tête.
```
```etude test #regarde
assert len(tete_qui_regarde) == 2, "Donnez deux nombres : la couche, puis la tête."
r = vers_prenom.sort(-.regard).row(0)
assert tete_qui_regarde == [r.couche, r.tête], "Une autre tête regarde davantage ; et la couche s'écrit d'abord."
```
```etude réponse-fausse #regarde
tete_qui_regarde = [1, 1]
```
```etude réponse-fausse #regarde
r = vers_prenom.sort(regard).row(0)
tete_qui_regarde = [r.couche, r.tête]
```

## 3. Couper une tête

Une tête qui regarde le prénom sert-elle à l'écrire ? Pour l'apprendre, on la *coupe* : elle ne transmet plus rien. Puis
on regarde la surprise devant le bon mot (séance 6a) : si elle monte, la tête servait ici.

```etude
surprise(texte, "Louis")[0, "surprise"]
surprise(texte, "Louis", without = [[1, 1]])[0, "surprise"]
```
```sortie
0.007918517 bit
0.01159458 bit
```

**Exercice 2.** Coupez plutôt la tête de l'exercice 1. Changez deux nombres.

```etude exercice #couper points=1 niveau=modifier
sans_elle = surprise(texte, "Louis", without = [[1, 1]])[0, "surprise"]
```
```etude solution #couper
sans_elle = surprise(texte, "Louis", without = [tete_qui_regarde])[0, "surprise"]
```
```indice #couper
Entre les deux crochets : la couche, puis la tête, dans le même ordre qu'à l'exercice 1.
```
```etude test #couper
assert sans_elle != surprise(texte, "Louis", without = [[1, 1]])[0, "surprise"], "C'est encore la tête [1, 1]."
```
```etude test-caché #couper
assert abs(sans_elle - surprise(texte, "Louis", without = [tete_qui_regarde])[0, "surprise"]) < 1e-9 bit, "Coupez la tête que vous avez trouvée à l'exercice 1 ; ne changez que les deux nombres."
```
```etude réponse-fausse #couper
sans_elle = surprise(texte, "Louis", without = [[2, 3]])[0, "surprise"]
```
```etude réponse-fausse #couper
sans_elle = surprise(texte, "Louis")[0, "surprise"]
```

**Exercice 3.** Écrivez une fonction qui donne la surprise devant « Louis » quand une tête est coupée.

```etude exercice #fonction points=2 niveau=écrire
def surprise_sans(c, t) = ____
```
```etude solution #fonction
def surprise_sans(c, t) = surprise(texte, "Louis", without = [[c, t]])[0, "surprise"]
```
```indice #fonction
C'est la ligne qui précède l'exercice 2, avec `c` et `t` à la place des deux nombres.
```
```etude test #fonction
assert surprise_sans(1, 1) == surprise(texte, "Louis", without = [[1, 1]])[0, "surprise"], "Pour la tête [1, 1], on doit retrouver le nombre de plus haut."
```
```etude test-caché #fonction
assert surprise_sans(4, 2) == surprise(texte, "Louis", without = [[4, 2]])[0, "surprise"], "La fonction doit couper la tête qu'on lui donne : la couche d'abord."
```
```etude réponse-fausse #fonction
def surprise_sans(c, t) = surprise(texte, "Louis", without = [[1, 1]])[0, "surprise"]
```
```etude réponse-fausse #fonction
def surprise_sans(c, t) = surprise(texte, "Louis", without = [[t, c]])[0, "surprise"]
```
```etude réponse-fausse #fonction
def surprise_sans(c, t) = surprise(texte, "Louis")[0, "surprise"]
```

Les seize, encore :

```etude
coupes = table([{couche: c, tete: t, bits: round(surprise_sans(c, t), 2)} for c in [1, 2, 3, 4] for t in [1, 2, 3, 4]])
coupes.pivot(rows = couche, columns = tete, values = bits)
```
```sortie
  couche     1     2     3     4
           bit   bit   bit   bit
  ──────  ────  ────  ────  ────
       1  0.01  0.03  0.01  0.18
       2  0.01  0.01  0.01  0.01
       3  0.01  0.02  0.02  0.01
       4  0.02  0.05  8.56  0.03
                                                   4 lignes × 5 colonnes
```

## 4. Regarder n'est pas utiliser

Une phrase ne prouve rien. Voici, prises dans la carte du modèle, des moyennes sur 250 phrases de réserve pour chacune des
seize têtes, en pour cent :

- `vers_prenom` : la part du regard vers le prénom à copier ; `prenom_sans` : la part des prénoms bien copiés quand
  cette tête est coupée (aucune coupée : 100 %) ;
- `vers_sujet` : la part du regard vers le sujet, là où l'accord se décide ; `accord_sans` : la part des bons accords
  quand cette tête est coupée (aucune coupée : 87,6 %).

```etude
tetes = table(
  couche = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4],
  tete = [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4],
  vers_prenom = [8.3, 4.6, 7, 3.8, 7.2, 2, 1.7, 0.4, 1, 1.9, 0.2, 1.8, 2.1, 0.5, 95.5, 8.7],
  prenom_sans = [100, 100, 100, 98, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 1.2, 100],
  vers_sujet = [7.7, 5.6, 10.8, 6.5, 12, 3.4, 3.2, 0.8, 6.2, 1.6, 0.3, 0.8, 7.3, 20.5, 33.9, 29.2],
  accord_sans = [87.6, 85.2, 86.8, 89.2, 87.6, 84, 85.6, 90, 85.2, 86, 77.6, 84, 86.8, 72.4, 75.2, 84.8]
)
tetes
def tete(c, t) = tetes.filter(couche == c and tete == t).row(0)
```
```sortie
  couche  tete  vers_prenom  prenom_sans  vers_sujet  accord_sans
  ──────  ────  ───────────  ───────────  ──────────  ───────────
       1     1          8.3        100           7.7         87.6
       1     2          4.6        100           5.6         85.2
       1     3          7          100          10.8         86.8
       1     4          3.8         98           6.5         89.2
       2     1          7.2        100          12           87.6
       2     2          2          100           3.4         84
       2     3          1.7        100           3.2         85.6
       2     4          0.4        100           0.8         90
       3     1          1          100           6.2         85.2
       3     2          1.9        100           1.6         86
       3     3          0.2        100           0.3         77.6
       3     4          1.8        100           0.8         84
       4     1          2.1        100           7.3         86.8
       4     2          0.5        100          20.5         72.4
       4     3         95.5          1.2        33.9         75.2
       4     4          8.7        100          29.2         84.8
                                                  16 lignes × 6 colonnes
```

```etude
scatter(tetes, vers_sujet, accord_sans)
```
```sortie
16 points : accord_sans (72,4 à 90) tend à décroître quand croît
vers_sujet (0,3 à 33,9), corr. −0,493.
2 points superposés
accord_sans
90 ┤·●       ·         ·         ·        ·         ·         ·
   │            ●
88 ┤·        ·         ·         ·        ·         ·         ·
   │              2      ● ●
86 ┤·  ●     ·         ·         ·        ·         ·         ·
   │      ●   ● ●
84 ┤·●    ●  ·         ·         ·        ·         ·       ● ·
   │
   │
82 ┤·        ·         ·         ·        ·         ·         ·
   │
80 ┤·        ·         ·         ·        ·         ·         ·
   │
78 ┤●        ·         ·         ·        ·         ·         ·
   │
76 ┤·        ·         ·         ·        ·         ·         ·
   │                                                                  ●
74 ┤·        ·         ·         ·        ·         ·         ·
   │
72 ┤·        ·         ·         ·        ·●        ·         ·
   └┬────────┬─────────┬─────────┬────────┬─────────┬─────────┬─────────
    0        5        10        15       20        25        30
                                                              vers_sujet
Conseil : log = true étalerait les petites valeurs (max/min = 113 pour
vers_sujet).
```

**Pour le prénom, regarder et servir vont ensemble.** La tête [4, 3] lui donne <!--= tete(4, 3).vers_prenom:.0f -->96<!--/--> %
de son regard ; la couper fait tomber les prénoms bien copiés à <!--= tete(4, 3).prenom_sans:.1f -->1,2<!--/--> %.

**Pour l'accord, non.** La tête [4, 4] donne <!--= tete(4, 4).vers_sujet:.0f -->29<!--/--> % de son regard au sujet ; sans elle, il
reste <!--= tete(4, 4).accord_sans:.1f -->84,8<!--/--> % de bons accords : sur 250 phrases, un écart de deux ou trois points peut être dû
au hasard. La tête [3, 3] ne lui donne que <!--= tete(3, 3).vers_sujet:.1f -->0,3<!--/--> % ; sans elle, il ne reste que
<!--= tete(3, 3).accord_sans:.1f -->77,6<!--/--> %. **Le regard ne dit donc pas
ce qui sert.** (La tête [3, 3] lit peut-être le sujet depuis un autre jeton ; une autre remplace peut-être la tête [4, 4] :
ces mesures ne le disent pas.)

## 5. Ce que cela prouve, et ne prouve pas

- Une coupure qui fait baisser le résultat : cette tête est nécessaire *ici*, dans ce modèle, pour ces phrases.
- Une coupure qui ne change rien ne prouve rien : une autre tête peut la remplacer.
- Une belle carte d'attention n'explique pas une réponse. Il faut couper, et sur beaucoup de phrases.
- Un modèle pareil, entraîné avec une autre graine, pourrait répartir autrement le travail entre ses têtes.
- Les grands modèles ont des milliers de têtes, et d'autres pièces ; ce que l'on voit ici ne se transporte pas tel quel.

## Défi

**Pour ceux qui ont fini.** Trouvez deux têtes que l'on peut couper *ensemble* sans que le premier mot change. Écrivez-les
comme `[[couche, tête], [couche, tête]]`.

```etude exercice #defi points=0 niveau=écrire
inutiles = ____
```
```etude solution #defi
inutiles = [[1, 1], [1, 2]]
```
```indice #defi
Dans le tableau des seize coupures, cherchez les têtes dont la perte augmente le moins la surprise.
```
```etude test #defi
assert len(inutiles) == 2 and inutiles[0] != inutiles[1], "Il faut deux têtes différentes."
assert next_words(texte, 1, without = inutiles)[0, "mot"] == next_words(texte, 1)[0, "mot"], "Le premier mot a changé."
```
```etude réponse-fausse #defi
inutiles = [[1, 1], [1, 1]]
```

## À retenir

- Une tête d'attention partage son regard entre les jetons d'avant ; les parts font 1.
- Regarder n'est pas utiliser : pour savoir, on coupe.
- On montre les seize têtes, pas seulement la plus belle.

*Sources.* Modèle et mesures : `data/petit-modele/LISEZMOI.md` et `mesures.json`. Attention : Vaswani et coll., *Attention Is
All You Need*, 2017. Regard et explication : Jain et Wallace, *Attention is not Explanation*, NAACL 2019.

"""#
    default: return nil
    }
  }
}
