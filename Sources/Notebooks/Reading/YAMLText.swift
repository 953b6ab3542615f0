import Yams

/// Front matter as a tree of YAML nodes, whose lines are those of the file.
enum YAMLText {
  /// The root of a YAML text that starts on line 2 of its file; nil where it holds nothing.
  ///
  /// No rule is given that would make numbers or truth values of the scalars; those of the library
  /// are regular expressions, which cost more than all the rest of the reading.
  static func compose(_ yaml: String) throws(NotebookProblem) -> Node? {
    do {
      return try Yams.compose(yaml: yaml, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw problem(error, yaml)
    } catch {
      throw NotebookProblem(.invalidYAML("\(error)"), line: 1)
    }
  }

  /// The line of the file, counted from 1, on which a node starts.
  static func line(of node: Node) -> Int {
    (node.mark?.line ?? 0) + 1
  }

  private static func problem(_ error: YamlError, _ yaml: String) -> NotebookProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return NotebookProblem(.invalidYAML(problem), line: mark.line + 1)
    case .duplicatedKeysInMapping(let keys, let context):
      return NotebookProblem(
        .repeatedKey(keys.first ?? "?"), line: context.mark.line + 1)
    case .reader(let problem, let offset, _, _):
      let before = yaml.utf8.prefix(offset ?? 0).count { $0 == 0x0A }
      return NotebookProblem(.invalidYAML(problem), line: before + 2)
    default:
      return NotebookProblem(.invalidYAML("\(error)"), line: 1)
    }
  }
}
