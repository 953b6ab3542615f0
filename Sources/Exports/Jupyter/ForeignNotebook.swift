import Diagnostics
import ForeignLines
import JSONTrees
import Language
import Styling
import Values

/// A notebook that étude has not written, cell by cell: in another language, or begun in Jupyter
/// with étude's kernel.
struct ForeignNotebook {
  let tongue: Tongue
  /// The language of its cells, where they say no other.
  let language: String
  let isFunction: @Sendable (String) -> Bool
  /// A cell of Python in étude's words; nil where étude does not run it.
  let translated: (String) -> String?
  /// The start of an answer in étude's words; nil where it is no code of ours.
  let starter: (String) -> String?
  var counts = ImportCounts()
  /// The exercise of nbgrader's that tests belong to; nil where none of étude's stands above.
  var exercise: String?

  init(
    tongue: Tongue, language: String, isFunction: @escaping @Sendable (String) -> Bool,
    translated: @escaping (String) -> String?, starter: @escaping (String) -> String?
  ) {
    self.starter = starter
    self.tongue = tongue
    self.language = language
    self.isFunction = isFunction
    self.translated = translated
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
    if case .object(let files)? = cell["attachments"] { counts.attachments += files.count }
    switch cell["cell_type"]?.string {
    case "markdown":
      if let mark = NbgraderMark(cell), mark.isAnswer { return question(mark, source) }
      if let info = cell["metadata"]?["etude"]?["info"]?.string {
        return Self.fenced(HintText.unfolded(source), info)
      }
      return Self.closed(source)
    case "code":
      counts.outputs += cell["outputs"]?.items?.count ?? 0
      let language = cell["language"]?.string ?? self.language
      if language == "etude" { return own(source, cell["metadata"]?["etude"]) }
      if language == "python", let mark = NbgraderMark(cell) { return graded(source, mark) }
      return code(source, language)
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

  static func fenced(_ source: String, _ info: String) -> String {
    let marks = CellText.marks(around: source)
    return "\(marks)\(info)\n\(source)\n\(marks)"
  }

  /// A cell of étude's kernel, with the role that étude gave it where it came from a notebook of ours.
  private mutating func own(_ source: String, _ kept: JSONTree?) -> String {
    guard !source.allSatisfy(\.isWhitespace) else { return "" }
    counts.running += 1
    return Self.fenced(source, kept?["info"]?.string ?? "etude")
  }

  mutating func code(_ source: String, _ language: String) -> String {
    guard !source.allSatisfy(\.isWhitespace) else { return "" }
    if let (language, body) = Self.otherLanguage(source) { return quoted(body, language) }
    guard language == "python" else { return quoted(source, language) }
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let own = lines.filter { !Self.isMagic($0) }
    counts.magics += lines.count - own.count
    let code = own.joined(separator: "\n")
    guard !code.allSatisfy(\.isWhitespace) else { return "" }
    if let ours = translated(code) {
      counts.running += 1
      return Self.fenced(ours, "etude")
    }
    if let (start, rest) = runningStart(of: code) {
      counts.running += 1
      return Self.fenced(start, "etude") + "\n\n" + quoted(rest, "python") + beside(rest)
    }
    return quoted(code, "python") + beside(code)
  }

  /// The statements that a cell begins with and étude runs, in its words, where those that follow only
  /// show something, and the rest: what later cells need is then there.
  private func runningStart(of code: String) -> (start: String, rest: String)? {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = lines.indices.dropFirst().filter { index in
      guard let first = lines[index].first else { return false }
      return !first.isWhitespace && !")]}#".contains(first)
    }
    for start in starts.reversed() {
      let rest = lines[start...].joined(separator: "\n")
      guard !Self.changesSomething(rest) else { return nil }
      let head = lines[..<start].joined(separator: "\n")
      guard !head.matches(of: /(?m)^[A-Za-z_]\w*(?:\[[^\]]*\])?\s*=/).isEmpty else { return nil }
      if let ours = translated(head) { return (ours, rest) }
    }
    return nil
  }

  /// Returns whether lines of Python may give something a value, or change what has one.
  private static func changesSomething(_ code: String) -> Bool {
    code.contains(/(?m)^\s*(?:for|while|if|def|class|with|try|del|import|from)\b/)
      || code.contains(/(?m)^[A-Za-z_][\w.]*(?:\[[^\]]*\])*(?:\s*,\s*\w+)*\s*[-+*\/%]?=(?!=)/)
      || code.contains(/inplace|\.(?:append|extend|insert|update|pop|remove|clear|sort|reverse)\(/)
  }

  mutating func quoted(_ source: String, _ language: String) -> String {
    counts.quoted += 1
    let name = Self.names[language] ?? language
    let note =
      Bilingual(
        "*Cellule \(name), gardée telle quelle : étude ne l'exécute pas.*",
        "*\(name) cell, kept as it is: étude does not run it.*")(tongue)
    return Self.fenced(source, language) + "\n\n" + note
  }

  private static let names = [
    "python": "Python", "r": "R", "julia": "Julia", "bash": "shell", "html": "HTML", "sql": "SQL",
    "javascript": "JavaScript", "latex": "LaTeX",
  ]

  /// The language of a cell that begins with `%%`, and what stands below.
  private static func otherLanguage(_ source: String) -> (String, String)? {
    let lines = source.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("%%") else { return nil }
    let word = first.dropFirst(2).prefix { $0.isLetter || $0.isNumber || $0 == "!" }.lowercased()
    let language = ["sh": "bash", "!": "bash", "script": "bash", "js": "javascript"][word] ?? word
    // `%%time` and its like leave Python to be Python.
    guard names[language] != nil, language != "python" else { return nil }
    return (language, lines.count > 1 ? String(lines[1]) : "")
  }

  /// A line for Jupyter and the shell: `%matplotlib inline`, `!pip install`, `df?`.
  private static func isMagic(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    return text.hasPrefix("%") || text.hasPrefix("!") || line.hasSuffix("?") && !line.contains("#")
  }

  /// The lines of étude for those of Python that the table of foreign lines knows.
  private func beside(_ source: String) -> String {
    var out = ""
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

/// What became of the cells of a notebook from elsewhere.
public struct ImportCounts: Sendable, Equatable {
  /// Cells that étude runs.
  public var running = 0
  /// Cells of code that are quoted.
  public var quoted = 0
  /// Outputs that were left out.
  public var outputs = 0
  /// Attached images that were left out.
  public var attachments = 0
  /// Lines for Jupyter and the shell that were left out.
  public var magics = 0
  /// Exercises that were made of nbgrader's cells.
  public var exercises = 0
  /// Solutions and hidden tests of nbgrader's that were left out, for pupils would read a quotation.
  public var solutions = 0
}
