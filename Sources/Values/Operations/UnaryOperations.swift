import Diagnostics
public import Platform
import Tables
public import Units

extension Value {
  /// `-x`.
  public func negated() throws -> Value {
    switch self {
    case .integer(let number):
      let (value, overflow) = Int64(0).subtractingReportingOverflow(number)
      return overflow ? .plain(-Double(number)) : .integer(value)
    case .number(let number, let unit): return .number(-number, unit)
    case .none: return .none
    case .list(let items): return .list(try items.map { try $0.negated() })
    case .column(let column):
      switch column.storage {
      case .integers(let cells) where !cells.contains(.min):
        return .column(
          Column(name: "", storage: .integers(cells.map { -$0 }), validity: column.validity))
      default:
        guard let doubles = column.doubles else {
          throw WrongKind(expected: .number, found: .text)
        }
        return .column(
          Column(
            name: "", unit: column.unit, storage: .numbers(doubles.map { -$0 }),
            validity: column.validity))
      }
    default: throw WrongKind(expected: .number, found: kind)
    }
  }

  /// `+x`: the number itself, an error for what is none.
  public func numericIdentity() throws -> Value {
    _ = try negated()
    return self
  }

  /// `not x`.
  public func logicalNot() throws -> Value {
    switch self {
    case .bool(let bool): return .bool(!bool)
    case .none: return .none
    case .column(let column):
      guard case .bools(let bools) = column.storage else {
        throw WrongKind(expected: .bool, found: .column)
      }
      return .column(
        Column(name: "", storage: .bools(bools.map { !$0 }), validity: column.validity))
    default: throw WrongKind(expected: .bool, found: kind)
    }
  }

  /// `x -> kWh`: the same quantity in another unit of its dimension.
  public func converted(to target: MeasureUnit) throws -> Value {
    switch self {
    case .integer, .number:
      let (number, unit) = quantity ?? (0, .one)
      guard let result = unit.convert(number, to: target) else {
        throw UnfitConversion(from: unit, to: target)
      }
      return .number(result, target)
    case .none: return .none
    case .list(let items): return .list(try items.map { try $0.converted(to: target) })
    case .column(let column):
      guard let doubles = column.doubles, let scaling = column.unit.scaling(to: target) else {
        throw UnfitConversion(from: column.unit, to: target)
      }
      return .column(
        Column(
          name: column.name, unit: target,
          storage: .numbers(doubles.map { scaling.applied(to: $0) }),
          validity: column.validity))
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
    case .number(_, let unit): unit.symbol
    case .column(let column): column.unit.symbol
    default: nil
    }
  }
}
