public import Styling

/// The page of one code, which `help N203` shows.
///
/// Declared in the type of the code. The help, the reference and the tests, which run both pieces
/// of code, derive from it.
public struct FaultEntry: Sendable {
  /// A kind of example.
  public enum Kind: Sendable {
    /// Statements, which raise the code when they are run.
    case program
    /// A notebook.
    case notebook
    /// A command line.
    case command
    /// A sketch of something too large, or too rare, to stand on a page.
    case outline
  }

  /// The occasions on which a note is given.
  public enum NoteKind: Sendable, Equatable {
    /// It tells what became of the data: missing, unmatched, unread, undecided. It comes with every
    /// statement that it is true of.
    case data
    /// It teaches: how a number was read, what a name means now, a habit from elsewhere. It comes
    /// once per session.
    case teaching
  }

  /// The family that the letter of a code stands for.
  public enum Family: Character, Sendable, CaseIterable {
    case syntax = "S"
    case names = "N"
    case units = "U"
    case data = "D"
    case files = "F"
    case limits = "L"

    /// True when the line itself is at fault, which was just typed: not data or limits, which a line
    /// may meet that was typed long before.
    package var isAboutWriting: Bool { [.syntax, .names, .units].contains(self) }
  }

  /// A letter for the family and three digits: `N203`.
  public let code: String
  /// The weight of the fault.
  public let severity: Severity
  /// The occasions on which it is given, where it is a note.
  public let noteKind: NoteKind
  /// The meaning of the code and the way out, in a few sentences.
  public let page: Bilingual
  /// The kind of the example.
  public let kind: Kind
  /// Something that raises the code.
  public let example: String
  /// The same thing as it should be.
  public let mended: String
  /// The files that the example reads, by name.
  public let files: [String: [UInt8]]

  init(
    _ code: String, _ severity: Severity, _ noteKind: NoteKind = .data, page: Bilingual,
    as kind: Kind = .program, example: String, mended: String, files: [String: [UInt8]] = [:]
  ) {
    self.code = code
    self.severity = severity
    self.noteKind = noteKind
    self.page = page
    self.kind = kind
    self.example = example
    self.mended = mended
    self.files = files
  }

  /// The family that the code's letter names; a test sees to it that each code has one.
  public var family: Family { code.first.flatMap(Family.init) ?? .limits }

  /// All entries, in the order of the codes within each family.
  public static let all: [FaultEntry] = writing + naming + measuring + computing + storing + running

  private static let writing =
    bracketsAndQuotes + numbersAndSigns + wordsOutOfPlace + missingParts + charactersOfText
    + formsOutOfPlace + percentAndDurations
  private static let naming =
    unknownNames + argumentsAndLocals + namesOfTwoThings + namesFromElsewhere
  private static let measuring =
    dimensions + kinds + plainNumbers + unitsOfColumns + unitsWithRules
  private static let computing =
    studyNames + methods + arithmetic + missingCells + columns + numbersAndShapes + dates
    + numbersInTexts
    + statistics + maps + intervals
    + tableShapes + tableLookups + tableVerbs + columnsOfVerbs + languageModels
  private static let storing =
    readingFiles + writingFiles + notebooks + notebookCells + checking + exercises + grading
    + lessons + exports + kernels + pictureFiles + pictures
  private static let running = numberLimits + runLimits

  /// The entry of a code, nil where it has none.
  public static func of(_ code: String) -> FaultEntry? { all.first { $0.code == code } }
}
