public import Diagnostics

/// A stretch of a notebook.
public enum Part: Sendable, Equatable {
  case prose(Prose)
  case cell(Cell)
  case hint(Hint)
  /// An output without a cell just above; a warning has been given for it.
  case orphan(Fence)

  /// The bytes from its start to its end, its stored blocks included.
  public var range: SourceRange {
    switch self {
    case .prose(let prose): prose.range
    case .cell(let cell):
      [cell.output?.fence.range, cell.error?.fence.range].compactMap(\.self)
        .reduce(cell.fence.range) { $0.union($1) }
    case .hint(let hint): hint.fence.range
    case .orphan(let fence): fence.range
    }
  }
}

/// Text between cells, with fences in other languages and whatever else Markdown knows.
public struct Prose: Sendable, Equatable {
  /// The bytes from its first line to the next cell; the blank lines before that cell included.
  public var range: SourceRange
  /// The line of the file on which it starts, counted from 1.
  public var firstLine: Int
  /// The values written into it, in the order of the text.
  public var values: [InlineValue]
}

/// A value in the prose, `<!--= expr:format -->text<!--/-->`.
public struct InlineValue: Sendable, Equatable {
  /// The whole of it, both comments included.
  public var range: SourceRange
  /// The expression, without the blanks around it.
  public var expression: SourceRange
  /// The format after the colon, as in an f-string; nil where none is given.
  public var format: String?
  /// The text between the comments, which `accept` rewrites.
  public var text: SourceRange
  /// The line of the file on which it starts, counted from 1.
  public var line: Int

  /// The text of a value that depends on an answer to come: any value agrees with it.
  public static let awaited = "…"
}

/// A help for an exercise, shown when it is asked for.
public struct Hint: Sendable, Equatable {
  /// The place.
  public var fence: Fence
  /// The exercise it belongs to.
  public var id: String?
}

/// A block of code.
public struct Cell: Sendable, Equatable {
  /// The place.
  public var fence: Fence
  /// The role.
  public var role: Role
  /// The exercise it belongs to, the `e1` of `#e1`.
  public var id: String?
  /// The points that an exercise, a test or a text is worth.
  public var points: Double?
  /// What an exercise asks of a pupil; nil where its author does not say.
  public var level: Level?
  /// The form of an answer that is compared with the solution's; nil where tests judge.
  public var form: AnswerForm?
  /// The relative difference that a short answer may have; nil where its author does not say.
  public var tolerance: Double?
  /// True where readers see what it gives and not its code.
  public var hidesCode = false
  /// The stored output, in the `sortie` just below.
  public var output: StoredOutput?
  /// The expected error, in the `erreur` just below.
  public var error: StoredError?

  /// The role of a cell.
  public enum Role: String, Sendable, CaseIterable {
    /// Run and shown.
    case ordinary
    /// A starter that the student completes.
    case exercise
    /// The solution of the teacher; it runs in the exercise's place.
    case solution
    /// Assertions that the student sees.
    case test
    /// Assertions that only grading runs.
    case hiddenTest
    /// An answer that the tests must refuse.
    case wrongAnswer
    /// Run as others; a lesson waits there.
    case pause
    /// A text of the pupil's own, which never runs and is marked by hand.
    case writing
  }
}

/// The output of a cell when it was last accepted.
public struct StoredOutput: Sendable, Equatable {
  /// The place.
  public var fence: Fence
  /// The relative difference that numbers may have, 0 unless the fence says otherwise.
  public var tolerance: Double
  /// The difference that numbers may have whatever their size, 0 unless the fence says otherwise.
  public var margin: Double
}

/// The error that a cell must end in.
public struct StoredError: Sendable, Equatable {
  /// The place.
  public var fence: Fence
  /// The error's code, such as `D402`; any error will do where it is nil.
  public var code: String?
}

/// A fenced block at the top level of the file.
public struct Fence: Sendable, Equatable {
  /// The whole block, from the start of the opening line to the end of the closing one, its line
  /// ending included.
  public var range: SourceRange
  /// The info string, without the blanks around it.
  public var info: SourceRange
  /// The lines between the fences, the last one's ending included; empty where there is none.
  public var body: SourceRange
  /// The line of the opening fence, counted from 1.
  public var firstLine: Int
  /// The line of the closing fence.
  public var lastLine: Int
  /// The sign that it is drawn with, a backtick or a tilde.
  public var mark: UInt8
  /// The number of these signs; inside there is no longer run that could close it.
  public var length: Int
  /// Blanks before the opening fence, at most 3; Markdown takes as many off each line.
  public var indent: Int
  /// True when a closing fence ends it; else the end of the file does.
  public var isClosed: Bool
}
