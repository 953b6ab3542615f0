extension StringProtocol {
  /// The text with line feeds in the place of blanks, so that no line is wider than `width` where
  /// the words allow it.
  ///
  /// No-break spaces hold words together. A word that is too long for a line is left whole.
  ///
  /// - Parameters:
  ///   - used: the columns before the text on its first line.
  ///   - indent: blanks before each further line.
  public func wrapped(to width: Int, after used: Int, indent: Int) -> String {
    var out = ""
    var column = used
    for (index, word) in split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let size = word.displayWidth
      if index > 0 {
        let isFull = column + 1 + size > width && column > indent
        out += isFull ? "\n" + String(repeating: " ", count: indent) : " "
        column = isFull ? indent : column + 1
      }
      out += word
      column += size
    }
    return out
  }
}
