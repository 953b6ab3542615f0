import BuiltinKit
import Diagnostics
import ForeignLines
import Language
import Styling

extension Manual {
  /// The page of a word of pandas, seaborn or Python, `merge`: its lines and ours, and the functions that
  /// do the same; nil for any other word.
  func foreignWordPage(_ topic: String) -> StyledText? {
    let word = String(topic.split(separator: ".").last ?? "").filter { !"() ".contains($0) }
    guard word.count > 1, word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else {
      return nil
    }
    let key = word.lowercased()
    let lines = ForeignLine.all.filter { line in
      !line.ours.isEmpty && line.ours != line.theirs
        && Self.words(line.theirs).contains(key) && !Self.words(line.ours).contains(key)
    }
    guard let first = lines.first else { return nil }
    var out = paragraph.ends(
      StyledText(word, .name), StyledText(first.topic.title(tongue), .dim))
    var functions: [String] = []
    for line in lines.prefix(3) {
      out.append("\n  \(line.theirs)", .dim)
      out += StyledText("\n  > ", .prompt)
      out.append(line.ours)
      for name in Self.words(line.ours) where !functions.contains(name) {
        if catalogue.find(name)?.name == name { functions.append(name) }
      }
    }
    guard !functions.isEmpty else { return out }
    let list = functions.prefix(4).map { "help " + $0 }.joined(separator: ", ")
    let more = Bilingual("Voir aussi : \(list).", "See also: \(list).")
    out.append("\n" + paragraph.wrapped(more(tongue), indent: 2))
    return out
  }

  /// The words of a line outside texts.
  private static func words(_ line: String) -> [String] {
    let source = Source(line, origin: .input(0))
    return Lexer.tokens(of: source).filter { token in
      if case .keyword = token.kind { return true }
      return token.kind == .name
    }.map { source.slice($0.range).lowercased() }
  }
}
