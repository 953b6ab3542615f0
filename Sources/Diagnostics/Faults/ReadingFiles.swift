package import Styling

/// A path that leads nowhere.
package struct FileNotFound: Fault {
  package static let entry = FaultEntry(
    "F501", .error,
    page: Bilingual(
      """
      Aucun fichier n'a ce nom. Il est cherché à côté du programme, dans le dossier courant, \
      puis dans celui des données.
      """,
      """
      No file has this name. It is sought beside the program, in the current folder, then in \
      the data folder.
      """),
    example: #"read_csv("absent.csv")"#,
    mended: #"read_csv("electricity_mixes.csv")"#)

  let path: String
  /// Files beside where it was sought, of nearly that name.
  let near: [String]

  package init(_ path: String, near: [String] = []) { (self.path, self.near) = (path, near) }

  package var message: Bilingual {
    Bilingual("fichier introuvable : \(path)", "file not found: \(path)")
  }

  package var help: Bilingual? {
    Suggestions(near, quoted: true).question
      ?? Bilingual("vérifiez le nom et le dossier", "check the name and the folder")
  }

  package var repair: Repair? { Suggestions(near, quoted: true).repair }
}

/// A file that the system does not let us read.
package struct FileUnreadable: Fault {
  package static let entry = FaultEntry(
    "F502", .error,
    page: Bilingual(
      """
      Le système refuse la lecture : un dossier n'est pas un fichier, ou les droits \
      manquent.
      """,
      "The system refuses to read: a folder is no file, or the rights are missing."),
    example: #"read_text(".")"#,
    mended: #"read_text("texte.txt")"#,
    files: [
      "texte.txt": Array("bonjour\n".utf8)
    ])

  let path: String
  let reason: Bilingual

  package init(_ path: String, reason: Bilingual) { (self.path, self.reason) = (path, reason) }

  package var message: Bilingual {
    Bilingual(
      "lecture impossible : \(path) (\(reason.french))", "cannot read \(path) (\(reason.english))"
    )
  }
}

/// Bytes that are no UTF-8.
package struct NotUTF8: Fault {
  package static let entry = FaultEntry(
    "F503", .error,
    page: Bilingual(
      "Le fichier n'est pas du texte codé en UTF-8. Enregistrez-le dans ce codage.",
      "The file is not UTF-8 text. Save it in that encoding."),
    example: #"read_text("latin.txt")"#,
    mended: #"read_text("texte.txt")"#,
    files: [
      "latin.txt": [0xC9, 0x74, 0xE9, 0x0A],
      "texte.txt": Array("été\n".utf8),
    ])

  let path: String
  let line: Int

  package init(_ path: String, line: Int) { (self.path, self.line) = (path, line) }

  package var message: Bilingual {
    Bilingual(
      "\(path), ligne \(line) : ce n'est pas du texte UTF-8",
      "\(path), line \(line): this is not UTF-8 text")
  }

  package var help: Bilingual? {
    Bilingual("enregistrez le fichier en UTF-8", "save the file as UTF-8")
  }
}

/// A CSV file that is not one.
package struct MalformedCSV: FaultOfFile {
  package static let entry = FaultEntry(
    "F504", .error,
    page: Bilingual(
      """
      Une ligne du fichier CSV n'a pas la forme des autres. Le message donne son numéro ; un \
      champ qui contient le séparateur se met entre guillemets.
      """,
      """
      A line of the CSV file is not shaped like the others. The message gives its number; a \
      field that holds the separator stands in quotes.
      """),
    example: #"read_csv("villes.csv")"#,
    mended: #"read_csv("villes.csv", lenient = true)"#,
    files: [
      "villes.csv": Array("ville,t\nBrest,11\nLyon,12,5\n".utf8)
    ])

  package var file = ""
  let line: Int
  let column: Int?
  let what: Bilingual
  package let help: Bilingual?

  package init(line: Int, column: Int?, what: Bilingual, help: Bilingual?) {
    (self.line, self.column, self.what, self.help) = (line, column, what, help)
  }

  package var message: Bilingual {
    Bilingual(
      "\(file), ligne \(line)\(place.french) : \(what.french)",
      "\(file), line \(line)\(place.english): \(what.english)")
  }

  private var place: Bilingual {
    column.map { Bilingual(", champ \($0)", ", field \($0)") } ?? Bilingual(same: "")
  }
}

/// A data package that cannot be used.
package struct MalformedPackage: FaultOfFile {
  package static let entry = FaultEntry(
    "F505", .error,
    page: Bilingual(
      "datapackage.json décrit les tables du dossier ; il est mal formé.",
      "datapackage.json describes the tables of the folder; it is malformed."),
    example: "tables()",
    mended: "1 + 1",
    files: [
      "datapackage.json": Array("{\"name\": \n".utf8)
    ])

  package var file = ""
  let what: Bilingual

  package init(what: Bilingual) { self.what = what }

  package var message: Bilingual {
    Bilingual("\(file) : \(what.french)", "\(file): \(what.english)")
  }

  package var help: Bilingual? {
    Bilingual(
      "corrigez le fichier ou retirez-le du dossier de données",
      "mend the file or take it out of the data folder")
  }
}

/// A data file without a line of data.
package struct EmptyFile: FaultOfFile {
  package static let entry = FaultEntry(
    "F506", .error,
    page: Bilingual(
      "Le fichier ne contient rien.",
      "The file holds nothing."),
    example: #"read_csv("vide.csv")"#,
    mended: #"read_csv("villes.csv")"#,
    files: [
      "vide.csv": Array("".utf8),
      "villes.csv": Array("ville,t\nBrest,11\n".utf8),
    ])

  package var file = ""

  package init() {}

  package var message: Bilingual { Bilingual("\(file) est vide", "\(file) is empty") }
}

/// A file that is no text, or not one of separated values.
package struct NotSeparatedValues: FaultOfFile {
  package static let entry = FaultEntry(
    "F507", .error,
    page: Bilingual(
      """
      Le fichier est d'une autre sorte, qu'on reconnaît à ses premiers octets : un classeur, \
      une archive, une page web. Enregistrez-le d'abord en CSV.
      """,
      """
      The file is of another kind, which its first bytes tell: a workbook, an archive, a web \
      page. Save it as CSV first.
      """),
    example: #"read_csv("villes.xlsx")"#,
    mended: #"read_csv("villes.csv")"#,
    files: [
      "villes.xlsx": Array("PK\u{3}\u{4}\u{14}\0\u{6}\0".utf8),
      "villes.csv": Array("ville,t\nBrest,11\n".utf8),
    ])

  package var file = ""
  let kind: Bilingual
  private let advice: @Sendable (_ file: String) -> Bilingual

  /// - Parameter advice: the way to a CSV file from the file of that name.
  package init(is kind: Bilingual, advice: @escaping @Sendable (_ file: String) -> Bilingual) {
    (self.kind, self.advice) = (kind, advice)
  }

  package var message: Bilingual {
    Bilingual(
      "\(file) est \(kind.french), pas un CSV", "\(file) is \(kind.english), not a CSV file")
  }

  package var help: Bilingual? { advice(file) }
}

extension FaultEntry {
  /// The codes of this file.
  static let readingFiles: [FaultEntry] = [
    FileNotFound.entry, FileUnreadable.entry, NotUTF8.entry, MalformedCSV.entry,
    MalformedPackage.entry, EmptyFile.entry, NotSeparatedValues.entry,
  ]
}
