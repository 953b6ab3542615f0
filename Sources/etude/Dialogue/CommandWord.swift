import BuiltinKit
import Styling

/// A word that the dialogue understands: its names, what it does, and what it takes.
struct CommandWord {
  let name: Bilingual
  let summary: Bilingual
  var takes = Bilingual(same: "")

  /// Whether a word names it, in either language, accents and case aside.
  func answers(to word: String) -> Bool {
    let key = Catalogue.key(word.lowercased())
    return [name.french, name.english].contains { Catalogue.key($0) == key }
  }

  /// How it is written: `temps EXPR`.
  func usage(_ tongue: Tongue) -> String {
    let takes = takes(tongue)
    return name(tongue) + (takes.isEmpty ? "" : " " + takes)
  }

  /// One line for each word, after a prefix.
  static func list(_ words: [CommandWord], prefix: String, _ tongue: Tongue) -> StyledText {
    let widest = words.map { $0.usage(tongue).displayWidth }.max() ?? 0
    var out = StyledText()
    for word in words {
      if !out.isEmpty { out.append("\n") }
      out.append(prefix + word.usage(tongue).padded(to: widest + 2), .name)
      out.append(word.summary(tongue), .dim)
    }
    return out
  }
}
