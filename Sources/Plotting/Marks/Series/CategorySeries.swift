import Styling

/// Columns of numbers, a row per category: the data of bars and of rows of dots.
public struct CategorySeries: Sendable, Hashable {
  /// The name of each category.
  public let labels: [String]
  /// The measures, in one unit: columns of one value per category.
  public let variables: [PlotVariable]
  /// The order of the rows, by the sum of their values.
  public let order: Bars.Order
  /// The most rows that are shown; the others are counted under the plot.
  public let limit: Int?

  /// Columns that go with `labels`.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where a column has another number of values,
  ///   `PlotProblem.limitNotPositive` for a limit below 1.
  public init(
    labels: [String], variables: [PlotVariable], order: Bars.Order = .descending,
    limit: Int? = nil
  ) throws(PlotProblem) {
    for variable in variables where variable.values.count != labels.count {
      throw .lengthsDiffer(labels.count, variable.values.count)
    }
    if let limit, limit < 1 { throw .limitNotPositive(limit) }
    self.labels = labels
    self.variables = variables
    self.order = order
    self.limit = limit
  }

  /// The unit that all share.
  var unitSymbol: String { variables.first?.unitSymbol ?? "" }

  /// The column where there is one alone.
  var onlyVariable: PlotVariable? { variables.count == 1 ? variables[0] : nil }

  /// The categories in the order drawn, and how many are beyond the limit.
  var rows: (shown: [Int], hidden: Int) {
    let ordered = ordered
    let shown = Array(ordered.prefix(limit ?? ordered.count))
    return (shown, ordered.count - shown.count)
  }

  /// All categories in their order, which is stable; those without a value last.
  var ordered: [Int] {
    guard order != .none else { return Array(labels.indices) }
    let keys = labels.indices.map { row -> (isMissing: Bool, key: Double) in
      guard let key = key(row) else { return (true, 0) }
      return (false, order == .ascending ? key : -key)
    }
    return labels.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      if a.isMissing != b.isMissing { return b.isMissing }
      return a.key == b.key ? left < right : a.key < b.key
    }
  }

  /// The number by which a row is ordered: its only value, or the sum of several.
  private func key(_ row: Int) -> Double? {
    guard let only = onlyVariable else { return sum(row) }
    return only.values[row].flatMap { $0.isNaN ? nil : $0 }
  }

  func sum(_ row: Int) -> Double { variables.reduce(0) { $0 + (value($1, row) ?? 0) } }

  /// A value that can be drawn.
  func value(_ variable: PlotVariable, _ row: Int) -> Double? {
    variable.values[row].flatMap { $0.isFinite ? $0 : nil }
  }

  /// The smallest and the largest value of the rows; nil where there is none.
  func range(_ rows: [Int]) -> ClosedRange<Double>? {
    let ends = variables.flatMap { variable in rows.compactMap { variable.ends($0) } }
    guard let low = ends.map(\.lowerBound).min(), let high = ends.map(\.upperBound).max() else {
      return nil
    }
    return low...high
  }

  /// The columns, each with the extremes of its values.
  func sentence(_ typography: Typography) -> String {
    if let only = onlyVariable {
      return CategoryExtremes(labels: labels, variable: only).sentence(typography)
    }
    let all = Array(labels.indices)
    guard let range = range(all) else {
      return Bilingual("Aucune valeur à dessiner.", "No value to draw.")(typography.tongue)
    }
    let rows = typography.count(labels.count)
    let names = variables.map { oneLine($0.name, ascii: false) }.joined(separator: ", ")
    let own = typography.telling(
      variables.lazy.flatMap(\.values).compactMap(\.self), unitSymbol: unitSymbol)
    let high = own.quantity(range.upperBound, unitSymbol: unitSymbol)
    let low = own.number(range.lowerBound)
    return Bilingual(
      "\(rows) lignes, \(variables.count) valeurs chacune (\(names))\u{A0}: de \(low) à \(high).",
      "\(rows) rows of \(variables.count) values each (\(names)): from \(low) to \(high).")(
        typography.tongue)
  }

  /// The data that are not drawn, with the reason.
  func notes(_ typography: Typography, log: Bool = false) -> [String] {
    var leftOut = LeftOut()
    for variable in variables {
      for value in variable.values {
        if let value, !value.isNaN {
          if !value.isFinite { leftOut.infinite += 1 }
          if log, value <= 0 { leftOut.notPositive += 1 }
        } else {
          leftOut.missing += 1
        }
      }
    }
    let hidden = rows.hidden
    let hiddenNote = Bilingual(
      "+\(hidden) non affiché\(hidden > 1 ? "s" : "")", "+\(hidden) not shown")
    return (hidden > 0 ? [hiddenNote(typography.tongue)] : [])
      + Whiskers.key(variables, typography.tongue)
      + leftOut.notes(
        one: Bilingual("valeur non dessinée", "value not drawn"),
        many: Bilingual("valeurs non dessinées", "values not drawn"), tongue: typography.tongue)
  }

  /// The hint that a logarithmic scale would show the small values of some rows.
  func hints(_ typography: Typography, over rows: [Int]) -> [String] {
    let all = Bilingual("l'ensemble", "all of them")(typography.tongue)
    let name = onlyVariable?.name ?? all
    return logHints(range(rows).map { [(name: name, range: $0)] } ?? [], typography: typography)
  }

  func legend(_ sign: Drawing.Key.Sign) -> [Drawing.Key] {
    variables.enumerated().map { Drawing.Key(series: $0, sign: sign, name: $1.name) }
  }

  /// The column with its unit; the unit alone where several columns share the axis.
  func title(_ scale: ScaleKind, _ typography: Typography) -> String {
    if let onlyVariable { return onlyVariable.title(scale, typography) }
    return PlotVariable(name: typography.unit(unitSymbol), values: []).title(scale, typography)
  }

  func table(_ typography: Typography) -> PlotTable {
    let cells = variables.map { $0.cells(typography) }
    return PlotTable(
      columns: [PlotTable.Column("", isNumeric: false)]
        + variables.map { PlotTable.Column($0.title(.linear, typography), isNumeric: true) },
      rows: Self.order(rows: labels.indices.map(\.self), of: self).map { row in
        [labels[row]] + cells.map { $0[row] }
      })
  }

  private static func order(rows: [Int], of data: CategorySeries) -> [Int] {
    let shown = data.rows.shown
    let seen = Set(shown)
    return shown + rows.filter { !seen.contains($0) }
  }
}

