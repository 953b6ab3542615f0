/// The number of colours that an output can show.
public enum ColourDepth: Sendable, Equatable {
  case none, ansi16, ansi256
}

/// The colours that the user asked for on the command line: `--color auto|always|never`.
public enum ColourChoice: String, Sendable, CaseIterable {
  case auto, always, never
}

/// The capabilities of an output, decided once from the surroundings by one pure function.
public struct Capabilities: Sendable, Equatable {
  /// True when the output is a terminal that understands escape sequences.
  public var isTerminal: Bool
  /// The colours it shows.
  public var colours: ColourDepth
  /// True when it shows more than 7-bit ASCII.
  public var unicode: Bool
  /// Columns of text per line.
  public var width: Int
  /// Lines of a screen; nil for an output that goes on for ever.
  public var height: Int?

  /// The width of what is not printed on a terminal, unless `COLUMNS` says another.
  public static let defaultWidth = 72

  /// The capabilities of a file or a pipe: no colour, UTF-8, 72 columns.
  public static let file = Capabilities(
    isTerminal: false, colours: .none, unicode: true, width: defaultWidth)

  /// Capabilities as given.
  public init(
    isTerminal: Bool, colours: ColourDepth, unicode: Bool, width: Int, height: Int? = nil
  ) {
    self.isTerminal = isTerminal
    self.colours = colours
    self.unicode = unicode
    self.width = width
    self.height = height
  }

  /// The capabilities of an output.
  ///
  /// - Parameters:
  ///   - isTerminal: whether it is a TTY.
  ///   - columns: the width the terminal tells, nil where it tells none.
  ///   - rows: the height the terminal tells, nil where it tells none.
  ///   - environment: `TERM`, `NO_COLOR`, `COLORTERM`, `COLUMNS` and the locale are read.
  ///   - choice: an explicit choice wins over the environment.
  public static func detect(
    isTerminal: Bool, columns: Int?, rows: Int? = nil, environment: [String: String],
    choice: ColourChoice
  ) -> Capabilities {
    let term = environment["TERM"] ?? ""
    let capable = isTerminal && term != "dumb" && !term.isEmpty
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"]
      .lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C.UTF-8"
    // The name of the encoding stands after a point, before an at sign, or alone.
    let parts = locale.uppercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
    let told = columns ?? environment["COLUMNS"].flatMap { Int($0) }
    let width = max(20, min(told ?? (isTerminal ? 80 : defaultWidth), 1000))
    return Capabilities(
      isTerminal: capable,
      colours: colours(choice, capable: capable, term: term, environment: environment),
      unicode: parts.contains("UTF-8") || parts.contains("UTF8"),
      width: width, height: isTerminal ? rows : nil)
  }

  private static func colours(
    _ choice: ColourChoice, capable: Bool, term: String, environment: [String: String]
  ) -> ColourDepth {
    switch choice {
    case .never: return .none
    case .always: break
    case .auto:
      let refused = !(environment["NO_COLOR"] ?? "").isEmpty
      if !capable || refused { return .none }
    }
    let isRich =
      term.contains("256") || term.contains("kitty") || !(environment["COLORTERM"] ?? "").isEmpty
    return isRich ? .ansi256 : .ansi16
  }
}
