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
  /// The one column given for a parameter, nil without one; `-x` is the column of opposites.
  func oneColumn(_ index: Int, of table: Table) throws -> Column? {
    guard let argument = expressions(index).first else { return nil }
    if case .minus = argument.form { return try argument.column(of: table) }
    let columns = try ColumnSelection.columns([argument], in: table, from: [])
    guard columns.count > 1 else { return columns.first }
    throw severalColumns(index, columns)
  }

  /// What to throw where several columns are given for one.
  func severalColumns(_ index: Int, _ columns: [Column]) -> Diagnostic {
    SeveralColumnsForOne(
      columns.map(\.name), for: builtin.parameters[index].spelling(tongue), function: name
    ).about(argument: index)
  }
}

extension Parameter {
  /// A column that a picture may use, given by name.
  static func pictureColumn(_ name: String, french: String, _ summary: Bilingual) -> Parameter {
    Parameter(
      name, french: french, .columnExpression, summary, arity: .optional, mustBeNamed: true)
  }
}
