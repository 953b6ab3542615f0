import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Units
import Values

extension Column {
  /// The numbers with what an axis says of them.
  var plotVariable: PlotVariable {
    let doubles = doubles ?? []
    return PlotVariable(
      name: name, unitSymbol: unit.symbol,
      values: doubles.indices.map { isMissing($0) ? nil : doubles[$0] })
  }

  /// The cells as names, nil where one is missing.
  func names(_ tongue: Tongue) -> [String?] {
    (0..<count).map { row in
      switch cell(row) {
      case .missing: nil
      case .number(let number): NumberText.echo(number)
      case .bool(let bool): Bilingual(bool ? "vrai" : "faux", "\(bool)")(tongue)
      case let cell: cell.plainText
      }
    }
  }
}

extension Invocation {
  /// The table that a picture is of; a column or a list is a table of one column.
  func pictured() throws -> Table { try PictureSource(self).table }

  /// The column given for an optional parameter.
  func picturedColumn(_ index: Int, of table: Table) throws -> Column? {
    try expressions(index).first?.column(of: table)
  }

  /// The columns of numbers given for a parameter, ranges too, all in one unit.
  func picturedNumbers(_ index: Int, of table: Table, sharingUnit: Bool) throws -> [Column] {
    let columns = try someExpressions(index).flatMap { argument -> [Column] in
      switch argument.form {
      case .columns, .list, .minus:
        try ColumnSelection.names([argument], in: table).compactMap(table.column(named:))
      default: [try argument.column(of: table)]
      }
    }
    if let other = columns.first(where: { !$0.kind.isNumeric }) { throw notNumbers(index, other) }
    guard let first = columns.first else { throw lacking(index) }
    if sharingUnit, let other = columns.first(where: { $0.unit.symbol != first.unit.symbol }) {
      let names = "\(first.name) (\(first.unit.symbol)), \(other.name) (\(other.unit.symbol))"
      throw Diagnostic.cannotDraw(
        Bilingual(
          "ces colonnes n'ont pas la même unité : \(names)",
          "these columns differ in their units: \(names)"))
    }
    return columns
  }
}

extension Parameter {
  /// A column that a picture may use, given by name.
  static func pictureColumn(_ name: String, french: String, _ summary: Bilingual) -> Parameter {
    Parameter(
      name, french: french, .columnExpression, summary, arity: .optional, mustBeNamed: true)
  }
}
