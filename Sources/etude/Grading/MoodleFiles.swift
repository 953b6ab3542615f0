import Notebooks
import Platform
import Styling
import Tables

/// The marks as Moodle's assignments take them back: the grading worksheet and the archive of feedback
/// files.
///
/// Both know a pupil's work by the number in the names of the download, which is kept. The sources are
/// files of moodle/moodle, branches 4.1 to 5 (since 5.1 under `public/`): for the columns and their
/// order `mod/assign/gradingtable.php` and the worksheets in `mod/assign/feedback/offline/tests`; for
/// how they are read `importgradeslib.php` and `locallib.php` beside these; for the folders
/// `mod/assign/classes/downloader.php`, which writes them, and
/// `mod/assign/feedback/file/importziplib.php`. The French names are those of its language pack `fr`.
extension Gradebook {
  /// The rows of work that came from Moodle.
  var moodleRows: [Row] { rows.filter { $0.marks.copy.pupil.moodleNumber != nil } }

  /// The grading worksheet, with Moodle's columns in a language.
  ///
  /// Moodle finds its columns by the names that they have in the language of whoever uploads the sheet,
  /// the row by the digits after « Participant », which in English alone has a blank after it, and
  /// reads the grade, with a point or the comma of its language, and the comments. It passes over an
  /// empty grade: a text that waits for its mark keeps the whole from being told. A dash as the time
  /// of the grade's last change is one that was never given.
  func moodleWorksheet(_ tongue: Tongue) throws -> Table {
    let rows = moodleRows
    let participant = Bilingual("Participant", "Participant ")(tongue)
    func column(_ french: String, _ english: String, _ text: (Row) -> String) -> Column {
      Column(Bilingual(french, english)(tongue), texts: rows.map(text))
    }
    let status = Bilingual("Remis pour évaluation", "Submitted for grading")(tongue)
    return try Table(columns: [
      column("Identifiant", "Identifier") {
        participant + ($0.marks.copy.pupil.moodleNumber ?? "")
      },
      column("Nom complet", "Full name") { FormulaGuard.guarded($0.marks.copy.pupil.name) },
      column("Adresse de courriel", "Email address") { _ in "" },
      column("Statut", "Status") { _ in status },
      column("Note", "Grade") { row in
        row.marks.marks.contains(where: \.isWaiting) ? "" : String(mark(of: row))
      },
      column("Note maximale", "Maximum grade") { String(mostMarks(of: $0)) },
      column("La note peut être modifiée", "Grade can be changed") { _ in
        Bilingual("Oui", "Yes")(tongue)
      },
      column("Dernière modification (travail remis)", "Last modified (submission)") { _ in "-" },
      column("Dernière modification (note)", "Last modified (grade)") { _ in "-" },
      column("Feedback par commentaires", "Feedback comments") {
        FormulaGuard.guarded(remarks($0).joined(separator: " · "))
      },
    ])
  }

  /// The files of the archive of feedback, in the folders of the download.
  ///
  /// Moodle takes the folder apart at its strokes and looks for the number after the first, so that the
  /// name before it must have none. Before 4.1 its own folders end in a stroke, which it asks for; the
  /// later ones take it, too.
  func moodleFeedback() -> [(name: String, bytes: [UInt8])] {
    moodleRows.flatMap { row in
      let pupil = row.marks.copy.pupil
      let name = pupil.name.replacing("_", with: " ").replacing("/", with: " ")
      let folder = "\(name)_\(pupil.moodleNumber ?? "")_assignsubmission_file_"
      return [
        (name: "\(folder)/retour.html", bytes: Array(feedbackPage(row).utf8)),
        (name: "\(folder)/retour.md", bytes: Array(feedback(row).utf8)),
      ]
    }
  }
}
