import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import Units
import Values

/// The items of a list or column, with what they are ordered by.
///
/// They are numbers of one dimension, texts (in French order), truth values or dates; missing ones
/// come last whichever way they are sorted.
struct OrderedItems {
  let values: [Value]
  private let column: Column
  private let checkpoint: Checkpoint

  /// Throws D430 for items of several kinds, U306 for what has no order.
  init<Reading>(_ values: [Value], of argument: BoundArgument<Reading>) throws {
    self.values = values
    checkpoint = argument.checkpoint
    column = try argument.located {
      try Column("", collecting: values, checkpoint: argument.checkpoint)
    }
  }

  /// True when the item at `place` is missing.
  func isMissing(_ place: Int) -> Bool { column.isMissing(place) }

  /// True when two items are the same.
  func areEqual(_ left: Int, _ right: Int) -> Bool { column.cell(left) == column.cell(right) }

  /// The places in order; equal items keep theirs.
  func sorted(descending: Bool) throws -> [Int] {
    try SortKey(column, isDescending: descending).rows(checkpoint: checkpoint)
  }
}
