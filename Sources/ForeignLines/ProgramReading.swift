public import Diagnostics
public import Language
import Styling

public import struct Platform.Checkpoint

extension Program {
  /// The program of a text in which lines of Python may stand: those with an exact equivalent are
  /// translated, those with nothing to do are passed over, with a note on each kind.
  ///
  /// Where a line was translated, the program's source is the translated text, of as many lines.
  /// A line that fails later is answered by `ForeignLineAnswers`.
  ///
  /// - Parameter checkpoint: that of the run for which the text is read; what it throws is the
  ///   program's `ending`. A line that was just typed, or a cell of which only the names are
  ///   wanted, needs none.
  public static func read(
    _ source: Source, mode: ParseMode, table: ForeignLineTable = .standard,
    checkpoint: Checkpoint = .unlimited
  ) -> Program {
    var names = PythonNames()
    return read(source, mode: mode, knowing: &names, table: table, checkpoint: checkpoint)
  }

  /// The same, where something is known of the values that names hold; what the text tells of them
  /// is added.
  public static func read(
    _ source: Source, mode: ParseMode, knowing names: inout PythonNames,
    table: ForeignLineTable = .standard, checkpoint: Checkpoint
  ) -> Program {
    do {
      let translation = try PythonText(source, names: names, mode: mode, checkpoint)
      names = translation.names
      let passed = try PassedStatements(in: translation.source, table.passings, checkpoint)
      let program = read(translation, mode, passed, checkpoint)
      guard program.hasErrors, !translation.translated.isEmpty else { return program }
      // A line that étude cannot read is no translation.
      let skipped = try PassedStatements(in: translation.original, table.passings, checkpoint)
      let original = Parser.parse(
        translation.original, mode: mode, passingOver: skipped.ranges, checkpoint: checkpoint)
      return program.isWorse(than: original) ? original : program
    } catch {
      return Program(
        source: source, statements: [], diagnostics: [], isIncomplete: false, ending: error)
    }
  }

  private static func read(
    _ translation: PythonText, _ mode: ParseMode, _ passed: PassedStatements,
    _ checkpoint: Checkpoint
  ) -> Program {
    var program = Parser.parse(
      translation.source, mode: mode, passingOver: passed.ranges, checkpoint: checkpoint)
    let errors = program.diagnostics.filter { $0.severity == .error }
    let others = program.diagnostics.filter { $0.severity != .error } + passed.notes
    program.diagnostics =
      errors
      + others.sorted { ($0.primary?.range.lower ?? 0) < ($1.primary?.range.lower ?? 0) }
      + translation.remarks
    return program
  }
}

extension Program {
  /// Returns whether a line of this program that stands otherwise in `original` cannot be read.
  fileprivate func isWorse(than original: Program) -> Bool {
    diagnostics.contains { diagnostic in
      guard diagnostic.severity == .error, let place = diagnostic.primary?.range.lower else {
        return false
      }
      let line = source.line(at: place)
      guard line < original.source.lineCount else { return false }
      return source.slice(source.lineRange(line))
        != original.source.slice(original.source.lineRange(line))
    }
  }
}

extension PythonText {
  /// The notes on what was translated and on what was passed over: one each.
  fileprivate var remarks: [Diagnostic] {
    var remarks: [Diagnostic] = []
    if let first = translated.first {
      let message =
        translated.count == 1
        ? LineRewriter.message(first.word.isEmpty ? nil : first.word, first.line)
        : Bilingual(
          "\(translated.count) lignes de Python, lues ainsi :",
          "\(translated.count) lines of Python, read so:")
      var note = Diagnostic(LineFromElsewhere(message, help: nil))
      note.mended = translated.map(\.line).joined(separator: "\n    ")
      note.severity = .note
      note.source = source
      remarks.append(note)
    }
    if !passedOver.isEmpty { remarks.append(Diagnostic(PolishPassedOver(passedOver))) }
    return remarks + notes
  }
}

/// The statements of a text that are passed over.
private struct PassedStatements {
  private(set) var ranges: [SourceRange] = []
  private(set) var notes: [Diagnostic] = []

  init(
    in source: Source, _ passings: [ForeignLineTable.Passing], _ checkpoint: Checkpoint
  ) throws {
    guard passings.contains(where: { Self.mentions($0.opener, source.bytes) }) else { return }
    let tokens = try Lexer.significantTokens(of: source, checkpoint)
    var index = 0
    var depth = 0
    while index < tokens.count {
      try checkpoint(at: index)
      let token = tokens[index]
      if depth == 0, token.kind == .name, Self.startsStatement(index, tokens),
        let passing = passings.first(where: { $0.opener == source.slice(token.range) })
      {
        let end = Self.end(of: index, tokens)
        let range = SourceRange(token.lower, tokens[end - 1].upper)
        if passing.pattern.isWhole(source.slice(range)) {
          ranges.append(range)
          var note = passing.note(range)
          note.source = source
          // One note for all statements of a kind.
          if !notes.contains(where: { $0.code == note.code }) { notes.append(note) }
        }
        index = end
      } else {
        depth = max(0, depth + Self.depth(token))
        index += 1
      }
    }
  }

  /// Returns whether the text may hold a word, before it is taken apart.
  private static func mentions(_ word: String, _ bytes: [UInt8]) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first else { return false }
    var rest = bytes[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: word) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }

  private static func startsStatement(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .newline, .symbol(.semicolon), .symbol(.colon): return true
    default: return false
    }
  }

  private static func depth(_ token: Token) -> Int {
    guard case .symbol(let symbol) = token.kind else { return 0 }
    return symbol.closer != nil ? 1 : symbol.isCloser ? -1 : 0
  }

  /// The index after the last token of a statement: it ends with its line, but for brackets.
  private static func end(of start: Int, _ tokens: [Token]) -> Int {
    var depth = 0
    for index in start..<tokens.count {
      switch tokens[index].kind {
      case .end: return index
      case .newline, .symbol(.semicolon): if depth <= 0 { return index }
      default: depth += self.depth(tokens[index])
      }
    }
    return tokens.count
  }
}

extension Lexer {
  /// The tokens of a text that say something.
  static func significantTokens(of source: Source, _ checkpoint: Checkpoint) throws -> [Token] {
    var lexer = Lexer(source)
    var tokens: [Token] = []
    var count = 0
    while let token = lexer.next() {
      try checkpoint(at: count)
      count += 1
      if !token.isTrivia { tokens.append(token) }
    }
    return tokens
  }
}
