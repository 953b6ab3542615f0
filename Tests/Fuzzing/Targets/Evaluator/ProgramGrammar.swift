import BuiltinKit

/// Programs over the whole catalogue, as decided by `choices`.
///
/// What functions take is read from their declarations, so that a new function is met without
/// anything being said here: most arguments are of the kind that a parameter asks for, some are
/// not, are missing, or one too many.
struct ProgramGrammar {
  var choices: Choices
  let catalogue: Catalogue

  static let operators = [
    "+", "-", "*", "/", "//", "%", "^", "??", "==", "!=", "<", "<=", ">", ">=", "and", "or", "in",
  ]
  static let aggregates = ["mean", "sum", "min", "max", "median", "std", "count", "len", "mode"]
  static let cellFunctions = ["abs", "sqrt", "round", "rank", "cumsum", "upper", "year", "double"]
  /// The levels of expressions within each other.
  static let deepest = 3

  /// Statements that go before, and a call or another expression in its equal spellings.
  mutating func program() -> (before: [String], spellings: [String]) {
    var before = [randomTable()]
    for _ in 0..<choices.below(3) { before.append(statement()) }
    if choices.oneIn(4) { return (before, [expression(Self.deepest)]) }
    let builtin = choices.pick(catalogue.builtins)
    return (before, call(of: builtin, depth: Self.deepest - 1).spellings)
  }

  private mutating func statement() -> String {
    switch choices.below(8) {
    case 0: "z = \(expression(2))"
    case 1: "for v in \(expression(.list, 1))\n  z = \(expression(1))\nend"
    case 2: "if \(expression(.bool, 1)) then\n  z = \(expression(1))\nelse\n  z = 1\nend"
    case 3: "def g(x, k = 2)\n  y = \(expression(1))\n  return [x, y, k]\nend\ng(\(expression(1)))"
    case 4: "z = 0\nwhile z < 5\n  z += \(choices.pick(["1", "0.5", "2"]))\nend"
    case 5: "assert \(expression(.bool, 1)), \(expression(.text, 1))"
    case 6: "n \(choices.pick(["+=", "-=", "*=", "/="])) \(expression(1))"
    default: "def head(x, k) = [x, \(expression(1))]"
    }
  }

  /// An expression of any kind.
  mutating func expression(_ depth: Int) -> String {
    expression(choices.pick(depth > 0 ? Kind.allCases : Kind.plain), depth)
  }

  /// An expression that mostly is of the kind: a value as written, a variable, or made of others.
  mutating func expression(_ kind: Kind, _ depth: Int) -> String {
    if depth > 0, choices.oneIn(3) { return compound(kind, depth - 1) }
    if choices.oneIn(3), let names = Literals.variables[kind] { return choices.pick(names) }
    switch kind {
    case .integer: return choices.pick(Literals.integers)
    case .decimal: return choices.pick(Literals.decimals)
    case .quantity: return "\(choices.pick(Literals.counts)) \(choices.pick(Literals.units))"
    case .text: return "\"\(choices.pick(Literals.texts))\""
    case .bool: return choices.pick(["true", "false"])
    case .none: return "none"
    case .date: return "date(\"\(choices.pick(["2024-02-29", "1999-12-31", "2020-01-01 08:15"]))\")"
    case .list: return list(depth - 1)
    case .record: return "{a: \(expression(depth - 1)), b: \(expression(depth - 1))}"
    case .column:
      let table = choices.pick(TableText.named)
      return "\(table.code).\(choices.pick(table.columns))"
    case .table: return table(depth).code
    case .function: return lambda(depth - 1)
    }
  }

  private mutating func list(_ depth: Int) -> String {
    guard depth >= 0, choices.oneIn(3) else {
      let kind = choices.pick(Kind.plain)
      let count = choices.pick([2, 0, 1, 3, 5])
      return "[\((0..<count).map { _ in expression(kind, 0) }.joined(separator: ", "))]"
    }
    switch choices.below(3) {
    case 0: return "[v for v in \(expression(.list, depth)) if \(condition("v", depth))]"
    case 1: return "range(\(choices.pick(["5", "0", "100", "1, 9, 2", "10, 0, -3", "0.1"])))"
    default: return "map(\(expression(.list, depth)), \(expression(.function, depth)))"
    }
  }

  private mutating func condition(_ name: String, _ depth: Int) -> String {
    "\(name) \(choices.pick(["!=", ">", "==", "in"])) \(expression(depth))"
  }

  private mutating func lambda(_ depth: Int) -> String {
    let bodies = ["v", "v + 1", "v * v", "[v]", "v > 1", "double(v)", "v.a", "v[0]", "none"]
    if depth >= 0, choices.oneIn(3) { return "v => \(expression(depth))" }
    return "v => \(choices.pick(bodies))"
  }

  /// An expression made of others.
  private mutating func compound(_ kind: Kind, _ depth: Int) -> String {
    switch choices.below(11) {
    case 0: return call(of: choices.pick(catalogue.builtins), depth: depth).plain
    case 1, 2:
      let sign = choices.pick(Self.operators)
      return "(\(expression(kind, depth)) \(sign) \(expression(kind, depth)))"
    case 3: return "(\(expression(depth)) \(choices.pick(Self.operators)) \(expression(depth)))"
    case 4: return "(\(choices.pick(["-", "+", "not "]))\(expression(kind, depth)))"
    case 5:
      let test = expression(.bool, depth)
      return "(if \(test) then \(expression(kind, depth)) else \(expression(kind, depth)))"
    case 6: return "(\(expression(depth)))[\(expression(.integer, depth))]"
    case 7: return "(\(expression(kind, depth)) -> \(choices.pick(Literals.units)))"
    case 8: return "f\"{\(choices.pick(["n", "f", "q", "w", "xs", "t", "rec"]))}\""
    case 9: return "(\(lambda(depth)))(\(expression(kind, depth)))"
    default: return "(\(expression(kind, depth))).\(choices.pick(["a", "b", "Token"]))"
    }
  }
}
