public import BuiltinKit
public import Diagnostics
import Styling

/// The notebook that students get of a teacher's: no solution, no hidden test, no wrong answer, and
/// no result that depends on an answer.
///
/// Every other byte stays as it is, but that an exercise tells its points where hidden tests have some. The version of a student's file is that file.
public struct StudentVersion: Sendable {
  /// The bytes of the student's file.
  public let bytes: [UInt8]
  /// What makes it of the teacher's notebook, from top to bottom.
  public let edits: [FileEdit]
  /// Numbers of what was removed that still stand somewhere; for the teacher to look at.
  public let warnings: [Diagnostic]

  /// Makes the student's version.
  ///
  /// Throws F552 where a line of a solution survives that no starter shows. `catalogue` tells the
  /// names that are one.
  public init(_ notebook: Notebook, catalogue: Catalogue) throws(Diagnostic) {
    let exercises = Exercises(notebook)
    let edits = StudentEdits(notebook, exercises, catalogue)
    if let trace = SolutionTrace(notebook, kept: edits.kept).first { throw trace }
    bytes = edits.bytes
    self.edits = edits.edits
    warnings = SurvivingNumbers(notebook, edits).warnings
  }
}

/// The fate of each stretch of a teacher's notebook.
struct StudentEdits {
  private let notebook: Notebook
  private let file: FileLines
  /// The edits, from top to bottom.
  private(set) var edits: [FileEdit] = []

  init(_ notebook: Notebook, _ exercises: Exercises, _ catalogue: Catalogue) {
    self.notebook = notebook
    file = FileLines(notebook.bytes)
    var dependent = DependentNames(catalogue: catalogue)
    for (position, part) in notebook.parts.enumerated() {
      switch part {
      case .prose(let prose): clear(prose, &dependent)
      case .cell(let cell):
        if let index = exercises.index(at: position) {
          dependent.add(exercises.all[index])
          tellPoints(of: exercises.all[index])
        }
        visit(cell, &dependent)
      case .hint, .orphan: break
      }
    }
  }

  /// The stretches of the file that stay, in order.
  var kept: [SourceRange] {
    let ends = edits.map(\.range.upper)
    let starts = edits.map(\.range.lower) + [notebook.bytes.count]
    return zip([0] + ends, starts).filter { $0 < $1 }.map { SourceRange($0, $1) }
  }

  /// The stretches that go.
  var removed: [SourceRange] { edits.map(\.range) }

  /// The student's file.
  var bytes: [UInt8] { notebook.rewritten(edits) }

  /// Writes what an exercise is worth into its cell, where that stands in tests that pupils do not get.
  private mutating func tellPoints(of exercise: Exercise) {
    let hidden = exercise.tests.contains { place in
      guard case .cell(let cell) = notebook.parts[place] else { return false }
      return cell.role == .hiddenTest && cell.points != nil
    }
    guard hidden, exercise.starter.points == nil else { return }
    let end = exercise.starter.fence.info.upper
    edits.append(
      FileEdit(SourceRange(end, end), " points=\(NumberText.echo(exercise.points))"))
  }

  private mutating func clear(_ prose: Prose, _ dependent: inout DependentNames) {
    for value in prose.values where dependent.dependsOnAnswer(notebook.source(of: value)) {
      guard notebook.text(value.text) != InlineValue.awaited else { continue }
      edits.append(FileEdit(value.text, InlineValue.awaited))
    }
  }

  private mutating func visit(_ cell: Cell, _ dependent: inout DependentNames) {
    switch cell.role {
    case .solution, .hiddenTest, .wrongAnswer: remove(cell)
    case .exercise: clearStored(cell)
    case .writing: break
    case .ordinary, .pause, .test:
      if dependent.dependsOnAnswer(notebook.source(of: cell)) { clearStored(cell) }
    }
  }

  /// Removes an output; of an expected error the code stays, its words go.
  private mutating func clearStored(_ cell: Cell) {
    let error = cell.error.map { ($0.fence.body, $0.fence.body) }
    let output = cell.output.map { ($0.fence.range, lines($0.fence)) }
    for case let (place, range)? in [output, error].sorted(by: { start($0) < start($1) }) {
      if place.lower < place.upper { edits.append(FileEdit(range, "")) }
    }
  }

  private func start(_ block: (SourceRange, SourceRange)?) -> Int { block?.0.lower ?? 0 }

  private mutating func remove(_ cell: Cell) {
    let fences = [cell.fence] + [cell.output?.fence, cell.error?.fence].compactMap(\.self)
    for fence in fences.sorted(by: { $0.range.lower < $1.range.lower }) {
      edits.append(FileEdit(lines(fence), ""))
    }
  }

  /// The lines of a fence, with the blank ones below it where a blank line, or one that goes,
  /// stands above: what is left keeps one.
  private func lines(_ fence: Fence) -> SourceRange {
    var next = fence.lastLine + 1
    let above = fence.firstLine - 1
    let isFree = above < 1 || isBlank(above) || edits.last?.range.upper == fence.range.lower
    while isFree, next <= file.count, isBlank(next) { next += 1 }
    return SourceRange(fence.range.lower, file.start(of: next))
  }

  private func isBlank(_ line: Int) -> Bool {
    let range = file.trimmed(line)
    return range.lower == range.upper && file.range(of: line).lower < file.range(of: line).upper
  }
}
