public import Styling

/// The mark of an exercise of a copy, with the reasons.
public struct ExerciseMark: Sendable, Equatable {
  /// The exercise.
  public let id: String
  /// The points it is worth.
  public let points: Double
  /// The points it has earned: all or nothing, or those of the tests that pass.
  public var earned: Double
  /// The remarks to the student, without anything of a solution or of a hidden test's code.
  public var remarks: [Bilingual]
  /// True for a text that a teacher has still to mark.
  public var isWaiting = false
  /// The answer itself; nil where there is none.
  public var answer: PupilsAnswer?

  /// A mark.
  public init(
    id: String, points: Double, earned: Double, remarks: [Bilingual], answer: PupilsAnswer? = nil
  ) {
    self.answer = answer
    self.id = id
    self.points = points
    self.earned = earned
    self.remarks = remarks
  }
}

/// What a pupil has written in the place of an exercise, as a feedback shows it.
public struct PupilsAnswer: Sendable, Equatable {
  /// The code, or the text, without its last line feed.
  public let text: String
  /// The line of the file on which it starts, counted from 1.
  public let firstLine: Int
  /// The line of the file that fails; nil where none does.
  public let failingLine: Int?
  /// The advice on that line; empty where there is none.
  public let help: String

  /// An answer.
  public init(text: String, firstLine: Int, failingLine: Int? = nil, help: String = "") {
    self.text = text
    self.firstLine = firstLine
    self.failingLine = failingLine
    self.help = help
  }

  /// Letters of an answer at most; nobody writes more.
  public static let longest = 20_000
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
    let cells = copy.cells.filter { [.exercise, .writing].contains($0.role) && $0.id != nil }
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

  /// What stands in the only cell of the copy with the id of an exercise.
  func written(for exercise: Exercise) -> PupilsAnswer? {
    guard let cells = exercise.id.flatMap({ found[$0] }), cells.count == 1 else { return nil }
    var text = String(copy.code(of: cells[0]).prefix(PupilsAnswer.longest))
    while text.last?.isNewline == true { text.removeLast() }
    return PupilsAnswer(text: text, firstLine: cells[0].fence.firstLine + 1)
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
