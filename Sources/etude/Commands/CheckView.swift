import Diagnostics
import Evaluation
import Notebooks
import Styling
import Values

/// Says what a check finds: differences on standard output, errors on standard error.
struct CheckView {
  let notebook: Notebook
  private let printer: ResultPrinter

  init(notebook: Notebook, printer: ResultPrinter) {
    self.notebook = notebook
    self.printer = printer
  }

  /// The answer of `help` inside a notebook.
  func help(_ topic: String?) -> StyledText {
    HelpPages(tongue: notebook.tongue, width: Notebook.outputWidth).answer(topic)
  }

  /// Prints the progress, on a terminal, and what the notebook does not expect.
  func show(_ event: NotebookEvent) {
    switch event {
    case .cell(let number, let count, let line, _):
      guard printer.errors.isTerminal, !printer.isQuiet else { return }
      printer.remark(StyledText("[\(number)/\(count)] l.\(line)", .dim))
    case .output(.error(let error)): printer.complain(error.fault)
    case .unfinished(let id, let line):
      let name = id.map { "#\($0) " } ?? ""
      say(
        Bilingual("exercice \(name)à compléter", "exercise \(name)to be completed"), line: line,
        column: 1)
    case .output, .prose, .expectedError, .waiting: break
    }
  }

  /// Prints the differences and the sum of all, and returns the exit code.
  func report(_ differences: [Difference], _ recording: Recording) -> Int32 {
    for difference in differences {
      if printer.format == .json { json(difference) } else { print(difference) }
    }
    let outcome = recording.outcome
    let isAsStored = differences.isEmpty && !notebook.hasSlips
    let status = outcome == .succeeded && !isAsStored ? 1 : outcome.exitCode
    if printer.format == .json {
      line(
        fields([
          ("file", text(notebook.path)), ("cells", "\(recording.cells.count)"),
          ("values", "\(recording.values.count)"), ("differences", "\(differences.count)"),
          ("errors", "\(recording.errors.count)"), ("exit", "\(status)"),
        ]))
    } else if !printer.isQuiet {
      printer.line(StyledText(summary(differences.count, recording, status)))
    }
    return status
  }

  private func summary(_ count: Int, _ recording: Recording, _ status: Int32) -> String {
    let (cells, values) = (recording.cells.count, recording.values.count)
    let verdict =
      switch (status, count) {
      case (0, _): Bilingual("conforme", "as stored")
      case (1, 0) where notebook.hasSlips: Bilingual("bloc à corriger", "block to be mended")
      case (1, 0): Bilingual("exercice à compléter", "exercise to be completed")
      case (2, 0): Bilingual("erreur", "error")
      case (_, 0): Bilingual("arrêté", "stopped")
      default: counted(count, "différence", "difference")
      }
    let sum =
      Bilingual("\(notebook.path) : ", "\(notebook.path): ") + counted(cells, "cellule", "cell")
      + Bilingual(same: ", ") + counted(values, "valeur", "value") + Bilingual(same: " — ")
    return (sum + verdict)(printer.tongue)
  }

  /// A number with its noun; none is singular in French and plural in English.
  private func counted(_ count: Int, _ french: String, _ english: String) -> Bilingual {
    Bilingual(
      "\(count) \(french)" + (count > 1 ? "s" : ""),
      "\(count) \(english)" + (count == 1 ? "" : "s"))
  }

  private func print(_ difference: Difference) {
    let message =
      switch difference.kind {
      case .output: Bilingual("la sortie a changé", "the output changed")
      case .error: Bilingual("le message de l'erreur a changé", "the error's message changed")
      case .value: Bilingual("la valeur a changé", "the value changed")
      }
    say(message, line: difference.line, column: difference.column)
    block(Bilingual("attendu :", "stored:")(printer.tongue), difference.stored)
    block(Bilingual("obtenu :", "got:")(printer.tongue), difference.got)
    guard difference.diff.count > 0 else { return }
    line("--- \(notebook.path)")
    line("+++ \(notebook.path)")
    for row in difference.diff { line(row) }
  }

  private func block(_ title: String, _ lines: [String]) {
    if lines.count == 1 { return line("  \(title) \(lines[0])") }
    line("  \(title)")
    for row in lines { line("    \(row)") }
  }

  private func json(_ difference: Difference) {
    line(
      fields([
        ("file", text(notebook.path)), ("line", "\(difference.line)"),
        ("column", "\(difference.column)"), ("kind", text(difference.kind.rawValue)),
        ("stored", text(difference.stored.joined(separator: "\n"))),
        ("got", text(difference.got.joined(separator: "\n"))),
      ]))
  }

  /// A message with its place in the file, in the form that editors open.
  private func say(_ message: Bilingual, line row: Int, column: Int) {
    guard printer.format != .json else { return }
    line("\(notebook.path):\(row):\(column): \(message(printer.tongue))")
  }

  private func line(_ text: String) { printer.line(StyledText(text)) }

  private func text(_ text: String) -> String { JSON.text(text) }

  private func fields(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(text($0)): \($1)" }.joined(separator: ", ") + "}"
  }
}
