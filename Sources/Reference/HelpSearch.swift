import BuiltinKit
import Diagnostics
import Styling
import TextMatching

/// The search for the pages of the help that speak of given words.
///
/// A word counts the more the fewer pages hold it, and by where it stands: in a name, in the summary,
/// or elsewhere on the page. Case, accents, plurals and small words do not count, and a word is
/// found by its start, or by another one of its family (`convertir`, `conversion`).
struct HelpSearch {
  /// A page that can be found.
  enum Subject {
    case function(Builtin)
    case entry(GlossaryEntry)
    case code(FaultEntry)
  }

  private let pages: [Page]

  /// A search over the functions of a catalogue, the glossary and the messages.
  init(_ catalogue: Catalogue) {
    pages =
      catalogue.builtins.map { Page($0) } + GlossaryEntry.all.map { Page($0) }
      + FaultEntry.all.map { Page($0) }
  }

  /// The subjects that speak of the words of a query, best first; those that hold far less of it
  /// than the best are left out.
  func find(_ query: String) -> [Subject] {
    let wanted = Self.words(query)
    guard !wanted.isEmpty else { return [] }
    var scores = [Double](repeating: 0, count: pages.count)
    for word in wanted {
      let weights = pages.map { $0.weight(of: word) }
      let strong = weights.count { $0 > 0 }
      guard strong > 0 else { continue }
      let rarity = 1 / Double(strong).squareRoot()
      for place in weights.indices { scores[place] += weights[place] * rarity }
    }
    guard let best = scores.max(), best > 0 else { return [] }
    return pages.indices.filter { scores[$0] >= best * Self.least }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
      .map { pages[$0].subject }
  }

  /// The share of the best score that a finding needs.
  private static let least = 0.34

  /// The words of a text that say something, folded, without the ending of a plural; all of its words
  /// where none does.
  static func words(_ text: String) -> [String] {
    let all = text.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
      .filter { !$0.isEmpty }
    let telling = all.filter { !smallWords.contains($0) }
    return (telling.isEmpty ? all : telling).map(singular)
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && (word.hasSuffix("s") || word.hasSuffix("x")) ? String(word.dropLast()) : word
  }

  /// Words that say nothing of a subject.
  private static let smallWords: Set<String> = [
    "a", "ai", "ainsi", "au", "aux", "avec", "avoir", "c", "ca", "ce", "cela", "ces", "cet",
    "cette",
    "chaque", "comme", "comment", "d", "dans", "de", "des", "dire", "donc", "du", "elle", "en",
    "est",
    "et", "etre", "faire", "fait", "faut", "il", "ils", "j", "je", "l", "la", "le", "les", "leur",
    "ma", "mais", "me", "mes", "mon", "n", "ne", "nous", "on", "ont", "ou", "par", "pas", "peut",
    "peux", "plus", "pour", "pourquoi", "puis", "qu", "quand", "que", "quel", "quelle", "quelles",
    "quels", "qui", "quoi", "s", "sa", "se", "ses", "sont", "sur", "t", "tu", "un", "une", "veut",
    "veux", "vous", "y", "an", "and", "are", "be", "by", "can", "do", "does", "for", "how", "i",
    "in", "is", "it", "me", "my", "of", "on", "or", "the", "this", "to", "what", "which", "who",
    "why", "with", "you",
  ]
}

/// The words of a page by where they stand.
private struct Page {
  let subject: HelpSearch.Subject
  private let names: [String]
  private let summary: [String]
  private let rest: [String]

  init(_ builtin: Builtin) {
    subject = .function(builtin)
    names = [builtin.name, builtin.french].flatMap(HelpSearch.words)
    summary = Self.words([builtin.summary, builtin.family.title])
    rest =
      Self.words([builtin.details].compactMap { $0 })
      + builtin.parameters.flatMap { [$0.name, $0.french].flatMap(HelpSearch.words) }
      + Self.words(builtin.parameters.map(\.summary))
  }

  init(_ entry: GlossaryEntry) {
    subject = .entry(entry)
    names = Self.words([entry.name]) + entry.synonyms.flatMap(HelpSearch.words)
    summary = []
    rest = Self.words([entry.meaning])
  }

  init(_ entry: FaultEntry) {
    subject = .code(entry)
    names = []
    summary = []
    rest = Self.words([entry.page])
  }

  private static func words(_ texts: [Bilingual]) -> [String] {
    texts.flatMap { [$0.french, $0.english] }.flatMap(HelpSearch.words)
  }

  /// The weight of a word on the page, 0 where it does not occur.
  func weight(of word: String) -> Double {
    let found = [(8.0, names), (3, summary), (1, rest)].map { value, words in
      value * (words.lazy.map { Self.likeness(of: $0, to: word) }.max() ?? 0)
    }
    return found.max() ?? 0
  }

  /// 1 for the same word, less for one that it begins and for one of its family, else 0.
  private static func likeness(of word: String, to wanted: String) -> Double {
    if word == wanted { return 1 }
    if wanted.count >= 3, word.hasPrefix(wanted) { return 0.7 }
    let common = zip(word.utf8, wanted.utf8).prefix { $0 == $1 }.count
    return common >= 5 && common * 10 >= 6 * max(word.utf8.count, wanted.utf8.count) ? 0.4 : 0
  }
}
