/// A spelling of a missing cell, by its place in `spellings`.
enum Marker {
  /// The quoted empty cell: an empty text in a column of texts, missing in any other.
  static let quotedEmpty = 0
  /// `NA` without quotes, which is a value in a column of codes.
  static let notAvailable = 1

  /// What is read as missing when it is not in quotes.
  static let spellings = [
    "", "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "NULL", "null", "None",
  ]

  private static let bytes = spellings.map { Array($0.utf8) }

  /// The marker that a field is.
  static func place(of field: CSVField, in bytes: [UInt8]) -> Int? {
    if field.isQuoted { return field.range.isEmpty ? quotedEmpty : nil }
    guard (2...4).contains(field.range.count), initials.contains(bytes[field.range.lowerBound])
    else { return nil }
    let cell = bytes[field.range]
    return Marker.bytes.indices.dropFirst().first { cell.elementsEqual(Marker.bytes[$0]) }
  }

  /// N, n, # and <: what every marker starts with.
  private static let initials: [UInt8] = [0x4E, 0x6E, 0x23, 0x3C]

  /// Whether a text looks like a code: two or three capital letters, as in ISO 3166.
  static func isCode(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
