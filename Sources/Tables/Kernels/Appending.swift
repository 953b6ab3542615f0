import Diagnostics
public import Platform
import Units

extension Column {
  /// The cells of several columns one after the other, in the unit of the first that has cells.
  ///
  /// Whole numbers among numbers become numbers; a column without any value goes with every kind.
  /// Throws `mixedKinds`, or `dimensionMismatch` when units do not convert.
  static func concatenated(
    _ parts: [Column], named name: String, checkpoint: Checkpoint
  ) throws -> Column {
    let filled = parts.filter { $0.missingCount < $0.count }
    let kind = try commonKind(filled, named: name)
    let model = filled.first ?? parts.first
    var validity = Validity(count: 0)
    for part in parts {
      try checkpoint()
      validity.append(contentsOf: part.validity)
    }
    let storage: Storage
    switch kind {
    case .numbers: storage = .numbers(try joinedDoubles(parts, model: model) { $0.doubles })
    case .integers:
      storage = .integers(
        joined(parts, else: 0) { cells in
          if case .integers(let wholes) = cells { return wholes }
          // Doubles beside whole numbers: see `areWholeBeyondDoubles`.
          guard case .numbers(let numbers) = cells else { return nil }
          return numbers.map { Int64(exactly: $0) ?? 0 }
        })
    case .bools:
      storage = .bools(joined(parts, else: false) { if case .bools(let c) = $0 { c } else { nil } })
    case .dates:
      storage = .dates(
        joined(parts, else: .epoch) { if case .dates(let c) = $0 { c } else { nil } })
    case .intervals:
      storage = .intervals(
        low: try joinedDoubles(parts, model: model) { $0.bounds?.low },
        high: try joinedDoubles(parts, model: model) { $0.bounds?.high })
    case .text: storage = .text(try joinedTexts(parts, checkpoint: checkpoint))
    }
    return Column(name: name, unit: model?.unit ?? .one, storage: storage, validity: validity)
  }

  private static func commonKind(_ filled: [Column], named name: String) throws -> Kind {
    let found = Set(filled.map(\.kind))
    if found == [.numbers, .integers] {
      return areWholeBeyondDoubles(filled) ? .integers : .numbers
    }
    if found.contains(.intervals), found.allSatisfy(\.isMeasured) { return .intervals }
    guard found.count <= 1 else {
      throw MixedKinds(column: name, kinds: Kind.allCases.filter(found.contains))
    }
    return found.first ?? .text
  }

  /// True for whole numbers of which a double would lose digits, beside doubles that are all whole:
  /// these stay as many different numbers as they are.
  private static func areWholeBeyondDoubles(_ columns: [Column]) -> Bool {
    columns.contains { column in
      guard case .integers(let cells) = column.storage else { return false }
      return cells.contains(where: \.exceedsDoubles)
    }
      && columns.allSatisfy { column in
        guard case .numbers(let cells) = column.storage else { return true }
        return column.unit.isOne && cells.allSatisfy { Int64(exactly: $0) != nil }
      }
  }

  private static func joinedDoubles(
    _ parts: [Column], model: Column?, _ numbers: (Column) -> [Double]?
  ) throws -> [Double] {
    var cells: [Double] = []
    for part in parts {
      guard let model, part.missingCount < part.count, let doubles = numbers(part) else {
        cells += Array(repeating: 0, count: part.count)
        continue
      }
      guard part.unit != model.unit else {
        cells += doubles
        continue
      }
      guard let scaling = part.unit.scaling(to: model.unit) else {
        throw UnitsOfColumnsDiffer(model, part)
      }
      cells += doubles.map(scaling.applied)
    }
    return cells
  }

  private static func joined<T>(
    _ parts: [Column], else filler: T, _ cells: (Storage) -> [T]?
  ) -> [T] {
    parts.flatMap { part in
      cells(part.storage) ?? Array(repeating: filler, count: part.count)
    }
  }

  private static func joinedTexts(
    _ parts: [Column], checkpoint: Checkpoint
  ) throws -> TextCells {
    var pool = TextPool()
    var codes: [Int32] = []
    for part in parts {
      guard case .text(let cells) = part.storage else {
        codes += Array(repeating: TextCells.missing, count: part.count)
        continue
      }
      let recoded = try cells.dictionary.enumerated().map { place, text in
        try checkpoint(at: place)
        return pool.code(of: text)
      }
      codes += cells.codes.map { $0 < 0 ? TextCells.missing : recoded[Int($0)] }
    }
    return TextCells(codes: codes, pool)
  }
}

extension Table {
  /// The rows of this table, then those of another one with the same columns in any order.
  ///
  /// Cells are converted to this table's units. The key stays when it stands. Throws
  /// `differentColumns`, `mixedKinds` or `dimensionMismatch`.
  public func appending(_ other: Table, checkpoint: Checkpoint) throws -> Table {
    let absent = columnNames.filter { other.column(named: $0) == nil }
    let extra = other.columnNames.filter { column(named: $0) == nil }
    guard absent.isEmpty, extra.isEmpty else {
      throw ColumnsDiffer(absent: absent, extra: extra)
    }
    let joined = try columns.map { column in
      let parts = [column, other.column(named: column.name) ?? column]
      return try Column.concatenated(parts, named: column.name, checkpoint: checkpoint)
    }
    let plain = try with(columns: joined, key: nil)
    guard let key else { return plain }
    do { return try plain.keyed(by: key, checkpoint: checkpoint) } catch is any Fault {
      return plain  // a cell of the key is missing or stands twice now
    }
  }
}
