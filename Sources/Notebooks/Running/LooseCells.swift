public import Diagnostics

/// The cells of a notebook that come one at a time, in whatever order, from a program that keeps the
/// file, such as Jupyter.
///
/// It does for them what `RunPlan` does for a whole notebook: an exercise that is to be completed does
/// not run, what needs its names waits, and what only grading runs is passed over.
public struct LooseCells: Sendable {
  private var waiting = WaitingNames()

  /// What is to be done with a cell.
  public enum Fate: Equatable, Sendable {
    case run
    /// It is an exercise with its gap.
    case unfinished
    /// It needs these names, which an exercise should give.
    case waiting([String])
    /// It is of a kind that only grading runs.
    case passedOver
  }

  /// The cells of a notebook of which none has run.
  public init() {}

  /// Decides on a cell that is about to run.
  ///
  /// - Parameters:
  ///   - isKnown: whether a name means something, whatever the exercises should have given.
  public mutating func fate(
    of source: Source, heading: CellHeading, isKnown: (String) -> Bool
  ) -> Fate {
    if [.hiddenTest, .wrongAnswer].contains(heading.role) { return .passedOver }
    if heading.role == .exercise, Starter.isUnfinished(source.text) {
      waiting.add(assignedIn: source)
      return .unfinished
    }
    let missing = waiting.needed(by: source).filter { !isKnown($0) }
    guard missing.isEmpty else {
      waiting.add(assignedIn: source)
      return .waiting(missing)
    }
    waiting.remove(assignedIn: source)
    return .run
  }
}

/// The words after the opening fence of a cell.
public struct CellHeading: Sendable, Equatable {
  /// The role of the cell.
  public let role: Cell.Role
  /// The exercise it belongs to, the `e1` of `#e1`.
  public let id: String?

  /// Reads the words; nil where they are not those of a cell.
  public init?(_ words: String) {
    guard let info = InfoString(words), info.kind == .code else { return nil }
    (role, id) = (info.role, info.id)
  }
}
