import Styling

/// Text and numbers for XML.
enum XML {
  /// The text with what XML reserves as references, and without what it forbids.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out += " "
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A coordinate with at most two decimals.
  static func number(_ value: Double) -> String {
    let text = NumberText.fixed(value, decimals: 2)
    guard text.contains(".") else { return text }
    let end = text.reversed().prefix { $0 == "0" }.count
    let cut = text.dropLast(end)
    return String(cut.last == "." ? cut.dropLast() : cut)
  }
}
