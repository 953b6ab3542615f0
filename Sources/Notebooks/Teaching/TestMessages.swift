import Diagnostics
import Evaluation
import ForeignLines
import Language
import Values

/// The messages of the assertions of a test.
struct TestMessages {
  let source: Source
  private(set) var all: [Message] = []
  private let program: Program

  /// The messages of failed assertions.
  struct Message {
    let expression: Expr
    /// The statement of the test, counted from 0, that holds the assertion.
    let statement: Int
    var range: SourceRange { expression.range }
  }

  init(_ source: Source) {
    self.source = source
    program = Program.read(source, mode: .file)
    for (index, statement) in program.statements.enumerated() { visit(statement, index) }
  }

  private mutating func visit(_ statement: Statement, _ index: Int) {
    switch statement.kind {
    case .assert(_, let message?): all.append(Message(expression: message, statement: index))
    case .if(let branches, let otherwise):
      for inner in branches.flatMap(\.body) + (otherwise ?? []) { visit(inner, index) }
    case .for(_, _, let body, let otherwise), .while(_, let body, let otherwise):
      for inner in body + (otherwise ?? []) { visit(inner, index) }
    case .define(_, _, let body):
      body.forEach { visit($0, index) }
    default: break
    }
  }

  /// The message as it comes out in a session that has reached the test; nil where it does not.
  func text(
    of message: Message, in session: Session, _ context: RunContext, _ limits: CellLimits
  ) -> String? {
    var session = session
    for statement in program.statements[..<message.statement] {
      if case .assert = statement.kind { continue }
      _ = CellRun(only(statement), in: &session, context, limits)
    }
    var statement = program.statements[message.statement]
    statement.kind = .expression(message.expression)
    _ = CellRun(only(statement), in: &session, context, limits)
    guard case .text(let text)? = session.last else { return nil }
    return text
  }

  private func only(_ statement: Statement) -> Program {
    Program(source: source, statements: [statement], diagnostics: [], isIncomplete: false)
  }
}

extension TestMessages.Message {
  /// The pieces of the message that stand in the test as they are.
  var literals: [String] {
    switch expression.kind {
    case .text(let text): [text]
    case .format(let parts):
      parts.compactMap { if case .literal(let text) = $0 { text } else { nil } }
    default: []
    }
  }

  /// Returns whether the message is made from one of these names.
  func usesAny(of names: Set<String>) -> Bool {
    let statement = Statement(.expression(expression), expression.range)
    let program = Program(
      source: Source("", origin: .input(0)), statements: [statement], diagnostics: [],
      isIncomplete: false)
    return !NamesOfProgram(program).used.isDisjoint(with: names)
  }
}
