import BuiltinKit

extension Builtin {
  /// The verbs on rows and columns.
  static let rowsFamily: [Builtin] = [
    head, tail, row, select, drop, rename, filter, sort, derive, distinct, append, sample, columns,
    rows, len, col, column,
  ]
}
