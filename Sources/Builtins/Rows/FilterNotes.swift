import BuiltinKit
import Diagnostics
import Platform
import Statistics
import Styling
import Tables
import TextMatching
import Units
import Values

/// The notes of a filter that kept nothing, or everything, on its conditions.
struct FilterNotes {
  let table: Table
  /// The number of rows that were kept.
  let kept: Int
  let checkpoint: Checkpoint

  /// The notes on one condition: the range of a column that was compared to a number without a
  /// unit (D419).
  func notes(on condition: LazyArgument) throws -> [any Fault] {
    guard table.rowCount > 0 else { return [] }
    return try condition.comparisons.compactMap { comparison in
      switch (comparison.left, comparison.right) {
      case (.name(let name), .number), (.number, .name(let name)): return try range(of: name)
      default: return nil
      }
    }
  }

  /// The note on a condition of one answer that compares variables with each other, with numbers or with texts.
  func sameForAllRows(_ condition: LazyArgument) -> ConditionWithoutColumn? {
    var names: [String] = []
    for operand in condition.comparisons.flatMap({ [$0.left, $0.right] }) {
      switch operand {
      case .name(let name): names.append(name)
      case .number, .text: break
      case .expression: return nil
      }
    }
    guard !names.isEmpty, table.rowCount > 0 else { return nil }
    return ConditionWithoutColumn(
      condition.text, names: names, columns: table.columnNames.map(\.identifier))
  }

  /// A number without a unit was read in the column's: its range shows when that was not meant.
  private func range(of name: String) throws -> RangeOfColumn? {
    // Only a note: what is no column has none.
    guard kept == 0 || kept == table.rowCount, let column = try? table.required(name),
      !column.unit.isOne,
      let range = try ifDefined({
        try Descriptive.range(column.validDoubles(), checkpoint: checkpoint)
      })
    else { return nil }
    func shown(_ number: Double) -> String { "\(NumberText.echo(number)) \(column.unit.symbol)" }
    return RangeOfColumn(
      table.shortName(ofColumn: column.name).identifier, low: shown(range.lowerBound),
      high: shown(range.upperBound))
  }
}
