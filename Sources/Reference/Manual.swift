public import BuiltinKit
public import Datasets
import Diagnostics
public import Styling
import TextMatching

/// The help of the language: what it says of functions, messages, words, tables and units derives
/// from their declarations; the glossary is its own.
public struct Manual: Sendable {
  /// The functions.
  public let catalogue: Catalogue
  /// The language of the help.
  public let tongue: Tongue
  let paragraph: Paragraph
  let library: DataLibrary

  /// The help in `tongue`, in lines of `width` columns; `library` has the tables that it explains.
  public init(
    catalogue: Catalogue, tongue: Tongue, width: Int = Capabilities.defaultWidth,
    library: DataLibrary = DataLibrary()
  ) {
    self.catalogue = catalogue
    self.tongue = tongue
    self.library = library
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

  /// The page of what bears that very name: a function or a code, a word of the language, of the
  /// glossary or of another program, a table, a column, a row, a unit; nil for anything else.
  public func subject(_ name: String, run: (String) -> String? = { _ in nil }) -> StyledText? {
    page(name, run: run) ?? keywordPage(name) ?? glossaryPage(name, run: run)
      ?? dataPage(name) ?? unitPage(name) ?? rowPage(name, run: run) ?? foreignWordPage(name)
  }

  /// The answer to `help topic`: the overview without one, the page of a subject, else what a
  /// search for the words finds, else names that look alike.
  public func answer(
    _ topic: String?, run: (String) -> String? = { _ in nil }
  ) -> StyledText {
    guard let topic, !topic.allSatisfy(\.isWhitespace) else { return overview() }
    if let page = subject(topic, run: run) { return page }
    // The sign is no word that a search could find.
    if topic.contains("±"), let page = page("interval", run: run) { return page }
    let found = HelpSearch(catalogue).find(topic)
    if case .entry(let entry) = found.first {
      let others = results(found.dropFirst(), limit: 4, codes: 0)
      return page(entry, run: run) + (others.map { StyledText("\n") + $0 } ?? StyledText())
    }
    if let found = results(found[...]) { return found }
    let names = catalogue.builtins.flatMap { [$0.name, $0.french] }
    let near = suggestions(for: topic, among: names).joined(separator: ", ")
    let french = "aucune aide sur \(topic)" + (near.isEmpty ? "" : " ; voir \(near)")
    let english = "no help on \(topic)" + (near.isEmpty ? "" : "; see \(near)")
    return StyledText(Bilingual(french, english)(tongue), .note)
  }

  /// Every function, by family, and how to learn more.
  ///
  /// Lists give the names that notebooks and messages teach in either language; a page tells the
  /// other name, and both are found.
  public func overview() -> StyledText {
    var out = StyledText()
    for family in Family.allCases {
      let names = catalogue.builtins.filter { $0.family == family }.map(\.name)
      guard !names.isEmpty else { continue }
      if !out.isEmpty { out.append("\n") }
      out.append(family.title(tongue), .title)
      out.append("\n" + paragraph.wrapped(names.joined(separator: ", "), indent: 2))
    }
    let more =
      Bilingual(
        "help corr explique une fonction, help N203 un message, help gwp un mot, help moyenne par groupe cherche.",
        "help corr explains a function, help N203 a message, help gwp a word, help mean by group searches."
      )(tongue)
    out.append("\n" + paragraph.wrapped(more, indent: 0), .dim)
    return out
  }

  /// The findings of a search, one subject per line with its summary, messages last; nil for none.
  private func results(
    _ found: ArraySlice<HelpSearch.Subject>, limit: Int = 7, codes: Int = 3
  ) -> StyledText? {
    let rows = found.compactMap { subject -> (String, String)? in
      switch subject {
      case .function(let builtin): (builtin.name, builtin.summary(tongue))
      case .entry(let entry): (entry.name(tongue), entry.meaning(tongue))
      case .code: nil
      }
    }
    let messages = found.compactMap { subject -> (String, String)? in
      guard case .code(let entry) = subject else { return nil }
      return ("help \(entry.code)", entry.page(tongue))
    }
    let shown = rows.prefix(limit) + messages.prefix(codes)
    return shown.isEmpty ? nil : paragraph.table(Array(shown), indent: 2)
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
  func shown(_ example: Example, _ run: (String) -> String?) -> StyledText {
    var out = StyledText("  > ", .prompt)
    out.append(example.code)
    let result = run(example.code) ?? example.shows
    guard !result.isEmpty else { return out }
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
