import Diagnostics
import Values

/// How many values may lie within each other: far more than anyone writes, few enough for
/// everything that walks down a value to stay on the stack.
let nestingLimit = 1000

extension Machine {
  /// The value, refused (L608) where values lie too deep within it.
  ///
  /// What grows by a loop (`x = [x]`, `f = x => f`) is met at its first or last part; only these
  /// are followed, so that a long list costs nothing.
  func shallow(_ value: Value, _ site: Site) throws -> Value {
    var inner = value.nestedPart
    var depth = 0
    while let part = inner {
      depth += 1
      guard depth < nestingLimit else {
        throw site.located(ValueTooNested(limit: nestingLimit))
      }
      inner = part.nestedPart
    }
    return value
  }
}

extension Value {
  /// A part that can hold further values.
  fileprivate var nestedPart: Value? {
    switch self {
    case .list(let items):
      if let first = items.first, first.isNesting { return first }
      return items.last.flatMap { $0.isNesting ? $0 : nil }
    case .record(let record): return record.values.first(where: \.isNesting)
    case .function(let function as UserFunction):
      return (function.captured + function.defaults).lazy.compactMap(\.self).first(
        where: \.isNesting)
    default: return nil
    }
  }

  private var isNesting: Bool {
    switch self {
    case .list, .record, .function: true
    default: false
    }
  }
}
