import BuiltinKit

extension Builtin {
  /// The functions on files.
  static let filesFamily: [Builtin] = [readCSV, writeCSV, readText, table]
}
