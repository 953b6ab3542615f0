import Diagnostics
import Platform
import Styling
public import Tables
import TextMatching
public import Units
public import Values

/// The numbers of an argument, without its missing cells.
public struct Numbers: Sendable {
  /// The numbers that are present, in order, in `unit`.
  public let values: [Double]
  /// The same numbers where all of them are whole and plain.
  public let wholes: [Int64]?
  /// The unit of every number.
  public let unit: MeasureUnit
  /// The number of missing cells.
  public let missing: Int
  /// The number of cells.
  public let total: Int
  /// The name of the column; empty for a list or a scalar.
  public let name: String

  /// The numbers of a numeric column; none of any other.
  public init(_ column: Column) {
    values = column.validDoubles()
    if case .integers(let cells) = column.storage {
      wholes = column.validity.present(among: cells)
    } else {
      wholes = nil
    }
    unit = column.unit
    missing = column.missingCount
    total = column.count
    name = column.name
  }

  /// A figure in the unit of the numbers.
  public func figure(_ number: Double) -> Value { .number(number, unit) }
}

extension BoundArgument {
  /// The numbers of the argument: a column, a list of numbers in the unit of its first quantity, or
  /// one number.
  ///
  /// With `truths`, true and false count as 1 and 0.
  public func numbers(truths: Bool = false) throws -> Numbers {
    Numbers(try numericColumn(truths: truths))
  }

  /// The numbers of the argument for an aggregate: says how many cells it skips (D411), and throws
  /// D409 where none is left.
  public func aggregated() throws -> Numbers { try aggregated(try given) }

  /// The numbers of a value given for the parameter; see `aggregated()`.
  public func aggregated(
    _ value: Value, truths: Bool = false, emptyAllowed: Bool = false
  ) throws -> Numbers {
    let numbers = Numbers(try numericColumn(value, truths: truths))
    if numbers.missing > 0 { call.host.noteSkipped(numbers.missing, function: call.name) }
    if numbers.values.isEmpty, !emptyAllowed {
      throw NothingToAggregate(function: call.name).about(self)
    }
    return numbers
  }

  /// The numbers of the argument row by row, missing cells included.
  public func numericColumn(truths: Bool = false) throws -> Column {
    try numericColumn(try given, truths: truths)
  }

  /// The numbers of a value given for the parameter, row by row.
  public func numericColumn(_ value: Value, truths: Bool = false) throws -> Column {
    let column: Column
    switch value {
    case .column(let given): column = given
    case .list(let items):
      guard !value.holdsIntervals else { throw notNumbers(value) }
      column = try collected(items)
    case .integer, .number: column = try collected([value])
    case .bool where truths: column = try collected([value])
    default: throw notNumbers(value)
    }
    switch column.storage {
    case .numbers, .integers: return column
    case .bools(let cells) where truths:
      return Column(
        name: column.name, storage: .integers(cells.map { $0 ? 1 : 0 }), validity: column.validity)
    default:
      guard column.missingCount == column.count else { throw notNumbers(value) }
      return Column(column.name, numbers: Array(repeating: nil, count: column.count))
    }
  }

  /// A list as a column, in the unit of its first quantity.
  private func collected(_ items: [Value]) throws -> Column {
    do { return try Column("", collecting: items, checkpoint: checkpoint) } catch {
      guard let diagnostic = Diagnostic(thrown: error) else { throw error }
      throw diagnostic.about(self)
    }
  }

  /// The complaint where numbers are needed; a table is told its first column of numbers.
  private func notNumbers(_ value: Value) -> Diagnostic {
    if value.holdsIntervals {
      return NotForIntervals(function: call.name, argument: code ?? spelling).about(self)
    }
    var help: Bilingual?
    if case .table(let table) = value, let first = table.columns.first(where: \.kind.isNumeric) {
      let name = table.shortName(ofColumn: first.name).identifier
      help = Bilingual(same: "\(code ?? table.name ?? "table").\(name)")
    }
    if value.spellsNumbers { help = .readingNumbers(of: code ?? spelling) }
    return wrongCells(
      Bilingual("une colonne ou une liste de nombres", "a column or a list of numbers"),
      found: value, help: help)
  }
}
