import Styling

extension Typography {
  /// A number that a format has written, `-1234.50` or `12.5%`, with the signs of the language:
  /// `−1 234,50`, `12,5 %`.
  func typeset(_ text: String) -> String {
    let trimmed = text.filter { $0 != " " && $0 != "," && $0 != "_" }
    let digits = trimmed.drop { !$0.isASCIIDigit }
    let whole = digits.prefix(while: \.isASCIIDigit)
    let sign = trimmed.prefix { !$0.isASCIIDigit }.map { $0 == "-" ? "\u{2212}" : String($0) }
    guard !whole.isEmpty, whole.count <= 18, let value = Int(whole) else { return text }
    var rest = String(digits.dropFirst(whole.count))
    let isPercent = rest.hasSuffix("%")
    if isPercent { rest.removeLast() }
    if rest.first == ".", tongue == .french { rest = "," + rest.dropFirst() }
    let percent = isPercent ? (Bilingual("\u{A0}%", "%")(tongue)) : ""
    return sign.joined() + count(value) + rest + percent
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }
}
