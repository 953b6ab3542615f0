/// A fault of a file that should be a notebook, or an oddity in one.
public struct NotebookProblem: Error, Equatable {
  /// The kind.
  public var kind: Kind
  /// The line of the file, counted from 1.
  public var line: Int

  /// A problem on a line.
  public init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  /// The kinds of faults; the first group makes a file malformed, the second only warns.
  public enum Kind: Sendable, Equatable {
    /// Bytes that are no UTF-8.
    case notUTF8
    /// No front matter with `etude: 1`: some other Markdown file.
    case notANotebook
    /// A `---` on the first line and none after it.
    case unclosedFrontMatter
    /// Front matter that is no YAML: what the YAML reader says.
    case invalidYAML(String)
    /// Front matter that is no mapping.
    case frontMatterIsNoMapping
    /// A key that stands twice: the key.
    case repeatedKey(String)
    /// `etude:` with a version that this program does not know: the version.
    case unknownVersion(String)
    /// `paramètres` or `empreintes` is no mapping: the key.
    case isNoMapping(String)
    /// A list or a mapping where one value was expected: the key.
    case isNoScalar(String)
    /// A parameter's name that the language cannot read: the name.
    case invalidParameterName(String)
    /// A cell, an output or a hint that the end of the file closes.
    case unclosedFence

    /// A key of the front matter that says nothing to us: the key.
    case unknownKey(String)
    /// A language other than French and English: its name.
    case unknownLanguage(String)
    /// A word of an info string that says nothing to us: the word.
    case unknownWord(String)
    /// A second role, id or code, which is left out: the word.
    case surplusWord(String)
    /// `key=value` whose value is no number from 0 on: the word.
    case invalidSetting(String)
    /// An output, or an error, without a cell just above.
    case orphanOutput
    /// A value in the prose without its `<!--/-->`.
    case unclosedValue
    /// A value in the prose without an expression.
    case emptyValue
  }

  /// Tells whether the file can be used all the same.
  public var isWarning: Bool {
    switch kind {
    case .unknownKey, .unknownLanguage, .unknownWord, .surplusWord, .invalidSetting, .orphanOutput,
      .unclosedValue, .emptyValue:
      true
    default: false
    }
  }
}
