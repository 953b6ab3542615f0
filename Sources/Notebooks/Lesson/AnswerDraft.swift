import Diagnostics
import ForeignLines
import Language

/// The lines that a pupil has typed at an exercise, and the answer that it makes.
///
/// An answer has to stand alone in its cell: the statements that it needs are put before it, and
/// the given lines of the cell that it does not write anew stay around it.
struct AnswerDraft {
  /// The cell as the pupil was given it; without wanted names, each statement is an answer.
  let given: GivenLines
  private var statements: [Typed] = []

  /// What was typed at once: the names that it gives, and those it takes from what stood before.
  private struct Typed {
    let text: String
    private(set) var assigned: Set<String> = []
    private(set) var needed: Set<String> = []

    init(_ text: String) {
      self.text = text
      let program = Program.read(Source(text, origin: .input(0)), mode: .prompt)
      for statement in program.statements {
        let names = NamesOfProgram(statement)
        needed.formUnion(names.used.subtracting(assigned))
        assigned.formUnion(names.assigned)
      }
    }
  }

  init(_ given: GivenLines) {
    self.given = given
  }

  /// Adds statements that have run; nil where they do not give what the exercise asks for.
  mutating func add(_ text: String) -> (code: String, missing: [String])? {
    let typed = Typed(text)
    statements.append(typed)
    let wanted = given.wanted
    guard wanted.isEmpty || !typed.assigned.isDisjoint(with: wanted) else { return nil }
    return answer
  }

  /// The newest statement, with those before it that what it uses or the exercise needs came from.
  private var answer: (code: String, missing: [String]) {
    var needed = given.wanted.union(given.used)
    var kept: [String] = []
    var typed: Set<String> = []
    for (index, statement) in statements.enumerated().reversed() {
      let isNewest = index == statements.count - 1
      guard isNewest || !statement.assigned.isDisjoint(with: needed) else { continue }
      needed.subtract(statement.assigned)
      needed.formUnion(statement.needed)
      typed.formUnion(statement.assigned)
      kept.append(statement.text)
    }
    let own = kept.reversed().joined(separator: "\n")
    let code = given.around(own, assigning: typed)
    let all = statements.reduce(into: Set<String>()) { $0.formUnion($1.assigned) }
    return (code, given.wanted.subtracting(all).sorted())
  }
}

/// The statements of a cell that a pupil completes: those with a blank, and those that are given.
struct GivenLines {
  /// A statement with its comments, and what it uses and gives.
  private struct Piece {
    let text: String
    let names: NamesOfProgram
    let isOpen: Bool
  }

  private var pieces: [Piece] = []

  /// The lines of a cell; with no blank in any of them, all are the pupil's to change.
  init(_ code: String) {
    let source = Source(code, origin: .input(0))
    let program = Program.read(source, mode: .file)
    let hasBlank = Starter.isUnfinished(code)
    var start = 0
    for (index, statement) in program.statements.enumerated() {
      let last = source.line(at: max(statement.range.lower, statement.range.upper - 1))
      let next = program.statements.dropFirst(index + 1).first
      // Statements that share a line stay together.
      if let next, source.line(at: next.range.lower) == last { continue }
      let text = (start...last).map { String(source.slice(source.lineRange($0))) }
        .joined(separator: "\n")
      let names = NamesOfProgram(Program.read(Source(text, origin: .input(0)), mode: .file))
      pieces.append(
        Piece(text: text, names: names, isOpen: !hasBlank || Starter.isUnfinished(text)))
      start = last + 1
    }
  }

  /// The names that an answer has to give a value to.
  var wanted: Set<String> {
    let names = pieces.filter(\.isOpen)
      .reduce(into: Set<String>()) { $0.formUnion($1.names.assigned) }
    return names.filter { !Starter.isUnfinished($0) }
  }

  /// What the given statements use.
  var used: Set<String> {
    pieces.filter { !$0.isOpen }
      .reduce(into: Set<String>()) { $0.formUnion($1.names.used) }
  }

  /// The given statements above the first blank.
  var head: String {
    pieces.prefix { !$0.isOpen }.map(\.text).joined(separator: "\n")
  }

  /// An answer within the given statements that it does not write anew.
  func around(_ answer: String, assigning typed: Set<String>) -> String {
    let first = pieces.firstIndex(where: \.isOpen) ?? pieces.count
    func isKept(_ piece: Piece) -> Bool {
      guard !piece.isOpen else { return false }
      let given = piece.names.assigned
      guard given.isEmpty else { return !given.isSubset(of: typed) }
      return !answer.contains(String(piece.text.drop(while: \.isWhitespace)))
    }
    let texts =
      pieces[..<first].filter(isKept).map(\.text) + [answer]
      + pieces[first...].filter(isKept).map(\.text)
    return texts.joined(separator: "\n")
  }

  /// The statement with a blank, what was typed in its place; nil where it is no single expression.
  func completed(with text: String) -> String? {
    let open = pieces.filter(\.isOpen)
    guard open.count == 1, let line = open.first?.text, !text.contains("\n") else { return nil }
    let program = Program.read(Source(text, origin: .input(0)), mode: .prompt)
    guard program.statements.count == 1, case .expression(let typed) = program.statements[0].kind
    else { return nil }
    let source = Source(line, origin: .input(0))
    let blanks = source.blanks
    guard let blank = blanks.first else { return nil }
    let value = String(text.drop(while: \.isWhitespace))
    guard blanks.count == 1 else {
      // Of `voix = [____, ____]` the value takes the place of the whole right side.
      let head = line.prefixMatch(of: /\s*[\p{L}_][\p{L}\p{N}_]*\s*=(?!=)\s*/)?.output
      guard let head, !head.contains("____") else { return nil }
      return head + value
    }
    let before = source.slice(SourceRange(0, blank.lower))
    let after = source.slice(SourceRange(blank.upper, source.bytes.count))
    let isAlone =
      before.last { $0 != " " }.map { "(=,[:".contains($0) } ?? true
      && after.first { $0 != " " }.map { "),]\n".contains($0) } ?? true
    return before + (isAlone || typed.isOperand ? value : "(\(value))") + after
  }
}

extension Source {
  /// The words of four underscores or more outside comments and texts.
  fileprivate var blanks: [SourceRange] {
    var lexer = Lexer(self)
    var found: [SourceRange] = []
    while let token = lexer.next() {
      let text = slice(token.range)
      if token.kind == .name, text.count >= 4, text.allSatisfy({ $0 == "_" }) {
        found.append(token.range)
      }
    }
    return found
  }
}

extension Expr {
  /// True where it binds tighter than any operator beside it.
  fileprivate var isOperand: Bool {
    switch kind {
    case .integer, .decimal, .text, .bool, .none, .name, .list, .call, .apply, .index, .member: true
    default: false
    }
  }
}
