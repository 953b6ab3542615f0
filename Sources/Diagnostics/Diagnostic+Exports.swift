public import Styling

/// Phase F, continued: notebooks in other formats.
extension Diagnostic {
  /// A file to import that is no Jupyter notebook.
  public static func notJupyter(_ path: String, because reason: Bilingual) -> Diagnostic {
    Diagnostic(
      "F580",
      Bilingual(
        "\(path) n'est pas un cahier Jupyter lisible : \(reason.french)",
        "\(path) is no Jupyter notebook that can be read: \(reason.english)"),
      help: Bilingual(
        "ouvrez-le dans Jupyter et enregistrez-le de nouveau",
        "open it in Jupyter and save it again"))
  }

  /// A format that `export` does not write.
  public static func unknownExportFormat(_ word: String) -> Diagnostic {
    Diagnostic(
      "F581",
      Bilingual("format inconnu : \(word)", "unknown format: \(word)"),
      help: Bilingual(
        "--to html, md, ipynb ou txt", "--to html, md, ipynb or txt"))
  }

  /// An exported file that tells what students are to find.
  public static func tellsSolutions(_ path: String) -> Diagnostic {
    Diagnostic(
      "F582", .warning,
      Bilingual(
        "ce que donne \(path) contient les solutions", "what \(path) becomes holds the solutions"),
      help: Bilingual(
        "pour les élèves : etude student, puis etude export",
        "for students: etude student, then etude export"))
  }

  /// What became of a notebook of another language.
  public static func importedFromElsewhere(
    _ path: String, quoted: Int, leftOut: Int
  ) -> Diagnostic {
    Diagnostic(
      "F583", .note,
      Bilingual(
        """
        \(path) vient d'un autre langage ; cellules citées sans être exécutées : \(quoted), \
        sorties et images laissées de côté : \(leftOut)
        """,
        """
        \(path) comes from another language; cells quoted and not run: \(quoted), outputs and \
        images left out: \(leftOut)
        """))
  }

  /// A file that would replace its own source.
  public static func replacesItsSource(_ path: String) -> Diagnostic {
    Diagnostic(
      "F584",
      Bilingual("\(path) serait remplacé", "\(path) would be replaced"),
      help: Bilingual("donnez un autre nom après -o", "give another name after -o"))
  }

  /// What a fiche cannot hold.
  public static func nothingForFiche(_ path: String) -> Diagnostic {
    Diagnostic(
      "F585",
      Bilingual("\(path) n'a aucun exercice pour une fiche", "\(path) has no exercise for a sheet"),
      help: Bilingual(
        "une fiche porte les exercices du cahier", "a sheet holds the notebook's exercises"))
  }
}
