import TextMatching

extension Table {
  /// The words that name a row of sums, folded.
  private static let wordsOfTotals: Set<String> = [
    "total", "totaux", "total general", "ensemble", "somme", "sum", "totals", "grand total", "all",
  ]

  /// The name of a last row that is the sum of the others, and its column; nil where it is none.
  ///
  /// Its first text says so, and the last cell of each column of numbers, or of all but one (a mean,
  /// a share), is the sum of those above.
  var totalRow: (name: String, column: String)? {
    let last = rowCount - 1
    guard last > 1, let names = columns.first(where: { $0.kind == .text }),
      case .text(let name) = names.cell(last),
      Self.wordsOfTotals.contains(
        folded(name.filter { $0.isLetter || $0 == " " }).split(separator: " ").joined(
          separator: " "))
    else { return nil }
    let sums = columns.compactMap { column -> Bool? in
      guard let numbers = column.doubles, !column.isMissing(last) else { return nil }
      let above = (0..<last).filter { !column.isMissing($0) }.map { numbers[$0] }
      guard above.count > 1 else { return nil }
      let size = above.reduce(abs(numbers[last])) { $0 + abs($1) }
      return abs(above.reduce(0, +) - numbers[last]) <= size * 1e-9
    }
    return sums.contains(true) ? (name, names.name) : nil
  }
}
