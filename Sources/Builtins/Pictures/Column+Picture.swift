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
  func pictured() throws -> Table {
    let table: Table
    if case .table(let given) = try value(0) {
      table = given
    } else {
      table = try Table(columns: [PlotSketch.series(self)])
    }
    guard table.rowCount > 0 else {
      throw Diagnostic.cannotDraw(Bilingual("il n'y a aucune ligne", "there are no rows"))
    }
    return table
  }

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

  /// The picture of a mark with the title, width and height that start at a parameter.
  func picture(_ mark: any PlotMark, frame index: Int) throws -> Value {
    var spec = PlotSpec(title: has(index) ? try text(index) : nil, mark: mark)
    spec.subtitle = has(index + 1) ? try text(index + 1) : nil
    if has(index + 2) { spec.width = try count(index + 2, default: 80, in: 20...1000) }
    if has(index + 3) { spec.height = try count(index + 3, default: 20, in: 4...500) }
    return .plot(spec)
  }
}

extension Parameter {
  /// The title, subtitle, width and height of a picture.
  static let pictureFrame = [
    Parameter(
      "title", french: "titre", .text, Bilingual("un titre", "a title"), arity: .optional,
      mustBeNamed: true),
    Parameter(
      "subtitle", french: "sous_titre", .text, Bilingual("sous le titre", "under the title"),
      arity: .optional, mustBeNamed: true),
    Parameter(
      "width", french: "largeur", .count, Bilingual("en caractères", "in characters"),
      arity: .optional, mustBeNamed: true),
    Parameter(
      "height", french: "hauteur", .count, Bilingual("en lignes", "in lines"), arity: .optional,
      mustBeNamed: true),
  ]

  /// The table, column or list that a picture is of.
  static let pictured = Parameter(
    "table", .value,
    Bilingual("la table, la colonne ou la liste", "the table, the column or the list"))

  /// Whether values stand on a logarithmic scale.
  static let logScale = Parameter(
    "log", .bool, Bilingual("une échelle logarithmique", "a logarithmic scale"),
    default: "false", mustBeNamed: true)

  /// A column that a picture may use, given by name.
  static func pictureColumn(_ name: String, french: String, _ summary: Bilingual) -> Parameter {
    Parameter(
      name, french: french, .columnExpression, summary, arity: .optional, mustBeNamed: true)
  }
}
