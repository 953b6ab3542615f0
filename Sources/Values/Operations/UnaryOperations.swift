import Diagnostics
import Intervals
public import Platform
import Tables
public import Units

extension Value {
  /// `-x`.
  public func negated(checkpoint: Checkpoint) throws -> Value {
    switch self {
    case .integer(let number):
      let (value, overflow) = Int64(0).subtractingReportingOverflow(number)
      return overflow ? .plain(-Double(number)) : .integer(value)
    case .number(let number, let unit): return .number(-number, unit)
    case .interval(let interval, let unit): return .interval(-interval, unit)
    case .none: return .none
    case .list(let items):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try item.negated(checkpoint: checkpoint)
        })
    case .column(let column):
      if case .integers(let cells) = column.storage,
        let negative = try Self.negated(cells, checkpoint)
      {
        return .column(
          Column(name: "", storage: .integers(negative), validity: column.validity))
      } else if case .intervals(let low, let high) = column.storage {
        return .column(
          Column(
            name: "", unit: column.unit,
            storage: .intervals(
              low: try high.mapped(checkpoint) { -$0 }, high: try low.mapped(checkpoint) { -$0 }),
            validity: column.validity))
      } else {
        guard let doubles = column.doubles else {
          throw WrongKind(expected: .number, found: .text)
        }
        return .column(
          Column(
            name: "", unit: column.unit, storage: .numbers(try doubles.mapped(checkpoint) { -$0 }),
            validity: column.validity))
      }
    default: throw WrongKind(expected: .number, found: kind)
    }
  }

  /// Whole numbers with the other sign; nil where one has none in 64 bits.
  private static func negated(_ cells: [Int64], _ checkpoint: Checkpoint) throws -> [Int64]? {
    var hasLeast = false
    let negative = try cells.mapped(checkpoint) { cell in
      if cell == .min { hasLeast = true }
      return 0 &- cell
    }
    return hasLeast ? nil : negative
  }

  /// `+x`: the number itself, an error for what is none.
  public func numericIdentity(checkpoint: Checkpoint) throws -> Value {
    _ = try negated(checkpoint: checkpoint)
    return self
  }

  /// `not x`.
  public func logicalNot(checkpoint: Checkpoint) throws -> Value {
    switch self {
    case .bool(let bool): return .bool(!bool)
    case .none: return .none
    case .column(let column):
      guard case .bools(let bools) = column.storage else {
        throw WrongKind(expected: .bool, found: .column)
      }
      return .column(
        Column(
          name: "", storage: .bools(try bools.mapped(checkpoint) { !$0 }),
          validity: column.validity))
    default: throw WrongKind(expected: .bool, found: kind)
    }
  }

  /// True where the conversion to `target` counts a year as 365 days.
  public func countsYears(in target: MeasureUnit) -> Bool {
    switch self {
    case .number(_, let unit), .interval(_, let unit):
      unit.scaling(to: target)?.countsYears ?? false
    case .column(let column): column.unit.scaling(to: target)?.countsYears ?? false
    case .list(let items): items.contains { $0.countsYears(in: target) }
    default: false
    }
  }

  /// `x -> kWh`: the same quantity in another unit of its dimension.
  public func converted(to target: MeasureUnit, checkpoint: Checkpoint) throws -> Value {
    switch self {
    case .integer, .number:
      let (number, unit) = quantity ?? (0, .one)
      guard let result = unit.convert(number, to: target) else {
        throw unit.refusal(of: target)
      }
      return .number(result, target)
    case .interval(let interval, let unit): return try interval.converted(unit, to: target)
    case .none: return .none
    case .list(let items):
      return .list(
        try items.enumerated().map { place, item in
          try checkpoint(at: place)
          return try item.converted(to: target, checkpoint: checkpoint)
        })
    case .column(let column):
      guard let (low, high) = column.bounds, let scaling = column.unit.scaling(to: target) else {
        throw column.unit.refusal(of: target)
      }
      let below = try low.mapped(checkpoint, scaling.applied)
      let storage: Column.Storage =
        column.kind == .intervals
        ? .intervals(low: below, high: try high.mapped(checkpoint, scaling.applied))
        : .numbers(below)
      return .column(
        Column(
          name: column.name, unit: target, storage: storage, validity: column.validity))
    default: throw WrongKind(expected: .quantity, found: kind)
    }
  }

  /// `x ?? y` for a column: its missing cells replaced.
  public func replacingMissing(with other: Value, checkpoint: Checkpoint) throws -> Value {
    guard case .column(let column) = self else { return self }
    let present = Column(name: "", storage: .bools((0..<column.count).map { column.validity[$0] }))
    return try Logic.choose(present, self, other, checkpoint: checkpoint)
  }

  /// The unit of a quantity or a column, nil for what has none.
  public var unitSymbol: String? {
    switch self {
    case .number(_, let unit), .interval(_, let unit): unit.symbol
    case .column(let column): column.unit.symbol
    default: nil
    }
  }
}

extension Array {
  /// The elements transformed in order; the checkpoint is asked between blocks of them.
  @inline(__always)
  func mapped<Result>(
    _ checkpoint: Checkpoint, _ transform: (Element) -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    try checkpoint.blocks(of: count) { block in
      for index in block { results.append(transform(self[index])) }
    }
    return results
  }
}
