import Diagnostics
public import Platform
import Tables
import Units

extension Comparing {
  /// `a in b`: an item of a list or column, a part of a text, a field of a record.
  ///
  /// A column is looked up cell by cell, in time proportional to its rows and the members; one
  /// value in time proportional to the members.
  public static func contains(
    _ a: Value, _ b: Value, log: inout OperationLog, checkpoint: Checkpoint
  ) throws -> Value {
    switch (a, b) {
    case (.text(let part), .text(let whole)): return .bool(whole.contains(part) || part.isEmpty)
    case (.text(let key), .record(let record)): return .bool(record[key] != nil)
    case (.column(let column), _):
      if b.holdsIntervals { throw IntervalsAsKeys() }
      let members = try Members(try members(b, of: a, checkpoint), unit: column.unit, checkpoint)
      return .column(try members.have(column, checkpoint))
    case (.none, _): return .none
    case (.interval, _): throw IntervalsAsKeys()
    default:
      if b.holdsIntervals { throw IntervalsAsKeys() }
      for (place, member) in try members(b, of: a, checkpoint).enumerated() {
        try checkpoint(at: place)
        if try isSame(a, member, log: &log, checkpoint) { return .bool(true) }
      }
      return .bool(false)
    }
  }

  /// The operands of `in` with plain numbers read in the unit of the other side where they are
  /// literals, as `==` reads them; any other plain number beside a unit is an error.
  public static func membersInOneUnit(
    _ a: Value, _ b: Value, literals: Literals, log: inout OperationLog
  ) throws -> (Value, Value) {
    if let unit = a.ownUnit, case .list(let items) = b {
      let read = try items.map { item -> Value in
        guard let (number, own) = item.quantity, own.isOne else { return item }
        let earlier = log.literalRead
        _ = try common(
          unit, own, left: nil, right: number, literals, (a.columnName, ""), log: &log)
        log.literalRead = earlier ?? log.literalRead
        return .number(number, unit)
      }
      return (a, .list(read))
    }
    guard let (number, own) = a.quantity, own.isOne, let unit = b.unitOfMembers else {
      return (a, b)
    }
    _ = try common(own, unit, left: number, right: nil, literals, ("", b.columnName), log: &log)
    return (.number(number, unit), b)
  }

  private static func members(
    _ b: Value, of a: Value, _ checkpoint: Checkpoint
  ) throws -> [Value] {
    switch b {
    case .list(let items): return items
    case .column: return try b.items(checkpoint: checkpoint) ?? []
    default: throw UnfitOperands("in", a, b)
    }
  }

  private static func isSame(
    _ value: Value, _ member: Value, log: inout OperationLog, _ checkpoint: Checkpoint
  ) throws -> Bool {
    switch (value, member) {
    case (.text(let x), .text(let y)): return x == y
    case (.list, .list), (.bool, .bool), (.date, .date):
      let neither = Literals(left: false, right: false)
      let same = try apply(
        .equal, value, member, literals: neither, log: &log, checkpoint: checkpoint)
      if case .bool(true) = same { return true }
      return false
    case (.integer(let x), .integer(let y)): return x == y
    case (.integer(let x), .number(let y, .one)), (.number(let y, .one), .integer(let x)):
      return Operator.equal.holds(x, y)
    default:
      guard let (x, ux) = value.quantity, let (y, uy) = member.quantity,
        let scaling = uy.scaling(to: ux)
      else { return false }
      return x == scaling.applied(to: y)
    }
  }
}

extension Value {
  /// The unit of a quantity or a column of them; nil where there is none.
  fileprivate var ownUnit: MeasureUnit? {
    let unit = if case .column(let column) = self { column.unit } else { quantity?.unit ?? .one }
    return unit.isOne ? nil : unit
  }

  /// The unit of a column, or of a list in which each number has one.
  fileprivate var unitOfMembers: MeasureUnit? {
    guard case .list(let items) = self else { return ownUnit }
    let units = items.map(\.ownUnit)
    return units.allSatisfy { $0 != nil } ? units.first ?? nil : nil
  }

}

/// The candidates that the cells of a column are sought among, by kind.
private struct Members {
  private var texts: Set<String> = []
  /// Those that 64 bits hold exactly, in the unit of the column.
  private var wholes: Set<Int64> = []
  /// The other numbers, in the unit of the column.
  private var numbers: Set<Double> = []
  private var bools: Set<Bool> = []
  private var dates: Set<CalendarDate> = []

  init(_ members: [Value], unit: MeasureUnit, _ checkpoint: Checkpoint) throws {
    for (place, member) in members.enumerated() {
      try checkpoint(at: place)
      switch member {
      case .text(let text): texts.insert(text)
      case .bool(let bool): bools.insert(bool)
      case .date(let date): dates.insert(date)
      case .integer(let whole) where unit.isOne: wholes.insert(whole)
      default:
        guard let (number, own) = member.quantity, let scaling = own.scaling(to: unit) else {
          continue
        }
        let scaled = scaling.applied(to: number)
        guard let whole = Int64(exactly: scaled) else {
          numbers.insert(scaled)
          continue
        }
        wholes.insert(whole)
      }
    }
  }

  /// A truth value per cell: true where it is one of them, missing where the cell is.
  func have(_ column: Column, _ checkpoint: Checkpoint) throws -> Column {
    let isMember: (Int) -> Bool
    switch column.storage {
    case .numbers(let cells):
      isMember = { row in
        Int64(exactly: cells[row]).map(wholes.contains) ?? numbers.contains(cells[row])
      }
    case .integers(let cells): isMember = { wholes.contains(cells[$0]) }
    case .bools(let cells): isMember = { bools.contains(cells[$0]) }
    case .dates(let cells): isMember = { dates.contains(cells[$0]) }
    case .intervals: throw IntervalsAsKeys(column: column.name)
    case .text(let cells):
      let found = cells.dictionary.map(texts.contains)
      return try column.truthsOfTexts(checkpoint) { found[$0] }
    }
    var out = [Bool](repeating: false, count: column.count)
    try checkpoint.blocks(of: out.count) { block in
      for row in block { out[row] = isMember(row) }
    }
    return Column(name: "", storage: .bools(out), validity: column.validity)
  }
}
