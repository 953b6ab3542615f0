import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Exports
import LineEditor
import Notebooks
import Platform
import Styling

/// `etude student NOTEBOOK.md -o FILE`: the students' version of a teacher's notebook.
struct StudentCommand: Subcommand {
  static let page = CommandPage(
    name: "student", aliases: ["élève", "eleve"], takes: Bilingual("CAHIER.md", "NOTEBOOK.md"),
    summary: Bilingual(
      "écrit la version élève d'un cahier", "writes the student's version of a notebook"),
    overview: Bilingual(
      "écrit la version élève (élève) ;\n-o FICHIER ; --fiche : à imprimer",
      "writes the student's version; -o FILE;\n--sheet: to print"),
    options: [
      HelpEntry(
        Bilingual("-o, --output FICHIER", "-o, --output FILE"),
        "écrit dans ce fichier, sinon sur la sortie\nstandard",
        "writes that file, else standard output"),
      HelpEntry("--fiche, --sheet", "les exercices, à imprimer", "the exercises, to print"),
    ],
    examples: [
      HelpEntry(
        Bilingual("etude student prof.md -o eleve.md", "etude student teacher.md -o student.md"),
        "sans les solutions ni les tests cachés", "without solutions and hidden tests"),
      HelpEntry(
        Bilingual(
          "etude student prof.md --fiche -o fiche.html",
          "etude student teacher.md --sheet -o sheet.html"), "les exercices sur une feuille",
        "the exercises on a sheet"),
    ])

  @OptionGroup var typed: TypedOptions
  @Option(name: [.customShort("o"), .customLong("output")]) var output: String?
  @Flag(name: [.customLong("fiche"), .customLong("sheet")]) var isFiche = false
  @Argument var file: String?

  mutating func run(_ printer: ResultPrinter) throws {
    let file = try required(file, printer)
    if let output, let place = FileSystem.resolved(output), place == FileSystem.resolved(file) {
      printer.complain(StudentReplacesTeacher(file))
      throw ExitStatus.usage
    }
    guard let notebook = try NotebookFile.read(file, options, printer, strictly: true)
    else { return }
    do {
      if let reason = try TeacherCheck(options: options, printer: printer).refusal(of: notebook) {
        printer.complain(NotebookRefused(file, reason))
        throw ExitStatus.difference
      }
      let version = try StudentVersion(notebook, catalogue: .standard)
      if !options.quiet { version.warnings.forEach { printer.complain($0) } }
      let bytes = isFiche ? try fiche(of: version, notebook) : version.bytes
      guard let output else { return printer.document(bytes) }
      try FileSystem.write(bytes, to: output)
    } catch let problem as FileError {
      printer.complain(problem.fault)
      throw ExitStatus.missing
    } catch let code as ExitCode {
      throw code
    } catch {
      guard let diagnostic = Diagnostic(thrown: error) else { throw error }
      printer.complain(diagnostic)
      throw ExitStatus.difference
    }
  }

  /// The exercises of a student's version as a sheet to print.
  private func fiche(of version: StudentVersion, _ teacher: Notebook) throws -> [UInt8] {
    let notebook = try Notebook(reading: version.bytes, path: teacher.path)
    return ExportTarget.document(
      try ExportTarget.fiche(
        of: ExportedNotebook(unrun: notebook), teacher: ExportedNotebook(unrun: teacher)))
  }
}
