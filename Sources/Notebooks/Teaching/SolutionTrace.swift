import Diagnostics
import ForeignLines
import Language

/// Looks for what the solutions say in what students get: a line, or the right-hand side by which a
/// name gets its value that the starter asks for.
///
/// Words and signs are compared, however they are spaced, quoted or broken into lines. What says a
/// single word or number (`else:`, `x = 1`) tells nothing and is let pass, as is what a starter shows
/// itself.
struct SolutionTrace {
  /// The first line that survives, with its place.
  private(set) var first: Diagnostic?

  init(_ notebook: Notebook, kept: [SourceRange]) {
    let wanted = Self.wanted(in: notebook)
    guard !wanted.isEmpty else { return }
    for range in kept {
      let tokens = Tokens(notebook.bytes[range.lower..<range.upper])
      guard let (piece, token) = tokens.first(of: wanted) else { continue }
      let lines = FileLines(notebook.bytes)
      let line = lines.line(at: token.offset)
      let source = Source(
        FileLines.withLineFeeds(notebook.bytes[..<lines.range(of: line).upper]),
        origin: .file(notebook.path))
      first = SolutionShows(piece.text, exercise: piece.exercise)
        .located(at: lines.trimmed(line), in: source)
      return
    }
  }

  /// A piece of a solution that must not be seen.
  private struct Piece {
    let text: String
    let words: [String]
    let exercise: String

    init(_ text: String, exercise: String) {
      self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      words = Tokens(Array(text.utf8)[...]).all.map(\.text)
      self.exercise = exercise
    }

    /// True where it holds more than one word or number.
    var says: Bool {
      words.count { $0.first.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false } > 1
    }
  }

  private static func wanted(in notebook: Notebook) -> [Piece] {
    let cells = notebook.cells
    let exercises = cells.filter { $0.role == .exercise }
    let starters = exercises.map { Tokens(Array(notebook.code(of: $0).utf8)[...]) }
    let asked = Dictionary(
      exercises.map { ($0.id, notebook.names(of: $0).assigned) }, uniquingKeysWith: { $0.union($1) }
    )
    return cells.filter { $0.role == .solution }.flatMap { cell in
      let label = cell.id.map { "#\($0)" } ?? "l.\(cell.fence.firstLine)"
      let lines = notebook.code(of: cell).split(whereSeparator: \.isNewline).map(String.init)
      return (lines + rightHandSides(of: notebook.source(of: cell), asked[cell.id] ?? []))
        .map { Piece($0, exercise: label) }
        .filter { piece in
          piece.says && !starters.contains { $0.first(of: [piece]) != nil }
        }
    }
  }

  /// What names that are asked for are given, and functions give back, as it is written; where no name
  /// is asked for, every value.
  private static func rightHandSides(of source: Source, _ asked: Set<String>) -> [String] {
    var found: [String] = []
    func add(_ value: Expr) {
      // A single value, which a text may have for reading it off.
      if !value.isLiteral { found.append(source.slice(value.range)) }
    }
    func visit(_ statements: [Statement]) {
      for statement in statements {
        switch statement.kind {
        case .assign(let name, _, let value) where asked.isEmpty || asked.contains(name.text):
          add(value)
        case .assignItem(let place, _, let value)
        where asked.isEmpty || asked.contains(place.root.text):
          add(value)
        case .unpack(_, let value), .return(let value?): add(value)
        case .expression(let value) where asked.isEmpty: add(value)
        case .define(_, _, let body): visit(body)
        case .if(let branches, let otherwise): visit(branches.flatMap(\.body) + (otherwise ?? []))
        case .for(_, _, let body, let otherwise), .while(_, let body, let otherwise):
          visit(body + (otherwise ?? []))
        case .assign, .assignItem, .expression, .return(nil), .unitDeclaration, .assert,
          .standalone:
          break
        }
      }
    }
    visit(Program.read(source, mode: .file).statements)
    return found
  }

  /// The words and signs of a text, with their places in the file.
  private struct Tokens {
    private(set) var all: [(text: String, offset: Int)] = []
    private var places: [String: [Int]] = [:]

    init(_ bytes: ArraySlice<UInt8>) {
      var word = ""
      var start = bytes.startIndex
      var offset = bytes.startIndex
      var isLineStart = true
      for character in String(decoding: bytes, as: UTF8.self) {
        defer { offset += character.utf8.count }
        if character.isLetter || character.isNumber || "_.".contains(character) {
          if word.isEmpty { start = offset }
          word.append(character)
          isLineStart = false
          continue
        }
        add(&word, start)
        if character.isNewline { isLineStart = true }
        // Quotations, comments and code in prose are marked by signs that say nothing.
        let isMark = character == "`" || isLineStart && "#>|".contains(character)
        guard !character.isWhitespace, !isMark else { continue }
        isLineStart = false
        all.append((Self.plain[character] ?? String(character), offset))
      }
      add(&word, start)
      for (index, token) in all.enumerated() { places[token.text, default: []].append(index) }
    }

    private mutating func add(_ word: inout String, _ start: Int) {
      // A full stop ends a sentence.
      while word.hasSuffix(".") { word.removeLast() }
      if !word.isEmpty { all.append((word, start)) }
      word = ""
    }

    /// The first place at which one of these pieces stands.
    func first(of pieces: [Piece]) -> (Piece, token: (text: String, offset: Int))? {
      var found: (piece: Piece, index: Int)?
      for piece in pieces {
        guard let head = piece.words.first else { continue }
        let start = places[head, default: []].first { index in
          all[index...].prefix(piece.words.count).map(\.text) == piece.words
        }
        if let start, start < found?.index ?? .max { found = (piece, start) }
      }
      return found.map { ($0.piece, all[$0.index]) }
    }

    /// Signs that typography writes otherwise than code.
    private static let plain: [Character: String] = [
      "×": "*", "·": "*", "÷": "/", "∕": "/", "−": "-", "–": "-", "\u{2019}": "\"", "'": "\"",
      "“": "\"", "”": "\"", "«": "\"", "»": "\"", "‘": "\"",
    ]
  }
}

extension Expr {
  /// True for a number, a text or a truth value as it is written.
  fileprivate var isLiteral: Bool {
    switch kind {
    case .integer, .decimal, .quantity, .duration, .text, .bool, .none: true
    case .negate(let value), .plus(let value): value.isLiteral
    default: false
    }
  }
}
