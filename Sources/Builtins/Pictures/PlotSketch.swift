import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Units
import Values

/// The columns that a picture is made of, and the mark that suits them.
struct PlotSketch {
  private let source: PictureSource
  private let x: Column?
  private let y: Column?
  private let isLog: Bool

  /// The arguments of a function that takes `x`, `y`, `color` and `log` as its parameters 1 to 4.
  init(_ call: Invocation) throws {
    source = try PictureSource(call)
    isLog = try call.bool(4, default: false)
    let first = try call.expressions(1).first?.column(of: source.table)
    if let single = source.single {
      // `plot_ascii(xs, ys)`: the first is what goes to the right.
      (x, y) = first == nil ? (nil, single) : (single, first)
    } else {
      x = first
      y = try call.expressions(2).first?.column(of: source.table)
    }
  }

  private var call: Invocation { source.call }

  func spec() throws -> PlotSpec {
    switch (x, y) {
    case (let x?, let y?) where x.kind.isNumeric && y.kind.isNumeric: return try points(x, y)
    case (let label?, let value?) where value.kind.isNumeric: return try bars(label, value)
    case (let value?, let label?) where value.kind.isNumeric: return try bars(label, value)
    case (let value?, nil) where value.kind.isNumeric: return try bars(source.rowNames, value)
    case (nil, let value?) where value.kind.isNumeric: return try bars(source.rowNames, value)
    case (nil, nil): throw call.lacking(1)
    case (_, let y?): throw call.notNumbers(source.single == nil ? 2 : 0, y)
    case (let x?, nil): throw call.notNumbers(1, x)
    }
  }

  private func points(_ x: Column, _ y: Column) throws -> PlotSpec {
    let color = try call.expressions(3).first?.column(of: source.table)
    return try PlotSpec.scatter(
      x: source.variable(x), y: source.variable(y), series: color.map(source.series), logX: isLog,
      logY: isLog)
  }

  /// Bars, the longest first; those of dates stay in their order.
  private func bars(_ label: Column, _ value: Column) throws -> PlotSpec {
    if call.has(3) {
      call.host.note(
        .optionUnused(
          call.builtin.parameters[3].spelling(call.tongue),
          why: Bilingual("les barres ont chacune leur nom", "each bar has its name")))
    }
    let variable = source.variable(value)
    return try PlotSpec.bars(
      labels: source.labels(label), values: variable.values, name: variable.name,
      unitSymbol: variable.unitSymbol, order: label.kind == .dates ? .none : .descending,
      log: isLog)
  }
}
