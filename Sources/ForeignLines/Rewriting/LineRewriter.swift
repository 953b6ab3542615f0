public import Diagnostics
public import Styling

/// A line from elsewhere in étude's words.
public struct Rewritten: Sendable {
  /// The line to write; nil where it cannot be written for the student.
  public let line: String?
  /// The message.
  public let message: Bilingual
  /// The advice where `line` is nil.
  public let help: Bilingual?
  /// The characters of the line that show the foreign form.
  public let focus: SourceRange
}

/// A reader of foreign shapes in a line.
public struct LineRewriter: Sendable {
  typealias Rule = ForeignLineTable.Rule

  private let rules: [Rule]
  private let isFunction: @Sendable (String) -> Bool

  /// A rewriter by the answers of the table that only writes calls of functions which exist.
  public init(isFunction: @escaping @Sendable (String) -> Bool) {
    self.init(rules: ForeignLineTable.answers, isFunction: isFunction)
  }

  init(rules: [Rule], isFunction: @escaping @Sendable (String) -> Bool) {
    self.rules = rules
    self.isFunction = isFunction
  }

  /// The line in étude's words; nil where no foreign form is seen, or its answer needs a function
  /// that does not exist.
  ///
  /// - Parameter place: where the line failed, which the form must touch; nil where it may
  ///   stand anywhere.
  public func rewrite(_ line: String, touching place: SourceRange? = nil) -> Rewritten? {
    guard line.utf8.count <= 400, let first = step(line, rules, touching: place) else {
      return nil
    }
    guard first.rule.help == nil else {
      return Rewritten(
        line: nil, message: first.message, help: first.rule.help, focus: first.focus)
    }
    var text = first.text
    // Each step removes a form; a few more than a line can hold is enough.
    for _ in 0..<24 {
      guard let next = step(text, rules + Self.helpers), next.rule.help == nil else { break }
      text = next.text
    }
    guard callsKnown(text) else { return nil }
    return Rewritten(line: text, message: first.message, help: nil, focus: first.focus)
  }

  private struct Step {
    let text: String
    let rule: Rewriting
    let message: Bilingual
    let focus: SourceRange
  }

  /// The line with the first rule that fits applied.
  private func step(
    _ line: String, _ rules: [Rule], touching place: SourceRange? = nil
  ) -> Step? {
    let pieces = LinePiece.pieces(of: line)
    let matcher = Matcher(pieces: pieces)
    for rule in rules {
      guard let match = matcher.find(rule.pattern, touching: place) else { continue }
      let template = Template(line: line, pieces: pieces, match: match)
      let place = SourceRange(
        pieces[match.span.lowerBound].range.lower,
        match.span.isEmpty ? 0 : pieces[match.span.upperBound - 1].range.upper)
      let text = Self.replacing(place, in: line, by: template.filled(rule.rewriting.template))
      guard text != line else { continue }
      let word = match.literals.first { pieces[$0].kind == .word }
      return Step(
        text: text, rule: rule.rewriting,
        message: rule.rewriting.message
          ?? Self.message(word.map { pieces[$0].text }, rule.rewriting.template),
        focus: focus(match, pieces, rule.rewriting) ?? word.map { pieces[$0].range } ?? place)
    }
    return nil
  }

  /// The characters that the new line writes otherwise: a word, else the characters of a sign; nil
  /// where all the pattern's own characters stay.
  private func focus(_ match: Match, _ pieces: [LinePiece], _ rewriting: Rewriting) -> SourceRange?
  {
    let kept = Set(LinePiece.pieces(of: rewriting.template).map(\.text)).union([".", ",", ":"])
    let changed = match.literals.filter { pieces[$0].depth == 0 && !kept.contains(pieces[$0].text) }
    if let word = changed.first(where: { pieces[$0].kind == .word }) { return pieces[word].range }
    guard let first = changed.first else { return nil }
    var last = first
    while changed.contains(last + 1), pieces[last].range.upper == pieces[last + 1].range.lower {
      last += 1
    }
    return SourceRange(pieces[first].range.lower, pieces[last].range.upper)
  }

