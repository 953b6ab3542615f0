import CEditLine
import Platform
import Styling

extension LineEditor {
  /// A continuation of the word at the cursor.
  public struct Candidate: Equatable, Sendable {
    /// The replacement of the word, a closing quote or parenthesis included.
    public var text: String
    /// The text in the list of candidates.
    public var display: String
    /// A description in a few words.
    public var summary: String?
    /// The kind of thing that it names.
    public var kind: Kind

    /// The kinds of things that complete a word, by the words that other editors know them by.
    public enum Kind: String, Sendable {
      case function, keyword, unit, table, path, text
      case variable = "instance"
      case column = "property"
      case parameter = "param"
      case command = "magic"
    }

    /// A candidate that is listed as it is inserted unless said otherwise.
    public init(
      text: String, display: String? = nil, summary: String? = nil, kind: Kind = .text
    ) {
      self.kind = kind
      self.text = text
      self.display = (display ?? text).visible(as: .name)
      self.summary = summary
    }
  }

  /// The candidates at a place of the text.
  public struct Completion: Equatable, Sendable {
    /// The offset in UTF-8 at which the word begins that a candidate replaces, up to the cursor.
    public var replaceFrom: Int
    /// The candidates, in the order in which they are listed.
    public var candidates: [Candidate]

    /// Candidates for the word between an offset in UTF-8 and the cursor.
    public init(replaceFrom: Int, candidates: [Candidate]) {
      self.replaceFrom = replaceFrom
      self.candidates = candidates
    }

    /// The beginning that all candidates share.
    var commonPrefix: String {
      guard var prefix = candidates.first.map({ Array($0.text) }) else { return "" }
      for candidate in candidates.dropFirst() {
        let shared = zip(prefix, candidate.text).prefix { $0 == $1 }.count
        prefix.removeLast(prefix.count - shared)
      }
      return String(prefix)
    }
  }
}

extension LineEditor {
  /// One step of indentation.
  static let indent = "    "

  /// Inserts what all candidates share, and lists them when that adds nothing: Tab.
  ///
  /// Where nothing but blanks stands before the cursor in a further line of a block, it indents.
  func completeWord() -> CEAction {
    let (text, cursor) = line
    let before = text[..<cursor]
    if let start = before.lastIndex(of: "\n"),
      before[start...].allSatisfy(\.properties.isWhitespace)
    {
      return insert(Self.indent)
    }
    let typed = Array(String(String.UnicodeScalarView(before)).utf8)
    let completion = complete(self.text, typed.count)
    guard !completion.candidates.isEmpty, (0...typed.count).contains(completion.replaceFrom)
    else { return CEActionBeep }
    let word = String(decoding: typed[completion.replaceFrom...], as: UTF8.self)
    let shared = completion.commonPrefix
    if completion.candidates.count == 1 || shared.count >= word.count && shared != word {
      return replace(word, with: shared)
    }
    return list(completion.candidates)
  }

  private func replace(_ word: String, with text: String) -> CEAction {
    guard let handle else { return CEActionBeep }
    ce_delete_before_cursor(handle, CInt(clamping: word.unicodeScalars.count))
    return insert(text)
  }

  /// Lists below what is typed, and draws that again below the list.
  private func list(_ candidates: [Candidate]) -> CEAction {
    guard let handle else { return CEActionBeep }
    let size = TerminalSize.current ?? TerminalSize(columns: 80, rows: 24)
    let layout = layout(columns: size.columns)
    let room = size.rows - 2 - layout.end.row
    let pages = CandidateList.pages(candidates, columns: size.columns, rows: room)
    let page = listed.map { $0.text == text ? ($0.page + 1) % pages.count : 0 } ?? 0
    listed = (text, page)
    let list = pages[page].map { $0 + "\r\n" }.joined()
    Terminal.write(layout.moves(to: layout.end) + "\r\n" + list)
    ce_redraw(handle)
    return CEActionNone
  }
}

/// Completion candidates laid out on lines of a terminal.
enum CandidateList {
  /// The most candidates that are listed one a line with their summaries.
  private static let described = 40
  private static let gap = 2

  /// Pages of at most `rows` lines of at most `columns` columns, down the columns as `ls` does.
  ///
  /// Where there are several, the last line of each counts them.
  static func pages(
    _ candidates: [LineEditor.Candidate], columns: Int, rows: Int
  ) -> [[String]] {
    let lines =
      candidates.count <= described && candidates.contains { $0.summary != nil }
      ? describedLines(candidates, columns: columns)
      : columnLines(candidates.map(\.display), columns: columns)
    guard lines.count > max(1, rows) else { return [lines] }
    let height = max(1, rows - 1)
    let count = (lines.count + height - 1) / height
    return (0..<count).map { page in
      let shown = lines[(page * height)..<min(lines.count, (page + 1) * height)]
      return shown + [cut("… \(page + 1)/\(count) · TAB", to: columns)]
    }
  }

  private static func describedLines(
    _ candidates: [LineEditor.Candidate], columns: Int
  ) -> [String] {
    let widest = candidates.map { ScreenLayout.width($0.display) }.max() ?? 0
    return candidates.map {
      guard let summary = $0.summary else { return cut($0.display, to: columns) }
      return cut(padded($0.display, to: widest + gap) + summary, to: columns)
    }
  }

  private static func columnLines(_ names: [String], columns: Int) -> [String] {
    let width = (names.map { ScreenLayout.width($0) }.max() ?? 0) + gap
    let perRow = max(1, (columns + gap - 1) / width)
    let height = (names.count + perRow - 1) / perRow
    return (0..<height).map { row in
      let cells = stride(from: row, to: names.count, by: height).map { names[$0] }
      let padding = cells.dropLast().map { padded($0, to: width) }
      return cut(padding.joined() + (cells.last ?? ""), to: columns)
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - ScreenLayout.width(text)))
  }

  /// The text within a row less one column.
  ///
  /// A full row would leave the cursor at a place that terminals disagree on.
  private static func cut(_ text: String, to columns: Int) -> String {
    let room = max(1, columns - 1)
    guard ScreenLayout.width(text) > room else { return text }
    var width = 0
    let kept = text.prefix {
      width += ScreenLayout.width(String($0))
      return width < room
    }
    return kept + "…"
  }
}
