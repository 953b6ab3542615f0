/// A block of code.
public struct Cell: Sendable, Equatable {
  /// Where it stands.
  public var fence: Fence
  /// What it is there for.
  public var role: Role
  /// The exercise it belongs to, the `e1` of `#e1`.
  public var id: String?
  /// What an exercise is worth.
  public var points: Double?
  /// What it has written, in the `sortie` just below.
  public var output: StoredOutput?
  /// How it must fail, in the `erreur` just below.
  public var error: StoredError?

  /// What a cell is there for.
  public enum Role: String, Sendable, CaseIterable {
    /// Run and shown.
    case ordinary
    /// A starter that the student completes.
    case exercise
    /// What the teacher would write there; it runs in the exercise's place.
    case solution
    /// Assertions that the student sees.
    case test
    /// Assertions that only grading runs.
    case hiddenTest
    /// An answer that the tests must refuse.
    case wrongAnswer
    /// Run as others; a lesson waits there.
    case pause
  }
}

/// What a cell wrote when its output was last accepted.
public struct StoredOutput: Sendable, Equatable {
  /// Where it stands.
  public var fence: Fence
  /// The relative difference that numbers may have, 0 unless the fence says otherwise.
  public var tolerance: Double
}

/// How a cell must fail.
public struct StoredError: Sendable, Equatable {
  /// Where it stands.
  public var fence: Fence
  /// The error's code, such as `D402`; any error will do where it is nil.
  public var code: String?
}
