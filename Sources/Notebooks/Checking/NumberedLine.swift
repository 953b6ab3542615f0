/// A line as texts and numbers in turn, so that numbers may differ a little.
///
/// Blanks and rules that only fill a column's width count once: a number of another length moves
/// them.
struct NumberedLine {
  private(set) var texts: [String] = []
  private(set) var numbers: [Double] = []
  /// The characters before each number.
  private(set) var starts: [Int] = []

  init(_ line: String) {
    var text = String.UnicodeScalarView()
    let scalars = Array(line.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let isInWord = index > 0 && Self.isWord(scalars[index - 1])
      if !isInWord, let (number, end) = Self.number(scalars, index) {
        texts.append(String(text))
        numbers.append(number)
        starts.append(String(String.UnicodeScalarView(scalars[..<index])).count)
        text = .init()
        index = end
        continue
      }
      if !(scalars[index] == text.last && " ─━═".unicodeScalars.contains(scalars[index])) {
        text.append(scalars[index])
      }
      index += 1
    }
    texts.append(String(text))
  }

  /// Returns whether two lines say the same, but for numbers that are the same to `comparison`.
  func isClose(to other: NumberedLine, by comparison: OutputComparison) -> Bool {
    texts == other.texts && zip(numbers, other.numbers).allSatisfy(comparison.same)
  }

  /// The number that starts at a place, and where it ends: `-2.50`, `1e-06`, `−3`.
  private static func number(_ scalars: [Unicode.Scalar], _ start: Int) -> (Double, Int)? {
    var index = start
    var text = ""
    if index < scalars.count, scalars[index] == "-" || scalars[index] == "−" {
      text = "-"
      index += 1
    }
    let digits = takeDigits(scalars, &index)
    guard !digits.isEmpty else { return nil }
    text += digits
    if index + 1 < scalars.count, scalars[index] == ".", isDigit(scalars[index + 1]) {
      index += 1
      text += "." + takeDigits(scalars, &index)
    }
    if let (exponent, end) = exponent(scalars, index) {
      text += exponent
      index = end
    }
    return Double(text).map { ($0, index) }
  }

  private static func exponent(_ scalars: [Unicode.Scalar], _ start: Int) -> (String, Int)? {
    guard start < scalars.count, scalars[start] == "e" || scalars[start] == "E" else { return nil }
    var index = start + 1
    var sign = ""
    if index < scalars.count, scalars[index] == "-" || scalars[index] == "+" {
      sign = String(scalars[index])
      index += 1
    }
    let digits = takeDigits(scalars, &index)
    return digits.isEmpty ? nil : ("e" + sign + digits, index)
  }

  private static func takeDigits(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    var digits = String.UnicodeScalarView()
    while index < scalars.count, isDigit(scalars[index]) {
      digits.append(scalars[index])
      index += 1
    }
    return String(digits)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || isDigit(scalar)
  }
}
