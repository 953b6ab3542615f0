package import Platform
package import Tables
import Units

extension Column {
  /// True for texts most of which spell numbers, and which stand in another order than these.
  ///
  /// Takes time proportional to the distinct texts; of more than 10,000 nothing is said.
  package var misordersNumbers: Bool {
    guard case .text(let cells) = storage, cells.dictionary.count <= 10_000 else { return false }
    let spelled = cells.dictionary.compactMap { text in
      text.plainNumber.map { (text: text, number: $0) }
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
