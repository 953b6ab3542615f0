import Diagnostics

/// The arguments in the brackets of a call.
extension Parser {
  mutating func arguments() throws(SyntaxStop) -> [Argument] {
    open()
    var arguments: [Argument] = []
    var tallest = 0
    while !at(.rightParenthesis) {
      arguments.append(try argument(isFirst: arguments.isEmpty))
      tallest = max(tallest, height)
      guard accept(.comma) else { break }
    }
    try close()
    height = tallest
    return arguments
  }

  private mutating func argument(isFirst: Bool) throws(SyntaxStop) -> Argument {
    let start = current.lower
    let label = label()
    if let range = try columnRange() {
      height = 1
      return Argument(label: label, value: range, range: self.range(from: start))
    }
    var value = try expression(after: label == nil ? (isFirst ? "(" : ",") : "=")
    if at(.for), isFirst, label == nil { value = try comprehension(of: value, from: start) }
    return Argument(label: label, value: .expression(value), range: range(from: start))
  }

  /// `name =`, nil where none starts here.
  @inline(never) private mutating func label() -> Name? {
    guard isWord(current), peek(1).kind == .symbol(.assign) else { return nil }
    let label = name(current)
    advance()
    advance()
    return label
  }

  /// `Token..Cinq_pages`, nil where none starts here.
  @inline(never) private mutating func columnRange() throws(SyntaxStop) -> Argument.Value? {
    guard isWord(current), peek(1).kind == .symbol(.dots) else { return nil }
    let first = name(current)
    advance()
    advance()
    return .columns(from: first, to: try name(after: ".."))
  }
}
