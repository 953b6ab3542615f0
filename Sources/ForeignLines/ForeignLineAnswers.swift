public import Diagnostics
public import Language
import Styling

/// Answers to lines that failed: the line to write, where one was written as Python, pandas or
/// seaborn would.
public struct ForeignLineAnswers {
  private let isFunction: @Sendable (String) -> Bool
  private let isOwn: @Sendable (String) -> Bool
  private let names: PythonNames

  /// Answers that only call functions which exist.
  ///
  /// - Parameters:
  ///   - isFunction: whether a name is a function of the catalogue.
  ///   - isOwn: whether the user has given the name to a function, or to a value that may be one.
  ///   - names: what is known of the values that names hold.
  public init(
    isFunction: @escaping @Sendable (String) -> Bool,
    isOwn: @escaping @Sendable (String) -> Bool, names: PythonNames = PythonNames()
  ) {
    self.names = names
    self.isFunction = isFunction
    self.isOwn = isOwn
  }

  /// True for faults whose own message names the foreign form already; only their repair is
  /// replaced.
  private static func namesTheForm(_ fault: any Fault) -> Bool {
    switch fault {
    case is ModulePrefix, is ForeignLambda, is ArrowInComparison, is ColumnAssignment,
      is UnfitOperands:
      true
    default: false
    }
  }

  /// True for faults that a foreign form may hide behind; the others stand, whatever the line
  /// looks like.
  private static func mayHideAForm(_ fault: any Fault) -> Bool {
    type(of: fault).entry.family.isAboutWriting || fault is RowNumberAsColumn
  }

  /// The errors of a text that could not be parsed: a line that is known from elsewhere has one,
  /// and several repairs are shown and applied together.
  public func answers(to diagnostics: [Diagnostic], of source: Source) -> [Diagnostic] {
    var answered: Set<Int> = []
    let answers: [Diagnostic] = diagnostics.compactMap { diagnostic in
      guard diagnostic.severity == .error, let primary = diagnostic.primary else {
        return diagnostic
      }
      let line = source.line(at: primary.range.lower)
      if answered.contains(line) { return nil }
      guard let answer = known(diagnostic, of: source) else { return diagnostic }
      answered.insert(line)
      return answer
    }
    return withoutVainRepairs(Self.repairedTogether(answers, of: source), of: source)
  }

  /// Errors whose repair leaves its lines unreadable in another way lose it: what is offered can be
  /// typed.
  private func withoutVainRepairs(
    _ diagnostics: [Diagnostic], of source: Source
  ) -> [Diagnostic] {
    var known: [Fix] = []
    return diagnostics.map { diagnostic in
      guard let fix = diagnostic.fix, !known.contains(fix) else { return diagnostic }
      guard isVain(fix, diagnostics, source) else {
        known.append(fix)
        return diagnostic
      }
      var copy = diagnostic
      copy.fix = nil
      copy.mended = nil
      return copy
    }
  }

  /// Returns whether a text with that repair has an error that it had not, at the repair or before it.
  private func isVain(_ fix: Fix, _ diagnostics: [Diagnostic], _ source: Source) -> Bool {
    guard source.bytes.count < Self.largestReread, let last = fix.edits.map(\.range.upper).max()
    else { return false }
    let mended = Source(fix.applied(to: source), origin: source.origin)
    let end = last + mended.bytes.count - source.bytes.count
    let first = Parser.parse(mended, mode: .file).diagnostics.first { $0.severity == .error }
    guard let first, let place = first.primary?.range.lower, place < end,
      fix.edits.map(\.range.lower).min().map({ mended.line(at: place) >= source.line(at: $0) })
        ?? false
    else { return false }
    return !diagnostics.contains { $0.fix == nil && $0.message == first.message }
  }

  /// The largest text that is read again to try a repair, in bytes.
  private static let largestReread = 100_000

