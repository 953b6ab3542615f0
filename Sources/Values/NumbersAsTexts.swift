package import Platform
package import Tables
import Units

extension Column {
  /// True for texts most of which spell numbers, a unit behind them perhaps, and which stand in another order
  /// than these.
  ///
  /// Takes time proportional to the distinct texts; of more than 10,000 nothing is said.
  package var misordersNumbers: Bool { misorders(\.plainAmount) }

  /// The same of texts most of which spell days as `31/12/2007`.
  package var misordersDays: Bool { misorders(\.day) }

  private func misorders(_ number: (String) -> Double?) -> Bool {
    guard case .text(let cells) = storage, cells.dictionary.count <= 10_000 else { return false }
    let spelled = cells.dictionary.compactMap { text in
      number(text).map { (text: text, number: $0) }
    }
    guard spelled.count > 1, spelled.count * 2 > cells.dictionary.count else { return false }
    let byText = spelled.sorted { $0.text < $1.text }.map(\.number)
    return zip(byText, byText.dropFirst()).contains { $0 > $1 }
  }

  /// The least and the greatest number, where all lie from 0 to 1; nil for any other column.
  package func shareBounds(checkpoint: Checkpoint) throws -> ClosedRange<Double>? {
    guard case .numbers(let cells) = storage, unit.isOne else { return nil }
    var bounds: ClosedRange<Double>?
    for (row, number) in cells.enumerated() where !isMissing(row) {
      try checkpoint(at: row)
      guard (0...1).contains(number) else { return nil }
      bounds = min(bounds?.lowerBound ?? number, number)...max(bounds?.upperBound ?? number, number)
    }
    return bounds
  }
}

extension Value {
  /// True for a text that stands otherwise to another than the numbers that both spell, and for a
  /// column that has such texts.
  package func misordersNumbers(with other: Value) -> Bool {
    switch (self, other) {
    case (.column(let column), _): return column.misordersNumbers
    case (.text(let a), .text(let b)):
      guard let x = a.plainNumber, let y = b.plainNumber else { return false }
      return (a < b) != (x < y) && x != y
    default: return false
    }
  }
}

extension String {
  /// A number that orders as the day that is spelled `31/12/2007`, `31.12.2007` or `31-12-2007`, whether the
  /// calendar has it or not.
  fileprivate var day: Double? {
    let parts = split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return Double((year * 12 + month) * 31 + day)
  }
}
