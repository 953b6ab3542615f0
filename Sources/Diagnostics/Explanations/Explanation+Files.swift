import Styling

/// Files, phase F, at length.
extension Explanation {
  static let fileCodes: [Explanation] = [
    Explanation(
      "F501",
      Bilingual(
        """
        Aucun fichier n'a ce nom. Il est cherché à côté du programme, dans le dossier courant, \
        puis dans celui des données.
        """,
        """
        No file has this name. It is sought beside the program, in the current folder, then in \
        the data folder.
        """),
      .program,
      #"read_csv("absent.csv")"#,
      repaired: #"read_csv("electricity_mixes.csv")"#),
    Explanation(
      "F502",
      Bilingual(
        """
        Le système refuse la lecture : un dossier n'est pas un fichier, ou les droits \
        manquent.
        """,
        "The system refuses to read: a folder is no file, or the rights are missing."),
      .program,
      #"read_text(".")"#,
      repaired: #"read_text("texte.txt")"#,
      files: [
        "texte.txt": Array("bonjour\n".utf8)
      ]),
    Explanation(
      "F503",
      Bilingual(
        "Le fichier n'est pas du texte codé en UTF-8. Enregistrez-le dans ce codage.",
        "The file is not UTF-8 text. Save it in that encoding."),
      .program,
      #"read_text("latin.txt")"#,
      repaired: #"read_text("texte.txt")"#,
      files: [
        "latin.txt": [0xC9, 0x74, 0xE9, 0x0A],
        "texte.txt": Array("été\n".utf8),
      ]),
    Explanation(
      "F504",
      Bilingual(
        """
        Une ligne du fichier CSV n'a pas la forme des autres. Le message donne son numéro ; un \
        champ qui contient le séparateur se met entre guillemets.
        """,
        """
        A line of the CSV file is not shaped like the others. The message gives its number; a \
        field that holds the separator stands in quotes.
        """),
      .program,
      #"read_csv("villes.csv")"#,
      repaired: #"read_csv("villes.csv", lenient = true)"#,
      files: [
        "villes.csv": Array("ville,t\nBrest,11\nLyon,12,5\n".utf8)
      ]),
    Explanation(
      "F505",
      Bilingual(
        "datapackage.json décrit les tables du dossier ; il est mal formé.",
        "datapackage.json describes the tables of the folder; it is malformed."),
      .program,
      "tables()",
      repaired: "1 + 1",
      files: [
        "datapackage.json": Array("{\"name\": \n".utf8)
      ]),
    Explanation(
      "F506",
      Bilingual(
        "Le fichier ne contient rien.",
        "The file holds nothing."),
      .program,
      #"read_csv("vide.csv")"#,
      repaired: #"read_csv("villes.csv")"#,
      files: [
        "vide.csv": Array("".utf8),
        "villes.csv": Array("ville,t\nBrest,11\n".utf8),
      ]),
    Explanation(
      "F507",
      Bilingual(
        """
        Le fichier est d'une autre sorte, qu'on reconnaît à ses premiers octets : un classeur, \
        une archive, une page web. Enregistrez-le d'abord en CSV.
        """,
        """
        The file is of another kind, which its first bytes tell: a workbook, an archive, a web \
        page. Save it as CSV first.
        """),
      .program,
      #"read_csv("villes.xlsx")"#,
      repaired: #"read_csv("villes.csv")"#,
      files: [
        "villes.xlsx": Array("PK\u{3}\u{4}\u{14}\0\u{6}\0".utf8),
        "villes.csv": Array("ville,t\nBrest,11\n".utf8),
      ]),
    Explanation(
      "F510",
      Bilingual(
        """
        Ce que la lecture a remarqué ou corrigé : des blancs retirés, un nom donné à une \
        colonne, une virgule décimale.
        """,
        """
        What was noticed or mended in reading: blanks trimmed, a name given to a column, a \
        decimal comma.
        """),
      .program,
      #"read_csv("villes.csv")"#,
      repaired: #"read_csv("propre.csv", key = ville)"#,
      files: [
        "villes.csv": Array("ville,t\nBrest ,11\nLyon,12\n".utf8),
        "propre.csv": Array("ville,t\nBrest,11\nLyon,12\n".utf8),
      ]),
    Explanation(
      "F511",
      Bilingual(
        """
        Le fichier n'a pas pu être écrit : le dossier n'existe pas, ou les droits manquent.
        """,
        """
        The file could not be written: the folder does not exist, or the rights are missing.
        """),
      .program,
      #"write_csv(cons_ia, "absent/copie.csv")"#,
      repaired: #"write_csv(cons_ia, "copie.csv")"#),
    Explanation(
      "F512",
      Bilingual(
        "Le fichier est écrit ; la note dit combien de lignes.",
        "The file is written; the note says how many rows."),
      .program,
      #"write_csv(cons_ia, "copie.csv")"#,
      repaired: "cons_ia"),
    Explanation(
      "F513",
      Bilingual(
        "Un paramètre se donne par son nom et sa valeur, liés par =.",
        "A parameter is given by name and value, joined by =."),
      .command,
      "etude run cahier.md -p FRA",
      repaired: "etude run cahier.md -p pays=FRA"),
    Explanation(
      "F514",
      Bilingual(
        "La commande demande le nom d'un fichier.",
        "The command needs the name of a file."),
      .command,
      "etude run",
      repaired: "etude run notebooks/etude.md"),
  ]
}