  /// Errors whose repairs do not touch each other all carry the repair of all, and each shows its
  /// line wholly mended.
  private static func repairedTogether(
    _ diagnostics: [Diagnostic], of source: Source
  ) -> [Diagnostic] {
    let edits = diagnostics.compactMap(\.fix).flatMap(\.edits)
      .sorted { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
    let overlap = zip(edits, edits.dropFirst()).contains { $0.range.upper > $1.range.lower }
    guard diagnostics.count(where: { $0.fix != nil }) > 1, !overlap else { return diagnostics }
    return diagnostics.map { diagnostic in
      guard let primary = diagnostic.primary, diagnostic.fix != nil else { return diagnostic }
      let line = source.lineRange(source.line(at: primary.range.lower))
      let own = edits.filter { line.lower <= $0.range.lower && $0.range.upper <= line.upper }
      var copy = diagnostic
      copy.fix = Fix(edits)
      let moved = own.map {
        Fix.Edit(
          SourceRange($0.range.lower - line.lower, $0.range.upper - line.lower), $0.text)
      }
      let mended = Fix(moved).applied(to: Source(source.slice(line), origin: source.origin))
      copy.mended = String(mended.drop { $0 == " " })
      return copy
    }
  }

  /// The error of a statement that failed while it ran.
  public func answer(to diagnostic: Diagnostic, of source: Source) -> Diagnostic {
    guard diagnostic.source === source else { return diagnostic }
    return known(diagnostic, of: source) ?? diagnostic
  }

  private func known(_ diagnostic: Diagnostic, of source: Source) -> Diagnostic? {
    guard let primary = diagnostic.primary, Self.mayHideAForm(diagnostic.fault) else {
      return nil
    }
    let line = source.lineRange(source.line(at: primary.range.lower))
    if let answer = PythonAnswer(source.slice(line), names: names) {
      return answered(diagnostic, answer, line, source)
    }
    // The parser stops where it must, not always where the foreign form stands; a prefix of a module is
    // marked alone.
    let isExact = diagnostic.entry.family != .syntax && !(diagnostic.fault is ModulePrefix)
    let place = SourceRange(
      primary.range.lower - line.lower, min(primary.range.upper, line.upper) - line.lower)
    if let text = SpreadsheetCall.mended(source.slice(line), at: place.lower) {
      var answer = diagnostic
      answer.mended = text
      answer.fix = Fix(replace: line, with: text)
      return answer
    }
    guard let found = rewriter.rewrite(source.slice(line), touching: isExact ? place : nil) else {
      return functionBeforeValue(diagnostic, line, source)
        ?? forgottenBrackets(diagnostic, primary.range, source)
    }
    if let text = found.line, !isReadable(text) { return nil }
    var answer = diagnostic
    if !Self.namesTheForm(diagnostic.fault) || found.line == nil {
      let focus = SourceRange(line.lower + found.focus.lower, line.lower + found.focus.upper)
      answer = LineFromElsewhere(found.message, help: found.help).at(focus)
      answer.source = source
    }
    if let text = found.line.map(lookedUp) {
      answer.mended = String(text.drop { $0 == " " })
      answer.fix = Fix(replace: line, with: text)
    }
    return answer
  }

  /// The line with `t["A", "B"]`, whose first name is that of a column, as `t[["A", "B"]]` for two
  /// columns and `t["B", "A"]` for a row and a column.
  private func lookedUp(_ line: String) -> String {
    guard let match = line.firstMatch(of: /(\w+)\[("[^"]*"|'[^']*'), ("[^"]*"|'[^']*')\]/),
      let known = names.known(String(match.output.1))
    else { return line }
    let (table, first, second) = (match.output.1, match.output.2, match.output.3)
    func isColumn(_ text: Substring) -> Bool {
      known.all.contains(String(text.dropFirst().dropLast()))
    }
    guard isColumn(first) else { return line }
    let code =
      isColumn(second) ? "\(table)[[\(first), \(second)]]" : "\(table)[\(second), \(first)]"
    return line[..<match.range.lowerBound] + code + line[match.range.upperBound...]
  }

  /// The answer to a line of Python whose twin is not exact, or that has none.
  private func answered(
    _ diagnostic: Diagnostic, _ found: PythonAnswer, _ line: SourceRange, _ source: Source
  ) -> Diagnostic? {
    if let text = found.line, !isReadable(text) { return nil }
    let focus = SourceRange(line.lower + found.focus.lower, line.lower + found.focus.upper)
    var answer = LineFromElsewhere(found.message, help: found.help).at(focus)
    answer.source = source
    if let text = found.line {
      answer.mended = String(text.drop { $0 == " " })
      answer.fix = Fix(replace: line, with: text)
    }
    return answer
  }

  /// The answer to `mean x`, a function at the start of a line and its argument: a call has brackets.
  private func functionBeforeValue(
    _ diagnostic: Diagnostic, _ line: SourceRange, _ source: Source
  ) -> Diagnostic? {
    guard diagnostic.fault is MissingOperator, diagnostic.fix == nil else { return nil }
    let text = Source(source.slice(line), origin: source.origin)
    let tokens = Lexer.tokens(of: text).filter { !$0.isTrivia }
    guard tokens.count > 1, tokens[0].kind == .name, !tokens[1].isTight,
      isFunction(text.slice(tokens[0].range)), !names.isUsed(text.slice(tokens[0].range))
    else { return nil }
    let gap = SourceRange(line.lower + tokens[0].upper, line.lower + tokens[1].lower)
    let end = line.lower + tokens[tokens.count - 1].upper
    let fix = Fix([.init(gap, "("), .init(SourceRange(end, end), ")")])
    guard let mended = source.mendedLine(fix), isReadable(mended) else { return nil }
    return diagnostic.repaired(by: fix, showing: mended)
  }

  /// The answer to `t.head` where `head` is a function: a call has brackets.
  private func forgottenBrackets(
    _ diagnostic: Diagnostic, _ place: SourceRange, _ source: Source
  ) -> Diagnostic? {
    let name = source.slice(place)
    guard diagnostic.fault is UnknownColumn || diagnostic.fault is NoSuchMember,
      place.lower > 0, source.bytes[place.lower - 1] == 0x2E, isFunction(name)
    else { return nil }
    var answer = diagnostic
    let fix = brackets(after: place.upper, source)
    answer.fix = fix
    answer.mended = source.mendedLine(fix) ?? fix.applied(to: source)
    return answer
  }

  /// `()` after a name, or those of `filter[…]` made round.
  private func brackets(after place: Int, _ source: Source) -> Fix {
    let insertion = Fix(replace: SourceRange(place, place), with: "()")
    guard place < source.bytes.count, source.bytes[place] == UInt8(ascii: "[") else {
      return insertion
    }
    var depth = 0
    for token in Lexer.tokens(of: source) where token.lower >= place {
      guard case .symbol(let symbol) = token.kind else { continue }
      depth += symbol.closer != nil ? 1 : symbol.isCloser ? -1 : 0
      guard depth == 0 else { continue }
      guard symbol == .rightBracket else { return insertion }
      return Fix([.init(SourceRange(place, place + 1), "("), .init(token.range, ")")])
    }
    return insertion
  }

  private var rewriter: LineRewriter {
    LineRewriter { [isFunction, isOwn] in isFunction($0) || isOwn($0) }
  }

  /// Returns whether étude can read the line; the head of a block may stand alone.
  private func isReadable(_ line: String) -> Bool {
    let program = Parser.parse(Source(line, origin: .input(0)), mode: .prompt)
    return !program.hasErrors || program.isIncomplete
  }
}

/// The name of a Python module before a function: `pd.read_csv(…)`.
public enum PythonModule {
  private static let modules: Set = [
    "pd", "np", "plt", "sns", "px", "math", "stats", "pandas", "numpy",
  ]

  /// The error of a call whose receiver is such a name, nil for any other call.
  ///
  /// It is one only where that name is no value of the student's.
  public static func prefix(
    of call: Call, in source: Source
  ) -> (name: String, problem: Diagnostic)? {
    guard call.style == .method, let receiver = call.receiver, case .name(let name) = receiver.kind,
      modules.contains(name.text)
    else { return nil }
    let fix = Fix(replace: SourceRange(name.range.lower, call.callee.range.lower), with: "")
    let line = source.line(at: name.range.lower)
    let isShort = source.lineCount == 1 && source.lineRange(line).upper < 200
    let problem = ModulePrefix(name.text).located(at: name.range, in: source)
      .repaired(by: fix, showing: isShort ? fix.applied(to: source) : nil)
    return (name.text, problem)
  }
}
