import Diagnostics
import Tables
import TextMatching

/// A column that two tables are joined on, and the code of its table.
struct JoinKey {
  private let column: Column
  /// The column's name as code.
  private let name: String
  private let code: String
  /// The column as a message names it: `villes.cp`.
  private let place: String

  init(_ column: Column, of table: Table, code: String?) {
    self.column = column
    name = table.shortName(ofColumn: column.name).identifier
    self.code = code ?? table.name ?? "table"
    place =
      self.code.hasSuffix(")") && table.name == nil ? name : "\(table.name ?? self.code).\(name)"
  }

  /// The fault where one of two keys holds texts and the other numbers, with the line that mends it;
  /// `nil` where they go together.
  func refusal(beside other: JoinKey) -> KeysOfTwoKinds? {
    if isText, other.isNumeric { return refusal(texts: self, numbers: other, ofTexts: true, other) }
    if isNumeric, other.isText {
      return refusal(texts: other, numbers: self, ofTexts: false, other)
    }
    return nil
  }

  private var isText: Bool { column.kind == .text && column.missingCount < column.count }
  private var isNumeric: Bool { column.kind.isNumeric && column.missingCount < column.count }

  /// - Parameter ofTexts: true where the texts are this key's, the first table's.
  private func refusal(
    texts: JoinKey, numbers: JoinKey, ofTexts: Bool, _ other: JoinKey
  ) -> KeysOfTwoKinds {
    // Codes such as `01500` are no numbers: the other side must become text.
    let mended = texts.holdsWholeNumbers ? texts.asNumbers : numbers.asTexts
    let mendsFirst = texts.holdsWholeNumbers == ofTexts
    let condition = name == other.name ? name : "\(name) == \(other.name)"
    let (first, second) = mendsFirst ? (mended, other.code) : (code, mended)
    return KeysOfTwoKinds(
      texts: texts.place, numbers: numbers.place,
      repair: "\(first).join(\(second), on = \(condition))")
  }

  /// True for texts that are whole numbers without zeros in front.
  private var holdsWholeNumbers: Bool {
    guard case .text(let cells) = column.storage else { return false }
    return cells.dictionary.allSatisfy { text in Int64(text).map { "\($0)" == text } ?? false }
  }

  private var asNumbers: String { "\(code).derive(\(name) = number(\(name)))" }

  /// The code that gives the key as texts: from the file, where zeros in front may still be had.
  private var asTexts: String {
    let isReading = ["read_csv(", "lire_csv("].contains { code.hasPrefix($0) }
    guard isReading, code.hasSuffix(")"), !code.contains(").") else {
      return "\(code).derive(\(name) = text(\(name)))"
    }
    return "\(code.dropLast()), types = {\(name): text})"
  }
}
