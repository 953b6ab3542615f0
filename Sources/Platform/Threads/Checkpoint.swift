/// A run's leave to go on, which every loop that can be long asks for.
///
/// Kernels and readers take one as an argument and call it every `Checkpoint.stride` rows or so. It
/// throws what ends the run: an interruption, or a limit that is reached. Errors pass through the
/// loop as they are.
public struct Checkpoint: Sendable {
  private let pass: @Sendable () throws -> Void

  /// Rows, or steps of similar cost, between two calls.
  public static let stride = 4096

  /// A run that nothing stops, as in tests.
  public static let unlimited = Checkpoint {}

  /// A checkpoint that throws what `pass` throws.
  public init(_ pass: @escaping @Sendable () throws -> Void) {
    self.pass = pass
  }

  /// Returns when the run may go on; throws otherwise.
  public func callAsFunction() throws { try pass() }

  /// Asks at each multiple of `stride`, for loops that count their steps.
  @inlinable
  @inline(__always)
  public func callAsFunction(at step: Int) throws {
    if step & (Self.stride - 1) == 0 { try self() }
  }

  /// Runs `body` over `0..<count` in blocks of `stride` steps, and asks before each block.
  ///
  /// For loops whose single step is a few instructions: inside a block nothing can throw.
  @inlinable
  @inline(__always)
  public func blocks(of count: Int, _ body: (Range<Int>) throws -> Void) throws {
    var start = 0
    while start < count {
      try self()
      let end = Swift.min(start + Self.stride, count)
      try body(start..<end)
      start = end
    }
  }
}
