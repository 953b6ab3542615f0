import BuiltinKit
import Diagnostics
import Notebooks
import Platform
import Styling
import Tables

/// The folder that a class's marks are written to, for their owner alone: the table, the feedback for
/// each pupil, what waits to be marked by hand, answers that are alike, and what goes back to Moodle.
struct MarksFolder {
  let path: String
  let book: Gradebook
  let hand: HandMarks
  /// What pupils were given of each exercise.
  let starters: [String]
  /// True for tables as a French spreadsheet has them.
  let isFrench: Bool

  private var tongue: Tongue { book.tongue }
  /// The archive of feedback that Moodle takes.
  private var archive: String {
    path + Bilingual("/retours-moodle.zip", "/moodle-feedback.zip")(tongue)
  }
  private var feedback: String { path + Bilingual("/retours", "/feedback")(tongue) }
  private var pages: String { path + "/pages" }
  private var marks: String { path + Bilingual("/notes.csv", "/marks.csv")(tongue) }
  /// The grading worksheet of Moodle in each language that it may be read in.
  private var worksheets: [(path: String, tongue: Tongue)] {
    let name = path + Bilingual("/notes-moodle", "/moodle-marks")(tongue)
    return [(name + ".csv", .english), (name + "-fr.csv", .french)]
  }

  /// Writes all of it.
  ///
  /// What cannot be written is said, and the rest is written all the same.
  func write(_ printer: ResultPrinter) throws {
    var taken: Set<String> = []
    let names = book.rows.map { book.fileName($0, taken: &taken) }
    let strangers = FileSystem.names(in: feedback).filter {
      $0.hasSuffix(".md") && !names.contains($0)
    }
    guard strangers.isEmpty else {
      printer.complain(FolderOfAnotherClass(path, file: strangers.sorted()[0]))
      throw ExitStatus.usage
    }
    try FileSystem.makeFolder(path)
    try FileSystem.makeFolder(feedback)
    try FileSystem.makeFolder(pages)
    var files = [(marks, Array(try csv(try book.table(full: true)).utf8))]
    if book.isAnonymous {
      files.append(
        (path + Bilingual("/cle.csv", "/key.csv")(tongue), Array(try csv(try book.key()).utf8)))
    }
    if let table = try hand.table(book) {
      files.append(("\(path)/\(HandMarks.fileName(tongue))", Array(try csv(table).utf8)))
    }
    let alike = Similarities(book.rows, book.exercises, starters: starters)
    let place = path + Bilingual("/ressemblances.csv", "/similarities.csv")(tongue)
    if !alike.pairs.isEmpty {
      files.append((place, Array(try csv(try alike.table(tongue)).utf8)))
      let count = alike.pairs.count
      printer.remark(
        StyledText(
          Bilingual(
            count == 1
              ? "deux réponses se ressemblent : \(place)"
              : "\(count) paires de réponses se ressemblent : \(place)",
            count == 1
              ? "two answers are alike: \(place)" : "\(count) pairs of answers are alike: \(place)"
          )(tongue)))
    } else if FileSystem.exists(place) {
      // Of an earlier run, which found some.
      files.append((place, Array(try csv(try alike.table(tongue)).utf8)))
    }
    for (row, name) in zip(book.rows, names) { files += feedbackFiles(row, name) }
    if !book.isAnonymous, !book.moodleRows.isEmpty {
      for (place, tongue) in worksheets { files.append((place, Array(try moodle(tongue).utf8))) }
      files.append((archive, ZipArchive.of(book.moodleFeedback())))
    }
    try write(files, printer)
  }

