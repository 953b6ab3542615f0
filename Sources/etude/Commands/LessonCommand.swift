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
    name: "lesson", aliases: ["leçon", "lecon"], takes: Bilingual("[CAHIER.md]", "[NOTEBOOK.md]"),
    summary: Bilingual("parcourt un cahier pas à pas", "steps through a notebook"),
    overview: Bilingual(
      "le parcourt pas à pas (leçon) et reprend où\nvous en étiez ; seul, la liste des leçons",
      "steps through it, exercises included; goes\non where you left; alone, lists the lessons"),
    options: HelpText.cellOptions,
    examples: [
      HelpEntry(
        Bilingual("etude leçon", "etude lesson"), "les leçons, et où vous en êtes",
        "the lessons, and how far you are"),
      HelpEntry(
        Bilingual("etude leçon 03-pays", "etude lesson 03-pays"), "une leçon du programme",
        "a lesson of the program"),
      HelpEntry(
        Bilingual("etude lesson cours.md", "etude lesson course.md"),
        "commence, ou reprend où vous en étiez", "begins, or goes on where you left"),
    ])

  @OptionGroup var typed: TypedOptions
  @OptionGroup var cells: TypedCellOptions
  @Argument var file: String?

  mutating func run(_ printer: ResultPrinter) throws {
    guard let file else { return printer.line(LessonShelf().text(printer.tongue)) }
    let path = try required(file == "-" ? nil : file, printer)
    guard var notebook = try read(path, printer) else { return }
    if let lesson = JournalFile.lesson(of: notebook) {
      guard let found = try read(lesson, printer) else { return }
      notebook = found
    }
    var options = options
    options.lang = options.lang ?? notebook.tongue
    try lead(notebook, options)
  }

  /// A notebook in a file, else the program's own lesson of that name.
  private func read(_ path: String, _ printer: ResultPrinter) throws -> Notebook? {
    if !FileSystem.exists(path), let lesson = LessonShelf.inside(named: path) { return lesson }
    return try NotebookFile.read(path, options, printer)
  }

  private func lead(_ notebook: Notebook, _ options: Options) throws {
    let printer = options.printer()
    let cells = cells.choices
    do {
      let guide = try LessonGuide(
        notebook, options, parameters: try cells.assignments(printer),
        writesAnywhere: cells.writesAnywhere, printer)
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
