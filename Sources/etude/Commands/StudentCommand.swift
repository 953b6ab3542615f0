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

  @OptionGroup var options: Options
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
      if let reason = try refusal(of: notebook, printer) {
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

  /// The reason for which nothing is made of a notebook; what a check says against it is said.
  private func refusal(of notebook: Notebook, _ printer: ResultPrinter) throws -> Bilingual? {
    let nothing = Bilingual("rien n'est écrit", "nothing is written")
    if notebook.hasSlips { return nothing }
    Interrupts.install()
    return try options.limited(printer) { token in
      let context = printer.context(token)
      let session = try options.session(besides: notebook.path)
      var runner = try NotebookRunner(notebook, session: session)
      let help = CheckView(notebook: notebook, printer: printer).help
      let recording = runner.record(in: context, help: help)
      recording.errors.forEach { printer.complain($0) }
      switch recording.outcome {
      case .succeeded, .unfinished: break
      case .failed: return nothing
      case .interrupted: throw ExitStatus.interrupted
      case .timedOut: throw ExitStatus.timedOut
      }
      if let line = notebook.differences(from: recording).first?.line {
        return nothing
          + Bilingual(
            ", car le résultat de la ligne \(line) n'est plus celui du fichier",
            ", since the result on line \(line) is no longer the one in the file")
      }
      let limits = CellLimits(options.limits.ofCells)
      var proofs = TeacherProofs(notebook, session: session, limits: limits)
      let problems =
        TeacherProofs.concern(notebook)
        ? proofs.run(in: context) : OpenNames(notebook, session: session).problems
      problems.forEach { printer.complain($0) }
      return problems.isEmpty ? nil : nothing
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
