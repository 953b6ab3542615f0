import Diagnostics
import Styling
import TextMatching
import Values
import Yams

/// Reads the front matter of a notebook.
///
/// Yams gives the scalars as they are written, before YAML makes a false of Norway's `NO` and an
/// octal number of `010`: what they mean is decided here.
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

  /// Tells whether a line is `---` or `...`, after a byte order mark on the first.
  private static func isRule(_ lines: FileLines, _ line: Int, _ rule: String) -> Bool {
    let range = lines.range(of: line)
    let text = lines.text(SourceRange(range.lower, lines.trimmed(range).upper))
    return (line == 1 && text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text) == rule
  }

  private init(range: SourceRange, lastLine: Int) {
    frontMatter = FrontMatter(
      range: range, lastLine: lastLine, title: nil, tongue: .french, duration: nil, parameters: [],
      digests: [], lesson: nil)
  }

  private mutating func read(_ yaml: String) throws(NotebookProblem) {
    guard let root = try YAMLText.compose(yaml) else {
      throw NotebookProblem(.notANotebook, line: 1)
    }
    guard case .mapping(let mapping) = root else {
      throw NotebookProblem(.frontMatterIsNoMapping, line: YAMLText.line(of: root))
    }
    for (key, value) in mapping { try read(key, value) }
    guard let version else { throw NotebookProblem(.notANotebook, line: 1) }
    guard version == "1" else {
      throw NotebookProblem(.unknownVersion(version), line: versionLine)
    }
  }

  private var versionLine = 1

  private mutating func read(_ key: Node, _ value: Node) throws(NotebookProblem) {
    let line = YAMLText.line(of: key)
    let word = key.scalar?.string ?? "?"
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
        frontMatter.digests.append(
          DataDigest(file: name.string, digest: try scalar(value, of: name.string)))
      }
    case .lesson: try readLesson(value, word)
    }
  }

  private mutating func readLesson(_ value: Node, _ key: String) throws(NotebookProblem) {
    var found: [(key: String, value: String)] = []
    for (name, value) in try entries(value, of: key) {
      found.append((name.string, try scalar(value, of: name.string)))
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

  private mutating func readParameters(_ value: Node, _ key: String) throws(NotebookProblem) {
    for (name, value) in try entries(value, of: key) {
      let line = YAMLText.line(of: .scalar(name))
      guard ParameterText.isName(name.string) else {
        throw NotebookProblem(.invalidParameterName(name.string), line: line)
      }
      let text = try scalar(value, of: name.string)
      let isQuoted = value.scalar.map { $0.style != .plain && $0.style != .any } ?? false
      frontMatter.parameters.append(
        DeclaredParameter(
          name: name.string, value: isQuoted ? .text(text) : ParameterText.value(text), line: line))
    }
  }

  /// The characters of a value that is neither a list nor a mapping.
  private func scalar(_ node: Node, of key: String) throws(NotebookProblem) -> String {
    guard let scalar = node.scalar else {
      throw NotebookProblem(.isNoScalar(key), line: YAMLText.line(of: node))
    }
    return scalar.string
  }

  /// The keys and values of a mapping; none of an empty value.
  private func entries(
    _ node: Node, of key: String
  ) throws(NotebookProblem) -> [(Node.Scalar, Node)] {
    if node.scalar?.string == "" { return [] }
    guard case .mapping(let mapping) = node else {
      throw NotebookProblem(.isNoMapping(key), line: YAMLText.line(of: node))
    }
    var entries: [(Node.Scalar, Node)] = []
    for (name, value) in mapping {
      guard let name = name.scalar else {
        throw NotebookProblem(.isNoScalar(key), line: YAMLText.line(of: name))
      }
      entries.append((name, value))
    }
    return entries
  }
}
