import Diagnostics
public import Evaluation
import Language
import Values

/// The cells of a notebook in Python, tried one after the other: those that étude runs as they are
/// or translates exactly.
///
/// A cell that fails leaves nothing behind, so that what needs it fails too. What one writes is
/// dropped.
public struct ForeignCellTrial {
  private var session: Session
  private let context: RunContext
  private let limits: CellLimits

  /// A trial in a fresh session.
  public init(_ session: Session, in context: RunContext, limits: CellLimits = CellLimits()) {
    self.session = session
    var context = context
    context.files = .dropping
    self.context = context
    self.limits = limits
  }

  /// The cell in étude's words, nil where it does not run after the cells before.
  ///
  /// Lines that have nothing to do here, such as imports, are left out beside others.
  public mutating func translated(_ code: String) -> String? {
    if let ours = translatedAsItStands(code) { return ours }
    // What a list of columns' names in a variable says is known here.
    let spelled = spellingLists(in: code)
    return spelled == code ? nil : translatedAsItStands(spelled)
  }

  private mutating func translatedAsItStands(_ code: String) -> String? {
    let program = read(code)
    let lines = program.source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    let short = Self.withoutIdleLines(lines)
    let candidates = short.allSatisfy(\.isWhitespace) ? [code] : [short, program.source.text, code]
    return candidates.first { run($0) }
  }

  /// The start of an answer in étude's words, its gaps included; nil where that is no code of ours.
  ///
  /// It is read, not run.
  public mutating func translatedStarter(_ code: String) -> String? {
    let program = read(code)
    let text = program.source.text
    guard !read(text).diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return text
  }

  /// The code with lists of texts in the place of the variables that hold them, where columns are
  /// chosen: `df[textes]` as `df[["Tweet", "Email"]]`, `value_vars=textes`.
  private func spellingLists(in code: String) -> String {
    var lists: [String: String] = [:]
    for name in session.variables.map(\.name) {
      guard case .list(let items)? = session.value(of: name), !items.isEmpty else { continue }
      let texts = items.compactMap { if case .text(let text) = $0 { JSON.text(text) } else { nil } }
      if texts.count == items.count { lists[name] = "[\(texts.joined(separator: ", "))]" }
    }
    for match in code.matches(of: /(?:^|\n)([A-Za-z_]\w*)\s*=\s*(\[[^\[\]\n]*\])[ \t]*(?=\n|$)/) {
      lists[String(match.1)] = String(match.2)
    }
    guard !lists.isEmpty else { return code }
    return code.replacing(/(\[|(?:vars|columns|values|subset|by|y)\s*=\s*)([A-Za-z_]\w*)(?=[\],)])/)
    {
      match in lists[String(match.2)].map { match.1 + $0 } ?? String(match.0)
    }
  }

  /// Reads a cell; in Python several values without brackets are one, which here have brackets.
  private mutating func read(_ code: String) -> Program {
    var lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while true {
      let source = Source(lines.joined(separator: "\n"), origin: .input(0))
      let program = session.read(source, checkpoint: context.token.checkpoint)
      guard let error = program.diagnostics.first(where: { $0.severity == .error }),
        error.code == ValuesWithoutBrackets.entry.code, let place = error.primary,
        error.source === program.source
      else { return program }
      let index = program.source.line(at: place.range.lower)
      let all = program.source.text.split(separator: "\n", omittingEmptySubsequences: false)
      guard all.indices.contains(index), let line = Self.bracketed(all[index]) else {
        return program
      }
      lines = all.map(String.init)
      lines[index] = line
    }
  }

  /// `a = 1, 2` as `a = [1, 2]`; nil for a line that has its brackets.
  private static func bracketed(_ line: Substring) -> String? {
    let match = line.wholeMatch(of: /(\s*(?:[\p{L}_][\p{L}\p{N}_]*\s*=\s*)?)([^=].*?)\s*/)
    guard let match, !match.2.hasPrefix("["), !match.2.hasPrefix("("), !match.2.contains("#") else {
      return nil
    }
    return "\(match.1)[\(match.2)]"
  }

  private mutating func run(_ code: String) -> Bool {
    var after = session
    let program = read(code)
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
