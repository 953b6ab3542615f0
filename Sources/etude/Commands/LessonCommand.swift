import ArgumentParser
import BuiltinKit
import Datasets
import Diagnostics
import LineEditor
import Notebooks
import Styling

/// `etude lesson NOTEBOOK.md`: steps through a notebook in the dialogue.
struct LessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", helpNames: [], aliases: ["leçon", "lecon"])

  @OptionGroup var options: Options
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var file: String?

  mutating func run() throws {
    let printer = options.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.tongue))) }
    guard let file, file != "-" else {
      printer.complain(MissingFileArgument(command: "lesson"))
      throw ExitStatus.usage
    }
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
      let prompt = try Prompt(options: options, printer: printer)
      prompt.guide = guide
      try prompt.run()
    } catch let problem as NotebookProblem {
      let path = JournalFile(of: notebook.path).path
      let bytes = (try? FileSystem.read(path)) ?? []
      printer.complain(problem.diagnostic(path: path, bytes: bytes))
      throw ExitStatus.malformed
    } catch let problem as FileProblem {
      printer.complain(Diagnostic.wording(problem))
      throw ExitStatus.missing
    } catch let diagnostic as Diagnostic {
      printer.complain(diagnostic)
      throw ExitStatus.usage
    }
  }
}
