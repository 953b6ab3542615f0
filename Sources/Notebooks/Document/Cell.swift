/// A block of code.
public struct Cell: Sendable, Equatable {
  /// The place.
  public var fence: Fence
  /// The role.
  public var role: Role
  /// The exercise it belongs to, the `e1` of `#e1`.
  public var id: String?
  /// The points that an exercise is worth.
  public var points: Double?
  /// The stored output, in the `sortie` just below.
  public var output: StoredOutput?
  /// The expected error, in the `erreur` just below.
  public var error: StoredError?

  /// The role of a cell.
  public enum Role: String, Sendable, CaseIterable {
    /// Run and shown.
    case ordinary
    /// A starter that the student completes.
    case exercise
    /// The solution of the teacher; it runs in the exercise's place.
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

/// The output of a cell when it was last accepted.
public struct StoredOutput: Sendable, Equatable {
  /// The place.
  public var fence: Fence
  /// The relative difference that numbers may have, 0 unless the fence says otherwise.
  public var tolerance: Double
}

/// The error that a cell must end in.
public struct StoredError: Sendable, Equatable {
  /// The place.
  public var fence: Fence
  /// The error's code, such as `D402`; any error will do where it is nil.
  public var code: String?
}
