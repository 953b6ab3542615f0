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
