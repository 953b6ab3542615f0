/// What a long loop calls now and then; it throws to stop the work.
public typealias Checkpoint = () throws -> Void

/// Calls a checkpoint every few thousand steps.
struct Pace {
  private static let stride = 4096
  private let checkpoint: Checkpoint
  private var left = stride

  init(_ checkpoint: @escaping Checkpoint) {
    self.checkpoint = checkpoint
  }

  /// One step of a loop.
  mutating func step() throws {
    left -= 1
    guard left == 0 else { return }
    left = Pace.stride
    try checkpoint()
  }
}
