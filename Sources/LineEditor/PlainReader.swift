import CEditLine
import Platform

/// Reads lines from standard input as they are: from a file, a pipe or a terminal without cursor.
///
/// It reads ahead: use one for the whole of the input.
public struct PlainReader {
  private var ahead: [UInt8] = []
  private var next = 0
  private var isAtEnd = false

  /// A reader at the present place of standard input.
  public init() {}

  /// Reads a statement, with as many lines as it takes to complete it.
  ///
  /// Bytes that are no UTF-8 become U+FFFD. At the end of the input an incomplete statement is
  /// given as it stands.
  ///
  /// - Parameters:
  ///   - prompt: printed, without escape sequences, when standard input is a terminal.
  ///   - isComplete: whether the text is a statement.
  public mutating func read(
    prompt: String, isComplete: (String) -> Bool = { _ in true }
  ) -> LineEditor.Event {
    Interrupts.clear()
    if OpenFile.standardInput.isTerminal { Terminal.write(MarkedPrompt.plain(prompt)) }
    var lines: [String] = []
    while true {
      switch readLine() {
      case .line(let line):
        lines.append(line)
        let text = lines.joined(separator: "\n")
        if isComplete(text) { return .line(text) }
      case .interrupted:
        Terminal.write("\n")
        return .interrupted
      case .endOfFile:
        guard lines.isEmpty else { return .line(lines.joined(separator: "\n")) }
        if OpenFile.standardInput.isTerminal { Terminal.write("\n") }
        return .endOfFile
      }
    }
  }

  /// Reads everything up to the end of the input; what is no UTF-8 becomes U+FFFD.
  public mutating func readAll() -> String {
    while !isAtEnd {
      guard fill() else { break }
    }
    defer { drop(ahead.count - next) }
    return String(decoding: ahead[next...], as: UTF8.self)
  }

  private mutating func readLine() -> LineEditor.Event {
    var searched = next
    while true {
      if let end = ahead[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return .line(take(upTo: end))
      }
      searched = ahead.count
      if isAtEnd { return next == ahead.count ? .endOfFile : .line(take(upTo: ahead.count)) }
      let unread = ahead.count - next
      if !fill() {
        drop(unread)
        return .interrupted
      }
    }
  }

  private mutating func take(upTo end: Int) -> String {
    var line = ahead[next..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    defer { drop(min(end + 1, ahead.count) - next) }
    return String(decoding: line, as: UTF8.self)
  }

  private mutating func drop(_ count: Int) {
    next += count
    guard next == ahead.count else { return }
    ahead.removeAll(keepingCapacity: true)
    next = 0
  }

  /// Appends what the input has; false when Ctrl-C came instead.
  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let input = OpenFile(borrowing: ce_input())
    while true {
      if Interrupts.isPending { return false }
      guard ce_wait(input.number, -1) == CEWaitReady else { continue }
      do {
        let count = try input.read(into: &chunk)
        isAtEnd = count == 0
        ahead += chunk.prefix(count)
      } catch .wouldBlock {
        continue
      } catch {
        // A terminal that is gone gives no more.
        isAtEnd = true
      }
      return true
    }
  }
}
