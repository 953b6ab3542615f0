import Diagnostics
import ForeignLines
import Language

/// The lines that a pupil has typed at an exercise, and the answer that it makes.
///
/// An answer has to stand alone in its cell: the statements that it needs are put before it.
struct AnswerDraft {
  /// The names that the exercise asks for; with none, each statement is an answer.
  let wanted: Set<String>
  private var statements: [(text: String, names: NamesOfProgram)] = []

  init(wanted: Set<String>) {
    self.wanted = wanted
  }

  /// Adds statements that have run; nil where they do not give what the exercise asks for.
  mutating func add(_ text: String) -> (code: String, missing: [String])? {
    let source = Source(text, origin: .input(0))
    let names = NamesOfProgram(Program.read(source, mode: .prompt))
    statements.append((text, names))
    guard wanted.isEmpty || !names.assigned.isDisjoint(with: wanted) else { return nil }
    return answer
  }

  /// The newest statement, with those before it that what it uses or the exercise needs came from.
  private var answer: (code: String, missing: [String]) {
    var needed = wanted
    var kept: [String] = []
    for (index, statement) in statements.enumerated().reversed() {
      let isNewest = index == statements.count - 1
      guard isNewest || !statement.names.assigned.isDisjoint(with: needed) else { continue }
      needed.subtract(statement.names.assigned)
      needed.formUnion(statement.names.used)
      kept.append(statement.text)
    }
    let given = statements.reduce(into: Set<String>()) { $0.formUnion($1.names.assigned) }
    return (kept.reversed().joined(separator: "\n"), wanted.subtracting(given).sorted())
  }
}
