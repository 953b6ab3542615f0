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

/// The check of a teacher's notebook before anything is made of it for pupils: its outputs, and the proofs
/// of its exercises.
struct TeacherCheck {
  let options: Options
  let printer: ResultPrinter

  /// The reason for which nothing is made of a notebook; what a check says against it is said.
  func refusal(of notebook: Notebook) throws -> Bilingual? {
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
}
