import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Exports
import Glibc
import Notebooks
import Styling

/// `etude student NOTEBOOK.md -o FILE`: what the students get of a teacher's notebook.
struct StudentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "student", helpNames: [], aliases: ["élève", "eleve"])

  @OptionGroup var options: Options
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Flag(name: [.customLong("fiche"), .customLong("sheet")]) var isFiche = false
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false
  @Argument var file: String?

  mutating func run() throws {
    let printer = options.printer()
    if help { return printer.line(StyledText(HelpText.overview(options.tongue))) }
    guard let file else {
      printer.complain(MissingFileArgument(command: "student"))
      throw ExitStatus.usage
    }
    if let output, let place = FileSystem.resolved(output), place == FileSystem.resolved(file) {
      printer.complain(StudentReplacesTeacher(file))
      throw ExitStatus.usage
    }
    guard let notebook = try NotebookFile.read(file, options, printer) else { return }
    do {
      let version = try StudentVersion(notebook, catalogue: .standard)
      if !options.quiet { version.warnings.forEach { printer.complain($0) } }
      let bytes = isFiche ? try fiche(of: version, file) : version.bytes
      guard let output else { return printer.raw(bytes) }
      try FileSystem.write(bytes, to: output)
    } catch let problem as FileProblem {
      printer.complain(Diagnostic.wording(problem))
      throw ExitStatus.missing
    } catch let diagnostic as Diagnostic {
      printer.complain(diagnostic)
      throw ExitStatus.difference
    }
  }

  /// The exercises of a student's version as a sheet to print.
  private func fiche(of version: StudentVersion, _ path: String) throws -> [UInt8] {
    let notebook = try Notebook(reading: version.bytes, path: path)
    return Array(try ExportTarget.fiche(of: ExportedNotebook(unrun: notebook)).utf8)
  }
}
