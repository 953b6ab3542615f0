/// The role of a run of text, so that a printer can decide how it looks.
///
/// Roles say meaning, never colour: the plain printer ignores them, the ANSI printer maps each
/// to a colour that reads on light and dark backgrounds, the HTML printer to a class.
public enum Role: String, Sendable, CaseIterable {
  case plain, number, unit, text, keyword, name
  case title, header, dim, prompt
  case error, warning, note, help, caret
  /// The colours of series in a plot, in the order of the Okabe–Ito palette.
  case series1, series2, series3, series4, series5, series6
  /// The classes of a map from low to high, yellow to dark red and on the scale viridis; land
  /// without data, and the sea.
  case heat1, heat2, heat3, heat4, heat5, heat6
  case viridis1, viridis2, viridis3, viridis4, viridis5, viridis6
  case land, sea

  /// The role of the series at `index`, counted from 0 and taken modulo the six hues.
  public static func series(_ index: Int) -> Role {
    let hues: [Role] = [.series1, .series2, .series3, .series4, .series5, .series6]
    return hues[index % hues.count]
  }
}

/// A text whose parts know their roles: what every result, message and picture becomes before
/// it is printed.
///
/// It holds nothing that a terminal would obey: whatever is added becomes visible first, so that
/// the escape sequences of what is printed are those of roles alone.
public struct StyledText: Sendable, Equatable {
  /// A run of characters of one role.
  public struct Run: Sendable, Equatable {
    /// The characters, line feeds included.
    public var text: String
    /// The role.
    public var role: Role
    /// The colour of a map that they stand on, where that is painted.
    ///
    /// Text in `plain` on it is printed so that it can be read there.
    public var background: Role?

    /// A run of `text` in `role`.
    public init(_ text: String, _ role: Role, on background: Role? = nil) {
      self.text = text
      self.role = role
      self.background = background
    }
  }

  /// The runs in reading order; neighbours differ in role or background, none is empty.
  public private(set) var runs: [Run] = []

  /// The empty text.
  public init() {}

  /// A text of one role.
  public init(_ text: String, _ role: Role = .plain) {
    append(text, role)
  }

  /// Adds `text` in `role` at the end.
  public mutating func append(
    _ text: String, _ role: Role = .plain, on background: Role? = nil
  ) {
    guard !text.isEmpty else { return }
    add(text.visible(), role, on: background)
  }

  private mutating func add(_ text: String, _ role: Role, on background: Role?) {
    if let last = runs.indices.last, runs[last].role == role, runs[last].background == background {
      runs[last].text += text
    } else {
      runs.append(Run(text, role, on: background))
    }
  }

  /// Adds another styled text at the end.
  public mutating func append(_ other: StyledText) {
    for run in other.runs { add(run.text, run.role, on: run.background) }
  }

  /// Adds a name, a path, a title or an id at the end, on one line whatever it holds.
  public mutating func append(name: String, _ role: Role = .plain) {
    append(name.visible(as: .name), role)
  }

  /// The characters alone.
  public var plain: String {
    runs.count == 1 ? runs[0].text : runs.map(\.text).joined()
  }

  /// True when there is nothing to print.
  public var isEmpty: Bool { runs.isEmpty }

  /// The two texts, one after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Adds `right` at the end of `left`.
  public static func += (left: inout StyledText, right: StyledText) {
    left.append(right)
  }
}
