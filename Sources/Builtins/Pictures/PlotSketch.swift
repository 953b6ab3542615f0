import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Units
import Values

/// The columns that a picture is made of, and the mark that suits them.
struct PlotSketch {
  private let call: Invocation
  private let table: Table
  private let x: Column?
  private let y: Column?
  private let isTable: Bool
  private let isLog: Bool
  private let title: String?

  init(_ call: Invocation) throws {
    self.call = call
    isLog = try call.bool(4, default: false)
    title = call.has(5) ? try call.text(5) : nil
    if case .table(let table) = try call.value(0) {
      isTable = true
      self.table = table
      x = try call.expressions(1).first?.column(of: table)
      y = try call.expressions(2).first?.column(of: table)
    } else {
      isTable = false
      let first = try Self.series(call)
      table = try Table(columns: [first])
      // `plot_ascii(xs, ys)`: the first is what goes to the right.
      let second = try call.expressions(1).first?.column(of: table)
      (x, y) = second == nil ? (nil, first) : (first, second)
    }
    guard table.rowCount > 0 else {
      throw Diagnostic.cannotDraw(Bilingual("il n'y a aucune ligne", "there are no rows"))
    }
  }

  /// A column or a list as a column, under the name of its code where it has none.
  static func series(_ call: Invocation) throws -> Column {
    let code = call.codes.first.flatMap { $0 } ?? ""
    switch try call.value(0) {
    case .column(let column):
      return column.name.isEmpty ? column.renamed(code) : column
    case .list(let items):
      guard !items.isEmpty else {
        throw Diagnostic.cannotDraw(Bilingual("la liste est vide", "the list is empty"))
      }
      return try Column(code.hasPrefix("[") ? "" : code, collecting: items)
    case let other: throw call.notRows(other)
    }
  }

  func spec() throws -> PlotSpec {
    switch (x, y) {
    case (let x?, let y?) where x.kind.isNumeric && y.kind.isNumeric: return try points(x, y)
    case (let label?, let value?) where value.kind.isNumeric: return try bars(label, value)
    case (let value?, let label?) where value.kind.isNumeric: return try bars(label, value)
    case (let value?, nil) where value.kind.isNumeric: return try bars(rowNames, value)
    case (nil, let value?) where value.kind.isNumeric: return try bars(rowNames, value)
    case (nil, nil): throw call.lacking(1)
    case (_, let y?): throw call.notNumbers(isTable ? 2 : 0, y)
    case (let x?, nil): throw call.notNumbers(1, x)
    }
  }

  private func points(_ x: Column, _ y: Column) throws -> PlotSpec {
    let color = try call.expressions(3).first?.column(of: table)
    return try PlotSpec.scatter(
      x: variable(x), y: variable(y), series: color.map(series), logX: isLog, logY: isLog,
      title: title)
  }

  /// Bars, the longest first; those of dates stay in their order.
  private func bars(_ label: Column, _ value: Column) throws -> PlotSpec {
    if call.has(3) {
      call.host.note(
        .optionUnused(
          call.builtin.parameters[3].spelling(call.tongue),
          why: Bilingual("les barres ont chacune leur nom", "each bar has its name")))
    }
    let variable = variable(value)
    return try PlotSpec.bars(
      labels: texts(label).map { $0 ?? "–" }, values: variable.values, name: variable.name,
      unitSymbol: variable.unitSymbol, order: label.kind == .dates ? .none : .descending,
      log: isLog, title: title)
  }

  private func variable(_ column: Column) -> PlotVariable { column.plotVariable }

  private func series(_ column: Column) -> PlotSeries {
    PlotSeries(name: column.name, values: texts(column))
  }

  private func texts(_ column: Column) -> [String?] { column.names(call.tongue) }

  /// What names the rows: the table's key, else their rank counted from 0.
  private var rowNames: Column {
    if let key = table.key, let column = table.column(named: key) { return column }
    return Column("", integers: (0..<table.rowCount).map(Int64.init))
  }
}
