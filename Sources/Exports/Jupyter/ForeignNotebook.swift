import Diagnostics
import ForeignLines
import Language
import Styling
import Values

/// A notebook of another language, cell by cell.
struct ForeignNotebook {
  let tongue: Tongue
  let isFunction: @Sendable (String) -> Bool
  private(set) var quoted = 0
  private(set) var leftOut = 0

  init(tongue: Tongue, isFunction: @escaping @Sendable (String) -> Bool) {
    self.tongue = tongue
    self.isFunction = isFunction
  }

  mutating func markdown(_ cells: [JSONTree], title: String) -> String {
    let name = JSON.text(title)
    let front =
      Bilingual(
        "---\netude: 2\ntitre: \(name)\nlangue: fr\n---\n",
        "---\netude: 2\ntitle: \(name)\nlang: en\n---\n")(tongue)
    return front + cells.map { "\n" + block($0) + "\n" }.joined()
  }

  private mutating func block(_ cell: JSONTree) -> String {
    var source = (cell["source"]?.string ?? "").replacing("\r\n", with: "\n")
    while source.hasSuffix("\n") { source.removeLast() }
    if case .object(let files)? = cell["attachments"] { leftOut += files.count }
    switch cell["cell_type"]?.string {
    case "markdown": return Self.closed(source)
    case "code":
      leftOut += cell["outputs"]?.items?.count ?? 0
      return code(source)
    default: return Self.fenced(source, "text")
    }
  }

  /// Prose whose last fence is closed, so that it does not take in what comes after.
  private static func closed(_ source: String) -> String {
    var open: String?
    for line in source.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      guard let mark = text.first, mark == "`" || mark == "~" else { continue }
      let run = String(text.prefix { $0 == mark })
      guard run.count >= 3 else { continue }
      if let fence = open {
        if run.hasPrefix(fence), text.allSatisfy({ $0 == mark || $0 == " " }) { open = nil }
      } else {
        open = run
      }
    }
    return open.map { source + "\n" + $0 } ?? source
  }

  private static func fenced(_ source: String, _ info: String) -> String {
    let marks = CellText.marks(around: source)
    return "\(marks)\(info)\n\(source)\n\(marks)"
  }

  private mutating func code(_ source: String) -> String {
    guard !source.allSatisfy(\.isWhitespace) else { return "" }
    quoted += 1
    let note =
      Bilingual(
        "*Cellule Python, gardée telle quelle : étude ne l'exécute pas.*",
        "*Python cell, kept as it is: étude does not run it.*")(tongue)
    var out = Self.fenced(source, "python") + "\n\n" + note
    let pairs = source.split(separator: "\n").compactMap { pair(String($0)) }
    if !pairs.isEmpty {
      out += Bilingual("\n\nAvec étude :\n", "\n\nWith étude:\n")(tongue)
      for (theirs, ours) in pairs {
        out += "\n- \(Self.span(theirs)) → \(Self.span(ours))"
      }
    }
    return out
  }

  /// A line and étude's, where the table of foreign lines has it in another form.
  private func pair(_ line: String) -> (String, String)? {
    let code = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first
    let bare = Self.trimmed(line.contains("\"") || line.contains("'") ? line[...] : code ?? "")
    guard !bare.isEmpty else { return nil }
    if let line = ForeignLine.all.first(where: { $0.theirs == bare }), !line.ours.isEmpty {
      return line.ours == bare ? nil : (bare, line.ours)
    }
    // A line that only sets how a picture looks becomes `pass`, which says nothing to a reader.
    let translated = Program.read(Source(bare, origin: .input(0)), mode: .file).source.text
    if translated != bare { return translated == "pass" ? nil : (bare, translated) }
    guard let ours = LineRewriter(isFunction: isFunction).rewrite(bare)?.line, ours != bare else {
      return nil
    }
    return (bare, ours)
  }

  private static func trimmed(_ text: Substring) -> String {
    let end = text.lastIndex { !$0.isWhitespace }
    return end.map { String(text[...$0].drop(while: \.isWhitespace)) } ?? ""
  }

  /// Code in a line of Markdown.
  private static func span(_ code: String) -> String {
    code.contains("`") ? "`` \(code) ``" : "`\(code)`"
  }
}
