public import Tables

/// STUB.
public final class DataLibrary: Sendable {
  /// A table that was read.
  public struct Loaded: Sendable {
    public let table: Table
    public let file: String
    public let notes: [ReadNote]
  }

  public init() {}
  public var names: [String] { [] }
  public func has(_ name: String) -> Bool { false }
  public func table(named name: String) throws -> Loaded? { nil }
}
