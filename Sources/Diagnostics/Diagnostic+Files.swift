public import Styling

/// Phase F: files that are missing, unreadable or malformed.
extension Diagnostic {
  /// A path that leads nowhere.
  public static func fileNotFound(_ path: String) -> Diagnostic {
    Diagnostic(
      "F501", Bilingual("fichier introuvable : \(path)", "file not found: \(path)"),
      help: Bilingual("vérifiez le nom et le dossier", "check the name and the folder"))
  }

  /// A file that the system does not let us read.
  public static func fileUnreadable(_ path: String, reason: Bilingual) -> Diagnostic {
    Diagnostic(
      "F502",
      Bilingual(
        "lecture impossible : \(path) (\(reason.french))", "cannot read \(path) (\(reason.english))"
      ))
  }

  /// Bytes that are no UTF-8.
  public static func notUTF8(_ path: String, line: Int) -> Diagnostic {
    Diagnostic(
      "F503",
      Bilingual(
        "\(path), ligne \(line) : ce n'est pas du texte UTF-8",
        "\(path), line \(line): this is not UTF-8 text"),
      help: Bilingual("enregistrez le fichier en UTF-8", "save the file as UTF-8"))
  }

  /// A file that is no text, or not one of separated values.
  public static func notSeparatedValues(
    _ path: String, is kind: Bilingual, help: Bilingual
  ) -> Diagnostic {
    Diagnostic(
      "F507",
      Bilingual(
        "\(path) est \(kind.french), pas un CSV", "\(path) is \(kind.english), not a CSV file"),
      help: help)
  }

  /// A CSV file that is not one.
  public static func malformedCSV(
    _ file: String, line: Int, column: Int?, what: Bilingual, help: Bilingual?
  ) -> Diagnostic {
    let place = column.map { Bilingual(", champ \($0)", ", field \($0)") } ?? Bilingual(same: "")
    return Diagnostic(
      "F504",
      Bilingual(
        "\(file), ligne \(line)\(place.french) : \(what.french)",
        "\(file), line \(line)\(place.english): \(what.english)"),
      help: help)
  }

  /// A data package that cannot be used.
  public static func malformedPackage(_ file: String, what: Bilingual) -> Diagnostic {
    Diagnostic(
      "F505", Bilingual("\(file) : \(what.french)", "\(file): \(what.english)"),
      help: Bilingual(
        "corrigez le fichier ou retirez-le du dossier de données",
        "mend the file or take it out of the data folder"))
  }

  /// A data file without a line of data.
  public static func emptyFile(_ file: String) -> Diagnostic {
    Diagnostic("F506", Bilingual("\(file) est vide", "\(file) is empty"))
  }

  /// Something worth knowing about how a file was read.
  public static func readingNote(_ file: String, _ what: Bilingual) -> Diagnostic {
    Diagnostic("F510", .note, Bilingual("\(file) : \(what.french)", "\(file): \(what.english)"))
  }

  /// A command that needs a file got none.
  public static func missingFile(command: String) -> Diagnostic {
    Diagnostic(
      "F514", Bilingual("il manque le fichier", "a file is missing"),
      help: Bilingual(
        same: "etude \(command) " + (command == "import" ? "cours.ipynb" : "notebooks/etude.md")))
  }

  /// `-p` without `name=value`.
  public static func malformedParameter(_ text: String) -> Diagnostic {
    Diagnostic(
      "F513", Bilingual("-p \(text) : il faut nom=valeur", "-p \(text): name=value is needed"),
      help: Bilingual("-p pays=FRA", "-p country=FRA"))
  }

  /// A file that cannot be written.
  public static func fileUnwritable(_ path: String, reason: Bilingual) -> Diagnostic {
    Diagnostic(
      "F511",
      Bilingual(
        "écriture impossible : \(path) (\(reason.french))",
        "cannot write \(path) (\(reason.english))"))
  }
}
