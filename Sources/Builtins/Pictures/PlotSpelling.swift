import BuiltinKit
import Diagnostics
import Styling
import Tables
import TextMatching
import Values

/// The line that draws the picture which `plot` has chosen.
struct PlotSpelling {
  private let sketch: PlotSketch

  init(_ sketch: PlotSketch) { self.sketch = sketch }

  private var source: PictureSource { sketch.source }
  private var choice: PlotChoice { sketch.choice }
  private var call: Invocation { sketch.call }
  private var tongue: Tongue { call.builtin.tongue(of: call.name) ?? call.tongue }

  /// `cons_ia.scatter(Token, Email, log = true)`; `…` for a table that is itself a long line.
  var code: String {
    let name = choice.builtin.spelling(tongue)
    if case .counts(let names) = choice {
      let label = source.single == nil ? identifier(names) : "x"
      return "\(table).\(Builtin.count.spelling(tongue))(\(label)).\(name)(\(label), n)"
    }
    let arguments = (columns + options).joined(separator: ", ")
    return source.single == nil ? "\(given).\(name)(\(arguments))" : "\(name)(\(arguments))"
  }

  /// The first argument, as it was written.
  private var given: String { short(source.argument.code ?? "…") }

  private func short(_ code: String) -> String { code.count <= 30 ? code : "…" }

  /// The table; a list is put into one.
  private var table: String { source.single == nil ? given : "table(x = \(given))" }

  private var columns: [String] {
    choice.parts.flatMap { part -> [String] in
      let isNamed = choice.builtin.parameters.contains {
        $0.name == part.parameter && $0.mustBeNamed
      }
      if isNamed { return part.columns.map { "\(spelling(part.parameter)) = \(identifier($0))" } }
      return asWritten(part.columns) ?? part.columns.map(identifier)
    }
  }

  /// A range, rather than all columns in it.
  private func asWritten(_ columns: [Column]) -> [String]? {
    // The columns were read before the picture was chosen: what fails here could only be the run's
    // end, which the drawing asks for next.
    guard source.single == nil, let expressions = try? sketch.y.value,
      let written = try? source.columns(of: sketch.y), written.map(\.name) == columns.map(\.name)
    else { return nil }
    return expressions.map(\.text)
  }

  /// The options that the function takes too.
  private var options: [String] {
    zip(call.builtin.parameters, call.codes).compactMap { own, code in
      let isTaken = choice.builtin.parameters.contains { $0.name == own.name }
      guard own.mustBeNamed, own.kind != .columnExpression, isTaken, let code else { return nil }
      return "\(spelling(own.name)) = \(code)"
    }
  }

  private func spelling(_ parameter: String) -> String {
    choice.builtin.parameters.first { $0.name == parameter }?.spelling(tongue) ?? parameter
  }

  /// The spelling of a column: a list as it was.
  private func identifier(_ column: Column) -> String {
    guard source.single != nil else { return source.table.identifier(of: column) }
    // These were read before the picture was chosen, likewise.
    let lists = (try? source.lists(of: [sketch.x, sketch.y])) ?? []
    let written = (try? sketch.x.value + sketch.y.value) ?? []
    let codes = [given] + written.map { short($0.text) }
    let place = lists.firstIndex { $0.name == column.name }
    return place.flatMap { $0 < codes.count ? codes[$0] : nil } ?? "…"
  }
}

extension Table {
  /// The spelling of a column in the language; one that was computed is called after its code.
  fileprivate func identifier(of column: Column) -> String {
    self.column(named: column.name) == nil
      ? column.name : shortName(ofColumn: column.name).identifier
  }
}

extension PictureSource {
  /// The complaint where no columns are named and the table has several pictures: with an example
  /// of its own columns.
  func lackingColumns(_ x: BoundArgument<[LazyArgument]>) -> MissingArgument {
    var missing = x.lacking()
    let key = table.key.flatMap(table.column(named:))
    let label = key ?? table.columns.last { $0.kind == .text || $0.kind == .dates }
    let number = table.columns.first { $0.kind.isMeasured && $0.name != label?.name }
    let names = [label, number].compactMap { $0.map(table.identifier) }
    guard !names.isEmpty else { return missing }
    let given = argument.code.map { $0.count <= 30 ? $0 : "…" } ?? "…"
    missing.example = "\(given).\(argument.call.name)(\(names.joined(separator: ", ")))"
    return missing
  }
}
