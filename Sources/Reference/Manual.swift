public import BuiltinKit
public import Styling
import TextMatching

/// The help of the language: everything in it derives from the declarations of the catalogue.
public struct Manual: Sendable {
  /// The functions.
  public let catalogue: Catalogue
  /// The language of the help.
  public let tongue: Tongue
  let paragraph: Paragraph

  /// The help in `tongue`, in lines of `width` columns.
  public init(catalogue: Catalogue, tongue: Tongue, width: Int = Capabilities.defaultWidth) {
    self.catalogue = catalogue
    self.tongue = tongue
    paragraph = Paragraph(width: max(40, width))
  }

  /// The page of a function or of a message's code (`N203`), nil for anything else.
  ///
  /// `run` executes an example and gives its echo; where it gives nil the stored result is shown.
  /// Function and parameters are named in the language that `name` was typed in, since that is
  /// the line the reader is writing.
  public func page(_ name: String, run: (String) -> String? = { _ in nil }) -> StyledText? {
    let word = name.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
    if let builtin = catalogue.find(word) {
      let isEnglish = Catalogue.key(word) == Catalogue.key(builtin.name)
      return page(builtin, named: isEnglish ? .english : .french, run: run)
    }
    return codePage(word.uppercased())
  }

  /// The answer to `help topic`: the overview without one, the page of a function or code, else
  /// what a search for the words finds, else names that look alike.
  public func answer(
    _ topic: String?, run: (String) -> String? = { _ in nil }
  ) -> StyledText {
    guard let topic, !topic.allSatisfy(\.isWhitespace) else { return overview() }
    if let page = page(topic, run: run) { return page }
    if let page = keywordPage(topic) { return page }
    switch (results(topic), codeResults(topic)) {
    case (let functions?, let codes?): return functions + StyledText("\n") + codes
    case (let found?, nil), (nil, let found?): return found
    case (nil, nil): break
    }
    let names = catalogue.builtins.flatMap { [$0.name, $0.french] }
    let near = suggestions(for: topic, among: names).joined(separator: ", ")
    let french = "aucune aide sur \(topic)" + (near.isEmpty ? "" : " ; voir \(near)")
    let english = "no help on \(topic)" + (near.isEmpty ? "" : "; see \(near)")
    return StyledText(Bilingual(french, english)(tongue), .note)
  }

  /// Every function, by family, and how to learn more.
  public func overview() -> StyledText {
    var out = StyledText()
    for family in Family.allCases {
      let names = catalogue.builtins.filter { $0.family == family }.map { $0.spelling(tongue) }
      guard !names.isEmpty else { continue }
      if !out.isEmpty { out.append("\n") }
      out.append(family.title(tongue), .title)
      out.append("\n" + paragraph.wrapped(names.joined(separator: ", "), indent: 2))
    }
    let more =
      Bilingual(
        "help corr explique une fonction, help N203 un message, help moyenne par groupe cherche.",
        "help corr explains a function, help N203 a message, help mean by group searches.")(tongue)
    out.append("\n" + paragraph.wrapped(more, indent: 0), .dim)
    return out
  }

  /// The functions that the words of a query speak of, best first: those that all words speak of,
  /// else those that most do; by name, then by summary, then by what else their pages say.
  ///
  /// Case, accents and small words do not count, and the start of a word is enough.
  public func search(_ query: String) -> [Builtin] {
    let all = query.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
    let telling = all.filter { !$0.isEmpty && !Self.smallWords.contains($0) }
    let wanted = telling.isEmpty ? all : telling
    let scored = catalogue.builtins.map { builtin in
      let scores = wanted.map(SearchIndex(builtin).score)
      return (builtin, matches: scores.count { $0 > 0 }, score: scores.reduce(0, +))
    }
    let most = scored.map(\.matches).max() ?? 0
    guard most > 0 else { return [] }
    return scored.filter { $0.matches == most }.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element.0)
  }

  /// Words that say nothing of a function.
  static let smallWords: Set<String> = [
    "a", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les",
    "ou", "par", "pour", "sur", "un", "une", "an", "and", "by", "for", "in", "of", "on", "or",
    "the", "to", "with",
  ]

  /// The findings of a search, one function per line with its summary; nil where it found nothing.
  public func results(_ query: String, limit: Int = 8) -> StyledText? {
    let found = search(query).prefix(limit)
    guard !found.isEmpty else { return nil }
    return paragraph.table(
      found.map { ($0.spelling(tongue), $0.summary(tongue)) }, indent: 2)
  }
}

