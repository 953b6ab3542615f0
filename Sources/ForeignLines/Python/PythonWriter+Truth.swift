import Diagnostics
import Styling

/// What Python takes for true: a number other than 0, a text, list or record that is not empty.
extension PythonWriter {
  /// A condition, in étude's words a truth value.
  mutating func condition(_ node: PythonNode) throws(WithoutTwin) -> String {
    switch node.kind {
    case .group(let inner): return "(\(try condition(inner)))"
    case .binary(let word, let left, let right) where word == "and" || word == "or":
      let first = try condition(left)
      let gap = source.slice(SourceRange(left.range.upper, right.range.lower))
      return first + gap + (try condition(right))
    default:
      let text = try value(node)
      guard let test = test(node, text) else { return text }
      foreign(slice(node), at: node.range)
      return test
    }
  }

  /// `not x`.
  mutating func negated(
    _ operand: PythonNode, _ node: PythonNode
  ) throws(WithoutTwin) -> String {
    guard case .test(let inner) = operand.kind else { return try spliced(node) }
    let text = try value(inner)
    if let test = test(inner, text, isEmpty: true) {
      foreign(slice(node), at: node.range)
      return test
    }
    let head = source.slice(SourceRange(node.range.lower, operand.range.lower))
    return head + (try condition(inner))
  }

  /// The comparison that says whether a value is nothing, or 0; nil for one of an unknown sort.
  private func test(_ node: PythonNode, _ text: String, isEmpty: Bool = false) -> String? {
    let sort: PythonNames.Sort
    switch node.kind {
    case .list, .comprehension, .set: sort = .list
    case .name(let name): sort = names.sort(of: name)
    default: sort = isNumber(node) ? .number : .unknown
    }
    switch sort {
    case .number: return "\(text) \(isEmpty ? "==" : "!=") 0"
    case .text: return "\(text) \(isEmpty ? "==" : "!=") \"\""
    case .list, .record: return "len(\(text)) \(isEmpty ? "==" : ">") 0"
    default: return nil
    }
  }

  /// True for what gives a number, whatever its parts hold.
  private func isNumber(_ node: PythonNode) -> Bool {
    switch node.kind {
    case .group(let inner): isNumber(inner)
    case .binary(let sign, let left, _): ["%", "//", "/"].contains(sign) && left.text == nil
    case .call(let callee, _):
      callee.name.map { ["len", "int", "float"].contains($0) && !names.isOwn($0) } ?? false
    default: false
    }
  }
}
