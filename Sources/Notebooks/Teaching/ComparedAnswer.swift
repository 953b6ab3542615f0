import Diagnostics
import Evaluation
import Language
import Tables
import TextMatching
import Values

/// Compares the answer to an exercise with the solution's, where the exercise has no test but a form:
/// a choice, or a short answer.
struct ComparedAnswer {
  let form: AnswerForm
  /// The relative difference that a number may have.
  let tolerance: Double
  /// A session in which no name means what an answer has made of it.
  let session: Session
  let context: RunContext
  let limits: CellLimits

  /// The difference that numbers may have where the author gives none: that of computing.
  static let usualTolerance = 1e-9

  /// The letters of a choice, `lettre = "b"`, `b`, `["A", "C"]`, `A et C`; nil where it is none.
  static func letters(of code: String) -> Set<Character>? {
    let lines = code.split(separator: "\n").filter { line in
      let text = line.drop { $0 == " " || $0 == "\t" }
      return !text.isEmpty && !text.hasPrefix("#")
    }
    guard lines.count == 1, let line = lines.first else { return nil }
    let value =
      line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
    let words = value.split { !$0.isLetter && !$0.isNumber }
      .filter { !["et", "and", "ou", "or"].contains($0.lowercased()) }
    guard !words.isEmpty else { return nil }
    // `ABD` is three letters.
    let letters = words.flatMap { $0.uppercased() }
    guard words.allSatisfy({ $0.count == 1 || $0.allSatisfy(\.isUppercase) }), letters.count <= 26
    else { return nil }
    return Set(letters)
  }

  /// Returns whether a value is as good as that of the solution.
  func agrees(_ answer: Value?, with solution: Value?) -> Bool {
    guard let answer, let solution, Self.isSmall(answer) else { return false }
    if case .text(let typed) = answer, case .text(let right) = solution {
      return folded(typed) == folded(right)
    }
    var session = session
    session.assign(answer, to: Self.names.answer)
    session.assign(solution, to: Self.names.solution)
    let (a, b) = Self.names
    let isNumber =
      switch solution {
      case .integer, .number: true
      default: false
      }
    let code =
      isNumber ? "assert abs(\(a) - \(b)) <= \(tolerance) * abs(\(b))" : "assert \(a) == \(b)"
    let program = session.read(
      Source(code, origin: .input(0)), checkpoint: context.token.checkpoint)
    return CellRun(program, in: &session, context, limits).succeeded
  }

  /// Returns whether a value can be compared at once, whatever a pupil has made it.
  private static func isSmall(_ value: Value) -> Bool {
    switch value {
    case .list(let items): items.count <= 1000 && items.allSatisfy(\.isOne)
    case .column(let column): column.count <= 10_000
    case .table(let table): table.rowCount * table.columns.count <= 100_000
    case .record, .function, .plot: false
    default: true
    }
  }

  private static let names = (answer: "reponse_donnee", solution: "reponse_attendue")
}

extension Value {
  /// True for a value that holds no others.
  fileprivate var isOne: Bool {
    switch self {
    case .integer, .number, .text, .bool, .date, .none, .interval: true
    default: false
    }
  }
}
