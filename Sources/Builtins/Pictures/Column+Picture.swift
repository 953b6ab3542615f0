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

extension Parameter {
  /// A column that a picture may use, given by name.
  static func pictureColumn(_ name: String, french: String, _ summary: Bilingual) -> Parameter {
    Parameter(
      name, french: french, .columnExpression, summary, arity: .optional, mustBeNamed: true)
  }
}
