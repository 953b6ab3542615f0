/// The footnotes of a page: where each is defined, and the number it has on the page.
///
/// A notebook's prose is many stretches; a note that any of them defines may be called from all, and
/// stands once, at the end of the page. GitHub's spelling: `[^name]` calls, `[^name]: text` defines,
/// and lines indented by four blanks go on with it.
struct Footnotes {
  /// The Markdown of each note by its name.
  private var texts: [String: String] = [:]
  /// The names in the order of the definitions.
  private var names: [String] = []
  /// The names in the order in which the page calls them, so that their places are their numbers.
  private(set) var called: [String] = []
  private var calls: [String: Int] = [:]

  /// Takes the definitions out of a stretch of Markdown; what is left keeps its other lines.
  mutating func taken(from markdown: String) -> String {
    var kept: [Substring] = []
    var open: String?
    var gap = 0
    var fence = FenceOfLines()
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let isCode = fence.isInside(line)
      if !isCode, let (name, text) = Self.definition(line) {
        if texts[name] == nil { names.append(name) }
        texts[name] = String(text)
        (open, gap) = (name, 0)
      } else if let name = open, line.allSatisfy(\.isWhitespace) {
        gap += 1
        texts[name, default: ""] += "\n"
      } else if let name = open, gap == 0 || line.hasPrefix("    ") || line.hasPrefix("\t") {
        texts[name, default: ""] += "\n" + line.drop { $0 == " " || $0 == "\t" }
        gap = 0
      } else {
        if open != nil, gap > 0 { kept.append("") }
        open = nil
        kept.append(line)
      }
    }
    return kept.joined(separator: "\n")
  }

  /// The name and the text of `[^name]: text`.
  private static func definition(_ line: Substring) -> (String, Substring)? {
    guard let match = line.prefixMatch(of: /[ ]{0,3}\[\^([^\]\s]+)\]:[ \t]*/) else { return nil }
    return (String(match.1), line[match.range.upperBound...])
  }

  /// The call of a note as HTML; nil where no note has that name.
  mutating func call(_ name: String) -> String? {
    guard texts[name] != nil else { return nil }
    if !called.contains(name) { called.append(name) }
    let number = (called.firstIndex(of: name) ?? 0) + 1
    calls[name, default: 0] += 1
    let id = calls[name] == 1 ? " id=\"appel-\(number)\"" : ""
    return "<sup><a href=\"#note-\(number)\"\(id) role=\"doc-noteref\">\(number)</a></sup>"
  }

  /// The next note to write, from `index` on, with its Markdown: those that are called, in their
  /// order, then those that nobody calls.
  mutating func note(at index: Int) -> (text: String, isCalled: Bool)? {
    if index < called.count { return (texts[called[index]] ?? "", true) }
    let rest = names.filter { !called.contains($0) }
    let place = index - called.count
    return place < rest.count ? (texts[rest[place]] ?? "", false) : nil
  }
}

/// Tells, line by line, what stands in a fenced block of code.
struct FenceOfLines {
  private var open: Substring?

  /// Returns whether the line opens a fenced block, stands in one, or closes it.
  mutating func isInside(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    let mark = text.first
    let run = mark == "`" || mark == "~" ? text.prefix { $0 == mark } : ""
    guard let fence = open else {
      if run.count >= 3 { open = run }
      return open != nil
    }
    if run.count >= fence.count, run.first == fence.first,
      text.dropFirst(run.count).allSatisfy(\.isWhitespace)
    {
      open = nil
    }
    return true
  }
}
