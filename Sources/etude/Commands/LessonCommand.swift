import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import LineEditor
import Notebooks
import Platform
import Styling

/// `etude lesson NOTEBOOK.md`: steps through a notebook in the dialogue.
struct LessonCommand: Subcommand {
  static let page = CommandPage(
    name: "lesson", aliases: ["leçon", "lecon"], takes: Bilingual("CAHIER.md", "NOTEBOOK.md"),
    summary: Bilingual("parcourt un cahier pas à pas", "steps through a notebook"),
    overview: Bilingual(
      "le parcourt pas à pas, exercices compris\n(leçon) ; reprend où vous en étiez",
      "steps through it, exercises included; goes\non where you left"),
    examples: [
      HelpEntry(
        Bilingual("etude lesson cours.md", "etude lesson course.md"),
        "commence, ou reprend où vous en étiez", "begins, or goes on where you left")
    ])

  @OptionGroup var options: Options
  @Argument var file: String?

  mutating func run(_ printer: ResultPrinter) throws {
    let file = try required(file == "-" ? nil : file, printer)
    guard var notebook = try NotebookFile.read(file, options, printer) else { return }
    if let lesson = JournalFile.lesson(of: notebook) {
      guard let found = try NotebookFile.read(lesson, options, printer) else { return }
      notebook = found
    }
    options.lang = options.lang ?? notebook.tongue
    try lead(notebook)
  }

  private func lead(_ notebook: Notebook) throws {
    let printer = options.printer()
    do {
      let guide = try LessonGuide(notebook, options, printer)
      let dialogue = try Dialogue(options: options, printer: printer)
      dialogue.guide = guide
      try dialogue.run()
      guard guide.isSaved else { throw ExitStatus.notWritten }
    } catch let code as ExitCode {
      throw code
    } catch let problem as NotebookProblem {
      let path = JournalFile(of: notebook.path).path
      // The message is whole without the line at fault, which is quoted under it.
      let bytes = (try? FileSystem.read(path)) ?? []
      printer.complain(problem.diagnostic(path: path, bytes: bytes))
      throw ExitStatus.malformed
    } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    } catch {
      guard let diagnostic = Diagnostic(thrown: error) else { throw error }
      printer.complain(diagnostic)
      throw ExitStatus.usage
    }
  }
}
