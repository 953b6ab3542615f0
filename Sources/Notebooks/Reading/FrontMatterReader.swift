import Diagnostics
import Styling
import TextMatching
import Values

/// Reads the front matter of a notebook.
///
/// Scalars come as they are written: what they mean is decided here.
struct FrontMatterReader {
  private var version: String?
  private var frontMatter: FrontMatter
  private var seen: Set<Key> = []
  private var warnings: [NotebookProblem] = []

  private enum Key {
    case version, title, tongue, duration, parameters, digests, lesson
  }

  private static let keys: [String: Key] = [
    "etude": .version, "titre": .title, "title": .title, "langue": .tongue, "lang": .tongue,
    "duree": .duration, "duration": .duration,
    "parametres": .parameters, "parameters": .parameters,
    "empreintes": .digests, "digests": .digests, "lecon": .lesson, "lesson": .lesson,
  ]

  static func read(
    _ lines: FileLines
  ) throws(NotebookProblem) -> (FrontMatter, [NotebookProblem]) {
    guard isRule(lines, 1, "---") else { throw NotebookProblem(.notANotebook, line: 1) }
    guard
      let last = (2...max(2, lines.count)).first(where: {
        $0 <= lines.count && (isRule(lines, $0, "---") || isRule(lines, $0, "..."))
      })
    else { throw NotebookProblem(.unclosedFrontMatter, line: 1) }
    let yaml = lines.text(SourceRange(lines.start(of: 2), lines.start(of: last)))
    let range = SourceRange(0, lines.start(of: last + 1))
    var reader = FrontMatterReader(range: range, lastLine: last)
    try reader.read(yaml)
    return (reader.frontMatter, reader.warnings)
  }

  /// Returns whether a line is `---` or `...`, after a byte order mark on the first.
  private static func isRule(_ lines: FileLines, _ line: Int, _ rule: String) -> Bool {
    let range = lines.range(of: line)
    let text = lines.text(SourceRange(range.lower, lines.trimmed(range).upper))
    return (line == 1 && text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text) == rule
  }

  /// The front matter of a text that has none.
  static var missing: FrontMatter {
    FrontMatterReader(range: SourceRange(0, 0), lastLine: 0).frontMatter
  }

  private init(range: SourceRange, lastLine: Int) {
    frontMatter = FrontMatter(
      range: range, lastLine: lastLine, version: 1, title: nil, tongue: .french, duration: nil,
      parameters: [],
      digests: [], lesson: nil)
  }

  private mutating func read(_ yaml: String) throws(NotebookProblem) {
    guard let root = try Self.root(of: yaml) else {
      throw NotebookProblem(.notANotebook, line: 1)
    }
    guard case .mapping(let mapping) = root.content else {
      throw NotebookProblem(.frontMatterIsNoMapping, line: Self.line(of: root))
    }
    for (key, value) in mapping { try read(key, value) }
    guard let version else { throw NotebookProblem(.notANotebook, line: 1) }
    guard let number = Int(version), (1...2).contains(number) else {
      throw NotebookProblem(.unknownVersion(version), line: versionLine)
    }
    frontMatter.version = number
  }

  private static func root(of yaml: String) throws(NotebookProblem) -> YAMLNode? {
    do { return try YAMLReader.read(yaml) } catch {
      switch error {
      case .malformed(let message, let line):
        let mended = YAMLRepair.line(in: yaml, failingAt: line)
        throw NotebookProblem(
          .invalidYAML(message, mended: mended?.text), line: (mended?.line ?? line) + 1)
      case .repeatedKey(let key, let line):
        throw NotebookProblem(.repeatedKey(key), line: line + 1)
      }
    }
  }

  /// The line of the file on which a node starts: above it stands the first rule.
  private static func line(of node: YAMLNode) -> Int { node.line + 1 }

  private var versionLine = 1

  private mutating func read(_ key: YAMLNode, _ value: YAMLNode) throws(NotebookProblem) {
    let line = Self.line(of: key)
    let word = key.text ?? "?"
    guard let known = Self.keys[folded(word)] else {
      return warnings.append(NotebookProblem(.unknownKey(word), line: line))
    }
    guard seen.insert(known).inserted else {
      throw NotebookProblem(.repeatedKey(word), line: line)
    }
    switch known {
    case .version:
      version = try scalar(value, of: word)
      versionLine = line
    case .title: frontMatter.title = try scalar(value, of: word)
    case .tongue: readTongue(try scalar(value, of: word), line)
    case .duration: frontMatter.duration = try scalar(value, of: word)
    case .parameters: try readParameters(value, word)
    case .digests:
      for (name, value) in try entries(value, of: word) {
        let file = name.text ?? ""
        frontMatter.digests.append(DataDigest(file: file, digest: try scalar(value, of: file)))
      }
    case .lesson: try readLesson(value, word)
    }
  }

  private mutating func readLesson(_ value: YAMLNode, _ key: String) throws(NotebookProblem) {
    var found: [(key: String, value: String)] = []
    for (name, value) in try entries(value, of: key) {
      let name = name.text ?? ""
      found.append((name, try scalar(value, of: name)))
    }
    frontMatter.lesson = LessonRecord(found)
  }

  private mutating func readTongue(_ word: String, _ line: Int) {
    switch folded(word) {
    case "fr", "francais", "french", "frfr": frontMatter.tongue = .french
    case "en", "anglais", "english", "engb", "enus": frontMatter.tongue = .english
    default: warnings.append(NotebookProblem(.unknownLanguage(word), line: line))
    }
  }

  private mutating func readParameters(_ value: YAMLNode, _ key: String) throws(NotebookProblem) {
    for (name, value) in try entries(value, of: key) {
      let line = Self.line(of: name)
      let word = name.text ?? ""
      guard ParameterText.isName(word) else {
        throw NotebookProblem(.invalidParameterName(word), line: line)
      }
      let text = try scalar(value, of: word)
      frontMatter.parameters.append(
        DeclaredParameter(
          name: word, value: value.isQuoted ? .text(text) : ParameterText.value(text), line: line))
    }
  }

  /// The characters of a value that is neither a list nor a mapping.
  private func scalar(_ node: YAMLNode, of key: String) throws(NotebookProblem) -> String {
    guard let text = node.text else {
      throw NotebookProblem(.isNoScalar(key), line: Self.line(of: node))
    }
    return text
  }

  /// The keys, which are scalars, and the values of a mapping; none of an empty value.
  private func entries(
    _ node: YAMLNode, of key: String
  ) throws(NotebookProblem) -> [(key: YAMLNode, value: YAMLNode)] {
    if node.text == "" { return [] }
    guard case .mapping(let entries) = node.content else {
      throw NotebookProblem(.isNoMapping(key), line: Self.line(of: node))
    }
    for (name, _) in entries where name.text == nil {
      throw NotebookProblem(.isNoScalar(key), line: Self.line(of: name))
    }
    return entries
  }
}
