public import Diagnostics
public import Language
import Styling

public import struct Platform.Checkpoint

extension Program {
  /// The program of a text in which lines of other languages may stand: those with an exact
  /// equivalent are translated, those with nothing to do are passed over, each with a note.
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
    do {
      let translation = try Translation(of: source, by: table, checkpoint)
      let source = translation?.source ?? source
      let passed = try PassedStatements(in: source, table.passings, checkpoint)
      return read(source, mode, translation?.notes ?? [], passed, checkpoint)
    } catch {
      return Program(
        source: source, statements: [], diagnostics: [], isIncomplete: false, ending: error)
    }
  }

  private static func read(
    _ source: Source, _ mode: ParseMode, _ translated: [Diagnostic], _ passed: PassedStatements,
    _ checkpoint: Checkpoint
  ) -> Program {
    var program = Parser.parse(
      source, mode: mode, passingOver: passed.ranges, checkpoint: checkpoint)
    let notes = translated + passed.notes
    if !notes.isEmpty {
      let errors = program.diagnostics.filter { $0.severity == .error }
      let others = program.diagnostics.filter { $0.severity != .error } + notes
      program.diagnostics =
        errors
        + others.sorted { ($0.primary?.range.lower ?? 0) < ($1.primary?.range.lower ?? 0) }
    }
    return program
  }
}

/// A text whose lines with an exact equivalent are written in étude's words.
private struct Translation {
  let source: Source
  let notes: [Diagnostic]

  /// The translation, nil where no line has one.
  init?(of source: Source, by table: ForeignLineTable, _ checkpoint: Checkpoint) throws {
    guard !table.translations.isEmpty else { return nil }
    let rewriter = LineRewriter(rules: table.translations) { _ in true }
    var lines: [String] = []
    var messages: [(line: Int, message: Bilingual)] = []
    for (index, line) in source.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      // A line may take as long as hundreds of tokens.
      if index & 63 == 0 { try checkpoint() }
      let found = rewriter.rewrite(String(line))
      lines.append(found?.line ?? String(line))
      if let found, found.line != nil { messages.append((index, found.message)) }
    }
    guard !messages.isEmpty else { return nil }
    let text = Source(lines.joined(separator: "\n"), origin: source.origin)
    self.source = text
    var start = 0
    var places: [SourceRange] = []
    for line in lines {
      places.append(SourceRange(start, start + line.utf8.count))
      start += line.utf8.count + 1
    }
    notes = messages.map { index, message in
      var note = LineFromElsewhere(message, help: nil).at(places[index])
      note.mended = String(lines[index].drop { $0 == " " })
      note.severity = .note
      note.source = text
      return note
    }
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
    let tokens = try Self.significantTokens(of: source, checkpoint)
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
          notes.append(note)
        }
        index = end
      } else {
        depth = max(0, depth + Self.depth(token))
        index += 1
      }
    }
  }

  private static func significantTokens(
    of source: Source, _ checkpoint: Checkpoint
  ) throws -> [Token] {
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
