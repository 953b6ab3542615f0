public import Styling

/// The mark of an exercise of a copy, with the reasons.
public struct ExerciseMark: Sendable, Equatable {
  /// The exercise.
  public let id: String
  /// The points it is worth.
  public let points: Double
  /// The points it has earned: all or nothing.
  public var earned: Double
  /// The remarks to the student, without anything of a solution or of a hidden test's code.
  public var remarks: [Bilingual]

  /// A mark.
  public init(id: String, points: Double, earned: Double, remarks: [Bilingual]) {
    self.id = id
    self.points = points
    self.earned = earned
    self.remarks = remarks
  }
}

/// The answer in an exercise's place.
public enum Answer: Sendable {
  /// The code of a cell, and the notebook in whose lines places are told.
  case cell(Cell, in: Notebook)
  /// No code that can be run, with the reason.
  case refused(Bilingual)
}

/// The answers of a copy: the code of its exercise cells by their ids.
///
/// Nothing else is taken from it. An id that is missing or stands twice has no answer.
public struct CopyAnswers: Sendable {
  private let found: [String: [Cell]]
  private let copy: Notebook

  /// The answers in a copy.
  public init(_ copy: Notebook) {
    self.copy = copy
    let cells = copy.cells.filter { $0.role == .exercise && $0.id != nil }
    found = Dictionary(grouping: cells) { $0.id ?? "" }
  }

  /// The answer to an exercise.
  public func answer(to exercise: Exercise) -> Answer {
    let cells = exercise.id.flatMap { found[$0] } ?? []
    guard let cell = cells.first else {
      return .refused(
        Bilingual(
          "l'exercice \(exercise.label) manque dans la copie",
          "exercise \(exercise.label) is missing from the copy"))
    }
    guard cells.count == 1 else {
      let lines = cells.map { String($0.fence.firstLine) }.joined(separator: ", ")
      return .refused(
        Bilingual(
          "\(exercise.label) figure \(cells.count) fois dans la copie (lignes \(lines))",
          "\(exercise.label) stands \(cells.count) times in the copy (lines \(lines))"))
    }
    if Starter.isUnfinished(copy.code(of: cell)) { return .refused(.toBeCompleted) }
    return .cell(cell, in: copy)
  }

  /// The ids that no exercise of the teacher's has, in alphabetical order.
  public func unknownIDs(_ exercises: [Exercise]) -> [String] {
    Set(found.keys).subtracting(exercises.compactMap(\.id)).sorted()
  }
}

extension Bilingual {
  /// Of an exercise with its gap.
  static let toBeCompleted = Bilingual("à compléter", "to be completed")
}
