/// A spelling of a missing cell, by its place in `spellings`.
enum Marker {
  /// The quoted empty cell: an empty text in a column of texts, missing in any other.
  static let quotedEmpty = 0

  /// The spellings read as missing outside quotes: those that pandas, Excel, INSEE and Eurostat
  /// write, dashes and dots.
  static let spellings = [
    "", "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "NULL", "null", "None", "ND", "nd",
    "N.D.", "n.d.", "NC", "nc", "n.c.", "-", "–", "—", ".", "..", "...", "…", ":", "?", "#DIV/0!",
    "#REF!", "#VALEUR!", "#VALUE!", "#NOM?", "#NAME?", "#NUM!", "#NOMBRE!",
  ]

  private static let bytes = spellings.map { Array($0.utf8) }
  private static let longest = bytes.map(\.count).max() ?? 0
  /// The places in `spellings` by the first byte.
  private static let places: [[Int]] = (0..<256).map { byte in
    bytes.indices.filter { bytes[$0].first == UInt8(byte) }
  }

  /// Returns whether bytes outside quotes are a marker.
  static func isMarker(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first, cell.count <= longest else { return false }
    return places[Int(first)].contains { cell.elementsEqual(bytes[$0]) }
  }

  /// The marker that a field is.
  static func place(of field: CSVField, in bytes: [UInt8]) -> Int? {
    if field.isQuoted { return field.range.isEmpty ? quotedEmpty : nil }
    guard (1...longest).contains(field.range.count) else { return nil }
    let first = bytes[field.range.lowerBound]
    if (0x30...0x39).contains(first) { return nil }
    let candidates = places[Int(first)]
    if candidates.isEmpty { return nil }
    let cell = bytes[field.range]
    return candidates.first { cell.elementsEqual(Marker.bytes[$0]) }
  }

  /// The markers that are values in a column of these texts: `NA` is Namibia among codes, `-` a sign
  /// among single characters.
  static func values(among texts: [String]) -> Set<Int> {
    guard !texts.isEmpty else { return [] }
    if texts.allSatisfy(isCode) { return places { isCode($0) } }
    if texts.allSatisfy({ $0.count == 1 }) { return places { $0.count == 1 } }
    return []
  }

  private static func places(_ isValue: (String) -> Bool) -> Set<Int> {
    Set(spellings.indices.filter { isValue(spellings[$0]) })
  }

  /// Returns whether a text looks like a code: two or three capital letters, as in ISO 3166.
  private static func isCode(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}

/// The truth values of a file, in English and French, without case.
enum BoolText {
  private static let spellings: [([UInt8], Bool)] = [
    (Array("true".utf8), true), (Array("false".utf8), false),
    (Array("vrai".utf8), true), (Array("faux".utf8), false),
  ]

  static func value(_ bytes: [UInt8], _ range: Range<Int>) -> Bool? {
    guard range.count == 4 || range.count == 5 else { return nil }
    let folded = bytes[range].lazy.map { $0 | 0x20 }
    return spellings.first { folded.elementsEqual($0.0) }?.1
  }
}
