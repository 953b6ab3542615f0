import Diagnostics
import Styling

/// What pandas computes along a column, or along each group of its rows.
extension PythonWriter {
  /// `x.shift(1)`, `x.diff()`, `x.pct_change()`, `x.rolling(3)`.
  mutating func writeSeries(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    guard receiver.names != .table else {
      foreign(name, at: place)
      throw WithoutTwin(
        form: name, range: place,
        help: Bilingual(
          "nommez la colonne : \(receiver.base).A.\(name)(…)",
          "name the column: \(receiver.base).A.\(name)(…)"))
    }
    if name == "diff", arguments.allSatisfy({ $0.label == nil || $0.label == "by" }) { return nil }
    if name == "rolling" {
      foreign(name, at: place)
      return Written(
        Written.pending, .windows(of: receiver.whole, count: try windowSize(arguments, at: place)))
    }
    return try series(name, arguments, of: receiver.whole, "", at: place)
  }

  /// The same along each group: `t.groupby("A")["B"].cumsum()`.
  mutating func writeGroupSeries(
    _ name: String, _ arguments: [PythonArgument], _ column: String, of table: String,
    _ keys: [String], _ without: WithoutTwin, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let columns = keys.map { "\(table).\($0)" }
    let by = columns.count == 1 ? columns[0] : "[\(columns.joined(separator: ", "))]"
    let x = "\(table).\(column)"
    switch name {
    case "cumsum":
      foreign(name, at: place)
      return Written("cumsum(\(x), by = \(by))", .plain(.column))
    case "rank":
      foreign(name, at: place)
      return Written("rank(\(x)\(rankOptions(arguments)), by = \(by))", .plain(.column))
    case "transform":
      guard arguments.count == 1, let figure = aggregate(arguments[0].value, of: column) else {
        throw without
      }
      foreign(name, at: place)
      let keys = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
      return Written(
        "\(table).derive(\(column) = \(figure), by = \(keys)).\(column)", .plain(.column))
    case "rolling":
      // pandas gives the rows group by group, étude as they stand.
      foreign(name, at: place)
      approximate("groupby(…).rolling")
      return Written(
        Written.pending,
        .windows(of: x, count: "\(try windowSize(arguments, at: place)), by = \(by)"))
    default: return try series(name, arguments, of: x, ", by = \(by)", at: place)
    }
  }

  private mutating func series(
    _ name: String, _ arguments: [PythonArgument], of x: String, _ by: String, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let given = bind(arguments, ["periods"])
    foreign(name, at: place)
    let periods = given["periods"]
    let count = try periods.map { node throws(WithoutTwin) in try write(node).whole } ?? "1"
    let isBackwards = periods?.whole.map { $0 < 0 } ?? false
    let distance =
      count == "1" && name != "shift" ? "" : ", \(isBackwards ? String(count.dropFirst()) : count)"
    switch name {
    case "shift":
      return Written(
        "\(isBackwards ? "lead" : "lag")(\(x)\(distance)\(by))", .plain(.column))
    case "diff":
      if isBackwards { lose("periods=\(count)") }
      return Written("diff(\(x)\(distance)\(by))", .plain(.column))
    default:
      if isBackwards { lose("periods=\(count)") }
      return Written("\(x) / lag(\(x)\(distance)\(by)) - 1", .plain(.column), isTight: false)
    }
  }

  /// The number of values of a window.
  private mutating func windowSize(
    _ arguments: [PythonArgument], at place: SourceRange
  ) throws(WithoutTwin) -> String {
    let given = bind(arguments, ["window", "min_periods", "center"])
    guard let window = given["window"], window.text == nil else {
      throw WithoutTwin(
        form: "rolling", range: place,
        help: Bilingual(
          "combien de lignes : rolling_mean(x, 7)", "how many rows: rolling_mean(x, 7)"))
    }
    if let least = given["min_periods"], slice(least) != slice(window) {
      lose("min_periods=\(slice(least))")
    }
    if !given.isDefault("center", false) { lose("center=True") }
    return try write(window).whole
  }

  /// `x.rolling(3).mean()`.
  mutating func writeWindowFigure(
    _ name: String, _ arguments: [PythonArgument], of column: String, _ count: String,
    at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    foreign("rolling", at: place)
    guard ["mean", "sum", "min", "max", "median", "std"].contains(name), arguments.isEmpty else {
      throw WithoutTwin(
        form: "rolling(…).\(name)", range: place,
        help: Bilingual(
          "les fenêtres : rolling_mean, rolling_sum, rolling_min, rolling_max, rolling_median, rolling_std",
          "the windows: rolling_mean, rolling_sum, rolling_min, rolling_max, rolling_median, rolling_std"
        ))
    }
    return Written("rolling_\(name)(\(column), \(count))", .plain(.column))
  }
}