extension CategorySeries {
  /// The values of each row as bars show them; what an only column misses is said.
  func texts(_ typography: Typography) -> [[String]] {
    let missing = Bilingual("manquant", "missing")(typography.tongue)
    let cells = variables.map { variable in
      zip(variable.values, variable.cells(typography)).map { value, cell in
        onlyVariable != nil && (value?.isNaN ?? true) ? missing : cell
      }
    }
    return labels.indices.map { row in cells.map { $0[row] } }
  }

  /// The name of one value: its category's, and its column's where there are several.
  func name(_ row: Int, _ series: Int) -> String {
    onlyVariable == nil ? "\(labels[row]), \(variables[series].name)" : labels[row]
  }
}

/// The extremes of one column, with the labels that they belong to.
private struct CategoryExtremes {
  let labels: [String]
  let variable: PlotVariable

  /// The largest and the smallest value with their labels, and their ratio.
  func sentence(_ typography: Typography) -> String {
    let tongue = typography.tongue
    let finite = variable.values.indices.filter { variable.values[$0]?.isFinite == true }
    guard let range else {
      return Bilingual("Aucune valeur à dessiner.", "No value to draw.")(tongue)
    }
    if variable.hasRanges { return ranking(finite, typography) }
    let high = quantity(range.upperBound, typography: typography)
    let colon = Bilingual.colon(tongue)
    if range.lowerBound == range.upperBound {
      let count = typography.count(finite.count)
      if finite.count == 1 { return label(finite[0]) + colon + high + "." }
      return Bilingual("\(count) valeurs égales", "\(count) equal values")(tongue) + colon + high
        + "."
    }
    let top = "max" + colon + named(range.upperBound, among: finite, tongue: tongue) + " (\(high))"
    let low = quantity(range.lowerBound, typography: typography)
    let bottom =
      "min" + colon + named(range.lowerBound, among: finite, tongue: tongue) + " (\(low))"
    let ratio = range.lowerBound > 0 ? range.upperBound / range.lowerBound : .infinity
    guard ratio.isFinite else { return "\(top), \(bottom)." }
    return
      "\(top), \(bottom), \(Bilingual("rapport", "ratio")(tongue)) \(typography.number(ratio))."
  }

  /// The rows with the largest and the smallest middle, with their bounds.
  private func ranking(_ finite: [Int], _ typography: Typography) -> String {
    let tongue = typography.tongue
    let own = variable.typography(typography)
    func told(_ row: Int) -> String {
      let unit = variable.unitSymbol.isEmpty ? "" : "\u{A0}" + own.unit(variable.unitSymbol)
      let text = variable.range(row).map { own.range($0) + unit }
      return text ?? own.quantity(variable.values[row] ?? 0, unitSymbol: variable.unitSymbol)
    }
    let ordered = finite.sorted { (variable.values[$0] ?? 0) < (variable.values[$1] ?? 0) }
    guard let low = ordered.first, let high = ordered.last else { return "" }
    let colon = Bilingual.colon(tongue)
    guard ordered.count > 1 else { return label(low) + colon + told(low) + "." }
    return "max\(colon)\(label(high)) (\(told(high))), min\(colon)\(label(low)) (\(told(low)))"
      + Whiskers.ranking(variable, tongue) + "."
  }

  /// The smallest and the largest finite value; nil where there is none.
  private var range: ClosedRange<Double>? {
    let finite = variable.values.lazy.compactMap(\.self).filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return nil }
    return low...high
  }

  /// The first label with `value`, and how many others share it.
  private func named(_ value: Double, among indices: [Int], tongue: Tongue) -> String {
    let same = indices.filter { variable.values[$0] == value }
    let first = same.first.map(label) ?? ""
    switch same.count {
    case ...1: return first
    case 2: return first + Bilingual(" et 1 autre", " and 1 other")(tongue)
    default:
      return first
        + Bilingual(" et \(same.count - 1) autres", " and \(same.count - 1) others")(tongue)
    }
  }

  private func label(_ index: Int) -> String { oneLine(labels[index], ascii: false) }

  private func quantity(_ value: Double, typography: Typography) -> String {
    variable.typography(typography).quantity(value, unitSymbol: variable.unitSymbol)
  }
}
