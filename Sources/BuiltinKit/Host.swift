import Datasets
public import Diagnostics
public import Impact
public import Platform
public import Styling
public import Tables
public import Values

/// The services that the body of a function may ask of whoever calls it.
///
/// The evaluator is the host; a function never sees the evaluator itself.
public protocol Host: AnyObject {
  /// The language of messages and results.
  var tongue: Tongue { get }
  /// The columns of text that a picture may take.
  var width: Int { get }
  /// The catalogue, for `help`.
  var catalogue: Catalogue { get }
  /// The number of rows of the table that a verb's expression is being evaluated over, nil outside.
  var maskedRowCount: Int? { get }
  /// The number of rows of the table, or of the group of its rows, that a verb is at work on, also
  /// within the functions that its expression calls; nil outside.
  var rowsUnderWay: Int? { get }
  /// True where these rows are one group among others.
  var isInGroup: Bool { get }
  /// The names of that table's columns.
  var maskedColumnNames: [String]? { get }
  /// A column that the verb under way sees, nil outside of verbs; throws a fault where it
  /// has none of that name.
  func maskedColumn(_ name: String) throws -> Column?

  /// The table that a data set of the session's data folder holds, under its file's name or its
  /// alias; nil where there is none.
  func dataTable(_ name: String) throws -> Table?
  /// All bytes of a file; a relative path is sought where the host looks for files.
  func readFile(_ path: String) throws -> [UInt8]
  /// The bytes of a file, sought as by `readFile`, a piece at a time.
  func openFile(_ path: String) throws -> any ByteSource
  /// Writes a file whole or not at all, piece by piece.
  func writeFile(_ path: String, _ pieces: FilePieces) throws
  /// An SVG picture as PNG; throws `PictureProgramError.missing` where no program makes one.
  func png(fromSVG svg: String) throws -> [UInt8]
  /// The data sets of the session's data folder, in order: the file's name, the usual other name,
  /// the title.
  var dataSets: [(name: String, alias: String?, title: Bilingual)] { get throws }
  /// The study's own numbers, whatever has been assigned to the names of its tables since.
  ///
  /// They are built once and kept.
  func studyData() throws -> StudyData
  /// The data of the method of 2026, built once and kept.
  func methodTables() throws -> MethodTables
  /// Calls a function value.
  func call(_ function: any Callable, _ arguments: [Value]) throws -> Value
  /// Says something on standard error, in the same words once per statement, or once per session
  /// where it teaches.
  func note(_ diagnostic: Diagnostic)
  /// Comparisons that intervals have left open since the statement began, row by row in columns.
  var openComparisons: Int { get }
  /// Says how many missing cells an aggregate has left out; within `countingSkipped` they are added
  /// up first.
  func noteSkipped(_ count: Int, function: String)
  /// Runs something that calls an aggregate for each of many groups, and says of each function how
  /// many cells it has left out in all.
  func countingSkipped<Result>(_ body: () throws -> Result) throws -> Result
  /// Prints on standard output; a line that `end` does not end goes on with what is printed next.
  func print(_ text: StyledText, end: String)
  /// Shows a text as it is being written, to whoever waits for it at a terminal; it is gone when the
  /// value is there.
  func showUnderWay(_ text: String)
  /// Prints the help on a topic as it was typed, the overview without one.
  func showHelp(_ topic: String?) throws
  /// The run's leave to go on, which kernels and readers are handed: throws when the user has
  /// pressed Ctrl-C or a limit is reached.
  var checkpoint: Checkpoint { get }
}

extension Host {
  /// None, where nobody counts them.
  public var openComparisons: Int { 0 }

  /// Hands the user something worth knowing.
  public func note(_ fault: any Fault) { note(Diagnostic(fault)) }
}
