import CEditLine

extension LineEditor {
  /// The look of some characters of the text.
  public struct StyleSpan: Equatable, Sendable {
    /// The characters, counted in scalars.
    public var range: Range<Int>
    /// The SGR parameters, such as `1;34`.
    public var style: String

    /// Characters that look so; what a later span covers looks as that one says.
    public init(_ range: Range<Int>, _ style: String) {
      self.range = range
      self.style = style
    }
  }

  /// Paints the styles and the suggestion over what libedit has drawn.
  ///
  /// libedit learns nothing of this: the same characters stay in the same cells, and the cursor goes
  /// back to its own, or its next drawing goes wrong.
  func paint(isRead: Bool = false) {
    guard handle != nil, !isSearching, styles != nil || suggestionStyle != nil else { return }
    let (text, cursor) = line
    let spans = styles?(self.text, isRead ? nil : cursor) ?? []
    draw(spans, text, cursor, suggestion: isRead ? nil : suggestion)
  }

  /// Takes the styles away, before libedit moves characters about that it believes plain.
  func paintPlain() {
    let (text, cursor) = line
    draw([], text, cursor, suggestion: nil)
  }

  private func draw(
    _ spans: [StyleSpan], _ text: [Unicode.Scalar], _ cursor: Int, suggestion: String?
  ) {
    guard isPainted || !spans.isEmpty || suggestion != nil else { return }
    let columns = Terminal.columns
    let layout = ScreenLayout(prompt: prompt, text: text, cursor: cursor, columns: columns)
    // The top of a taller block is off the screen: its rows cannot be counted from the cursor.
    guard layout.end.row < Terminal.rows else { return }
    let places = ScreenLayout.places(prompt: prompt, text: text, columns: columns)
    var pen = Pen(row: layout.cursor.row)
    let looks = Self.looks(spans, count: text.count)
    // The mark before the indented lines of a block stands on the first of their blanks.
    let margin = spans.isEmpty ? nil : suggestionStyle
    for (index, scalar) in text.enumerated() where scalar != "\n" && ScreenLayout.isShown(scalar) {
      let isMargin = scalar == " " && index > 0 && text[index - 1] == "\n"
      if let margin, isMargin {
        pen.put("│", at: places[index], margin)
      } else {
        pen.put(scalar, at: places[index], looks[index])
      }
    }
    if let suggestion { suggest(suggestion, at: layout.end, columns, &pen) }
    Terminal.write(pen.finished(at: layout.cursor))
    isPainted = !spans.isEmpty
  }

  private static func looks(_ spans: [StyleSpan], count: Int) -> [String] {
    var looks = [String](repeating: "", count: count)
    for span in spans {
      for index in span.range.clamped(to: 0..<count) { looks[index] = span.style }
    }
    return looks
  }

  /// The first line of what is suggested, cut at the edge of the screen.
  private func suggest(
    _ rest: String, at end: ScreenLayout.Place, _ columns: Int, _ pen: inout Pen
  ) {
    let lines = rest.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    var place = end
    for scalar in (lines[0] + (lines.count > 1 ? " …" : "")).unicodeScalars {
      let width = ScreenLayout.width(scalar)
      guard ScreenLayout.isShown(scalar), place.column + width < columns else { break }
      pen.put(scalar, at: place, suggestionStyle ?? "")
      place.column += width
      isSuggesting = true
    }
  }

  /// The rest of the newest past statement that begins with the text.
  var suggestion: String? {
    guard suggestionStyle != nil, !isSearching, !past.isRecalling else { return nil }
    if let proposalAtStart { return proposalAtStart }
    let (text, cursor) = line
    guard cursor == text.count, let entry = past.continuation(of: self.text) else { return nil }
    return String(entry.unicodeScalars.dropFirst(text.count))
  }

  /// The text proposed, where nothing is typed.
  var proposalAtStart: String? { buffer.isEmpty && !past.isRecalling ? proposal : nil }

  /// Takes the suggestion off the screen; it stands right behind the cursor.
  func clearSuggestion() {
    guard isSuggesting else { return }
    isSuggesting = false
    Terminal.write("\u{1B}[K")
  }
}

/// Collects characters for places of the screen with the moves and colours between them.
private struct Pen {
  private var out = ""
  private var row: Int
  private var style = ""
  /// The place at which the terminal writes next; nil where a full row leaves that open.
  private var next: ScreenLayout.Place?

  init(row: Int) { self.row = row }

  mutating func put(_ scalar: Unicode.Scalar, at place: ScreenLayout.Place, _ look: String) {
    if next != place { out += ScreenLayout.moves(from: row, to: place) }
    if look != style { out += look.isEmpty ? "\u{1B}[0m" : "\u{1B}[0;\(look)m" }
    style = look
    out.unicodeScalars.append(scalar)
    row = place.row
    next = ScreenLayout.Place(row: row, column: place.column + ScreenLayout.width(scalar))
  }

  func finished(at place: ScreenLayout.Place) -> String {
    out + (style.isEmpty ? "" : "\u{1B}[0m") + ScreenLayout.moves(from: row, to: place)
  }
}
