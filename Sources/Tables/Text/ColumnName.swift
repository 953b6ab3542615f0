/// How the names of columns are cleaned and written.
public enum ColumnName {
  /// The name in a header without blanks around it, its runs of blanks one space, accents composed.
  ///
  /// Non-breaking spaces, tabs and line feeds count as blanks.
  public static func normalized(_ header: String) -> String {
    let words = header.split { $0.isWhitespace }
    return Letters.composing(words.joined(separator: " "))
  }

  /// The name as one word, blanks written `_`: what Tab and messages propose.
  public static func oneWord(_ name: String) -> String {
    String(name.map { $0.isWhitespace ? "_" : $0 })
  }
}
