import Diagnostics
import Evaluation
import Notebooks
import Styling

import struct Platform.Checkpoint

/// Prints a notebook while it runs: prose, code and results on standard output, progress on
/// standard error where that is a terminal and results go elsewhere.
final class NotebookView {
  private let printer: ResultPrinter
  private let tongue: Tongue
  private let showsProgress: Bool
  /// True when a blank line is due before what comes next.
  private(set) var isGapDue: Bool

  init(printer: ResultPrinter, tongue: Tongue, isGapDue: Bool = false) {
    var printer = printer
    printer.tongue = tongue
    self.printer = printer
    self.tongue = tongue
    self.isGapDue = isGapDue
    showsProgress = printer.errors.isTerminal && !printer.output.isTerminal && !printer.isQuiet
  }

  /// Prints one thing that happens.
  func show(_ event: NotebookEvent) {
    switch event {
    case .prose(let text): if !text.isEmpty { paragraph(text) }
    case .cell(let number, let count, let line, let code):
      if showsProgress { printer.remark(StyledText("[\(number)/\(count)] l.\(line)", .dim)) }
      if !code.isEmpty { paragraph(StyledText(quoted(code), .dim)) }
    case .output(let output):
      // With a checkpoint that stops nothing there is nothing to throw.
      try? printer.print(output, checkpoint: .unlimited)
    case .expectedError(let diagnostic):
      guard printer.format == .text else { return }
      printer.line(
        DiagnosticPrinter(
          tongue: tongue, width: printer.output.width, unicode: printer.output.unicode
        ).print(diagnostic))
    case .unfinished(let id, let line):
      let name = id.map { "#\($0), " } ?? ""
      remark(
        "exercice \(name)ligne \(line) : à compléter",
        "exercise \(name)line \(line): to be completed")
    case .waiting(let line, let names):
      let all = names.joined(separator: ", ")
      remark("ligne \(line) : attend \(all)", "line \(line): waits for \(all)")
    }
  }

  /// Prints a text after a blank line; with JSON only results are printed.
  private func paragraph(_ text: StyledText) {
    guard printer.format == .text else { return }
    if isGapDue { printer.line(StyledText()) }
    printer.line(text)
    isGapDue = true
  }

  private func remark(_ french: String, _ english: String) {
    printer.remark(StyledText(Bilingual(french, english)(tongue), .warning))
  }

  /// The code of a cell, each line marked, so that it is not taken for a result.
  private func quoted(_ code: String) -> String {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.last == "" ? lines.dropLast() : lines[...]
    return trimmed.map { $0.isEmpty ? "  >" : "  > \($0)" }.joined(separator: "\n")
  }
}
