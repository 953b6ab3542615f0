public import Diagnostics
public import Styling

/// A line that students bring from Python, pandas, seaborn or their keyboard, beside étude's.
///
/// An entry of the table is all there is to write for a new line: what is done with it,
/// `docs/depuis-python.md` and the tests of both derive from it.
public struct ForeignLine: Sendable {
  /// The subject of a line: the sections of the page, in order.
  public enum Topic: Sendable, CaseIterable {
    case files, looking, columns, rows, groups, figures, pictures, python, elsewhere, signs

    /// The heading.
    public var title: Bilingual {
      switch self {
      case .files: Bilingual("Lire et écrire", "Reading and writing")
      case .looking: Bilingual("Regarder une table", "Looking at a table")
      case .columns: Bilingual("Colonnes", "Columns")
      case .rows: Bilingual("Lignes", "Rows")
      case .groups: Bilingual("Grouper, compter, réunir", "Grouping, counting, joining")
      case .figures: Bilingual("Calculer", "Computing")
      case .pictures: Bilingual("Dessiner", "Drawing")
      case .python: Bilingual("Python", "Python")
      case .elsewhere:
        Bilingual("Autres langages, tableur, français", "Other languages, spreadsheets")
      case .signs: Bilingual("Signes", "Signs")
      }
    }
  }

  /// The fate of a line.
  ///
  /// Three are decided here: a line is translated before anything runs, ignored, or answered once
  /// it has failed. The other three say what the language itself does with it.
  public enum Outcome: Sendable {
    /// An exact equivalent runs in its place, and a note shows it; `PythonWriter` writes it.
    case translated
    /// A statement or an option that only sets how a picture looks is passed over, with a note.
    case passedOver
    /// A statement of this shape is passed over, and the note says so.
    case ignored(String, noting: @Sendable (SourceRange) -> Diagnostic)
    /// A line of this shape that failed is answered with the line to write.
    case answered(Rewriting)
    /// A line of étude as it stands.
    case accepted
    /// A line that runs, with the note of that code.
    case noted(String)
    /// An error of that code writes the line: the grammar's, the compiler's, or `PythonWriter`'s
    /// where its twin is not exact.
    case refused(String)

    static func answered(
      _ pattern: String, by template: String, says message: Bilingual? = nil,
      help: Bilingual? = nil
    ) -> Outcome {
      .answered(Rewriting(pattern, by: template, says: message, help: help))
    }
  }

  /// The subject of the line.
  public let topic: Topic
  /// The line as it is written elsewhere, over the tables of the study.
  public let theirs: String
  /// The line to write; empty where there is nothing to write.
  public let ours: String
  /// The fate of the line.
  public let outcome: Outcome

  init(_ topic: Topic, _ theirs: String, ours: String, _ outcome: Outcome) {
    self.topic = topic
    self.theirs = theirs
    self.ours = ours
    self.outcome = outcome
  }

  /// The whole table, in the order of the page.
  public static let all: [ForeignLine] =
    files + looking + columns + rows + groups + figures + pictures + python + elsewhere + signs
}

/// A shape of code and what it becomes.
///
/// In a pattern `$t` is a value with what hangs on it (`df["a"].b(1)`), `$n` a name, `$i` a number,
/// `$r` any run of arguments, `$o` nothing or a comma and arguments, `$m` an expression that
/// mentions `$t`, `"$c"` a text, `$l` a list of texts, `$d` pairs of texts, any other an
/// expression; a second occurrence must read the same. In a template `$c` is the text as a
/// column's name, `"$c"` as it was typed, `$q` its bare characters; `$x:t` is `$x` with the columns
/// of `$t` written alone.
public struct Rewriting: Sendable {
  /// The shape.
  public let pattern: String
  /// The shape of what it becomes.
  public let template: String
  /// The message; without it, the first word of the pattern is said to be written otherwise.
  public let message: Bilingual?
  /// The advice where the line cannot be written for the student.
  public let help: Bilingual?

  init(
    _ pattern: String, by template: String, says message: Bilingual? = nil, help: Bilingual? = nil
  ) {
    self.pattern = pattern
    self.template = template
    self.message = message
    self.help = help
  }
}

/// The lines that are dealt with before anything runs, with their patterns read.
///
/// The patterns of answers are many, and read only once a line has failed.
public struct ForeignLineTable: Sendable {
  /// A shape and what is done with it.
  struct Rule: Sendable {
    let pattern: Pattern
    let rewriting: Rewriting

    init(_ rewriting: Rewriting) {
      pattern = Pattern(rewriting.pattern)
      self.rewriting = rewriting
    }
  }

  /// The shape of a statement that is passed over.
  struct Passing: Sendable {
    let pattern: Pattern
    /// The word that such a statement starts with.
    let opener: String
    let note: @Sendable (SourceRange) -> Diagnostic
  }

  let passings: [Passing]

  /// A table of these lines.
  init(_ lines: [ForeignLine]) {
    passings = lines.compactMap { line in
      guard case .ignored(let shape, let note) = line.outcome else { return nil }
      let pattern = Pattern(shape)
      guard case .literal(let opener)? = pattern.parts.first else { return nil }
      return Passing(pattern: pattern, opener: opener, note: note)
    }
  }

  /// The table of what étude passes over, all of which is about files; the other lines are not read
  /// before one has failed.
  public static let standard = ForeignLineTable(ForeignLine.files)

  /// The answers of `ForeignLine.all` to lines that failed.
  static let answers: [Rule] = ForeignLine.all.compactMap { line in
    guard case .answered(let rewriting) = line.outcome else { return nil }
    return Rule(rewriting)
  }
}
