import Styling

extension GlossaryEntry {
  /// Tasks that the language does, each with the words that people search for.
  static let language: [GlossaryEntry] = [
    language(
      "boucle", "loop", or: ["répéter", "repeat", "itérer", "pour chaque", "for each"],
      "Répète des lignes pour chaque élément (for) ou tant qu'une condition est vraie (while).",
      "Repeats lines for each item (for) or while a condition holds (while).",
      try: ["for x in [1, 2, 3]: print(x * x)", "[x * x for x in [1, 2, 3]]"],
      with: ["for", "while", "map", "range"]),
    language(
      "condition", "condition", or: ["choisir selon", "si alors", "if then", "test"],
      "Choisit selon ce qui est vrai ; sur une colonne, le choix se fait ligne par ligne.",
      "Chooses by what is true; on a column, row by row.",
      try: [#"if 3 > 2 then "oui" else "non""#], with: ["if", "filter"]),
    language(
      "variable", "variable",
      or: ["affectation", "assignment", "donner un nom", "garder un résultat"],
      "Un nom pour une valeur, donné par = ; l'écrire seul la montre.",
      "A name for a value, given by =; written alone it shows it.",
      try: ["x = 35 Wh; x"], with: []),
    language(
      "définir une fonction", "define a function",
      or: ["ma fonction", "écrire une fonction", "créer une fonction", "own function"],
      "Un calcul qui a un nom et des paramètres.", "A computation with a name and parameters.",
      try: ["def double(x) = 2 * x; double(21)"], with: ["def", "return"]),
    language(
      "liste", "list", or: ["tableau", "array", "crochets", "brackets"],
      "Des valeurs entre crochets, numérotées à partir de 0 ; un calcul se fait élément par élément.",
      "Values in brackets, counted from 0; a computation goes item by item.",
      try: ["[1, 2, 3] * 10", "[10, 20, 30][0]"], with: ["append", "len", "map", "sorted"]),
    language(
      "fiche", "record", or: ["dictionnaire", "dictionary", "dict", "accolades", "braces"],
      "Des valeurs qui ont chacune un nom, entre accolades.", "Values with a name each, in braces.",
      try: [#"{pays: "FRA", part: 0.7}.part"#], with: ["row", "table"]),
    language(
      "comparer", "compare",
      or: ["comparaison", "comparison", "rapport", "ratio", "comparer deux pays"],
      "== dit si deux valeurs sont égales, < et > laquelle est plus grande ; un quotient dit combien de fois.",
      "== tells whether two values are equal, < and > which is larger; a quotient tells how many times.",
      try: [
        #"cost("gpt 4o", "POL", "Petite_conv") / cost("gpt 4o", "FRA", "Petite_conv")"#,
        "[cost(\"gpt 4o\", p, \"Petite_conv\") for p in [\"FRA\", \"DEU\", \"USA\"]]",
      ], with: ["cost", "sort", "bars"]),
    language(
      "coût d'une requête", "cost of a request",
      or: [
        "combien consomme une requête", "combien coûte une question", "requête ChatGPT",
        "consommation d'une requête", "how much energy does a request use",
      ],
      "cost donne les émissions d'une réponse selon le modèle, le pays et la longueur, energy son énergie ; impact compte aussi la fabrication, avec ses incertitudes.",
      "cost gives the emissions of an answer by model, country and length, energy its energy; impact also counts the making, with its uncertainties.",
      try: [
        #"energy("gpt 4o", "Petite_conv")"#, #"cost("gpt 4o", "FRA", "Petite_conv")"#,
        #"impact("gpt-4o", "FRA", 400).energy"#,
      ], with: ["energy", "cost", "impact"]),
    language(
      "le plus gourmand", "the hungriest",
      or: [
        "gourmand", "énergivore", "consomme le plus", "le plus grand", "le plus", "le moins",
        "hungriest", "maximum d'une colonne", "champion", "pire", "meilleur", "sobre", "polluant",
      ],
      "Triez, en - pour commencer par le plus grand, et gardez les premières lignes.",
      "Sort, with - to begin with the largest, and keep the first rows.",
      try: [
        "cons_ia.sort(-Petite_conv).select(Model, Petite_conv).head(3)",
        "cout_pays.sort(gwp).select(name, gwp).head(3)",
      ], with: ["sort", "head", "max"]),
    language(
      "moyenne par groupe", "mean by group",
      or: ["par fournisseur", "regrouper", "groupe", "group by", "groupby", "par catégorie"],
      "summarize calcule une ligne par groupe.", "summarize computes one row for each group.",
      try: ["cons_ia.summarize(by = Provider, n = count(), moyenne = mean(Petite_conv))"],
      with: ["summarize", "count", "pivot"]),
    language(
      "ajouter une colonne", "add a column",
      or: ["nouvelle colonne", "new column", "calculer une colonne"],
      "derive ajoute des colonnes calculées à partir des autres.",
      "derive adds columns that are computed from the others.",
      try: [
        #"cout_pays.derive(co2 = cost("gpt 4o", name, "Petite_conv")).select(name, co2).head(2)"#
      ],
      with: ["derive", "select"]),
    language(
      "garder des lignes", "keep rows",
      or: ["filtrer", "sélectionner des lignes", "seulement", "where"],
      "filter garde les lignes où la condition est vraie.",
      "filter keeps the rows for which the condition holds.",
      try: ["cons_ia.filter(Petite_conv > 50 Wh).select(Model, Petite_conv)"],
      with: ["filter", "select", "head"]),
    language(
      "régression", "regression",
      or: ["droite", "line of best fit", "modèle linéaire", "linear model", "tendance", "trend"],
      """
      La droite qui passe au plus près des points (moindres carrés) : fit donne pente, ordonnée à l'origine \
      et r2, plot_ascii la dessine avec fit = true.
      """,
      """
      The line nearest to the points (least squares): fit gives slope, intercept and r2, plot_ascii \
      draws it with fit = true.
      """,
      try: ["fit(cons_ia.Active_parameters, cons_ia.Petite_conv)"],
      with: ["fit", "corr", "scatter"]),
    language(
      "échelle logarithmique", "logarithmic scale", or: ["log", "logarithme", "ordre de grandeur"],
      "Des pas égaux multiplient par un même nombre : les petites valeurs se voient à côté des grandes.",
      "Equal steps multiply by one number: small values can be seen beside large ones.",
      try: ["log10(1000)"], with: ["scatter", "log10", "bars"]),
    language(
      "dessiner", "draw",
      or: [
        "graphique", "graphe", "image", "chart", "plot", "tracer", "visualiser", "figure",
        "diagramme",
      ],
      "plot choisit l'image d'après les colonnes ; chaque image a aussi sa fonction.",
      "plot chooses the picture by the columns; each picture has a function of its own too.",
      try: [], with: ["plot", "bars", "scatter", "hist", "boxplot", "line", "worldmap", "save"]),
    language(
      "valeur manquante", "missing value",
      or: ["manquant", "missing", "NA", "NaN", "null", "vide", "none"],
      """
      none marque ce que l'on ne sait pas : un calcul la propage, une moyenne la saute et le dit, x ?? 0 la \
      remplace.
      """,
      """
      none marks what is not known: a computation passes it on, a mean skips it and says so, x ?? 0 \
      replaces it.
      """,
      try: ["mean([1, none, 3])", "none ?? 0"], with: ["is_none"]),
    language(
      "convertir une unité", "convert a unit",
      or: ["conversion", "changer d'unité"],
      "La flèche convertit entre unités de même nature ; value donne le nombre seul.",
      "The arrow converts between units of one kind; value gives the bare number.",
      try: ["35 Wh -> kWh", "value(35 Wh, kWh)"], with: ["value", "unit"]),
    language(
      "convertir un texte en nombre", "convert a text to a number",
      or: ["texte en nombre", "lire un nombre", "transformer un texte"],
      """
      number lit le nombre qu'un texte écrit, une colonne d'un bloc ; int en garde la partie entière, \
      text fait d'un nombre un texte.
      """,
      """
      number reads the number that a text spells, a column as a whole; int keeps its whole part, text \
      makes a text of a number.
      """,
      try: ["number(\"1 299,99\")", "int(\"42\")"], with: ["number", "int", "text"]),
    language(
      "lire un fichier", "read a file",
      or: ["csv", "ouvrir un fichier", "importer des données", "charger"],
      """
      read_csv lit une table ; un fichier posé dans le dossier data a tout de suite son nom pour table.
      """,
      """
      read_csv reads a table; a file that lies in the folder data is at once a table of its name.
      """,
      try: [], with: ["read_csv", "tables", "write_csv"]),
    language(
      "garder son travail", "keep one's work",
      or: ["sauver", "exporter", "export", "écrire un fichier", "sauvegarder"],
      """
      save écrit une image (SVG, PNG), write_csv une table ; au clavier, :enregistrer séance.md garde la \
      séance en cahier.
      """,
      """
      save writes a picture (SVG, PNG), write_csv a table; at the prompt, :save session.md keeps the \
      session as a notebook.
      """,
      try: [], with: ["save", "write_csv"]),
    language(
      "réunir deux tables", "join two tables",
      or: [
        "joindre", "jointure", "fusionner", "fusionner deux tables", "vlookup", "xlookup",
        "recherchev", "recherche v", "recherchex", "index equiv", "join tables",
      ],
      "join ajoute à chaque ligne les colonnes d'une autre table, par un nom commun.",
      "join adds to each row the columns of another table, by a common name.",
      try: [
        #"table(nom = ["x", "y"], n = [1, 2]).join(table(nom = ["x"], m = [3]), on = nom)"#
      ],
      with: ["join", "append", "derive"]),
    language(
      "moyenne mobile", "moving average",
      or: ["moyenne glissante", "lisser", "lissage", "rolling mean"],
      "rolling_mean fait de chaque valeur la moyenne des n dernières.",
      "rolling_mean makes of each value the mean of the last n.",
      try: ["rolling_mean([1, 2, 6, 3], 2)"], with: ["rolling_mean", "lag", "cumsum"]),
    language(
      "tableau croisé", "pivot table",
      or: ["tableau croisé dynamique", "tcd", "table croisée", "crosstab", "cross table"],
      "summarize calcule une ligne par groupe, pivot en fait des colonnes.",
      "summarize computes one row for each group, pivot makes columns of it.",
      try: ["cons_ia.summarize(by = Provider, n = count(), moyenne = mean(Token))"],
      with: ["summarize", "pivot", "count"]),
    language(
      "compter", "count things",
      or: [
        "nb.si", "countif", "nbval", "effectif", "effectifs", "nombre de lignes",
        "combien de lignes", "dénombrer",
      ],
      "count compte les lignes par valeur, len celles d'une table ; une condition se somme.",
      "count counts rows by value, len those of a table; a condition can be summed.",
      try: ["cons_ia.count(Provider)", "sum(cons_ia.Token > 0.01 Wh)"],
      with: ["count", "len", "sum"]),
    language(
      "additionner selon un critère", "sum by a condition",
      or: ["somme.si", "sumif", "somme.si.ens", "moyenne.si", "averageif", "somme conditionnelle"],
      "On garde d'abord les lignes, puis on somme une colonne.",
      "First keep the rows, then sum a column.",
      try: [#"cons_ia.filter(Provider == "Meta").Token.sum()"#],
      with: ["filter", "sum", "summarize"]),
    language(
      "trier une table", "sort a table",
      or: [
        "trier un tableau", "trier des lignes", "ordre croissant", "ordre décroissant", "order by",
        "sort by", "classer", "ranger par ordre", "descending order",
      ],
      "sort range les lignes ; un - devant la colonne met les plus grandes d'abord.",
      "sort orders the rows; a - before the column puts the largest first.",
      try: ["cout_pays.sort(-gwp).select(name, gwp).head(2)"], with: ["sort", "sorted", "rank"]),
    language(
      "retirer une colonne", "remove a column",
      or: ["enlever une colonne", "supprimer une colonne", "effacer une colonne", "delete column"],
      "drop donne la table sans ces colonnes.", "drop gives the table without these columns.",
      try: ["cout_pays.drop(adpe, pe).head(2)"], with: ["drop", "select"]),
    language(
      "retirer les doublons", "remove duplicates",
      or: ["doublon", "doublons", "duplicates", "unicité"],
      "distinct garde une ligne de chaque sorte.", "distinct keeps one row of each kind.",
      try: ["distinct([1, 2, 2, 3])"], with: ["distinct", "count"]),
    language(
      "assembler des textes", "join texts",
      or: ["concaténer", "concatener", "concatenate", "joindre des textes", "coller des textes"],
      "Une f-string met des valeurs dans un texte.", "An f-string puts values into a text.",
      try: [#"nom = "eau"; f"{nom} : {3} L""#], with: ["text", "print"]),
    language(
      "quitter", "quit", or: ["sortir", "exit", "fermer"],
      "Ctrl-D ou quit quitte étude ; Ctrl-C arrête seulement le calcul en cours.",
      "Ctrl-D or quit leaves étude; Ctrl-C stops only what is being computed.", try: [], with: []),
  ]

  /// An entry about the language itself, whose page is the source.
  private static func language(
    _ french: String, _ english: String, or synonyms: [String], _ meaning: String,
    _ translation: String, try examples: [String], with functions: [String]
  ) -> GlossaryEntry {
    GlossaryEntry(
      Bilingual(french, english), or: synonyms, Bilingual(meaning, translation),
      source: Bilingual(same: "docs/language.md"), try: examples, with: functions)
  }
}
