import Diagnostics
import Styling

/// Missing cells: pandas leaves keys without a value out of groups, and takes a comparison with
/// nothing for false, where étude keeps a group for it and an answer without a value.
extension PythonWriter {
  /// The columns among these that may have cells without a value.
  func gaps(_ columns: [String], of table: Written) -> [String] {
    guard let known = known(table) else { return columns }
    let complete = known.complete.flatMap {
      [Template.identifier($0), Template.identifier($0.replacing(" ", with: "_"))]
    }
    return columns.filter { !complete.contains($0) }
  }

  /// The rows in which all these columns have a value, as a call that hangs on a table; empty where
  /// there is nothing to leave out.
  static func filled(_ columns: [String]) -> String {
    guard !columns.isEmpty else { return "" }
    return ".filter(\(columns.map { "not is_none(\($0))" }.joined(separator: " and ")))"
  }

  /// The test whether a series has no value, nil where it has one in each row, or is no series.
  private func missing(_ value: Written) -> String? {
    switch value.sort {
    case .column(let table, let column):
      gaps([column], of: Written(table)).isEmpty ? nil : "is_none(\(value.whole))"
    case .plain(.column): "is_none(\(value.whole))"
    default: nil
    }
  }

  /// `a != b` in a mask, which pandas finds true where a value is missing.
  func unequal(_ text: String, _ sides: [Written]) -> String {
    ([text] + sides.compactMap(missing)).joined(separator: " or ")
  }

  /// The opposite of a condition on columns, as `~` has it: what is not known to hold does not hold.
  mutating func opposite(_ node: PythonNode) throws(WithoutTwin) -> String {
    switch node.kind {
    case .group(let inner): return try opposite(inner)
    case .unary("~", let inner): return "(\(try mask(inner)))"
    case .binary(let sign, let left, let right) where sign == "&" || sign == "|":
      guard try mayMiss(node) else { break }
      let word = sign == "&" ? "or" : "and"
      let sides = [try opposite(left), try opposite(right)]
      return sides.map { $0.contains(" or ") ? "(\($0))" : $0 }.joined(separator: " \(word) ")
    default: break
    }
    let text = try mask(node)
    let missing = try missingTests(node)
    return (["not \(node.isAtom ? text : "(\(text))")"] + missing).joined(separator: " or ")
  }

  /// A condition of a mask in étude's words.
  mutating func mask(_ node: PythonNode) throws(WithoutTwin) -> String {
    let outer = isMask
    isMask = true
    defer { isMask = outer }
    return try write(node).whole
  }

  /// A condition that is false where a value to compare is missing.
  mutating func decided(_ node: PythonNode) throws(WithoutTwin) -> String {
    let text = try mask(node)
    guard try mayMiss(node) else { return text }
    return "(\(text)) ?? false"
  }

  /// True where the answer of a condition may have no value.
  private mutating func mayMiss(_ node: PythonNode) throws(WithoutTwin) -> Bool {
    switch node.kind {
    case .group(let inner), .unary("~", let inner): return try mayMiss(inner)
    case .binary(let sign, let left, let right) where sign == "&" || sign == "|":
      if try mayMiss(left) { return true }
      return try mayMiss(right)
    default: return try !missingTests(node).isEmpty
    }
  }

  /// The tests whether a comparison has nothing to compare.
  private mutating func missingTests(_ node: PythonNode) throws(WithoutTwin) -> [String] {
    let before = words
    defer { words = before }
    switch node.kind {
    case .group(let inner): return try missingTests(inner)
    case .binary(let sign, let left, let right)
    where ["==", "<", "<=", ">", ">=", "in", "not in"].contains(sign):
      return [try write(left), try write(right)].compactMap(missing)
    case .call(let callee, _):
      guard case .attribute(var base, let name, _) = callee.kind,
        ["isin", "between", "contains", "startswith", "endswith"].contains(name)
      else { return [] }
      if case .attribute(let inner, "str", _) = base.kind { base = inner }
      return [try write(base)].compactMap(missing)
    default: return []
    }
  }
}