  /// Writes the rows and the feedback of a pupil, and of others of that name, in the place of those
  /// before.
  func replace(_ name: String, _ printer: ResultPrinter) throws {
    guard !book.isAnonymous,
      let table = try replaced(in: marks, by: try csv(try book.table(full: true)))
    else {
      printer.complain(NoSuchPupil(name, in: path))
      throw ExitStatus.usage
    }
    try FileSystem.makeFolder(feedback)
    try FileSystem.makeFolder(pages)
    var taken: Set<String> = []
    var files = [(marks, table)]
    for row in book.rows { files += feedbackFiles(row, book.fileName(row, taken: &taken)) }
    for (place, tongue) in worksheets where !book.moodleRows.isEmpty && FileSystem.exists(place) {
      if let sheet = try replaced(in: place, by: try moodle(tongue)) {
        files.append((place, sheet))
      }
    }
    if !book.moodleRows.isEmpty, FileSystem.exists(archive) {
      do {
        files.append((archive, try replacedArchive()))
      } catch let problem as ZipArchive.Problem {
        printer.remark(StyledText("\(archive) — \(Bilingual(problem)(tongue))"))
      }
    }
    try write(files, printer)
  }

  /// A table with the rows of another in the place of those of the same pupils; nil where it lacks one
  /// of them, or has other columns.
  private func replaced(in path: String, by table: String) throws -> [UInt8]? {
    guard FileSystem.exists(path) else { return nil }
    var all = Self.records(String(decoding: try FileSystem.read(path), as: UTF8.self))
    let new = Self.records(table)
    guard all.count > 1, new.count > 1, all[0] == new[0] else { return nil }
    for record in new.dropFirst() {
      let key = Self.firstField(record)
      guard let place = all.indices.dropFirst().first(where: { Self.firstField(all[$0]) == key })
      else { return nil }
      all[place] = record
    }
    return Array(all.joined().utf8)
  }

  /// The archive of feedback with the files of these rows in the place of those before.
  private func replacedArchive() throws -> [UInt8] {
    let old = try ZipArchive(try FileSystem.read(archive))
    let new = book.moodleFeedback()
    let names = Set(new.map(\.name))
    let kept = try old.entries.filter { !names.contains($0.name) }.map {
      (name: $0.name, bytes: try old.bytes(of: $0, upTo: ZipArchive.sizeLimit))
    }
    return ZipArchive.of(kept + new)
  }

  /// The records of a table, each with its line end; a quoted cell may hold line ends.
  private static func records(_ text: String) -> [String] {
    var records = [""]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      records[records.count - 1].unicodeScalars.append(scalar)
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n", !isQuoted { records.append("") }
    }
    if records.last == "" { records.removeLast() }
    return records
  }

  /// The first cell of a record, up to its separator.
  private static func firstField(_ record: String) -> Substring {
    guard record.hasPrefix("\"") else { return record.prefix { $0 != "," && $0 != ";" } }
    return record.prefix(1) + record.dropFirst().prefix { $0 != "\"" }
  }

  private func feedbackFiles(_ row: Gradebook.Row, _ name: String) -> [(String, [UInt8])] {
    [
      ("\(feedback)/\(name)", Array(book.feedback(row).utf8)),
      ("\(pages)/\(name.dropLast(3)).html", Array(book.feedbackPage(row).utf8)),
    ]
  }

  private func write(_ files: [(path: String, bytes: [UInt8])], _ printer: ResultPrinter) throws {
    var areAllWritten = true
    for (path, bytes) in files {
      do { try FileSystem.write(bytes, to: path, privately: true) } catch {
        printer.complain(error.fault)
        areAllWritten = false
      }
    }
    guard areAllWritten else { throw ExitStatus.missing }
  }

  private func moodle(_ tongue: Tongue) throws -> String {
    try CSVWriter.write(
      try book.moodleWorksheet(tongue), options: CSVWritingOptions(), checkpoint: .unlimited)
  }

  private func csv(_ table: Table) throws -> String {
    var options = CSVWritingOptions()
    options.hasDecimalComma = isFrench
    options.hasByteOrderMark = isFrench
    options.separator = isFrench ? ";" : ","
    options.quotesEverySeparator = true
    return try CSVWriter.write(table, options: options, checkpoint: .unlimited)
  }
}
