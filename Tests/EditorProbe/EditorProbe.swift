import Glibc
import LineEditor
import Platform

/// A loop at a prompt for the tests of the editor: it echoes lines, knows a few words, and counts
/// a text with open brackets as incomplete.
@main
struct EditorProbe {
  static func main() {
    Interrupts.install()
    let path = getenv("PROBE_HISTORY").map { String(cString: $0) }
    let editor = LineEditor(
      history: path.map { HistoryFile(path: $0) }, isComplete: isComplete, complete: complete,
      programName: "probe")
    if let problem = editor.historyProblem { print("history: \(problem)") }
    while let line = next(editor) { run(line, editor) }
    print("bye")
  }

  private static func next(_ editor: LineEditor) -> String? {
    while true {
      switch editor.read(prompt: "\u{1B}[1;34mprobe>\u{1B}[0m ") {
      case .line(let line): return line
      case .interrupted: print("interrupted")
      case .endOfFile: return nil
      }
    }
  }

  private static func run(_ line: String, _ editor: LineEditor) {
    editor.remember(line)
    if line == "spin" { return spin() }
    if line == "overflow" { return overflowLater() }
    if line == "size" {
      return print(TerminalSize.current.map { "\($0.columns)x\($0.rows)" } ?? "none")
    }
    for row in line.split(separator: "\n", omittingEmptySubsequences: false) { print("> \(row)") }
  }

  private static func spin() {
    print("spinning")
    fflush(nil)
    while !Interrupts.isPending {}
    Interrupts.clear()
    print("stopped")
  }

  /// A thread whose stack comes to its end while the next line is edited.
  private static func overflowLater() {
    _ = DetachedThread.start {
      DetachedThread.pause(.milliseconds(300))
      print(depth(0))
    }
  }

  /// Calls itself until the stack ends.
  private static func depth(_ reached: Int) -> Int {
    reached < .max ? depth(reached + 1) + 1 : reached
  }

  private static func isComplete(_ text: String) -> Bool {
    text.reduce(0) { $0 + ("([{".contains($1) ? 1 : ")]}".contains($1) ? -1 : 0) } <= 0
  }

  private static let names = ["energy", "énergie", "mean", "median", "model", "summarize"]
  private static let quoted = ["gpt 4o", "gpt 4o mini", "mistral large"]

  /// Inside quotes the models, each with its closing quote; functions elsewhere.
  private static func complete(_ text: String, _ cursor: Int) -> LineEditor.Completion {
    if text == "overflow" { print(depth(0)) }
    let typed = Array(text.utf8.prefix(cursor))
    let quotes = typed.indices.filter { typed[$0] == UInt8(ascii: "\"") }
    if quotes.count % 2 == 1, let open = quotes.last {
      return completion(of: typed, from: open + 1, among: quoted, closing: "\"")
    }
    let start = typed.lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") }
    return completion(of: typed, from: start.map { $0 + 1 } ?? 0, among: names, closing: "")
  }

  private static func completion(
    of typed: [UInt8], from start: Int, among names: [String], closing: String
  ) -> LineEditor.Completion {
    let word = String(decoding: typed[start...], as: UTF8.self)
    let candidates = names.filter { $0.hasPrefix(word) }
      .map { LineEditor.Candidate(text: $0 + closing, display: $0) }
    return LineEditor.Completion(replaceFrom: start, candidates: candidates)
  }
}
