import BuiltinKit
import Datasets
import Diagnostics
import Language
import Styling
import Tables
import TextMatching
import Values

extension Machine {
  /// What a name means that is no variable: a data table, then a function.
  func fallback(_ name: String, _ site: Site) throws -> Value {
    do {
      if let table = try dataTable(name) { return .table(table) }
    } catch {
      throw site.located(Diagnostic.worded(error) ?? error)
    }
    if let slot = environment.functionSlot(name), slot < functions.count,
      let function = functions[slot]
    {
      return .function(function)
    }
    if let position = catalogue.position(of: name) {
      let builtin = catalogue.builtins[position]
      return .function(
        BuiltinReference(
          position: position, name: builtin.spelling(tongue),
          parameterNames: builtin.parameters.map { $0.spelling(tongue) }))
    }
    if let table = mask?.table,
      !suggestions(for: name, among: table.columnNames, limit: 1).isEmpty
    {
      throw site.located(Diagnostic.unknownColumn(name, in: table))
    }
    throw site.located(
      Diagnostic.unknownName(
        name, suggestions: suggestions(for: name, among: knownNames, limit: 3).map(\.identifier)))
  }

  /// A column that the verb under way sees, nil outside of one and where it has no such column.
  func maskColumn(_ name: String, _ site: Site) throws -> Column? {
    guard let mask else { return nil }
    do { return try mask.column(name) } catch {
      throw site.located(Diagnostic.worded(error) ?? error)
    }
  }

  /// Whether a data set of the session has that name.
  func isDataTable(_ name: String) -> Bool {
    environment.library.has(name)
  }

  private var knownNames: [String] {
    var names = environment.library.names + environment.variableNames(variables)
    names += catalogue.builtins.map { $0.spelling(tongue) }
    names += mask?.table.columnNames ?? []
    return names
  }

  /// What to say of a call whose function nobody knows.
  func unknownFunction(_ call: Call) -> Diagnostic {
    let names =
      catalogue.builtins.flatMap { [$0.name, $0.french] }
      + environment.functionNames(functions)
    return .unknownFunction(
      call.callee.text, suggestions: suggestions(for: call.callee.text, among: names, limit: 3))
  }

  /// A value in an f-string, by the format given or as it is printed.
  func formatted(_ value: Value, _ format: String?) throws -> String {
    guard let format else { return bareText(value) }
    do {
      return try value.formatted(format, Display(tongue: tongue, width: width))
    } catch {
      throw Diagnostic.unknownFormat(format)
    }
  }

  /// A value as text to print.
  func bareText(_ value: Value) -> String {
    value.bare(Display(tongue: tongue, width: width))
  }
}
