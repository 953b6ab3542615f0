import Diagnostics
public import Evaluation
import Language

/// The cells of a notebook in Python, tried one after the other: those that étude runs as they are
/// or translates exactly.
///
/// A cell that fails leaves nothing behind, so that what needs it fails too. Nothing is written.
public struct ForeignCellTrial {
  private var session: Session
  private let context: RunContext
  private let limits: CellLimits

  /// A trial in a fresh session.
  public init(_ session: Session, in context: RunContext, limits: CellLimits = CellLimits()) {
    self.session = session
    var context = context
    context.files = .reading
    self.context = context
    self.limits = limits
  }

  /// The cell in étude's words, nil where it does not run after the cells before.
  ///
  /// Lines that have nothing to do here, such as imports, are left out beside others.
  public mutating func translated(_ code: String) -> String? {
    let source = Source(code, origin: .input(0))
    let program = session.read(source, checkpoint: context.token.checkpoint)
    let lines = program.source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    let short = Self.withoutIdleLines(lines)
    let candidates = short.allSatisfy(\.isWhitespace) ? [code] : [short, program.source.text, code]
    return candidates.first { run($0) }
  }

  private mutating func run(_ code: String) -> Bool {
    var after = session
    let program = after.read(
      Source(code, origin: .input(0)), checkpoint: context.token.checkpoint)
    guard CellRun(program, in: &after, context, limits).succeeded else { return false }
    session = after
    return true
  }

  private static func withoutIdleLines(_ lines: [String]) -> String {
    let kept = lines.filter { line in
      line != "pass" && !line.hasPrefix("import ")
        && !(line.hasPrefix("from ") && line.contains(" import "))
    }
    let text = kept.joined(separator: "\n")
    return String(text.drop(while: \.isNewline))
  }
}
