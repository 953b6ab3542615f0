public import Styling

/// A line that students bring from Python, pandas, seaborn or their keyboard, beside étude's.
///
/// Declared once: the messages that answer such a line, `docs/depuis-python.md` and the tests of
/// both derive from it.
public struct Habit: Sendable {
  /// What a line is about: the sections of the page, in order.
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

  /// How the line is answered.
  public enum Answer: Sendable {
    /// It runs as it is.
    case accepted
    /// It runs, and the note of that code says what to know.
    case noted(String)
    /// The parser knows it and answers with the message of that code.
    case parsed(String)
    /// It is recognised by its shape once it has failed, and rewritten.
    case rewritten(Rewriting)
  }

  /// What the line is about.
  public let topic: Topic
  /// The line as it is written elsewhere, over the tables of the study.
  public let theirs: String
  /// The line to write; empty where there is nothing to write.
  public let ours: String
  /// How the line is answered.
  public let answer: Answer

  init(_ topic: Topic, _ theirs: String, _ ours: String, _ answer: Answer) {
    self.topic = topic
    self.theirs = theirs
    self.ours = ours
    self.answer = answer
  }

  /// A line that is recognised by a shape and rewritten to another.
  init(_ topic: Topic, _ theirs: String, _ ours: String, _ pattern: String, _ template: String) {
    self.init(topic, theirs, ours, .rewritten(Rewriting(pattern, template)))
  }

  /// Every habit, in the order of the page.
  public static let all: [Habit] =
    files + looking + columns + rows + groups + figures + pictures + python + elsewhere + signs
}

/// A shape of code and what it becomes.
///
/// In a pattern `$t` is a value with what hangs on it (`df["a"].b(1)`), `$n` a name, `$i` a number, `$r` any
/// run of arguments, `$o` nothing or a comma and arguments, `$m` an expression that mentions `$t`,
/// `"$c"` a text, `$l` a list of texts, `$d` pairs of texts, any other an expression; a second
/// occurrence must read the same. In a template `$c` is the text as a column's name, `"$c"` as it
/// was typed, `$q` its bare characters; `$x:t` is `$x` with the columns of `$t` written alone.
public struct Rewriting: Sendable {
  /// The shape.
  public let pattern: String
  /// What it becomes.
  public let template: String
  /// What to say; without it, the first word of the pattern is said to be written otherwise.
  public let message: Bilingual?
  /// What to do, where the line cannot be written for the student.
  public let help: Bilingual?

  init(
    _ pattern: String, _ template: String, says message: Bilingual? = nil, help: Bilingual? = nil
  ) {
    self.pattern = pattern
    self.template = template
    self.message = message
    self.help = help
  }
}
