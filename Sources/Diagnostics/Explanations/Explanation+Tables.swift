import Styling

/// Codes D430 and above at length.
extension Explanation {
  static let tables: [Explanation] = [
    Explanation(
      "D430",
      Bilingual(
        "Une colonne contient une seule sorte de valeurs : des nombres ou des textes.",
        "A column holds one kind of values: numbers or texts."),
      .program,
      #"table(a = [1, "deux"])"#,
      repaired: "table(a = [1, 2])"),
    Explanation(
      "D431",
      Bilingual(
        "La clé nomme les lignes : deux lignes ne peuvent pas porter le même nom.",
        "The key names the rows: two rows cannot have one name."),
      .program,
      #"read_csv("villes.csv", key = ville)"#,
      repaired: #"read_csv("villes.csv")"#,
      files: [
        "villes.csv": Array("ville,t\nBrest,11\nBrest,12\n".utf8)
      ]),
    Explanation(
      "D432",
      Bilingual(
        """
        La colonne choisie comme clé a une cellule vide : elle ne peut pas nommer toutes les \
        lignes.
        """,
        "The column chosen as key has an empty cell: it cannot name all rows."),
      .program,
      #"read_csv("villes.csv", key = ville)"#,
      repaired: #"read_csv("villes.csv")"#,
      files: [
        "villes.csv": Array("ville,t\nBrest,11\n,12\n".utf8)
      ]),
    Explanation(
      "D434",
      Bilingual(
        "Pour mettre deux tables l'une sous l'autre, il faut les mêmes colonnes.",
        "To put two tables one under the other they need the same columns."),
      .program,
      "cons_ia.select(Model, Token).append(cons_ia.select(Model, Tweet))",
      repaired: "cons_ia.select(Model, Token).append(cons_ia.select(Model, Token))"),
    Explanation(
      "D435",
      Bilingual(
        "Dans a..b, a doit venir avant b dans la table.",
        "In a..b, a must come before b in the table."),
      .program,
      "cons_ia.select(Cinq_pages..Token)",
      repaired: "cons_ia.select(Token..Cinq_pages)"),
    Explanation(
      "D436",
      Bilingual(
        "Ce verbe demande au moins une colonne.",
        "This verb needs at least one column."),
      .program,
      "cons_ia.select(Token).drop(Token)",
      repaired: "cons_ia.select(Token, Tweet).drop(Token)"),
    Explanation(
      "D437",
      Bilingual(
        """
        Chaque case du tableau croisé reçoit une seule valeur. Résumez d'abord les lignes qui \
        s'y rencontrent.
        """,
        """
        Each cell of the pivoted table gets one value. Summarize the rows that meet there \
        first.
        """),
      .program,
      #"cons_ia.derive(tous = "x").pivot(rows = Provider, columns = tous, values = Token)"#,
      repaired: #"cons_ia.derive(tous = "x").pivot(rows = Model, columns = tous, values = Token)"#),
    Explanation(
      "D438",
      Bilingual(
        "Pour garder les lignes qui vérifient une condition, on écrit filter.",
        "To keep the rows that meet a condition, write filter."),
      .program,
      "cons_ia[cons_ia.Token > 1 Wh]",
      repaired: "cons_ia.filter(Token > 1 Wh)"),
    Explanation(
      "D439",
      Bilingual(
        #"""
        Entre crochets, un nombre seul ne désigne pas de colonne. row(0) donne une ligne, t[0, \#
        "Token"] une cellule.
        """#,
        #"""
        In square brackets a number alone names no column. row(0) gives a row, t[0, "Token"] a \#
        cell.
        """#),
      .program,
      "cons_ia[0]",
      repaired: "cons_ia.row(0)"),
    Explanation(
      "D440",
      Bilingual(
        "Les arguments de cost viennent dans l'ordre modèle, pays, texte.",
        "The arguments of cost come in the order model, country, text."),
      .program,
      #"cost("FRA", "gpt 4o", "Petite_conv")"#,
      repaired: #"cost("gpt 4o", "FRA", "Petite_conv")"#),
    Explanation(
      "D441",
      Bilingual(
        #"""
        Ce pays existe, mais les données ne disent pas comment son électricité est produite. \#
        "WOR" est la moyenne du monde.
        """#,
        #"""
        This country exists, but the data do not say how its electricity is made. "WOR" is the \#
        world's average.
        """#),
      .program,
      #"cost("gpt 4o", "Andorre", "Petite_conv")"#,
      repaired: #"cost("gpt 4o", "WOR", "Petite_conv")"#),
    Explanation(
      "D442",
      Bilingual(
        "Cette option ne change rien à cette image ; la note dit pourquoi.",
        "This option changes nothing in this picture; the note says why."),
      .program,
      "cons_ia.plot_ascii(x = Model, y = Token, log = true, color = Provider)",
      repaired: "cons_ia.plot_ascii(x = Model, y = Token)"),
    Explanation(
      "D443",
      Bilingual(
        #"""
        Des lignes d'une des deux tables n'ont pas de correspondante dans l'autre. kind = \#
        "left" garde celles de gauche.
        """#,
        #"""
        Rows of one of the two tables have no counterpart in the other. kind = "left" keeps \#
        those on the left.
        """#),
      .program,
      #"table(k = ["a", "b"]).join(table(k = ["a", "c"], v = [1, 2]), on = k)"#,
      repaired: #"table(k = ["a", "b"]).join(table(k = ["a", "b"], v = [1, 2]), on = k)"#),
    Explanation(
      "D444",
      Bilingual(
        """
        Un groupe contient plusieurs lignes : il faut dire comment les réduire à une valeur, \
        par mean, sum, max…
        """,
        "A group holds several rows: say how to make one value of them, by mean, sum, max…"),
      .program,
      "cons_ia.summarize(by = Provider, x = Token)",
      repaired: "cons_ia.summarize(by = Provider, x = mean(Token))"),
    Explanation(
      "D445",
      Bilingual(
        """
        Deux tables se joignent sur des colonnes égales : une colonne commune, ou gauche == \
        droite.
        """,
        "Two tables are joined on equal columns: a common one, or left == right."),
      .program,
      "cout_pays.join(countries, on = name > iso_a3)",
      repaired: "cout_pays.join(countries, on = name == iso_a3)"),
    Explanation(
      "D450",
      Bilingual(
        """
        Une corrélation demande deux valeurs par ligne ; les lignes où l'une manque sont \
        laissées de côté.
        """,
        "A correlation needs two values per row; rows that lack one are left out."),
      .program,
      "corr([1, 2, none, 4], [2, 4, 5, 9])",
      repaired: "corr([1, 2, 4], [2, 4, 9])"),
    Explanation(
      "D451",
      Bilingual(
        "Plusieurs valeurs sont aussi fréquentes : mode donne la première et le dit.",
        "Several values are equally frequent: mode gives the first one and says so."),
      .program,
      "mode([1, 1, 2, 2])",
      repaired: "mode([1, 1, 2])"),
    Explanation(
      "D460",
      Bilingual(
        "starts_with et ends_with choisissent des colonnes par leur nom, accents compris.",
        "starts_with and ends_with choose columns by their names, accents included."),
      .program,
      #"cons_ia.select(starts_with("Z"))"#,
      repaired: #"cons_ia.select(starts_with("T"))"#),
    Explanation(
      "D461",
      Bilingual(
        "Un tirage prend chaque ligne une fois au plus : il s'arrête quand il n'y en a plus.",
        "A draw takes each row at most once: it stops when there are no more."),
      .program,
      "cons_ia.sample(30, seed = 1)",
      repaired: "cons_ia.sample(5, seed = 1)"),
  ]
}
