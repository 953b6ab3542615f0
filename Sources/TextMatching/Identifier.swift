extension String {
  /// The name as code: itself where it is one word, blanks written `_`, else in backticks.
  public var identifier: String {
    let word = String(map { $0 == " " || $0 == "\u{A0}" ? "_" : $0 })
    let isWord =
      word.unicodeScalars.allSatisfy {
        $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
      && !(word.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? true)
    return isWord ? word : "`\(self)`"
  }
}
