import BuiltinKit
import Diagnostics
import Styling
import Tables
import Units
import Values

/// The items of a list or column, with what they are ordered by.
///
/// They are numbers of one dimension, texts (in French order), truth values or dates; missing ones
/// come last whichever way they are sorted.
struct OrderedItems {
  private enum Keys {
    case numbers([Double?])
    case texts([String?])
    case dates([CalendarDate?])
  }

  let values: [Value]
  private let keys: Keys

  /// Throws D430 for items of several kinds, U306 for what has no order.
  init(_ values: [Value], _ invocation: Invocation, _ index: Int) throws {
    self.values = values
    do { keys = try Self.keys(of: values) } catch {
      throw (Diagnostic(anything: error)).about(argument: index)
    }
  }

  private static func keys(of values: [Value]) throws -> Keys {
    let column = try Column("", collecting: values)
    switch column.storage {
    case .numbers, .integers:
      let doubles = column.doubles ?? []
      return .numbers(doubles.indices.map { column.isMissing($0) ? nil : doubles[$0] })
    case .bools(let cells):
      return .numbers(cells.indices.map { column.isMissing($0) ? nil : cells[$0] ? 1 : 0 })
    case .text(let cells): return .texts((0..<cells.count).map { cells[$0] })
    case .dates(let cells):
      return .dates(cells.indices.map { column.isMissing($0) ? nil : cells[$0] })
    }
  }

  /// Whether the item at `place` is missing.
  func isMissing(_ place: Int) -> Bool {
    switch keys {
    case .numbers(let keys): keys[place] == nil
    case .texts(let keys): keys[place] == nil
    case .dates(let keys): keys[place] == nil
    }
  }

  /// Whether two items are the same.
  func areEqual(_ left: Int, _ right: Int) -> Bool {
    switch keys {
    case .numbers(let keys): keys[left] == keys[right]
    case .texts(let keys): keys[left] == keys[right]
    case .dates(let keys): keys[left] == keys[right]
    }
  }

  /// The places in order; equal items keep theirs.
  func sorted(descending: Bool) -> [Int] {
    switch keys {
    case .numbers(let keys): order(keys, descending) { $0 < $1 }
    case .texts(let keys): order(keys, descending, FrenchOrder.precedes)
    case .dates(let keys): order(keys, descending) { $0 < $1 }
    }
  }

  private func order<T>(
    _ keys: [T?], _ descending: Bool, _ precedes: (T, T) -> Bool
  ) -> [Int] {
    keys.indices.sorted { left, right in
      guard let x = keys[left] else { return keys[right] == nil && left < right }
      guard let y = keys[right] else { return true }
      if precedes(x, y) { return !descending }
      if precedes(y, x) { return descending }
      return left < right
    }
  }
}

extension Invocation {
  /// The cells of a column or the items of a list.
  func sequence(_ index: Int) throws -> [Value] {
    let value = try value(index)
    switch value {
    case .list(let items): return items
    case .column: return value.items ?? []
    default:
      throw wrongKind(
        index, Bilingual("une liste ou une colonne", "a list or a column"), found: value)
    }
  }
}
