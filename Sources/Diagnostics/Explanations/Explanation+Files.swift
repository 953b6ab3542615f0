import Styling

/// Phase F at length.
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
    Explanation(
      "F520",
      Bilingual(
        "Le fichier ne peut pas servir de cahier ; le message dit pourquoi.",
        "The file cannot serve as a notebook; the message says why."),
      .notebook,
      """
      ---
      etude: 1
      titre: [
      ---
      """,
      repaired: """
        ---
        etude: 1
        titre: Essai
        ---
        """),
    Explanation(
      "F521",
      Bilingual(
        """
        Une tournure du cahier n'a sans doute pas le sens voulu ; elle est lue comme du texte.
        """,
        """
        Something in the notebook probably does not mean what was intended; it is read as \
        text.
        """),
      .notebook,
      """
      ---
      etude: 1
      coleur: bleu
      ---
      """,
      repaired: """
        ---
        etude: 1
        titre: Essai
        ---
        """),
    Explanation(
      "F522",
      Bilingual(
        "Le cahier ne déclare pas ce paramètre dans son en-tête.",
        "The notebook does not declare this parameter in its head."),
      .command,
      "etude run notebooks/etude.md -p inconnu=1",
      repaired: "etude run notebooks/etude.md"),
    Explanation(
      "F523",
      Bilingual(
        "La cellule est suivie d'un bloc qui annonce une erreur, mais elle réussit.",
        "The cell is followed by a block that announces an error, but it succeeds."),
      .notebook,
      """
      ---
      etude: 1
      ---
      ```etude
      1 / 1
      ```

      ```erreur D405
      division par zéro
      ```
      """,
      repaired: """
        ---
        etude: 1
        ---
        ```etude
        1 / 0
        ```

        ```erreur D405
        division par zéro
        ```
        """),
    Explanation(
      "F524",
      Bilingual(
        "La cellule échoue, mais pas comme le bloc qui la suit l'annonce.",
        "The cell fails, but not as the block after it announces."),
      .notebook,
      """
      ---
      etude: 1
      ---
      ```etude
      1 / 0
      ```

      ```erreur N201
      division par zéro
      ```
      """,
      repaired: """
        ---
        etude: 1
        ---
        ```etude
        1 / 0
        ```

        ```erreur D405
        division par zéro
        ```
        """),
    Explanation(
      "F525",
      Bilingual(
        """
        Dans une phrase, une valeur est courte : un nombre, un texte, une liste. Une table se \
        montre dans une cellule.
        """,
        """
        In a sentence a value is short: a number, a text, a list. A table is shown in a cell.
        """),
      .notebook,
      """
      ---
      etude: 1
      ---
      La table <!--= cons_ia -->…<!--/-->.
      """,
      repaired: """
        ---
        etude: 1
        ---
        La table a <!--= len(cons_ia) -->23<!--/--> lignes.
        """),
    Explanation(
      "F526",
      Bilingual(
        "Une valeur dans une phrase est une seule expression, sans affectation.",
        "A value in a sentence is one expression, without an assignment."),
      .notebook,
      """
      ---
      etude: 1
      ---
      Voici <!--= x = 3 -->3<!--/-->.
      """,
      repaired: """
        ---
        etude: 1
        ---
        Voici <!--= 1 + 2 -->3<!--/-->.
        """),
  ]
}
