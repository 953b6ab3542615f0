public import Diagnostics
public import Evaluation
import ForeignLines
import Language

/// The names in a teacher's tests that a column of a pupil's table could take.
///
/// `t.filter(gwp > seuil)` reads the column `seuil` where the answer `t` has one, so that the pupil
/// and not the teacher decides what is compared. `@seuil` is always the variable, `.seuil` always
/// the column. Looked at are the tests, the functions that they call, and the cells that prepare
/// them from answers.
public struct OpenNames {
  private let session: Session
  private let programs: [(cell: Cell, program: Program)]
  /// The names that are variables: those that cells give a value to, and the parameters.
  private let variables: Set<String>
  private let served: Served

  /// The open names of a notebook, whose tables are those of a session as fresh as that of a run.
  public init(_ notebook: Notebook, session: Session) {
    self.session = session
    programs = notebook.cells.filter { $0.role != .wrongAnswer && $0.role != .writing }.map {
      ($0, Program.read(notebook.source(of: $0), mode: .file))
    }
    variables = programs.reduce(into: Set(notebook.frontMatter.parameters.map(\.name))) {
      $0.formUnion(NamesOfProgram($1.program).assigned)
    }
    served = Served(programs)
  }

  /// A fault at the place of each, in the order of the file.
  public var problems: [Diagnostic] {
    programs.flatMap { cell, program -> [Diagnostic] in
      var looked = program
      switch cell.role {
      case .test, .hiddenTest: break
      case .ordinary, .pause: looked.statements = program.statements.filter(served.contains)
      case .exercise, .solution, .wrongAnswer, .writing: return []
      }
      var seen: Set<Int> = []
      return session.namesOpenToColumns(in: looked, variables: variables)
        .filter { seen.insert($0.range.lower).inserted }
        .map { NameOpenToColumn($0.text).located(at: $0.range, in: program.source) }
    }
  }
}

/// The statements outside of tests that a pupil's table may come to by way of a test: functions that
/// tests call, and what is made from answers for tests to look at.
private struct Served {
  private var usedByTests: Set<String> = []
  private var givenByAnswers: Set<String> = []

  init(_ programs: [(cell: Cell, program: Program)]) {
    var own: [NamesOfProgram] = []
    for (cell, program) in programs {
      switch cell.role {
      case .test, .hiddenTest: usedByTests.formUnion(NamesOfProgram(program).used)
      case .exercise, .solution: givenByAnswers.formUnion(NamesOfProgram(program).assigned)
      case .ordinary, .pause: own += program.statements.map { NamesOfProgram($0) }
      case .wrongAnswer, .writing: break
      }
    }
    var count = -1
    while count != usedByTests.count + givenByAnswers.count {
      count = usedByTests.count + givenByAnswers.count
      for names in own {
        if !names.assigned.isDisjoint(with: usedByTests) { usedByTests.formUnion(names.used) }
        if !names.used.isDisjoint(with: givenByAnswers) { givenByAnswers.formUnion(names.assigned) }
      }
    }
  }

  func contains(_ statement: Statement) -> Bool {
    let names = NamesOfProgram(statement)
    guard !names.assigned.isDisjoint(with: usedByTests) else { return false }
    switch statement.kind {
    case .define: return true
    case .assign(_, _, let value):
      if case .lambda = value.kind { return true }
      return !names.used.isDisjoint(with: givenByAnswers)
    default: return !names.used.isDisjoint(with: givenByAnswers)
    }
  }
}