  /// The line with other characters at `place`, without a second blank beside one.
  private static func replacing(_ place: SourceRange, in line: String, by text: String) -> String {
    let bytes = Array(line.utf8)
    let before = String(decoding: bytes[..<place.lower], as: UTF8.self)
    let after = String(decoding: bytes[place.upper...], as: UTF8.self)
    var text = text[...]
    if needsBrackets(String(text), before: before, after: after) { text = "(\(text))" }
    if before.isEmpty || before.hasSuffix(" ") { text = text.drop { $0 == " " } }
    if after.hasPrefix(" "), text.hasSuffix(" ") { text = text.dropLast() }
    return before + text + after
  }

  /// Returns whether what hangs on the replaced characters would bind to a part of the new ones.
  private static func needsBrackets(_ text: String, before: String, after: String) -> Bool {
    let pieces = LinePiece.pieces(of: text)
    var depth = 0
    let isSum = pieces.contains { piece in
      depth += piece.depth
      let isOperator = ["??", "in", "<=", "->", "/", "//", "not"].contains(piece.text)
      return depth == 0 && isOperator && piece.kind != .text
    }
    let isNegated = pieces.first?.text == "-"
    guard isSum || isNegated else { return false }
    let rest = after.drop { $0 == " " }
    // A minus before the whole binds less than these, and more than other arithmetic.
    let binds = [".", "["].contains(after.first) || rest.hasPrefix("^") || rest.hasPrefix("**")
    if binds { return true }
    let last = before.last { $0 != " " }
    return isSum && [last, rest.first].contains { $0.map("*/+-%^".contains) ?? false }
  }

  /// The message "groupby s'écrit ici avec summarize", after the first function of the template.
  static func message(_ word: String?, _ template: String) -> Bilingual {
    let pieces = LinePiece.pieces(of: template)
    // A test for missing cells only goes with what is written.
    let isTest = word.map { $0.hasPrefix("is") || $0.hasPrefix("not") } ?? false
    let calls = pieces.indices.dropLast().filter { index in
      pieces[index].kind == .word && pieces[index + 1].text == "("
        && (index == 0 || pieces[index - 1].text != "$")
    }.map { pieces[$0].text }.filter { isTest || $0 != "is_none" }
    // A function of a module that is called the same here, else what draws, else the first.
    let path = word?.split(separator: ".") ?? []
    let isPicture = path.count > 1 && ["sns", "px", "plt", "go"].contains(path[0])
    let called =
      calls.first { path.count > 1 && $0 == path[path.count - 1] }
      ?? (isPicture ? calls.last { Self.pictures.contains($0) } : nil) ?? calls.first
    guard let word else {
      guard let ours = called else {
        return Bilingual("cela s'écrit autrement ici", "this is written otherwise here")
      }
      return Bilingual("cela s'écrit ici avec \(ours)", "here this is written with \(ours)")
    }
    if let ours = called, ours != word {
      return Bilingual("\(word) s'écrit ici avec \(ours)", "here \(word) is written with \(ours)")
    }
    return Bilingual("\(word) s'écrit autrement ici", "\(word) is written otherwise here")
  }

  private static let pictures: Set = [
    "bars", "line", "scatter", "hist", "boxplot", "pie", "heatmap", "worldmap",
  ]

  private func callsKnown(_ line: String) -> Bool {
    let pieces = LinePiece.pieces(of: line)
    return pieces.indices.dropLast().allSatisfy { index in
      let word = pieces[index]
      let isCall = word.kind == .word && pieces[index + 1].text == "("
      let isDefined = index > 0 && ["def", "fonction"].contains(pieces[index - 1].text)
      return !isCall || isDefined || Self.heads.contains(word.text) || isFunction(word.text)
    }
  }

  /// Words that a bracket may follow without being called.
  private static let heads: Set<String> = [
    "if", "si", "in", "dans", "and", "et", "or", "ou", "not", "non", "return", "renvoyer", "while",
    "tantque", "then", "alors", "else", "sinon", "elif", "sinonsi", "assert", "vérifier",
  ]

  /// The tidying once a foreign form has been seen: signs between conditions, brackets around a
  /// column alone.
  private static let helpers: [Rule] = [
    Rewriting("$t.isin($x)", by: "$t in $x"),
    Rewriting("&", by: " and "), Rewriting("|", by: " or "), Rewriting("~", by: "not "),
    Rewriting("lambda $n: $x", by: "$n => $x"),
    Rewriting("pd.$n($r)", by: "$n($r)"), Rewriting("np.$n($r)", by: "$n($r)"),
    Rewriting("math.$n($r)", by: "$n($r)"),
  ].map(Rule.init)
}
