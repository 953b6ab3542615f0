import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

/// The line that draws the picture which `plot` has chosen.
struct PlotSpelling {
  private let source: PictureSource
  private let choice: PlotChoice

  init(_ source: PictureSource, _ choice: PlotChoice) {
    (self.source, self.choice) = (source, choice)
  }

  private var call: Invocation { source.call }
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
  private var given: String { short(call.codes.first.flatMap(\.self) ?? "…") }

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
    guard source.single == nil, let written = try? source.columns(at: 2),
      written.map(\.name) == columns.map(\.name)
    else { return nil }
    return call.expressions(2).map(\.text)
  }

  /// The options that the function takes too.
  private var options: [String] {
    (4..<call.builtin.parameters.count).compactMap { index in
      let own = call.builtin.parameters[index]
      let isTaken = choice.builtin.parameters.contains { $0.name == own.name }
      guard isTaken, call.has(index), let code = call.codes[index] else { return nil }
      return "\(spelling(own.name)) = \(code)"
    }
  }

  private func spelling(_ parameter: String) -> String {
    choice.builtin.parameters.first { $0.name == parameter }?.spelling(tongue) ?? parameter
  }

  /// How a column is written: a list as it was.
  private func identifier(_ column: Column) -> String {
    guard source.single != nil else { return source.table.identifier(of: column) }
    let lists = (try? source.lists(at: [1, 2])) ?? []
    let codes = [given] + (call.expressions(1) + call.expressions(2)).map { short($0.text) }
    let place = lists.firstIndex { $0.name == column.name }
    return place.flatMap { $0 < codes.count ? codes[$0] : nil } ?? "…"
  }
}

extension Table {
  /// How a column is written in the language; one that was computed is called after its code.
  fileprivate func identifier(of column: Column) -> String {
    self.column(named: column.name) == nil
      ? column.name : shortName(ofColumn: column.name).identifier
  }
}

extension PictureSource {
  /// What to throw where no columns are named and the table has several pictures: with an example
  /// of its own columns.
  func lackingColumns() -> MissingArgument {
    var missing = call.lacking(1)
    let key = table.key.flatMap(table.column(named:))
    let label = key ?? table.columns.last { $0.kind == .text || $0.kind == .dates }
    let number = table.columns.first { $0.kind.isNumeric && $0.name != label?.name }
    let names = [label, number].compactMap { $0.map(table.identifier) }
    guard !names.isEmpty else { return missing }
    let given = call.codes.first.flatMap(\.self).map { $0.count <= 30 ? $0 : "…" } ?? "…"
    missing.example = "\(given).\(call.name)(\(names.joined(separator: ", ")))"
    return missing
  }
}
