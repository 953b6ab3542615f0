import BuiltinKit

extension Builtin {
  /// The verbs on groups and shapes.
  static let groupsFamily: [Builtin] = [
    summarize, count, join, cross, pivot, unpivot, describe,
  ]
}
