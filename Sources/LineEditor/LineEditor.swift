import CEditLine

/// Reads statements from a terminal, with editing, history and completion.
///
/// One per process: it owns standard input and output while it reads. Where standard input or
/// output is no terminal that can move its cursor, it reads plain lines and writes no escape
/// sequence.
public final class LineEditor {
  /// The outcome of an attempt to read.
  public enum Event: Equatable, Sendable {
    /// A statement, of several lines perhaps, without its last line break.
    case line(String)
    /// Ctrl-C: what was typed is given up.
    case interrupted
    /// Ctrl-D where nothing is typed, or the end of the input.
    case endOfFile
  }

  /// The fault of the history when it was last read or written; nil when there was none.
  public private(set) var historyProblem: HistoryFile.Problem?

  /// The looks of parts of the text, given the text and the cursor in scalars (nil once it is read).
  ///
  /// This is asked each time the editor is about to wait for a key.
  public var styles: ((_ text: String, _ cursor: Int?) -> [StyleSpan])?
  /// The SGR parameters of what the history suggests behind the text; nil suggests nothing.
  public var suggestionStyle: String?
  /// The text that stands for a block of so many lines that the screen cannot hold.
  public var blockLabel: (_ lines: Int) -> String = { "[\($0) lines]" }

  /// A text that → brings where nothing is typed; it is shown there as a suggestion.
  public var proposal: String?
  /// The blanks before the line that ends at the cursor, and before the one that opens after it, given
  /// the text up to there and one step of indentation; nil indents nothing.
  public var indentation: ((_ before: String, _ step: String) -> (current: Int, next: Int))?

  let isComplete: (String) -> Bool
  let complete: (_ text: String, _ cursor: Int) -> Completion
  private let history: HistoryFile?
  var past: PastEntries
  /// The numbers by which libedit knows the entries that it searches.
  private var numbers: [String: CInt] = [:]
  private var plain = PlainReader()
  /// Blocks too tall for the screen, by what stands for them in the text.
  var blocks: [String: String] = [:]
  var undoStack = UndoStack()
  /// True from the opening of a line in the text to the next key.
  var isLineNew = false
  /// True when escape sequences are on the screen that libedit does not know of.
  var isPainted = false
  var isSuggesting = false
  /// True when the cursor has been elsewhere than at the end since libedit drew the text.
  var isRowUncertain = false
  /// The text for which candidates are listed, and the page that is shown.
  var listed: (text: String, page: Int)?

  /// The editor of libedit; nil where there is no terminal to edit on.
  private(set) var handle: OpaquePointer?
  var prompt: [Unicode.Scalar] = []
  var isInterrupted = false
  var isVi = false
  /// Bytes read ahead while a key's escape sequence was recognised.
  var readAhead: [UInt8] = []

  /// An editor on standard input and output.
  ///
  /// - Parameters:
  ///   - history: where statements are kept; nil keeps them for this session only.
  ///   - isComplete: whether Enter runs the text; it opens a new line in it otherwise.
  ///   - complete: the ways to go on, given the text and the cursor as an offset in its UTF-8.
  ///   - programName: the name of the program's own lines in `~/.editrc`.
  ///   - editsLines: false reads lines as the terminal gives them and never moves the cursor.
  public init(
    history: HistoryFile?,
    isComplete: @escaping (String) -> Bool,
    complete: @escaping (_ text: String, _ cursor: Int) -> Completion,
    programName: String, editsLines: Bool = true
  ) {
    self.history = history
    past = PastEntries(limit: history?.limit ?? 1000)
    self.isComplete = isComplete
    self.complete = complete
    guard editsLines, Terminal.canEdit() else { return }
    ce_use_utf8()
    let callbacks = CECallbacks(
      context: Unmanaged.passUnretained(self).toOpaque(),
      character: { LineEditor.at($0)?.readCharacter(into: $1) ?? 0 },
      key: { LineEditor.at($0)?.press($1) ?? CEActionBeep })
    handle = ce_open(programName, callbacks, CInt(clamping: history?.limit ?? 1000))
    bindKeys()
    loadHistory()
  }

  deinit {
    if let handle { ce_close(handle) }
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Reads one statement.
  ///
  /// - Parameter prompt: the text before it; it may hold escape sequences for colours, which
  ///   take no room.
  public func read(prompt: String) -> Event {
    guard let handle else { return plain.read(prompt: prompt, isComplete: isComplete) }
    let marked = MarkedPrompt(prompt)
    self.prompt = marked.visible
    isInterrupted = false
    readAhead = []
    blocks = [:]
    listed = nil
    isRowUncertain = false
    undoStack = UndoStack()
    past.restart()
    ce_signals_begin()
    ce_set_prompt(handle, wide(marked.marked))
    Terminal.write(marked.above + Terminal.pasteMarksOn)
    var count: CInt = 0
    let line = ce_read(handle, &count)
    Terminal.write(Terminal.pasteMarksOff)
    defer {
      ce_signals_end()
      proposal = nil
    }
    if isInterrupted {
      closeInterrupted(cursorIsBelow: count >= 0)
      rememberUnfinished()
      return .interrupted
    }
    guard let line, count > 0 else {
      rememberUnfinished()
      Terminal.write("\r\n")
      return .endOfFile
    }
    // The last of the characters counted is the line break that libedit added.
    return .line(withBlocks(String(scalars(line, count: Int(count) - 1))))
  }

  /// Adds a statement to the history and its file; an older entry with the same text goes.
  ///
  /// One that begins with a blank is meant to be forgotten. A failure to write is told by
  /// `historyProblem`.
  public func remember(_ entry: String) {
    let entry = HistoryFile.kept(entry)
    guard let first = entry.first, !first.isWhitespace else { return }
    past.add(entry)
    makeSearchable(entry)
    guard let history else { return }
    do {
      try history.append(entry)
      historyProblem = nil
    } catch { historyProblem = error }
  }

  /// Puts a statement where ↑ finds it first, without keeping it.
  public func offer(_ entry: String) { past.add(HistoryFile.kept(entry)) }

  /// The past statements of this and earlier sessions, oldest first, each once.
  public var pastStatements: [String] { past.entries }

  /// Remembers what was typed and is given up, by Ctrl-C or with the terminal.
  func rememberUnfinished() {
    guard !isSearching else { return }
    remember(withBlocks(text))
  }

  private func loadHistory() {
    guard let history, handle != nil else { return }
    let loaded = history.load()
    historyProblem = loaded.problem
    past.load(loaded.entries)
    loaded.entries.forEach(makeSearchable)
  }

  /// Gives an entry to libedit, which searches it for Ctrl-R.
  private func makeSearchable(_ entry: String) {
    guard let handle, entry.unicodeScalars.count < Int(CE_ROOM) else { return }
    // H_SETUNIQUE would drop only a neighbour.
    if let number = numbers[entry] { ce_history_remove(handle, number) }
    numbers[entry] = ce_history_add(handle, wide(entry.unicodeScalars))
  }
}
