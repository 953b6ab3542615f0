import BuiltinKit
import Datasets
import Diagnostics
import Evaluation
import Language
import LineEditor
import Notebooks
import Platform
import Styling

extension Dialogue {
  /// Runs a program or a notebook in this session.
  func open(_ path: String) {
    do {
      if path.hasSuffix(".md") { return try replay(path) }
      if evaluate(try ScriptFile.read(path), mode: .file) == .succeeded { saidOpened(path) }
    } catch let problem as FileError {
      printer.complain(problem.fault)
    } catch is Interruption {
      sayInterrupted()
    } catch {
      printer.complain(Diagnostic(anything: error))
    }
  }

  private func saidOpened(_ path: String) {
    say(Bilingual("\(path) est exécuté", "\(path) has run"), .dim)
  }

  /// Runs a notebook in this session: its cells see what the session holds, and leave it what they
  /// define.
  private func replay(_ path: String) throws {
    let bytes = try ScriptFile.bytes(path)
    let notebook: Notebook
    do { notebook = try Notebook(reading: bytes, path: path) } catch {
      return printer.complain(error.diagnostic(path: path, bytes: bytes))
    }
    let runner = try NotebookRunner(
      notebook, session: session, proseWidth: min(printer.output.width, 100),
      unicode: printer.output.unicode)
    let result = runAside { printer, token in
      var runner = runner
      let view = NotebookView(printer: printer, tongue: notebook.tongue)
      let outcome = runner.run(in: printer.context(token)) { view.show($0) }
      return (session: runner.session, outcome: outcome)
    }
    guard let result else { return }
    session = result.session
    if result.outcome == .interrupted { sayInterrupted() }
  }

  /// Writes the statements that have succeeded, as a notebook where the name ends in `.md`.
  ///
  /// It is a program otherwise. A file that this session has not written stays as it is.
  func save(_ path: String) {
    guard !succeeded.isEmpty else {
      return say(Bilingual("rien à enregistrer encore", "nothing to save yet"))
    }
    guard saved.contains(path) || !FileSystem.exists(path) else {
      return say(
        Bilingual(
          "\(path) existe déjà : choisissez un autre nom", "\(path) exists: choose another name"),
        .warning)
    }
    let text = path.hasSuffix(".md") ? notebookText : succeeded.joined(separator: "\n") + "\n"
    do {
      try FileSystem.write(Array(text.utf8), to: path)
      saved.insert(path)
      let count = succeeded.count
      say(
        Bilingual(
          "\(path) : \(count) instruction\(count > 1 ? "s" : "")",
          "\(path): \(count) statement\(count > 1 ? "s" : "")"))
    } catch { printer.complain(error.fault) }
  }

  private var notebookText: String {
    let title = Bilingual("Ma séance", "My session")(tongue)
    let titleKey = Bilingual("titre", "title")(tongue)
    let tongueKey = Bilingual("langue", "lang")(tongue)
    let head =
      "---\netude: 2\n\(titleKey): \"\(title)\"\n\(tongueKey): \(tongue.rawValue)\n---\n\n# \(title)\n"
    return head
      + succeeded.map { statement in
        let fence = statement.contains("```") ? "````" : "```"
        return "\n\(fence)etude\n\(statement)\n\(fence)\n"
      }.joined()
  }
}
