import BuiltinKit
import Styling
import TextMatching

/// A notion that the help explains beside the functions: a word of the course, or something that one
/// wants to do.
struct GlossaryEntry: Sendable {
  /// Its name: a word, or a question as people ask it.
  let name: Bilingual
  /// Other words for it in either language, by which it is found.
  let synonyms: [String]
  /// Its meaning, in two or three sentences.
  let meaning: Bilingual
  /// The origin of what it says.
  let source: Bilingual
  /// Lines to try; each runs in a fresh session.
  let examples: [String]
  /// The functions that belong to it, by their English names.
  let functions: [String]

  init(
    _ name: Bilingual, or synonyms: [String] = [], _ meaning: Bilingual, source: Bilingual,
    try examples: [String] = [], with functions: [String] = []
  ) {
    self.name = name
    self.synonyms = synonyms
    self.meaning = meaning
    self.source = source
    self.examples = examples
    self.functions = functions
  }

  /// Every entry.
  static let all = course + language

  /// The entry of that name or synonym, case, accents, articles and plurals aside.
  static func named(_ topic: String) -> GlossaryEntry? {
    let key = HelpSearch.words(topic)
    guard !key.isEmpty else { return nil }
    return all.first { entry in
      ([entry.name.french, entry.name.english] + entry.synonyms).contains {
        HelpSearch.words($0) == key
      }
    }
  }
}

extension Manual {
  /// The page of a word of the glossary, nil for any other.
  func glossaryPage(_ topic: String, run: (String) -> String?) -> StyledText? {
    GlossaryEntry.named(topic).map { page($0, run: run) }
  }

  /// The page of an entry: meaning, lines to try with what they give, functions, source.
  func page(_ entry: GlossaryEntry, run: (String) -> String?) -> StyledText {
    let kind = Bilingual("glossaire", "glossary")
    var out = paragraph.ends(StyledText(entry.name(tongue), .name), StyledText(kind(tongue), .dim))
    out.append("\n" + paragraph.wrapped(entry.meaning(tongue), indent: 2))
    for code in entry.examples {
      out += StyledText("\n") + shown(Example(code, shows: ""), run)
    }
    let names = entry.functions.map { "help " + $0 }
    if !names.isEmpty {
      let list = names.joined(separator: ", ")
      let line = Bilingual("Voir aussi : \(list).", "See also: \(list).")
      out.append("\n" + paragraph.wrapped(line(tongue), indent: 2))
    }
    let source = Bilingual("Source : ", "Source: ") + entry.source
    out.append("\n" + paragraph.wrapped(source(tongue), indent: 2), .dim)
    return out
  }
}
