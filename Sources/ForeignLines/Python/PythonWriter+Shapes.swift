import Diagnostics
import Styling

/// Tables in another shape: `melt`, `pivot_table`, `merge`.
extension PythonWriter {
  mutating func writeMelt(
    _ arguments: [PythonArgument], of receiver: Written
  ) throws(WithoutTwin) -> Written {
    let given = bind(
      arguments, ["id_vars", "value_vars", "var_name", "value_name"], ignoring: ["ignore_index"])
    let ids = (given["id_vars"]?.texts ?? []).map(Template.identifier)
    // Names in a variable are not known here: without them it would be another table.
    let isKnown = ["id_vars", "value_vars"].allSatisfy {
      given[$0] == nil || given[$0]?.texts != nil
    }
    if !isKnown {
      throw WithoutTwin(
        form: "melt", range: words.last?.range ?? SourceRange(0, 0),
        help: Bilingual(
          #"t.unpivot(A, B, names = "nom", values = "valeur")"#,
          #"t.unpivot(A, B, names = "name", values = "value")"#))
    }
    if given["value_vars"] == nil, let all = everyColumn(of: receiver),
      let numbers = numbers(of: receiver), Set(all) != Set(ids + numbers)
    {
      // pandas would put texts and numbers into one column.
      throw WithoutTwin(
        form: "melt", range: words.last?.range ?? SourceRange(0, 0),
        help: Bilingual(
          #"t.unpivot(A..C, names = "nom", values = "valeur")"#,
          #"t.unpivot(A..C, names = "name", values = "value")"#))
    }
    var base = receiver.base
    var columns = ids.map { "-\($0)" }
    if let chosen = given["value_vars"]?.texts {
      columns = chosen.map(Template.identifier)
      if !ids.isEmpty { base += ".select(\((ids + columns).joined(separator: ", ")))" }
    }
    let variable = given["var_name"].map(slice) ?? "\"variable\""
    let value = given["value_name"].map(slice) ?? "\"value\""
    return Written(
      "\(base).unpivot(\((columns + ["names = \(variable)", "values = \(value)"]).joined(separator: ", ")))",
      .plain(.table))
  }

  mutating func writePivot(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written
  ) throws(WithoutTwin) -> Written? {
    let order =
      name == "pivot"
      ? ["*", "index", "columns", "values"]
      : ["values", "index", "columns", "aggfunc", "fill_value"]
    let given = bind(arguments, order + ["*", "dropna"], ignoring: ["observed", "sort"])
    if !given.isDefault("dropna", true) { lose("dropna=False") }
    guard let index = given["index"]?.texts, let values = given["values"]?.texts else {
      return nil
    }
    let keys = index.map(Template.identifier)
    if values.count > 1 {
      // pandas puts the columns of several values in the order of their names.
      guard name == "pivot_table", given["columns"] == nil, given["fill_value"] == nil else {
        return nil
      }
      let columns = values.sorted().map(Template.identifier)
      let figures = columns.compactMap { column in
        aggregate(given["aggfunc"], of: column).map { "\(column) = \($0)" }
      }
      guard figures.count == columns.count else { return nil }
      let by = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
      return Written(
        "\(receiver.base).summarize(by = \(by), \(figures.joined(separator: ", ")))"
          + Self.filled(gaps(keys, of: receiver)) + someValue(columns, given["aggfunc"], receiver)
          + ".sort(\(keys.joined(separator: ", ")))", .series(keys: keys, values: columns))
    }
    let value = Template.identifier(values[0])
    let across = (given["columns"]?.texts ?? []).map(Template.identifier)
    var table = receiver.base
    if name == "pivot_table" {
      guard let figure = aggregate(given["aggfunc"], of: value) else { return nil }
      let all = keys + across
      let by = all.count == 1 ? all[0] : "[\(all.joined(separator: ", "))]"
      table += ".summarize(by = \(by), \(value) = \(figure))"
      table += Self.filled(gaps(all, of: receiver))
      table += someValue([value], given["aggfunc"], receiver)
    }
    let sort = ".sort(\(keys.joined(separator: ", ")))"
    guard across.count == 1 else {
      return across.isEmpty && given["fill_value"] == nil
        ? Written(table + sort, .series(keys: keys, values: [value])) : nil
    }
    let empty = try given["fill_value"].map { node throws(WithoutTwin) in
      ", empty = \(try write(node).whole)"
    }
    let rows = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
    // pandas has the new columns in the order of their names.
    table += ".sort(\(across[0]))"
    return Written(
      "\(table).pivot(rows = \(rows), columns = \(across[0]), values = \(value)\(empty ?? ""))\(sort)",
      .plain(.table))
  }

  /// `pd.crosstab(t["A"], t["B"])`: how many rows each pair of values has.
  mutating func writeCrosstab(_ arguments: [PythonArgument]) throws(WithoutTwin) -> Written? {
    let given = bind(arguments, ["index", "columns"])
    guard let index = given["index"], let columns = given["columns"],
      case .column(let table, let down) = try write(index).sort,
      case .column(table, let across) = try write(columns).sort, down != across
    else { return nil }
    let filled = Self.filled(gaps([down, across], of: Written(table, .plain(.table))))
    return Written(
      "\(table)\(filled).count(\(down), \(across)).sort(\(across))"
        + ".pivot(rows = \(down), columns = \(across), values = n, empty = 0).sort(\(down))",
      .plain(.table))
  }

  /// The rows of a pivot in which some figure has a value, as a call that hangs on it.
  private func someValue(
    _ columns: [String], _ figure: PythonNode?, _ table: Written
  ) -> String {
    let word = figure.map(slice) ?? "mean"
    if ["sum", "count", "size", "len", "nunique"].contains(where: word.contains) { return "" }
    // A deviation of one value has none.
    guard word.contains("std") || word.contains("var") || gaps(columns, of: table) == columns else {
      return ""
    }
    return ".filter(\(columns.map { "not is_none(\($0))" }.joined(separator: " or ")))"
  }

  /// The figure that a name, or a function, of pandas makes of a column.
  func aggregate(_ node: PythonNode?, of column: String) -> String? {
    guard let node else { return "mean(\(column))" }
    var word = node.text ?? node.name ?? ""
    if case .attribute(let base, let name, _) = node.kind, base.name.flatMap(names.module) == "np" {
      word = name
      if ["std", "var"].contains(name) { return nil }
    }
    return figure(word, of: column)
  }

  /// The figure of a column by pandas' word for it, nil for one that has no twin.
  func figure(_ word: String, of column: String, _ options: String = "") -> String? {
    switch word {
    case "mean", "sum", "median", "min", "max", "std", "var": "\(word)(\(column)\(options))"
    case "quantile" where !options.isEmpty: "quantile(\(column)\(options))"
    case "size", "len": "count()"
    case "count": "sum(not is_none(\(column)))"
    case "nunique": "sum(not is_none(distinct(\(column))))"
    case "first": end(of: column, 0)
    case "last": end(of: column, -1)
    default: nil
    }
  }

  /// The first or last value of a column that is none, as pandas has it.
  private func end(of column: String, _ place: Int) -> String {
    if complete.contains(column) { return "\(column)[\(place)]" }
    let values = "\(column)[not is_none(\(column))]"
    return "if sum(not is_none(\(column))) == 0 then none else \(values)[\(place)]"
  }

  static let mergeParameters = [
    "left", "right", "how", "on", "left_on", "right_on", "left_index", "right_index", "sort",
    "suffixes",
  ]

  /// `pd.merge(a, b, …)` and `a.merge(b, …)`.
  mutating func writeMerge(
    _ left: Written, _ given: PythonArguments
  ) throws(WithoutTwin) -> Written? {
    guard let right = given["right"] else { return nil }
    if given["how"]?.text == "cross" {
      return Written("\(left.base).cross(\(try write(right).whole))", .plain(.table))
    }
    var on: String?
    if let keys = given["on"]?.texts?.map(Template.identifier) {
      on = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
    } else if let first = given["left_on"]?.texts, let second = given["right_on"]?.texts,
      first.count == 1, second.count == 1
    {
      on = "\(Template.identifier(first[0])) == \(Template.identifier(second[0]))"
    }
    guard let on else { return nil }
    for option in ["left_index", "right_index", "suffixes"] where given[option] != nil {
      lose(option)
    }
    var kind = ""
    if let how = given["how"] {
      guard let word = how.text, ["inner", "left", "right", "outer"].contains(word) else {
        lose("how")
        return Written("\(left.base).join(\(try write(right).whole), on = \(on))", .plain(.table))
      }
      switch word {
      case "inner": break
      case "left": kind = ", kind = \"left\""
      case "outer": kind = ", kind = \"full\""
      default: lose("how=\"\(word)\"")
      }
    }
    return Written(
      "\(left.base).join(\(try write(right).whole), on = \(on)\(kind))", .plain(.table))
  }

  /// The pairs of a record of texts.
  func pairs(_ node: PythonNode) -> [(String, String)]? {
    guard case .record(let fields) = node.kind else { return nil }
    let pairs = fields.compactMap { field -> (String, String)? in
      guard let key = field.key.text, let value = field.value.text else { return nil }
      return (key, value)
    }
    return pairs.count == fields.count && !pairs.isEmpty ? pairs : nil
  }
}
