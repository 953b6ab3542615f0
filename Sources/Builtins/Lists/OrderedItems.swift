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
  init(_ values: [Value], _ invocation: Invocation, _ index: Int) throws {
    self.values = values
    checkpoint = invocation.checkpoint
    column = try invocation.located(index) {
      try Column("", collecting: values, checkpoint: invocation.checkpoint)
    }
  }

  /// Whether the item at `place` is missing.
  func isMissing(_ place: Int) -> Bool { column.isMissing(place) }

  /// Whether two items are the same.
  func areEqual(_ left: Int, _ right: Int) -> Bool { column.cell(left) == column.cell(right) }

  /// The places in order; equal items keep theirs.
  func sorted(descending: Bool) throws -> [Int] {
    try SortKey(column, isDescending: descending).rows(checkpoint: checkpoint)
  }
}

extension Invocation {
  /// The cells of a column or the items of a list.
  func sequence(_ index: Int) throws -> [Value] {
    let value = try value(index)
    switch value {
    case .list(let items): return items
    case .column: return try value.items(checkpoint: checkpoint) ?? []
    default:
      throw wrongKind(
        index, Bilingual("une liste ou une colonne", "a list or a column"), found: value)
    }
  }
}
