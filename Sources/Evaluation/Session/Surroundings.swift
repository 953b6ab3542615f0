public import Styling

/// What a session takes from the world around it.
public struct Surroundings: Sendable {
  /// The language of messages and results.
  public var tongue: Tongue
  /// Columns of text for tables and pictures.
  public var width: Int
  /// Bytes by which evaluation may make the native stack grow.
  public var stackBudget: Int
  /// Whether to stop: the user has pressed Ctrl-C.
  public var isCancelled: @Sendable () -> Bool
  /// Looks after the limits of the run; nil for no limit.
  public var watch: Watch?
  /// Which files the code may touch.
  public var files: FileAccess = .everything

  /// What a thread with a stack of 512 KB, such as a worker of Dispatch, can give.
  public static let workerStackBudget = 320 * 1024

  /// Surroundings of a session.
  public init(
    tongue: Tongue, width: Int = Capabilities.defaultWidth,
    stackBudget: Int = Surroundings.workerStackBudget,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    watch: Watch? = nil
  ) {
    self.tongue = tongue
    self.width = width
    self.stackBudget = stackBudget
    self.isCancelled = isCancelled
    self.watch = watch
  }
}

/// Which files the code of a session may touch.
public enum FileAccess: Sendable, Equatable {
  /// Those that the user may.
  case everything
  /// It reads what lies in the data folder or inside the program, notebooks excepted, and writes
  /// nothing.
  case dataFolder
}
