/// A JSON text (RFC 8259), read strictly; numbers keep their digits.
enum JSONText {
  case null
  case bool(Bool)
  case number(String)
  case text(String)
  case array([JSONText])
  case object([String: JSONText])

  /// The value of a whole text; nil where it is none.
  static func read(_ text: String) -> JSONText? {
    var reader = Reader(rest: Array(text.unicodeScalars)[...])
    guard let value = reader.value(), reader.rest.isEmpty else { return nil }
    return value
  }
}

/// A reader by recursive descent; étude's values are at most a thousand deep.
private struct Reader {
  var rest: ArraySlice<Unicode.Scalar>

  mutating func value() -> JSONText? {
    skipBlanks()
    defer { skipBlanks() }
    switch rest.first {
    case "{": return object()
    case "[": return array()
    case "\"": return text().map { .text($0) }
    case "t": return take("true") ? .bool(true) : nil
    case "f": return take("false") ? .bool(false) : nil
    case "n": return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object() -> JSONText? {
    var fields: [String: JSONText] = [:]
    guard take("{") else { return nil }
    skipBlanks()
    if take("}") { return .object(fields) }
    repeat {
      skipBlanks()
      guard let key = text(), take(":"), let value = value() else { return nil }
      // A key that stands twice would lose a value.
      guard fields.updateValue(value, forKey: key) == nil else { return nil }
    } while take(",")
    return take("}") ? .object(fields) : nil
  }

  private mutating func array() -> JSONText? {
    var items: [JSONText] = []
    guard take("[") else { return nil }
    skipBlanks()
    if take("]") { return .array(items) }
    repeat {
      guard let item = value() else { return nil }
      items.append(item)
    } while take(",")
    return take("]") ? .array(items) : nil
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    var out = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(out)
      case "\\":
        guard let escaped = escape() else { return nil }
        out.append(escaped)
      case _ where scalar.value < 0x20: return nil
      default: out.append(scalar)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    switch rest.popFirst() {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "\"": return "\""
    case "\\": return "\\"
    case "u":
      let digits = String(String.UnicodeScalarView(rest.prefix(4)))
      rest = rest.dropFirst(4)
      return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
    default: return nil
    }
  }

  private mutating func number() -> JSONText? {
    let digits = rest.prefix { "0123456789+-.eE".unicodeScalars.contains($0) }
    rest = rest.dropFirst(digits.count)
    let text = String(String.UnicodeScalarView(digits))
    let start = text.first == "-" ? text.dropFirst() : text[...]
    guard let first = start.first, first.isNumber, Double(text)?.isFinite == true else {
      return nil
    }
    return .number(text)
  }

  private mutating func take(_ word: String) -> Bool {
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest = rest.dropFirst(word.unicodeScalars.count)
    return true
  }

  private mutating func skipBlanks() {
    rest = rest.drop { " \t\r\n".unicodeScalars.contains($0) }
  }
}
