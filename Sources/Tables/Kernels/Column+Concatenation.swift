import Units

extension Column {
  /// The cells of several columns one after the other, in the unit of the first that has cells.
  ///
  /// Whole numbers among numbers become numbers; a column without any value goes with every kind.
  /// Throws `mixedKinds`, or `dimensionMismatch` when units do not convert.
  static func concatenated(
    _ parts: [Column], named name: String, checkpoint: Checkpoint = {}
  ) throws -> Column {
    let filled = parts.filter { $0.missingCount < $0.count }
    let kind = try commonKind(filled, named: name)
    let model = filled.first ?? parts.first
    var validity = Validity(repeating: true, count: 0)
    for part in parts {
      try checkpoint()
      for row in 0..<part.count { validity.append(!part.isMissing(row)) }
    }
    let storage: Storage
    switch kind {
    case .numbers: storage = .numbers(try joinedDoubles(parts, model: model))
    case .integers:
      storage = .integers(
        joined(parts, else: 0) { if case .integers(let c) = $0 { c } else { nil } })
    case .bools:
      storage = .bools(joined(parts, else: false) { if case .bools(let c) = $0 { c } else { nil } })
    case .dates:
      storage = .dates(
        joined(parts, else: .epoch) { if case .dates(let c) = $0 { c } else { nil } })
    case .text: storage = .text(joinedTexts(parts))
    }
    return Column(name: name, unit: model?.unit ?? .one, storage: storage, validity: validity)
  }

  private static func commonKind(_ filled: [Column], named name: String) throws -> Kind {
    let found = Set(filled.map(\.kind))
    if found == [.numbers, .integers] { return .numbers }
    guard found.count <= 1 else {
      throw TableProblem.mixedKinds(column: name, kinds: Kind.allCases.filter(found.contains))
    }
    return found.first ?? .text
  }

  private static func joinedDoubles(_ parts: [Column], model: Column?) throws -> [Double] {
    var cells: [Double] = []
    for part in parts {
      guard let model, part.missingCount < part.count, let doubles = part.doubles else {
        cells += Array(repeating: 0, count: part.count)
        continue
      }
      guard part.unit != model.unit else {
        cells += doubles
        continue
      }
      guard let factor = part.unit.factor(to: model.unit) else {
        throw TableProblem.dimensionMismatch(.init(model), .init(part))
      }
      cells += doubles.map { $0 * factor }
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

  private static func joinedTexts(_ parts: [Column]) -> TextCells {
    var pool = TextPool()
    var codes: [Int32] = []
    for part in parts {
      guard case .text(let cells) = part.storage else {
        codes += Array(repeating: TextCells.missing, count: part.count)
        continue
      }
      let recoded = cells.dictionary.map { pool.code(of: $0) }
      codes += cells.codes.map { $0 < 0 ? TextCells.missing : recoded[Int($0)] }
    }
    return TextCells(codes: codes, dictionary: pool.texts)
  }
}
