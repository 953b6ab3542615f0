/// The language of messages, help and results.
public enum Tongue: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// The language of the two that this one is not.
  public var other: Tongue { self == .french ? .english : .french }

  /// The language that the environment asks for: English with `LANG=en…`, else French.
  ///
  /// `LC_ALL` and `LC_MESSAGES` go before `LANG`, as POSIX says; the C locale asks for nothing,
  /// so étude speaks French there.
  public static func detect(environment: [String: String]) -> Tongue {
    let asked =
      ["LC_ALL", "LC_MESSAGES", "LANG"]
      .lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return asked.hasPrefix("en") ? .english : .french
  }
}

/// One text in the two languages of étude, side by side, so that neither is forgotten.
public struct Bilingual: Sendable, Hashable {
  /// The French text.
  public let french: String
  /// The English text.
  public let english: String

  /// The same thing said in French and in English.
  public init(_ french: String, _ english: String) {
    self.french = french
    self.english = english
  }

  /// A text that is the same in both languages: a name, a number, code.
  public init(same text: String) {
    self.init(text, text)
  }

  /// The text in `tongue`.
  public func callAsFunction(_ tongue: Tongue) -> String {
    tongue == .french ? french : english
  }

  /// The two texts, one after the other.
  public static func + (left: Bilingual, right: Bilingual) -> Bilingual {
    Bilingual(left.french + right.french, left.english + right.english)
  }

  /// The colon between a label and what it stands for, with the blanks around it.
  public static let colon = Bilingual("\u{A0}: ", ": ")
}

/// Agreement in number inside a text: `"\(count) ligne\(plural: count)"`.
extension DefaultStringInterpolation {
  /// The `s` of more than one, as French counts: 0 and 1 are singular.
  package mutating func appendInterpolation(plural count: Int) {
    if count > 1 { appendLiteral("s") }
  }

  /// The `s` of anything but one, as English counts: 0 is plural.
  package mutating func appendInterpolation(pluralUnlessOne count: Int) {
    if count != 1 { appendLiteral("s") }
  }
}
