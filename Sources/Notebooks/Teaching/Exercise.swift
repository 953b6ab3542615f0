import ForeignLines
import Language

/// An exercise of a teacher's notebook, with the cells that belong to it.
public struct Exercise: Sendable {
  /// Its id, the `e1` of `#e1`; nil where it has none.
  public let id: String?
  /// Its place among the parts of the notebook.
  public let position: Int
  /// The starter, which the student goes on from.
  public let starter: Cell
  /// The solution of the teacher.
  public let solution: Cell?
  /// The places of its tests, hidden ones included, in the order of the file.
  public let tests: [Int]
  /// Answers that the tests must refuse.
  public let wrongAnswers: [Cell]
  /// The points that each test gives by itself, by its place; empty where all give all or nothing.
  let pointsOfTests: [Int: Double]
  /// The points it is worth: those that its cell says, else those of its tests, else 1.
  public var points: Double { starter.points ?? sumOfTests ?? 1 }
  /// The points of its tests together; nil where no test has any.
  var sumOfTests: Double? {
    pointsOfTests.isEmpty ? nil : pointsOfTests.values.reduce(0, +)
  }
  /// True for a text of the pupil's own, which is marked by hand.
  public var isWritten: Bool { starter.role == .writing }
  /// True where it is worth nothing: for those who are done, and never graded.
  public var isChallenge: Bool { starter.points == 0 }
  /// The names that its starter and its solution give a value to.
  let names: Set<String>

  /// The name of the exercise in messages: its id, else its line.
  public var label: String { id.map { "#\($0)" } ?? "l.\(starter.fence.firstLine)" }

  /// True where something decides whether an answer is right: a test, or a solution to compare with.
  public var isJudged: Bool { !tests.isEmpty || starter.form != nil && solution != nil }

  /// The place of its last test; its own place where it has none.
  var end: Int { max(position, tests.last ?? position) }
}

/// The exercises of a notebook, and the names that its own cells use.
public struct Exercises: Sendable {
  /// The exercises in the order of the file.
  public let all: [Exercise]
  /// The texts that pupils write and a teacher marks by hand, in the order of the file.
  public let writings: [Exercise]
  /// The names that the teacher's cells use or define: no answer may change what they mean, except
  /// those that its exercise asks for.
  let vocabulary: Set<String>
  private let places: [Int: Int]

  /// The exercises of a notebook.
  public init(_ notebook: Notebook) {
    let owners = Owners(notebook.parts)
    let solutions = SolutionIndex(notebook.parts)
    var all: [Exercise] = []
    var writings: [Exercise] = []
    var vocabulary = Set(notebook.frontMatter.parameters.map(\.name))
    for (position, part) in notebook.parts.enumerated() {
      guard case .cell(let cell) = part else { continue }
      switch cell.role {
      case .ordinary, .pause, .test, .hiddenTest: vocabulary.formUnion(notebook.names(of: cell).all)
      case .exercise:
        let solution = solutions.solution(of: cell, at: position)?.1
        all.append(
          Exercise(
            id: cell.id, position: position, starter: cell, solution: solution,
            tests: owners.tests[position] ?? [],
            wrongAnswers: owners.wrongAnswers[position] ?? [],
            pointsOfTests: owners.points[position] ?? [:],
            names: notebook.names(of: cell).assigned
              .union(solution.map { notebook.names(of: $0).assigned } ?? [])))
      case .writing:
        writings.append(
          Exercise(
            id: cell.id, position: position, starter: cell, solution: nil, tests: [],
            wrongAnswers: [], pointsOfTests: [:], names: []))
      case .solution, .wrongAnswer: break
      }
    }
    self.all = all
    self.writings = writings
    self.vocabulary = vocabulary
    places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.position, $0) })
  }

  /// The exercise at a place among the parts.
  func index(at position: Int) -> Int? { places[position] }

  /// What has a mark, in the order of the file: exercises that are graded, and texts with an id of their
  /// own, whose marks a teacher gives.
  public var marked: [Exercise] {
    let ids = Set(all.compactMap(\.id))
    let counts = Dictionary(writings.compactMap { $0.id.map { ($0, 1) } }, uniquingKeysWith: +)
    let texts = writings.filter { text in
      !text.isChallenge && text.id.map { counts[$0] == 1 && !ids.contains($0) } ?? false
    }
    return (graded + texts).sorted { $0.position < $1.position }
  }

  /// The exercises that are graded: those with an id of their own and a test or a form that are no
  /// challenge.
  public var graded: [Exercise] {
    let counts = Dictionary(all.compactMap { $0.id.map { ($0, 1) } }, uniquingKeysWith: +)
    return all.filter { exercise in
      !exercise.isChallenge && (!exercise.tests.isEmpty || exercise.starter.form != nil)
        && exercise.id.map { counts[$0] == 1 } ?? false
    }
  }
}

/// To which exercise each test and each wrong answer belongs: that of its id; without id, the
/// exercise above.
private struct Owners {
  private(set) var tests: [Int: [Int]] = [:]
  private(set) var wrongAnswers: [Int: [Cell]] = [:]
  private(set) var points: [Int: [Int: Double]] = [:]

  init(_ parts: [Part]) {
    var byID: [String: Int] = [:]
    for (position, part) in parts.enumerated() {
      if case .cell(let cell) = part, cell.role == .exercise, let id = cell.id, byID[id] == nil {
        byID[id] = position
      }
    }
    var above: Int?
    for (position, part) in parts.enumerated() {
      guard case .cell(let cell) = part else { continue }
      let owner = cell.id.map { byID[$0] } ?? above
      switch cell.role {
      case .exercise: above = position
      case .test, .hiddenTest:
        guard let owner else { continue }
        tests[owner, default: []].append(position)
        if let worth = cell.points { points[owner, default: [:]][position] = worth }
      case .wrongAnswer: owner.map { wrongAnswers[$0, default: []].append(cell) }
      case .ordinary, .pause, .solution, .writing: break
      }
    }
  }
}

extension Notebook {
  /// The names that a cell uses and defines.
  func names(of cell: Cell) -> NamesOfProgram {
    NamesOfProgram(Program.read(source(of: cell), mode: .file))
  }
}

extension NamesOfProgram {
  /// Used or assigned.
  var all: Set<String> { used.union(assigned) }
}
