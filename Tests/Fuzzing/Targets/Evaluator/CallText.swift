import BuiltinKit
import Styling

/// A call of a function of the catalogue, and the ways to write it.
struct CallText {
  let name: String
  let arguments: [String]
  /// Whether the first argument stands by position and may go before the name.
  let hasReceiver: Bool

  /// `f(x, a)`.
  var plain: String { "\(name)(\(arguments.joined(separator: ", ")))" }

  /// `f(x, a)`, `(x).f(a)` and `(x) |> f(a)`, which are one call.
  ///
  /// Two words after a dot are Python's: `x.date()` is the day of a moment, where `date(x)` keeps
  /// the hour; `xs.append(x)` alone on its line makes a variable's list longer, and says so.
  var spellings: [String] {
    guard hasReceiver, let receiver = arguments.first else { return [plain] }
    let rest = "\(name)(\(arguments.dropFirst().joined(separator: ", ")))"
    let piped = "(\(receiver)) |> \(rest)"
    let isPythons = ["date", "append", "ajouter_lignes"].contains(name)
    return isPythons ? [plain, piped] : [plain, "(\(receiver)).\(rest)", piped]
  }
}

extension ProgramGrammar {
  /// A call with arguments as its parameters ask for them, mostly.
  ///
  /// - Parameter table: what the first parameter takes where it is a table.
  mutating func call(of builtin: Builtin, depth: Int, on table: TableText? = nil) -> CallText {
    let table = table ?? self.table(depth)
    let isFrench = choices.oneIn(4)
    var arguments: [String] = []
    var hasReceiver = false
    for (index, parameter) in builtin.parameters.enumerated() {
      let values = self.arguments(for: parameter, isFirst: index == 0, table, depth)
      if index == 0, !values.isEmpty { hasReceiver = isReceiver(values[0]) }
      arguments += values
    }
    if choices.oneIn(16) { arguments.append(expression(depth - 1)) }
    if choices.oneIn(32) { arguments.append("zz = \(expression(depth - 1))") }
    return CallText(
      name: isFrench ? builtin.french : builtin.name, arguments: arguments,
      hasReceiver: hasReceiver)
  }

  /// A range of columns, and an argument with a name, stand in the brackets only.
  private func isReceiver(_ argument: String) -> Bool {
    !argument.contains("..") && !argument.contains(" = ")
  }

  private mutating func arguments(
    for parameter: ParameterDescription, isFirst: Bool, _ table: TableText, _ depth: Int
  ) -> [String] {
    let name = choices.oneIn(4) ? parameter.french : parameter.name
    switch parameter.arity {
    case .required:
      if choices.oneIn(24) { return [] }
      let value = argument(for: parameter, isFirst: isFirst, table, depth)
      return [parameter.mustBeNamed || choices.oneIn(16) ? "\(name) = \(value)" : value]
    case .optional:
      guard choices.oneIn(4) else { return [] }
      return ["\(name) = \(argument(for: parameter, isFirst: isFirst, table, depth))"]
    case .variadic:
      return (0..<choices.pick([1, 2, 0, 3])).map { _ in
        argument(for: parameter, isFirst: isFirst, table, depth)
      }
    case .named:
      return (0..<choices.pick([1, 2, 0])).map { _ in
        let name = choices.pick(["z", "k", "a", "`a b`", "Token"])
        return "\(name) = \(columnExpression(table, depth))"
      }
    }
  }

  private mutating func argument(
    for parameter: ParameterDescription, isFirst: Bool, _ table: TableText, _ depth: Int
  ) -> String {
    if choices.oneIn(12) { return expression(depth) }
    switch parameter.kind {
    case .value: return isFirst && choices.oneIn(2) ? table.code : expression(depth)
    case .number: return expression(choices.pick([.decimal, .integer, .quantity]), depth)
    case .count: return choices.pick(Literals.counts)
    case .numbers: return numbers(table, depth)
    case .text: return expression(.text, depth)
    case .bool: return expression(.bool, depth)
    case .table: return isFirst ? table.code : self.table(depth).code
    case .function: return expression(.function, depth)
    case .sequence: return expression(choices.pick([.list, .column]), depth)
    case .choice(let words):
      guard !words.isEmpty else { return expression(.text, depth) }
      let word = choices.pick(words)
      return "\"\(choices.oneIn(2) ? word.french : word.english)\""
    case .columnExpression: return columnExpression(table, depth)
    case .word: return choices.pick(["corr", "N203", "if"] + Literals.units)
    }
  }

  private mutating func numbers(_ table: TableText, _ depth: Int) -> String {
    switch choices.below(4) {
    case 0: "xs"
    case 1: "\(table.code).\(choices.pick(table.columns))"
    case 2: expression(.list, depth)
    default: expression(choices.pick([.decimal, .quantity]), depth)
    }
  }
}
