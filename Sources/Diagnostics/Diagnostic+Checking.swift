import Styling

/// Phase F, continued: checking and accepting notebooks.
extension Diagnostic {
  /// A data file that is no longer what it was when the outputs were accepted.
  public static func dataChanged(_ file: String, isMissing: Bool) -> Diagnostic {
    Diagnostic(
      "F533", .warning,
      isMissing
        ? Bilingual(
          "les données ont changé : \(file) manque", "the data changed: \(file) is missing")
        : Bilingual("les données ont changé : \(file)", "the data changed: \(file)"),
      help: Bilingual(
        "etude accept --empreintes enregistre les nouvelles sorties et empreintes",
        "etude accept --digests stores the new outputs and digests"))
  }

  /// A Markdown file among several that is no notebook.
  public static func skippedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "F535", .note,
      Bilingual(
        "\(path) n'est pas un cahier (pas de « etude: 1 ») ; passé",
        "\(path) is no notebook (no \"etude: 1\"); skipped"))
  }

  /// `--until` with a place that the notebook does not have.
  public static func noSuchPlace(_ place: String, in path: String) -> Diagnostic {
    Diagnostic(
      "F536",
      Bilingual(
        "\(path) n'a ni cellule, ni titre, ni ligne « \(place) »",
        "\(path) has no cell, title or line \"\(place)\""),
      help: Bilingual(
        "--until '#e1', --until 'Titre' ou --until 40",
        "--until '#e1', --until 'Title' or --until 40"))
  }

  /// A notebook that somebody changed while it ran.
  public static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      "F537",
      Bilingual(
        "\(path) a changé pendant l'exécution ; rien n'est écrit",
        "\(path) changed during the run; nothing is written"),
      help: Bilingual("relancez la commande", "run the command again"))
  }

  /// `new` with the path of something that is there.
  public static func alreadyThere(_ path: String) -> Diagnostic {
    Diagnostic(
      "F538",
      Bilingual(
        "\(path) existe déjà ; rien n'est écrit", "\(path) is there already; nothing written"),
      help: Bilingual("choisissez un autre nom", "choose another name"))
  }

  /// A run with errors that the notebook does not expect is not accepted.
  public static func unexpectedErrors(_ path: String) -> Diagnostic {
    Diagnostic(
      "F539",
      Bilingual(
        "\(path) : une erreur n'est pas attendue ; rien n'est écrit",
        "\(path): an error is not expected; nothing is written"),
      help: Bilingual(
        "corrigez la cellule, ou acceptez l'erreur avec --avec-erreurs",
        "mend the cell, or accept the error with --with-errors"))
  }
}
