import Datasets
import Exports
import Notebooks
import Platform
import Styling
import Tables
import Values

/// The marks of a class: as a table, as CSV, and as a text for each pupil.
struct Gradebook {
  let exercises: [Exercise]
  let tongue: Tongue
  let title: String?
  /// The rows, one for each copy.
  let rows: [Row]
  let isAnonymous: Bool
  /// The marks that all points together give; nil where points are the marks.
  let scale: Double?

  /// A copy under its pupil's name or number.
  struct Row {
    let name: String
    let marks: CopyMarks
  }

  init(
    _ marks: [CopyMarks], _ exercises: [Exercise], title: String?, tongue: Tongue,
    isAnonymous: Bool, scale: Double? = nil, hand: HandMarks = HandMarks()
  ) {
    self.scale = scale
    self.exercises = exercises
    self.tongue = tongue
    self.title = title
    self.isAnonymous = isAnonymous
    let ordered = isAnonymous ? marks.sorted { Self.shuffled($0) < Self.shuffled($1) } : marks
    let width = max(3, String(marks.count).count)
    rows = ordered.enumerated().map { index, marks in
      let number = String(index + 1)
      let padded = String(repeating: "0", count: width - number.count) + number
      let name = isAnonymous ? padded : marks.copy.pupil.label
      var marks = marks
      hand.fill(&marks, of: exercises, name: name)
      return Row(name: name, marks: marks)
    }
  }

  /// The table of the marks; `full` adds each copy's file and what is said of it.
  func table(full: Bool) throws -> Table {
    var columns = [
      Column(localized("élève", "student"), texts: rows.map { Self.harmless($0.name, full) })
    ]
    if full, !isAnonymous {
      columns.append(
        Column(
          localized("fichier", "file"),
          texts: rows.map { Self.harmless($0.marks.copy.path.text, true) })
      )
    }
    for (index, exercise) in exercises.enumerated() {
      columns.append(Self.column(exercise.label, rows.map { $0.marks.marks[index].earned }))
    }
    columns.append(Self.column("total", rows.map(\.marks.earned)))
    columns.append(Self.column(localized("sur", "of"), rows.map(\.marks.points)))
    if let scale {
      columns.append(
        Self.column(localized("note/", "mark/") + number(scale), rows.map { mark(of: $0) }))
    }
    if full {
      columns.append(
        Column(
          localized("remarques", "remarks"),
          texts: rows.map { Self.harmless(remarks($0).joined(separator: " · "), true) }))
    }
    return try Table(columns: columns)
  }

  /// The mark of a row: its points, or their share of the scale to a hundredth.
  func mark(of row: Row) -> Double {
    guard let scale else { return row.marks.earned }
    return (row.marks.earned / row.marks.points * scale * 100).rounded() / 100
  }

  /// The mark that all points give.
  func mostMarks(of row: Row) -> Double { scale ?? row.marks.points }

  /// Columns of text in which the table stands with all its columns.
  var width: Int {
    let names = rows.map(\.name.displayWidth).max() ?? 0
    return max(names, 10) + exercises.reduce(30) { $0 + max($1.label.displayWidth, 6) + 2 }
      + (scale == nil ? 0 : 14)
  }

  /// The remarks on a copy, a line for each.
  func remarks(_ row: Row) -> [String] {
    row.marks.remarks.map { $0(tongue) }
      + zip(exercises, row.marks.marks).flatMap { exercise, mark in
        mark.remarks.map { "\(exercise.label) : \($0(tongue))" }
      }
  }

  /// The table of numbers and names, for anonymous marks.
  func key() throws -> Table {
    try Table(columns: [
      Column(localized("numéro", "number"), texts: rows.map(\.name)),
      Column(
        localized("élève", "student"),
        texts: rows.map { Self.harmless($0.marks.copy.pupil.label, true) }),
      Column(
        localized("fichier", "file"),
        texts: rows.map { Self.harmless($0.marks.copy.path.text, true) }),
    ])
  }

