public import ArgumentParser
import BuiltinKit
import Builtins
import Datasets
import Evaluation
import LineEditor
import Platform
public import Styling

// The parser's own list of the words is made by reflection, at each start.
extension ColourChoice: ExpressibleByArgument {
  /// The words of `--color`.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
extension Tongue: ExpressibleByArgument {
  /// The words of `--lang`.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// The form in which results are printed.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown, html
}

/// Options that hold those of all commands.
protocol CommandOptions {
  var common: Options { get }
}

/// Options as they are typed, which a plain struct is made of.
///
/// What needs no parser makes do with the plain struct: the parser's wrappers take long to set up.
protocol TypedChoices: ParsableArguments {
  associatedtype Choices
  var choices: Choices { get }
}

/// The options of all commands, as they are typed.
struct TypedOptions: TypedChoices {
  @Option(name: .long) var lang: Tongue?
  @Option(name: .long) var data: String?
  @Option(name: .long) var color: ColourChoice?
  @Option(name: .long) var format: ResultFormat?
  @Flag(name: [.customShort("q"), .long]) var quiet = false
  @Flag(name: [.customLong("plain"), .customLong("simple")]) var plain = false
  @Option(name: [.customLong("limit-time"), .customLong("limite-temps")]) var time: TimeLimit?
  @Option(
    name: [
      .customLong("limit-memory"), .customLong("limite-mémoire"), .customLong("limite-memoire"),
    ])
  var memory: MemoryLimit?
  @Flag(name: [.customShort("h"), .customLong("help"), .customLong("aide")]) var help = false

  var choices: Options {
    var options = Options()
    (options.lang, options.data, options.help) = (lang, data, help)
    (options.quiet, options.plain) = (quiet, plain)
    options.limits = LimitOptions(time: time, memory: memory)
    if let color { options.color = color }
    if let format { options.format = format }
    return options
  }
}

/// The options of all commands.
struct Options: CommandOptions {
  var lang: Tongue?
  var data: String?
  var color = ColourChoice.auto
  var format = ResultFormat.text
  var quiet = false
  var plain = false
  var limits = LimitOptions()
  var help = false

  var common: Options { self }

  /// The language: the option, else the environment's.
  var tongue: Tongue { lang ?? Tongue.detect(environment: Self.environment) }

  /// The environment's variables that étude reads.
  private static let environment = ProgramEnvironment.values(of: [
    "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "TERM", "NO_COLOR", "COLORTERM", "COLUMNS",
    "ETUDE_DATA", "HOME", "XDG_STATE_HOME",
  ])

  /// The capabilities of standard output, or of another stream.
  func capabilities(of stream: OpenFile = .standardOutput) -> Capabilities {
    let size = TerminalSize.current
    return Capabilities.detect(
      isTerminal: stream.isTerminal, columns: size?.columns, rows: size?.rows,
      environment: Self.environment, choice: plain ? .never : color)
  }

  /// The data sets: of `--data`, else `$ETUDE_DATA`, else of the folder `data` beside the file that
  /// runs, else of `./data`, else the program's own.
  ///
  /// A folder that was asked for by name must exist. The study's tables may also lie beside the
  /// file itself. In grading `./data` does not count: it may be the pupils'.
  func library(besides file: String? = nil, isGrading: Bool = false) throws -> DataLibrary {
    let home = file.flatMap { Self.folder(of: $0) }
    if let folder = data ?? Self.environment["ETUDE_DATA"].flatMap({ $0.isEmpty ? nil : $0 }) {
      guard FileSystem.isFolder(folder) else { throw FileError.notFound(folder) }
      return DataLibrary(folder: folder, besides: home)
    }
    let places = [home.map { "\($0)/data" }, isGrading ? nil : "data"].compactMap { $0 }
    return DataLibrary(folder: places.first { FileSystem.isFolder($0) }, besides: home)
  }

  /// The folder of a file, nil for standard input.
  private static func folder(of file: String) -> String? {
    if file == "-" { return nil }
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if parts.isEmpty { return "." }
    return parts == [""] ? "/" : parts.joined(separator: "/")
  }

  /// The folder of what étude remembers: in `$XDG_STATE_HOME`, by default `~/.local/state`.
  var stateFolder: String? {
    if let state = Self.environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return "\(state)/etude"
    }
    return Self.environment["HOME"].map { "\($0)/.local/state/etude" }
  }

  /// The file of past statements.
  var historyPath: String? { stateFolder.map { $0 + "/history" } }

  /// The printer of results.
  func printer() -> ResultPrinter {
    ResultPrinter(
      format: format, tongue: tongue, output: capabilities(),
      errors: capabilities(of: .standardError), isQuiet: quiet, isPlain: plain)
  }

  /// A fresh session over the data sets, for the file that runs where there is one.
  func session(besides file: String? = nil, isGrading: Bool = false) throws -> Session {
    Session(
      catalogue: .standard, library: try library(besides: file, isGrading: isGrading))
  }

  /// The run that Ctrl-C interrupts.
  static let interruptible = CancellationToken { Interrupts.isPending }

  /// Runs `body` within the limits; an operation that cannot be stopped in time ends the program.
  func limited<Result>(
    _ printer: ResultPrinter, _ body: (CancellationToken) throws -> Result
  ) rethrows -> Result {
    try Self.interruptible.limited(
      to: limits.limits, overrun: { Self.end($0, printer) }, body)
  }

  /// Ends the program at once, since what runs does not stop.
  static func end(_ limit: LimitReached, _ printer: ResultPrinter) {
    printer.complain(limit.diagnostic)
    // Another thread is still at work: nothing of its state may be torn down.
    if case .time = limit.kind { ThisProcess.exitAtOnce(ExitStatus.timedOut.rawValue) }
    ThisProcess.exitAtOnce(ExitStatus.failed.rawValue)
  }
}
