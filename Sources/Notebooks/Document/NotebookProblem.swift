public import Diagnostics

/// A flaw of a file that should be a notebook, or an oddity in one, with its line.
public struct NotebookProblem: Error, Equatable {
  /// The matter, of which a fault is made once the path is known.
  package enum Kind: Sendable, Equatable {
    /// Bytes that are no UTF-8.
    case notUTF8
    /// The file is malformed.
    case flaw(MalformedNotebook.Flaw)
    /// The file can be used all the same.
    case oddity(NotebookWarning.Oddity)
  }

  /// The matter.
  package var kind: Kind
  /// The line of the file, counted from 1.
  public var line: Int

  /// A flaw at a line counted from 1.
  package init(_ flaw: MalformedNotebook.Flaw, line: Int) {
    (kind, self.line) = (.flaw(flaw), line)
  }

  /// An oddity at a line counted from 1.
  package init(_ oddity: NotebookWarning.Oddity, line: Int) {
    (kind, self.line) = (.oddity(oddity), line)
  }

  private init(_ kind: Kind, line: Int) { (self.kind, self.line) = (kind, line) }

  /// Bytes that are no UTF-8, on a line.
  package static func notUTF8(line: Int) -> NotebookProblem {
    NotebookProblem(.notUTF8, line: line)
  }

  /// True where a piece of the file does not do what its author meant, so that a check refuses it.
  public var isSlip: Bool {
    if case .oddity(let oddity) = kind { oddity.isSlip } else { true }
  }

  /// The problem as a message, at its line of the file.
  public func diagnostic(path: String, bytes: [UInt8]) -> Diagnostic {
    let lines = FileLines(bytes)
    let text = lines.withLineFeeds(SourceRange(0, lines.start(of: line + 1)))
    let source = Source(text, origin: .file(path))
    switch kind {
    // Its line cannot be shown.
    case .notUTF8: return Diagnostic(NotUTF8(path, line: line))
    case .flaw(let flaw):
      return MalformedNotebook(flaw).located(at: lines.trimmed(line), in: source)
    case .oddity(let oddity):
      return NotebookWarning(oddity).located(at: lines.trimmed(line), in: source)
    }
  }
}
