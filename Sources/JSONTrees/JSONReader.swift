/// The place where a text stops being JSON.
package struct JSONProblem: Error, Equatable {
  /// The line, counted from 1.
  package let line: Int
  /// The byte of the line, counted from 1.
  package let column: Int
}

extension JSONTree {
  /// Reads a document (RFC 8259); of members with one name the last counts.
  ///
  /// Throws `JSONProblem` where it is none, and where it is nested deeper than any notebook.
  package init(_ bytes: [UInt8]) throws(JSONProblem) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var reader = JSONReader(bytes: bytes[(hasMark ? 3 : 0)...])
    guard let tree = reader.document() else { throw reader.problem(in: bytes) }
    self = tree
  }
}

/// A walk over the bytes of a document; nil stands for "no JSON here".
private struct JSONReader {
  /// What is still to be read.
  private var bytes: ArraySlice<UInt8>
  private var depth = 0
  /// Lists and objects within each other; the stack holds many more.
  private static let depthLimit = 512

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  func problem(in whole: [UInt8]) -> JSONProblem {
    let read = whole[..<bytes.startIndex]
    let start = read.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONProblem(
      line: read.count { $0 == 0x0A } + 1, column: bytes.startIndex - start + 1)
  }

  mutating func document() -> JSONTree? {
    guard let tree = value() else { return nil }
    skipBlanks()
    return bytes.isEmpty ? tree : nil
  }

  private mutating func value() -> JSONTree? {
    skipBlanks()
    switch bytes.first {
    case UInt8(ascii: "\""): return text().map { .text($0) }
    case UInt8(ascii: "{"): return within { $0.object() }
    case UInt8(ascii: "["): return within { $0.list() }
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    default: return number()
    }
  }

  private mutating func within(_ read: (inout JSONReader) -> JSONTree?) -> JSONTree? {
    guard depth < Self.depthLimit else { return nil }
    depth += 1
    defer { depth -= 1 }
    bytes.removeFirst()
    return read(&self)
  }

  private mutating func object() -> JSONTree? {
    var members = [String: JSONTree](minimumCapacity: 6)
    let isWhole = items(until: "}") { reader in
      reader.skipBlanks()
      guard reader.bytes.first == UInt8(ascii: "\""), let key = reader.text() else { return false }
      reader.skipBlanks()
      guard reader.take(":"), let value = reader.value() else { return false }
      members[key] = value
      return true
    }
    return isWhole ? .object(members) : nil
  }

  private mutating func list() -> JSONTree? {
    var values: [JSONTree] = []
    let isWhole = items(until: "]") { reader in
      guard let value = reader.value() else { return false }
      values.append(value)
      return true
    }
    return isWhole ? .list(values) : nil
  }

  /// Reads items with commas between them, and the bracket after the last.
  private mutating func items(
    until end: StaticString, _ item: (inout JSONReader) -> Bool
  ) -> Bool {
    skipBlanks()
    if take(end) { return true }
    repeat {
      guard item(&self) else { return false }
      skipBlanks()
    } while take(",")
    return take(end)
  }

  /// A text between quotes, which is valid UTF-8 without controls.
  private mutating func text() -> String? {
    bytes.removeFirst()
    var text = ""
    while true {
      var isASCII = true
      let plain = bytes.prefix {
        isASCII = isASCII && $0 < 0x80
        return $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
      }
      let piece = String(decoding: plain, as: UTF8.self)
      // What is no UTF-8 would have been mended.
      guard isASCII || piece.utf8.elementsEqual(plain) else { return nil }
      text += piece
      bytes = bytes[plain.endIndex...]
      if take("\"") { return text }
      guard take("\\"), let scalar = escaped() else { return nil }
      text.unicodeScalars.append(scalar)
    }
  }

  /// What stands for a scalar after a backslash.
  private mutating func escaped() -> Unicode.Scalar? {
    switch bytes.popFirst() {
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "\\"): "\\"
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "u"): unit().flatMap { scalar($0) }
    default: nil
    }
  }

  private mutating func scalar(_ unit: UInt16) -> Unicode.Scalar? {
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard take("\\u"), let low = self.unit(), UTF16.isTrailSurrogate(low) else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([unit, low]))
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt16? {
    let digits = bytes.prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit })
    else { return nil }
    bytes = bytes[digits.endIndex...]
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func number() -> JSONTree? {
    let start = bytes
    _ = take("-")
    if !take("0") {
      guard skipDigits() else { return nil }
    }
    if take(".") {
      guard skipDigits() else { return nil }
    }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      guard skipDigits() else { return nil }
    }
    let digits = String(decoding: start[..<bytes.startIndex], as: UTF8.self)
    if let integer = Int(digits) { return .integer(integer) }
    guard let number = Double(digits), number.isFinite else { return nil }
    // `4.0` is a whole number as well.
    return Int(exactly: number).map { .integer($0) } ?? .number(number)
  }

  /// Passes over digits; false where there is none.
  private mutating func skipDigits() -> Bool {
    let count = bytes.count
    bytes = bytes.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return bytes.count < count
  }

  private mutating func skipBlanks() {
    bytes = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let isNext = word.withUTF8Buffer { bytes.starts(with: $0) }
    if isNext { bytes = bytes.dropFirst(word.utf8CodeUnitCount) }
    return isNext
  }
}
