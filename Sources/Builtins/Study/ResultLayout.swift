import BuiltinKit
import Diagnostics
import Tables
import Units
import Values

import struct Platform.Checkpoint

/// The arguments of a call spread over the items of its result.
struct ResultLayout {
  /// The shape of the result.
  let shape: ArgumentShape
  /// Its number of items, 1 for a scalar.
  let count: Int

  /// The layout of one value, which any arguments spread.
  init() { (shape, count) = (.scalar, 1) }

  private init(shape: ArgumentShape, count: Int) { (self.shape, self.count) = (shape, count) }

  /// The layout once an argument joins those before it.
  ///
  /// Throws D413 where lists or columns have two lengths; a scalar goes with any number.
  func joined<Entry, Reading>(
    by items: Broadcast<Entry>, of argument: BoundArgument<Reading>
  ) throws -> ResultLayout {
    guard items.shape != .scalar else { return self }
    if shape != .scalar, count != items.count {
      throw LengthsDiffer(count, items.count, lists: false).about(argument)
    }
    return ResultLayout(shape: max(shape, items.shape), count: items.count)
  }
}

extension Invocation {
  /// The quantities of a layout as one value; nil is a missing one.
  ///
  /// Throws a problem for a scalar past the largest double, and for a column of several units.
  func value(
    _ layout: ResultLayout, unit: (Int) -> MeasureUnit?, number: (Int) -> Double?
  ) throws -> Value {
    guard layout.shape == .column else {
      let values = try (0..<layout.count).map { row -> Value in
        guard let number = number(row), let unit = unit(row) else { return .none }
        guard number.isFinite else { throw NumberTooLarge() }
        return .number(number, unit)
      }
      return layout.shape == .list ? .list(values) : values.first ?? .none
    }
    var common = unit(0)
    var lost = 0
    var validity = Validity(count: layout.count)
    var numbers = [Double](repeating: 0, count: layout.count)
    for row in 0..<layout.count {
      try host.checkpoint(at: row)
      if let unit = unit(row), unit != common {
        if let common { throw DimensionsDiffer(.combine, common, unit) }
        common = unit
      }
      if let number = number(row) {
        if number.isFinite {
          numbers[row] = number
          continue
        }
        lost += 1
      }
      validity[row] = false
    }
    if lost > 0 { host.note(CellsBecameMissing(lost, operation: name)) }
    return .column(
      Column(
        name: "", unit: common ?? .one, storage: .numbers(numbers), validity: validity))
  }
}