/// The words of a function's page, folded.
private struct SearchIndex {
  private let names: [String]
  private let summary: [String]
  private let rest: [String]

  init(_ builtin: Builtin) {
    names = [builtin.name, builtin.french].flatMap(Self.folded)
    summary = [builtin.summary, builtin.family.title].flatMap(Self.folded)
    rest =
      [builtin.details].compactMap { $0 }.flatMap(Self.folded)
      + builtin.parameters.flatMap { [$0.name, $0.french].flatMap(Self.folded) }
      + builtin.parameters.flatMap { Self.folded($0.summary) }
  }

  private static func folded(_ text: Bilingual) -> [String] {
    [text.french, text.english].flatMap(folded)
  }

  private static func folded(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { TextMatching.folded(String($0)) }
  }

  /// The score of a word: 8 for the name, 4 for its start, 2 for the summary, 1 for the rest.
  fileprivate func score(_ word: String) -> Int {
    if names.contains(word) { return 8 }
    if names.contains(where: { $0.hasPrefix(word) }) { return 4 }
    if summary.contains(where: { $0.hasPrefix(word) }) { return 2 }
    return rest.contains { $0.hasPrefix(word) } ? 1 : 0
  }
}

extension Manual {
  /// The page of a function: head, summary, parameters, examples with their results, related
  /// functions and what else to know.
  func page(
    _ builtin: Builtin, named spelling: Tongue, run: (String) -> String?
  ) -> StyledText {
    var out = paragraph.ends(
      StyledText(builtin.signature(spelling), .name),
      StyledText(builtin.family.title(tongue), .dim))
    out.append("\n" + paragraph.wrapped(builtin.summary(tongue), indent: 2))
    let rows = builtin.parameters.map { ($0.spelling(spelling), $0.summary(tongue)) }
    if !rows.isEmpty { out += StyledText("\n") + paragraph.table(rows, indent: 4) }
    for example in builtin.examples { out += StyledText("\n") + shown(example, run) }
    let last = [alsoWritten(builtin, spelling), related(builtin, spelling), details(builtin)]
    let rest = last.compactMap { $0 }.joined(separator: " ")
    if !rest.isEmpty { out.append("\n" + paragraph.wrapped(rest, indent: 2)) }
    return out
  }

  /// The line and its echo, both behind two blanks.
  private func shown(_ example: Example, _ run: (String) -> String?) -> StyledText {
    var out = StyledText("  > ", .prompt)
    out.append(example.code)
    let result = run(example.code) ?? example.shows
    for line in result.split(separator: "\n", omittingEmptySubsequences: false) {
      out.append(line.isEmpty ? "\n" : "\n  " + line)
    }
    return out
  }

  private func related(_ builtin: Builtin, _ spelling: Tongue) -> String? {
    let names = builtin.seeAlso.map { catalogue.find($0)?.spelling(spelling) ?? $0 }
    guard !names.isEmpty else { return nil }
    let list = names.joined(separator: ", ")
    return Bilingual("Voir aussi : \(list).", "See also: \(list).")(tongue)
  }

  /// The name in the other language, where it is another word.
  private func alsoWritten(_ builtin: Builtin, _ spelling: Tongue) -> String? {
    guard builtin.name != builtin.french else { return nil }
    let other = builtin.spelling(spelling.other)
    return Bilingual("S'écrit aussi \(other).", "Also written \(other).")(tongue)
  }

  /// The details, without the line feeds of their declaration.
  private func details(_ builtin: Builtin) -> String? {
    builtin.details.map { $0(tongue) }
  }
}
