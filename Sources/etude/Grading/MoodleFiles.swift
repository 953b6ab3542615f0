import Platform
import Styling
import Tables

/// The marks as Moodle's assignments take them back: the grading worksheet and the archive of feedback
/// files of Moodle 4.
///
/// Both know a pupil's work by the number in the names of the download, which is kept.
extension Gradebook {
  /// The rows of work that came from Moodle.
  var moodleRows: [Row] { rows.filter { $0.marks.copy.pupil.moodleNumber != nil } }

  /// The grading worksheet, with the columns of Moodle in English.
  ///
  /// Moodle finds the row by the identifier and reads the grade and the comments; it never takes an
  /// empty date for a later change of its own.
  func moodleWorksheet() throws -> Table {
    let rows = moodleRows
    func column(_ name: String, _ text: (Row) -> String) -> Column {
      Column(name, texts: rows.map(text))
    }
    return try Table(columns: [
      column("Identifier") { "Participant \($0.marks.copy.pupil.moodleNumber ?? "")" },
      column("Full name") { FormulaGuard.guarded($0.marks.copy.pupil.name) },
      column("Email address") { _ in "" },
      column("Status") { _ in "Submitted for grading" },
      column("Grade") { String(mark(of: $0)) },
      column("Maximum grade") { String(mostMarks(of: $0)) },
      column("Grade can be changed") { _ in "Yes" },
      column("Last modified (submission)") { _ in "-" },
      column("Last modified (grade)") { _ in "-" },
      column("Feedback comments") {
        FormulaGuard.guarded(remarks($0).joined(separator: " · "))
      },
    ])
  }

  /// The archive of feedback files, in the folders of the download.
  func moodleFeedback() -> [UInt8] {
    ZipArchive.of(
      moodleRows.map { row in
        let pupil = row.marks.copy.pupil
        let folder = "\(pupil.name)_\(pupil.moodleNumber ?? "")_assignsubmission_file_"
        return (name: "\(folder)/retour.md", bytes: Array(feedback(row).utf8))
      })
  }
}
