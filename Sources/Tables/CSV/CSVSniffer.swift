/// Finds out what separates the cells of a file.
enum CSVSniffer {
  /// The candidates, in order of preference.
  private static let candidates: [UInt8] = [
    CSVByte.comma, CSVByte.semicolon, CSVByte.tab, CSVByte.bar,
  ]
  /// The number of records looked at.
  private static let sampleSize = 20

  /// The separator of the file whose header starts at `position`.
  ///
  /// That is the candidate found in the header and as often in each of the first records; failing
  /// that the most frequent one of the header. Without any, a comma, unless the only column has
  /// decimal commas.
  static func separator(of bytes: [UInt8], from position: Int) -> UInt8 {
    let records = counts(bytes, from: position)
    guard let header = records.first else { return CSVByte.comma }
    let inHeader = candidates.indices.filter { header[$0] > 0 }
    let steady = inHeader.filter { place in
      records.allSatisfy { $0[place] == header[place] }
    }
    let choice = (steady.isEmpty ? inHeader : steady).max { left, right in
      (header[left], -left) < (header[right], -right)
    }
    if let choice { return candidates[choice] }
    return isNumbersAlone(bytes, from: position) ? CSVByte.semicolon : CSVByte.comma
  }

  /// Whether each of the first lines after the header is a number, with a decimal comma or without.
  private static func isNumbersAlone(_ bytes: [UInt8], from position: Int) -> Bool {
    // A unit separator, U+001F, stands in no file: each line is one field.
    var tokens = CSVTokenizer(bytes, separator: 0x1F, position: position)
    guard tokens.startRecord(), (try? tokens.next(field: 1)) != nil else { return false }
    for _ in 0..<sampleSize where tokens.startRecord() {
      guard let field = try? tokens.next(field: 1) else { return false }
      var decimal = CSVByte.comma
      let isNumber = NumberText(bytes, field.range, decimal: &decimal) != nil
      if !isNumber, Marker.place(of: field, in: bytes) == nil { return false }
    }
    return true
  }

  /// How often each candidate stands outside quotes, in each of the first records.
  private static func counts(_ bytes: [UInt8], from position: Int) -> [[Int]] {
    let none = Array(repeating: 0, count: candidates.count)
    var records: [[Int]] = []
    var record = none
    var isQuoted = false
    var isBlank = true
    for byte in bytes[min(position, bytes.count)...] {
      if byte == CSVByte.quote { isQuoted.toggle() }
      if !isQuoted, byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
        if !isBlank { records.append(record) }
        if records.count == sampleSize { return records }
        record = none
        isBlank = true
        continue
      }
      if byte != 0x20 { isBlank = false }
      if !isQuoted, let place = candidates.firstIndex(of: byte) { record[place] += 1 }
    }
    if !isBlank { records.append(record) }
    return records
  }
}
