import Styling

/// The names that may have been meant, the nearest first: the question and the repair by the first.
struct Suggestions {
  private let names: [String]

  /// Names as they are written; texts are `quoted`.
  init(_ names: [String], quoted: Bool = false) {
    self.names = quoted ? names.map { "\"\($0)\"" } : names
  }

  /// "Did you mean", nil without a name.
  var question: Bilingual? { Self.question(names.map { Bilingual(same: $0) }) }

  /// The nearest name in place of the one that was typed.
  var repair: Repair? { names.first.map { Repair(replacingWith: $0) } }

  /// "Did you mean" about three things at most.
  static func question(_ things: [Bilingual]) -> Bilingual? {
    guard !things.isEmpty else { return nil }
    let shown = things.prefix(3)
    let french = enumerated(shown.map(\.french), "ou")
    let english = enumerated(shown.map(\.english), "or")
    return Bilingual("vouliez-vous \(french) ?", "did you mean \(english)?")
  }

  private static func enumerated(_ words: [String], _ last: String) -> String {
    guard words.count > 1, let tail = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " \(last) " + tail
  }
}
