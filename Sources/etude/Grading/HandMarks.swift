import Notebooks
import Platform
import Styling
import Tables

/// The table in which a teacher marks texts by hand, `a-noter.csv`: a row for each, with an empty cell
/// for the points and one for a comment.
///
/// What stands in these cells is taken at the next run, where the pupil's text is still the same; where
/// it has changed the row says so, and waits for a mark again.
struct HandMarks {
  private var rows: [Key: Row] = [:]

  private struct Key: Hashable {
    let pupil: [String]
    let exercise: String
  }

  private struct Row {
    let points: String
    let comment: String
    let text: String

    /// What was said of a text that has changed since.
    var past: String {
      guard !points.isEmpty else { return comment }
      return "(\(points)) \(comment)"
    }
  }

  private enum Name {
    static let pupil = Bilingual("élève", "student")
    static let exercise = Bilingual("exercice", "exercise")
    static let points = Bilingual("points", "points")
    static let of = Bilingual("sur", "of")
    static let text = Bilingual("texte", "text")
    static let comment = Bilingual("commentaire", "comment")
  }

  /// The name of the file in the folder of the marks.
  static let fileName = Bilingual("a-noter.csv", "to-mark.csv")

  /// No mark yet.
  init() {}

  /// The marks in the bytes of a table that a teacher has filled in.
  init(_ bytes: [UInt8]) throws {
    let table = try TextTable(bytes)
    func column(_ name: Bilingual) -> [String]? {
      Tongue.allCases.lazy.compactMap { table.column(named: name($0)) }.first
    }
    guard let pupils = column(Name.pupil), let exercises = column(Name.exercise),
      let points = column(Name.points), let texts = column(Name.text)
    else { return }
    let comments = column(Name.comment)
    for (index, pupil) in pupils.enumerated() {
      let key = Key(pupil: ClassList.key(pupil), exercise: exercises[index])
      rows[key] = Row(
        points: points[index], comment: comments?[index] ?? "", text: Self.letters(texts[index]))
    }
  }

  /// Gives the texts of a copy their marks.
  func fill(_ marks: inout CopyMarks, of exercises: [Exercise], name: String) {
    for (index, mark) in marks.marks.enumerated() where exercises[index].isWritten {
      guard let text = mark.answer?.text,
        let row = rows[Key(pupil: ClassList.key(name), exercise: "#" + mark.id)]
      else { continue }
      guard !row.points.isEmpty || !row.comment.isEmpty else { continue }
      guard row.text == Self.letters(text) else {
        marks.marks[index].remarks.append(
          Bilingual(
            "le texte a changé depuis la note \(row.points)",
            "the text has changed since the mark \(row.points)"))
        continue
      }
      guard let points = Double(row.points.replacing(",", with: ".")), points >= 0,
        points <= mark.points
      else {
        let words = Bilingual(
          "« \(row.points) » n'est pas une note sur \(NumberText.echo(mark.points))",
          "\"\(row.points)\" is no mark out of \(NumberText.echo(mark.points))")
        if !row.points.isEmpty { marks.marks[index].remarks.append(words) }
        continue
      }
      marks.marks[index].earned = points
      marks.marks[index].isWaiting = false
      marks.marks[index].remarks = row.comment.isEmpty ? [] : [Bilingual(same: row.comment)]
    }
  }

  /// The table to fill in, with what was filled in already; nil where there is no text.
  func table(_ book: Gradebook) throws -> Table? {
    var cells: [[String]] = Array(repeating: [], count: 6)
    for row in book.rows {
      for (exercise, mark) in zip(book.exercises, row.marks.marks) where exercise.isWritten {
        guard let text = mark.answer?.text else { continue }
        let old = rows[Key(pupil: ClassList.key(row.name), exercise: exercise.label)]
        let isSame = old?.text == Self.letters(text)
        // The row's key and the text come back as they were; the rest is for people.
        let line = [
          Self.unchanged(row.name), Self.harmless(exercise.label),
          Self.harmless(isSame ? old?.points ?? "" : ""),
          Self.harmless(NumberText.echo(exercise.points)), Self.unchanged(text),
          Self.harmless(isSame ? old?.comment ?? "" : old?.past ?? ""),
        ]
        for (place, cell) in line.enumerated() { cells[place].append(cell) }
      }
    }
    guard !cells[0].isEmpty else { return nil }
    let names = [Name.pupil, Name.exercise, Name.points, Name.of, Name.text, Name.comment]
    return try Table(columns: zip(names, cells).map { Column($0(book.tongue), texts: $1) })
  }

  /// A name or a text that a spreadsheet saves as it was: a short one that begins with a digit, `001`
  /// or `3/4`, would come back as a number or a date.
  private static func unchanged(_ text: String) -> String {
    guard text.first?.isNumber == true, text.count <= 20 else { return harmless(text) }
    return "'" + harmless(text)
  }

  /// A text that no spreadsheet takes for a formula, on as many lines as it has.
  private static func harmless(_ text: String) -> String {
    guard let end = text.firstIndex(of: "\n") else { return FormulaGuard.guarded(text) }
    return FormulaGuard.guarded(String(text[..<end])) + String(text[end...]).visible(as: .document)
  }

  /// A text without what a spreadsheet changes when it saves one: blanks, quotes, line ends.
  private static func letters(_ text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }
}
