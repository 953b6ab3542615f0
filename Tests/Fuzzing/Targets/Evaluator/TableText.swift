import BuiltinKit

/// A table as an expression, with the columns that it has.
struct TableText {
  let code: String
  let columns: [String]

  /// Tables of the program itself, and one that each program makes.
  static let named: [TableText] = [
    TableText(code: "t", columns: ["a", "b", "c", "g"]),
    TableText(
      code: "cons_ia", columns: ["Provider", "Model", "Token", "Tweet", "Email", "Cinq_pages"]),
    TableText(code: "cout_pays", columns: ["name", "adpe", "pe", "gwp"]),
    TableText(code: "countries", columns: ["iso_a3", "name_fr", "continent", "numeric"]),
    TableText(code: "electricity_mixes", columns: ["name", "adpe", "pe", "gwp"]),
  ]
}

extension ProgramGrammar {
  /// `t = table(…)`, with columns of numbers, quantities, texts, dates or truths, cells missing
  /// here and there, and a column `g` of few different values.
  mutating func randomTable() -> String {
    let rows = choices.pick([3, 0, 1, 2, 5, 12])
    guard rows > 0 else {
      return "t = table(a = [1], b = [\"x\"], c = [2 Wh], g = [1]).filter(a > 5)"
    }
    let columns = ["a", "b", "c"].map { name in
      let kind = choices.pick([Kind.integer, .decimal, .text, .quantity, .date, .bool])
      let cells = (0..<rows).map { _ in choices.oneIn(6) ? "none" : cell(kind) }
      return "\(name) = [\(cells.joined(separator: ", "))]"
    }
    let groups = (0..<rows).map { _ in choices.pick(["\"u\"", "\"v\"", "none"]) }
    let arguments = columns + ["g = [\(groups.joined(separator: ", "))]"]
    return "t = table(\(arguments.joined(separator: ", ")))"
  }

  private mutating func cell(_ kind: Kind) -> String {
    switch kind {
    case .integer: choices.pick(Literals.integers)
    case .decimal: choices.pick(Literals.decimals)
    case .quantity: choices.pick(Literals.counts) + choices.pick([" Wh", " kWh"])
    case .date: choices.pick(["date(\"2024-01-01\")", "date(\"2020-05-05\")"])
    case .bool: choices.pick(["true", "false"])
    default: "\"\(choices.pick(Literals.texts))\""
    }
  }

  /// A table: by name, or what a verb makes of one; the columns are those that it began with.
  mutating func table(_ depth: Int) -> TableText {
    let base = choices.pick(TableText.named)
    guard depth > 0, choices.oneIn(3) else { return base }
    let verbs = ["head", "filter", "sort", "derive", "select", "distinct", "tail", "drop"]
    guard let verb = catalogue.find(choices.pick(verbs)) else { return base }
    let call = call(of: verb, depth: depth - 1, on: base)
    return TableText(code: call.plain, columns: base.columns)
  }

  /// A column's name, seldom that of another table or of none.
  mutating func column(of table: TableText) -> String {
    if choices.oneIn(16) { return choices.pick(["Token", "zz", "n", "col(\"a\")", "_"]) }
    return choices.pick(table.columns)
  }

  /// What stands for columns: a name, an order, a range, a list, an expression.
  mutating func columnExpression(_ table: TableText, _ depth: Int) -> String {
    guard depth > 0 else { return column(of: table) }
    switch choices.below(12) {
    case 0...3: return column(of: table)
    case 4: return "-\(column(of: table))"
    case 5: return "\(column(of: table))..\(column(of: table))"
    case 6: return "[\(column(of: table)), \(column(of: table))]"
    case 7: return "-[\(column(of: table))]"
    case 8: return comparison(of: table, depth - 1)
    default: return calculation(over: table, depth - 1)
    }
  }

  private mutating func comparison(of table: TableText, _ depth: Int) -> String {
    let sign = choices.pick(["==", "!=", "<", "<=", ">", ">=", "in", "not in"])
    let other = choices.oneIn(2) ? column(of: table) : expression(depth - 1)
    let test = "\(column(of: table)) \(sign) \(other)"
    guard depth > 0, choices.oneIn(3) else { return test }
    let link = choices.pick(["and", "or"])
    return "\(test) \(link) \(comparison(of: table, depth - 1))"
  }

  private mutating func calculation(over table: TableText, _ depth: Int) -> String {
    let name = column(of: table)
    switch choices.below(8) {
    case 0: return "\(name) \(choices.pick(Self.operators)) \(expression(depth - 1))"
    case 1: return "\(choices.pick(Self.aggregates))(\(name))"
    case 2: return "\(choices.pick(Self.cellFunctions))(\(name))"
    case 3: return "if \(name) > \(expression(depth - 1)) then \(name) else none"
    case 4: return "f\"{\(name)}!\""
    case 5: return "map(\(name), a => [a, \(name)][0])"
    case 6: return "\(name) -> \(choices.pick(Literals.units))"
    default: return "[v for v in \(name) if v != none]"
    }
  }
}
