import Diagnostics
import Styling

/// pandas' `describe()` and tables on their side: its figures stand in étude's rows, and each is a
/// function of its own.
extension PythonWriter {
  /// `x.describe()["mean"]`, `t.describe()["A"]["75%"]`, `t.describe().loc["mean", "A"]`,
  /// `t.describe().T["max"]`; nil for anything else.
  mutating func writeDescribed(
    _ base: PythonNode, _ keys: [PythonNode], _ node: PythonNode
  ) throws(WithoutTwin) -> Written? {
    guard let first = keys.first?.text else { return nil }
    var parts = (described: base, word: first, column: String?.none)
    switch base.kind {
    case .attribute(let inner, "loc", _):
      guard keys.count == 1 || keys.count == 2 && keys[1].text != nil else { return nil }
      parts = (inner, first, keys.count == 2 ? slice(keys[1]) : nil)
    case .attribute(let inner, "T", _): parts.described = inner
    case .call(let callee, let arguments):
      if case .attribute(let inner, "transpose", _) = callee.kind, arguments.isEmpty {
        parts.described = inner
      }
    case .index(let inner, let columns) where columns.count == 1 && columns[0].text != nil:
      parts = (inner, first, slice(columns[0]))
    default: return nil
    }
    guard case .call(let callee, let arguments) = parts.described.kind, arguments.isEmpty,
      case .attribute(let described, "describe", _) = callee.kind,
      let figure = Self.describedFigures[parts.word]
    else { return nil }
    let before = words
    let values = try write(described)
    let isColumn = values.names == .column || parts.column != nil
    let isDirect = base.range == parts.described.range
    guard isColumn || values.names == .table && !isDirect && parts.word != "count" else {
      words = before
      return nil
    }
    foreign("describe", at: node.range)
    let x = parts.column.map { "\(values.base)[\($0)]" } ?? values.base
    if parts.word == "count" { return Written("sum(not is_none(\(x)))", .plain(.other)) }
    return Written("\(x).\(figure)", .plain(isColumn ? .other : .record))
  }

  /// The figures of `describe` by pandas' words for them.
  private static let describedFigures = [
    "count": "count()", "mean": "mean()", "std": "std()", "min": "min()",
    "25%": "quantile(0.25)", "50%": "median()", "75%": "quantile(0.75)", "max": "max()",
  ]

  /// `t.T`: rows for columns; only that of `describe()` is so here already.
  mutating func transposed(
    _ base: PythonNode, _ table: Written, _ range: SourceRange
  ) throws(WithoutTwin) -> Written {
    foreign(source.slice(range), at: range)
    if case .call(let callee, _) = base.kind, case .attribute(_, "describe", _) = callee.kind {
      return table
    }
    if case .series(["column"], _) = table.sort { return table }
    let label = label(of: table) ?? "A"
    if let known = known(table),
      known.all.contains(where: { Template.identifier($0) != label && !known.numbers.contains($0) })
    {
      throw WithoutTwin(
        form: source.slice(range), range: range,
        help: Bilingual(
          "une colonne ne mêle pas textes et nombres ; une ligne : \(table.base).row(0)",
          "no column holds texts and numbers together; one row: \(table.base).row(0)"))
    }
    throw WithoutTwin(
      form: source.slice(range), range: range,
      help: Bilingual(
        "nombres d'une unité : \(table.base).unpivot(-\(label), names = \"nom\", values = \"valeur\").pivot(rows = nom, columns = \(label), values = valeur)",
        "numbers of one unit: \(table.base).unpivot(-\(label), names = \"name\", values = \"value\").pivot(rows = name, columns = \(label), values = value)"
      ))
  }

  /// True for what gives numbers, false for what gives texts, nil for what is not known.
  func givesNumbers(_ node: PythonNode) -> Bool? {
    switch node.kind {
    case .number: return true
    case .text: return false
    case .group(let inner), .unary("-", let inner), .lambda(_, let inner):
      return givesNumbers(inner)
    case .binary(let sign, let left, _) where ["-", "*", "/", "//", "**"].contains(sign):
      return left.text == nil ? true : nil
    case .conditional(let value, _, let otherwise):
      let first = givesNumbers(value)
      return first == givesNumbers(otherwise) ? first : nil
    case .index(let base, let keys):
      guard keys.count == 1, let name = keys[0].text, let table = base.name else { return nil }
      return names.known(table)?.numbers.contains(name)
    case .call(let callee, let arguments):
      guard case .attribute(_, let name, _) = callee.kind else { return nil }
      switch name {
      case "apply", "map": return arguments.first.flatMap { givesNumbers($0.value) }
      case "where": return arguments.count == 3 ? givesNumbers(arguments[1].value) : nil
      case "round", "rank", "cumsum", "diff", "pct_change", "mean", "sum": return true
      default: return nil
      }
    default: return nil
    }
  }
}
