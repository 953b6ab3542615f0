extension Column {
  /// The cells of `rows`, in that order; a row that does not exist gives a missing cell.
  public func gather(rows: [Int]) -> Column {
    let gathered: Storage
    switch storage {
    case .numbers(let cells): gathered = .numbers(pick(cells, rows, else: 0))
    case .integers(let cells): gathered = .integers(pick(cells, rows, else: 0))
    case .bools(let cells): gathered = .bools(pick(cells, rows, else: false))
    case .dates(let cells): gathered = .dates(pick(cells, rows, else: .epoch))
    case .text(let cells):
      let codes = pick(cells.codes, rows, else: TextCells.missing)
      gathered = .text(TextCells(codes: codes, dictionary: cells.dictionary))
    }
    let isWhole = validity == nil && rows.allSatisfy { $0 >= 0 && $0 < count }
    let present = isWhole ? nil : Validity(rows.lazy.map { !isMissing($0) })
    return Column(name: name, unit: unit, storage: gathered, validity: present)
  }

  /// The cells of a range of rows, cut to the rows that exist.
  public func slice(_ range: Range<Int>) -> Column {
    let range = range.clamped(to: 0..<count)
    let sliced: Storage
    switch storage {
    case .numbers(let cells): sliced = .numbers(Array(cells[range]))
    case .integers(let cells): sliced = .integers(Array(cells[range]))
    case .bools(let cells): sliced = .bools(Array(cells[range]))
    case .dates(let cells): sliced = .dates(Array(cells[range]))
    case .text(let cells):
      sliced = .text(TextCells(codes: Array(cells.codes[range]), dictionary: cells.dictionary))
    }
    let present = validity.map { whole in Validity(range.lazy.map { whole[$0] }) }
    return Column(name: name, unit: unit, storage: sliced, validity: present)
  }
}

private func pick<T>(_ cells: [T], _ rows: [Int], else filler: T) -> [T] {
  rows.map { $0 >= 0 && $0 < cells.count ? cells[$0] : filler }
}
