package import Styling

/// Something worth knowing about how a file was read.
package struct ReadingNote: Fault {
  package static let entry = FaultEntry(
    "F510", .note,
    page: Bilingual(
      """
      Ce que la lecture a remarqué ou corrigé : des blancs retirés, un nom donné à une \
      colonne, une virgule décimale.
      """,
      """
      What was noticed or mended in reading: blanks trimmed, a name given to a column, a \
      decimal comma.
      """),
    example: #"read_csv("villes.csv")"#,
    mended: #"read_csv("propre.csv", key = ville)"#,
    files: [
      "villes.csv": Array("ville,t\nBrest ,11\nLyon,12\n".utf8),
      "propre.csv": Array("ville,t\nBrest,11\nLyon,12\n".utf8),
    ])

  let file: String
  let what: Bilingual

  package init(_ file: String, _ what: Bilingual) { (self.file, self.what) = (file, what) }

  package var message: Bilingual {
    Bilingual("\(file) : \(what.french)", "\(file): \(what.english)")
  }
}

/// A file that cannot be written.
package struct FileUnwritable: Fault {
  package static let entry = FaultEntry(
    "F511", .error,
    page: Bilingual(
      """
      Le fichier n'a pas pu être écrit : le dossier n'existe pas, ou les droits manquent.
      """,
      """
      The file could not be written: the folder does not exist, or the rights are missing.
      """),
    example: #"write_csv(cons_ia, "absent/copie.csv")"#,
    mended: #"write_csv(cons_ia, "copie.csv")"#)

  let path: String
  let reason: Bilingual

  package init(_ path: String, reason: Bilingual) { (self.path, self.reason) = (path, reason) }

  package var message: Bilingual {
    Bilingual(
      "écriture impossible : \(path) (\(reason.french))",
      "cannot write \(path) (\(reason.english))")
  }
}

/// A file that was written.
package struct FileWritten: Fault {
  package static let entry = FaultEntry(
    "F512", .note,
    page: Bilingual(
      "Le fichier est écrit ; la note dit combien de lignes.",
      "The file is written; the note says how many rows."),
    example: #"write_csv(cons_ia, "copie.csv")"#,
    mended: "cons_ia")

  let path: String
  let rows: Int

  package init(_ path: String, rows: Int) { (self.path, self.rows) = (path, rows) }

  package var message: Bilingual {
    Bilingual(
      "\(path) : \(rows) ligne\(plural: rows) écrite\(plural: rows)",
      "\(path): \(rows) row\(pluralUnlessOne: rows) written")
  }
}

/// Results that standard output does not take.
package struct OutputNotWritten: Fault {
  package static let entry = FaultEntry(
    "F515", .error,
    page: Bilingual(
      """
      Ce que le programme donne n'a pas pu être écrit en entier : le disque est plein, ou la \
      sortie fermée. Le code de sortie est 74 ; ce qui est déjà écrit est incomplet.
      """,
      """
      What the program gives could not be written whole: the disk is full, or the output closed. \
      The exit code is 74; what was written so far is not complete.
      """),
    as: .outline,
    example: "etude -e cons_ia > /dev/full",
    mended: "etude -e cons_ia")

  let reason: Bilingual

  package init(_ reason: Bilingual) { self.reason = reason }

  package var message: Bilingual {
    Bilingual(
      "résultats perdus : la sortie ne peut être écrite (\(reason.french))",
      "results lost: the output cannot be written (\(reason.english))")
  }
}

/// `-p` without `name=value`.
package struct MalformedParameter: Fault {
  package static let entry = FaultEntry(
    "F513", .error,
    page: Bilingual(
      "Un paramètre se donne par son nom et sa valeur, liés par =.",
      "A parameter is given by name and value, joined by =."),
    as: .command,
    example: "etude run cahier.md -p FRA",
    mended: "etude run cahier.md -p pays=FRA")

  let text: String

  package init(_ text: String) { self.text = text }

  package var message: Bilingual {
    Bilingual("-p \(text) : il faut nom=valeur", "-p \(text): name=value is needed")
  }

  package var help: Bilingual? { Bilingual("-p pays=FRA", "-p country=FRA") }
}

/// A command that needs a file got none.
package struct MissingFileArgument: Fault {
  package static let entry = FaultEntry(
    "F514", .error,
    page: Bilingual(
      "La commande demande le nom d'un fichier.",
      "The command needs the name of a file."),
    as: .command,
    example: "etude run",
    mended: "etude run notebooks/etude.md")

  let command: String

  package init(command: String) { self.command = command }

  package var message: Bilingual { Bilingual("il manque le fichier", "a file is missing") }

  package var help: Bilingual? {
    Bilingual(
      same: "etude \(command) " + (command == "import" ? "cours.ipynb" : "notebooks/etude.md"))
  }
}

extension FaultEntry {
  /// The codes of this file.
  static let writingFiles: [FaultEntry] = [
    ReadingNote.entry, FileUnwritable.entry, FileWritten.entry, MalformedParameter.entry,
    MissingFileArgument.entry, OutputNotWritten.entry,
  ]
}
