import Styling

/// Numbers for XML.
enum XML {
  /// A coordinate with at most two decimals.
  static func number(_ value: Double) -> String {
    let text = NumberText.fixed(value, decimals: 2)
    guard text.contains(".") else { return text }
    let end = text.reversed().prefix { $0 == "0" }.count
    let cut = text.dropLast(end)
    return String(cut.last == "." ? cut.dropLast() : cut)
  }
}
