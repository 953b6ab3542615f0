import Styling
import TextMatching

/// The rows of a table that sum up others, as spreadsheets have them, which every figure of a column
/// would count again.
public struct TotalRows: Sendable, Equatable {
  /// What their first text says; empty where a row of sums has none.
  let names: [String]
  /// The column of these texts.
  let column: String

  /// The words that name a row of sums, folded.
  private static let sums = [
    "total", "totaux", "ensemble", "somme", "sum", "totals", "grand total", "all",
  ]
  /// The rows of a table that is looked at whole.
  private static let short = 5000
  /// The words that name a row of means.
  private static let means = ["moyenne", "moyennes", "mean", "average"]
  /// The words that name a row of sums of the rows before it.
  private static let parts = ["sous total", "sous totaux", "subtotal", "sub total"]

  /// The rows of sums and means of a table; nil where there is none.
  ///
  /// A row counts where its first text says so and, for totals and means, the figures of a column,
  /// or of all but one, bear it out; the last row also where it has no text, and all figures do.
  init?(of table: Table) {
    guard table.rowCount > 2, let texts = table.columns.first(where: { $0.kind == .text }) else {
      return nil
    }
    var labels: [(row: Int, word: Label)] = []
    let last = table.rowCount - 1
    // In a long table they are looked for at both ends only.
    for row in table.rowCount <= Self.short ? Array(0...last) : [0, last] {
      if let word = Label(texts.cell(row)) { labels.append((row, word)) }
    }
    guard labels.count + 1 < table.rowCount, !labels.isEmpty || texts.isMissing(last) else {
      return nil
    }
    let named = Set(labels.map(\.row))
    let plain = (0..<table.rowCount).filter { !named.contains($0) }
    var found = labels.filter { row, word in
      switch word {
      case .part: true
      case .sum: table.columns.contains { $0.holds(row, sumOf: plain) == true }
      case .mean: table.columns.contains { $0.holds(row, sumOf: plain, mean: true) == true }
      }
    }.map(\.row)
    if texts.isMissing(last) {
      let above = plain.filter { $0 != last }
      let answers = table.columns.compactMap { $0.holds(last, sumOf: above) }
      if !answers.isEmpty, answers.allSatisfy({ $0 }) { found.append(last) }
    }
    guard !found.isEmpty else { return nil }
    column = texts.name
    var names: [String] = []
    for row in found {
      let name = texts.isMissing(row) ? "" : texts.cell(row).plainText
      if !names.contains(name) { names.append(name) }
    }
    self.names = names
  }

  /// What a text says of its row.
  private enum Label {
    case sum, mean, part

    init?(_ cell: Cell) {
      guard case .text(let text) = cell else { return nil }
      let words = text.split { !$0.isLetter }.map { folded(String($0)) }.joined(separator: " ")
      func isOne(of list: [String]) -> Bool {
        list.contains { words == $0 || words.hasPrefix($0 + " ") && $0 != "all" }
      }
      if isOne(of: parts) {
        self = .part
      } else if isOne(of: sums) {
        self = .sum
      } else if isOne(of: means) {
        self = .mean
      } else {
        return nil
      }
    }
  }

  var message: Bilingual {
    let quoted = names.map { $0.isEmpty ? "–" : $0 }.joined(separator: ", ")
    let texts = names.filter { !$0.isEmpty }.map { "\"\($0)\"" }
    let identifier = column.identifier
    let condition =
      switch texts.count {
      case 0: "not is_none(\(identifier))"
      case 1: "\(identifier) != \(texts[0])"
      default: "\(identifier) not in [\(texts.joined(separator: ", "))]"
      }
    return names.count == 1
      ? Bilingual(
        "une ligne (\(quoted)) résume les autres et compterait avec elles ; sans elle : filter(\(condition))",
        "a row (\(quoted)) sums up the others and would count with them; without it: filter(\(condition))"
      )
      : Bilingual(
        "des lignes (\(quoted)) résument les autres et compteraient avec elles ; sans elles : filter(\(condition))",
        "rows (\(quoted)) sum up the others and would count with them; without them: filter(\(condition))"
      )
  }
}

extension Column {
  /// True where the cell of a row is the sum, or the mean, of those of other rows; nil where there is
  /// nothing to tell it by.
  fileprivate func holds(_ row: Int, sumOf others: [Int], mean: Bool = false) -> Bool? {
    guard let numbers = doubles, !isMissing(row) else { return nil }
    let cells = others.filter { !isMissing($0) }.map { numbers[$0] }
    guard cells.count > 1 else { return nil }
    let sum = cells.reduce(0, +)
    let size = cells.reduce(abs(numbers[row])) { $0 + abs($1) }
    // Means are written rounded.
    return mean
      ? abs(sum / Double(cells.count) - numbers[row]) <= size * 5e-3
      : abs(sum - numbers[row]) <= size * 1e-9
  }
}
