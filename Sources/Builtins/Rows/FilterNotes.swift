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

  /// The notes on one condition: the nearest value of a text that no row has (D410), the range of
  /// a column that was compared to a number without a unit (D419).
  func notes(on condition: LazyArgument) throws -> [any Fault] {
    guard table.rowCount > 0 else { return [] }
    return try condition.comparisons.compactMap { comparison in
      switch (comparison.left, comparison.right) {
      case (.name(let name), .text(let text)), (.text(let text), .name(let name)):
        return comparison.operation == .equal ? try nearest(to: text, in: name) : nil
      case (.name(let name), .number), (.number, .name(let name)): return try range(of: name)
      default: return nil
      }
    }
  }

  private func nearest(to text: String, in name: String) throws -> NoSuchText? {
    // Only a note: what is no column has none.
    guard kept == 0, let column = try? table.required(name),
      case .text(let cells) = column.storage
    else { return nil }
    var isPresent = Array(repeating: false, count: cells.dictionary.count)
    try checkpoint.blocks(of: cells.count) { block in
      for code in cells.codes[block] where code >= 0 { isPresent[Int(code)] = true }
    }
    let present = zip(cells.dictionary, isPresent).filter(\.1).map(\.0)
    guard !present.contains(text),
      let nearest = suggestions(for: text, among: present.sorted(), limit: 1).first
    else { return nil }
    return NoSuchText(
      text, column: table.shortName(ofColumn: column.name).identifier, nearest: nearest)
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
