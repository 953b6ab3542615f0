import Styling

/// The help of the command line, from the declarations of the commands.
enum HelpText {
  /// The program in a line.
  static let title = Bilingual(
    "étude — étudier l'énergie et le carbone des IA génératives",
    "étude — study the energy and carbon of generative AI")

  /// `etude --help`.
  static func overview(_ tongue: Tongue) -> String {
    let commands = ProgramCommand.usages + EtudeCommand.pages.map(\.entry)
    return [
      title(tongue),
      commands.map { $0.lines(tongue) }.joined(separator: "\n"),
      CommandPage.section("Options", printing + limits + about, tongue),
      CommandPage.section(
        Bilingual(
          "Options de run, check, accept et export", "Options of run, check, accept and export")(
            tongue), notebookOptions, tongue),
      exitCodes(tongue),
    ].joined(separator: "\n\n")
  }

  /// The options of every command.
  static let commonOptions =
    printing + limits + [HelpEntry("-h, --help", "cette page", "this page")]

  private static let printing = [
    HelpEntry("--lang fr|en", "langue des messages", "language of the messages"),
    HelpEntry(
      Bilingual("--data DOSSIER", "--data FOLDER"),
      "dossier des données, sinon celui de\n$ETUDE_DATA, sinon data à côté du\n"
        + "fichier, sinon ./data ; ce qui n'y est\npas vient du programme même",
      "data folder, else that of $ETUDE_DATA,\nelse data beside the file, else ./data;\n"
        + "what it lacks comes from the program"),
    HelpEntry(
      "--format text|json|markdown|html",
      "résultats en texte, en lignes JSON, ou pour\nun document",
      "results as text, one line of JSON each, or\nfor a document"),
    HelpEntry("--color auto|always|never", "couleurs", "colours"),
    HelpEntry(
      "--plain",
      "pour un lecteur d'écran : ni couleur, ni\ndessin, ni ligne redessinée (--simple)",
      "for a screen reader: no colour, no picture,\nno line drawn anew"),
  ]

  /// What the cells of a notebook may have.
  static let cellOptions = [
    HelpEntry(
      Bilingual("-p nom=valeur", "-p name=value"), "un paramètre du cahier",
      "a parameter of the notebook"),
    HelpEntry(
      "--write-anywhere", "le cahier écrit aussi hors de son dossier\n(--écrire-partout)",
      "the notebook writes outside its folder too"),
  ]

  /// The further options of the commands that run a notebook.
  static let notebookOptions =
    cellOptions + [
      HelpEntry(
        Bilingual("--until LIEU", "--until PLACE"),
        "jusqu'à une cellule (#e1), un titre, une\nligne", "up to a cell (#e1), a title, a line"),
      HelpEntry(
        "--keep-going", "continue après une erreur (--continuer)", "goes on after an error"),
    ]

  private static let limits = [
    HelpEntry(
      "--limit-time 2s", "arrête au bout de ce temps (--limite-temps)", "stops after that time"),
    HelpEntry(
      Bilingual("--limit-memory 256Mo", "--limit-memory 256MB"),
      "… ou de cette mémoire (--limite-mémoire)", "stops beyond that much memory"),
    HelpEntry("-q, --quiet", "sans les notes", "without the notes"),
  ]

  private static let about = [HelpEntry("--version, --help", "", "")]

  /// The meaning of the exit codes.
  static func exitCodes(_ tongue: Tongue) -> String {
    Bilingual(
      """
      Codes de retour : 0 tout va bien · 1 vérification ou exercice ·
      2 erreur · 64 ligne de commande · 65 cahier ou texte illisible ·
      66 fichier absent · 124 temps dépassé · 130 interrompu
      """,
      """
      Exit codes: 0 fine · 1 check or exercise · 2 error · 64 command line
      65 unreadable notebook or text · 66 missing file · 124 out of time
      130 interrupted
      """)(tongue)
  }
}