  /// The feedback for a pupil, in Markdown.
  func feedback(_ row: Row) -> String {
    var lines = ["# " + Self.inMarkdown(row.name), ""]
    if let title { lines += [Self.inMarkdown(title), ""] }
    let total = "\(number(row.marks.earned)) / \(number(row.marks.points))"
    lines += ["**\(localized("Total : ", "Total: "))\(total)**", ""]
    if let scale {
      let mark = "\(number(mark(of: row))) / \(number(scale))"
      lines += ["**\(localized("Note : ", "Mark: "))\(mark)**", ""]
    }
    for remark in row.marks.remarks { lines += [Self.inMarkdown(remark(tongue)), ""] }
    for (exercise, mark) in zip(exercises, row.marks.marks) {
      let points = "\(number(mark.earned)) / \(number(mark.points))"
      lines += ["## \(Self.inMarkdown(exercise.label)) — \(points)", ""]
      let praise = mark.earned == mark.points
      lines += mark.remarks.map { "- " + Self.inMarkdown($0(tongue)) }
      if praise { lines.append(localized("Réussi.", "Passed.")) }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// The feedback for a pupil, as a page.
  func feedbackPage(_ row: Row) -> String {
    let points = { (earned: Double, of: Double) in "\(number(earned)) / \(number(of))" }
    var totals = [
      localized("Total : ", "Total: ") + points(row.marks.earned, row.marks.points)
    ]
    if let scale { totals.append(localized("Note : ", "Mark: ") + points(mark(of: row), scale)) }
    return FeedbackPage(
      tongue, name: row.name, title: title, totals: totals,
      remarks: row.marks.remarks.map { $0(tongue) },
      entries: zip(exercises, row.marks.marks).map { exercise, mark in
        FeedbackPage.Entry(
          label: exercise.label, points: points(mark.earned, mark.points),
          isFull: mark.earned == mark.points, remarks: mark.remarks.map { $0(tongue) },
          text: mark.answer?.text, isCode: !exercise.isWritten,
          firstLine: mark.answer?.firstLine ?? 1, failingLine: mark.answer?.failingLine,
          help: mark.answer?.help ?? "")
      }
    ).html
  }

  /// A file's name for a row: its own, without what a path could be made of, and short enough for
  /// every disk.
  func fileName(_ row: Row, taken: inout Set<String>) -> String {
    var stem = ""
    for character in row.name.visible(as: .name).drop(while: { $0 == "." || $0 == " " }) {
      let isPlain = character.isLetter || character.isNumber || "-_ '.".contains(character)
      let safe = isPlain && character.utf8.count <= 8 ? String(character) : "_"
      guard stem.utf8.count + safe.utf8.count <= 180 else { break }
      stem += safe
    }
    if stem.isEmpty { stem = "copie" }
    var name = stem
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(stem) (\(count))"
    }
    return name + ".md"
  }

  private func localized(_ french: String, _ english: String) -> String {
    Bilingual(french, english)(tongue)
  }

  private func number(_ value: Double) -> String {
    let text = Int64(exactly: value).map(String.init) ?? "\(value)"
    return text.replacing(".", with: Bilingual(",", ".")(tongue))
  }

  private static func column(_ name: String, _ values: [Double]) -> Column {
    let isWhole = values.allSatisfy { $0 == $0.rounded() && abs($0) < 1e15 }
    return isWhole
      ? Column(name, integers: values.map { Int64($0) }) : Column(name, numbers: values)
  }

  /// A text that no spreadsheet takes for a formula.
  private static func harmless(_ text: String, _ isForFile: Bool) -> String {
    isForFile ? FormulaGuard.guarded(text) : text
  }

  /// A text on one line in which Markdown sees no sign.
  private static func inMarkdown(_ text: String) -> String {
    text.visible(as: .name).escapedForMarkdownProse
  }

  /// A number that says nothing of the name's place in the alphabet, the same at each run.
  private static func shuffled(_ marks: CopyMarks) -> UInt64 {
    (marks.copy.pupil.name + marks.copy.path.text).utf8.reduce(0xcbf2_9ce4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
  }
}
