import Diagnostics
import Styling
import TextMatching

/// Finds what was probably meant to be a cell, an output or a hint of ours and is read as text: a
/// misspelt info string, a fence in a list, a quotation, HTML or another fence, one that is indented
/// too far or drawn with the wrong signs.
///
/// A fence that is longer, or drawn with the other sign, may show such lines as they are.
struct StrayFences {
  /// The fences at the top level, ours or not.
  struct TopFence {
    let lines: ClosedRange<Int>
    let mark: UInt8
    let length: Int
    let isOurs: Bool
    let isClosed: Bool
  }

  private(set) var problems: [NotebookProblem] = []

  /// Looks at the lines of a file from `first` on.
  init(_ lines: FileLines, from first: Int, fences: [TopFence]) {
    var rest = fences[...]
    guard first <= lines.count else { return }
    for number in first...lines.count {
      while let fence = rest.first, fence.lines.upperBound < number { rest.removeFirst() }
      let text = lines.text(lines.trimmed(number))
      if let fence = rest.first, fence.lines.contains(number) {
        if number == fence.lines.lowerBound {
          let isStray = !fence.isOurs && (!fence.isClosed || Self.opensOurs(text))
          if isStray { add(text, number) }
        } else if Self.opensWithin(fence, text) {
          add(text, number)
        }
      } else if Self.opensOurs(text) || Self.resemblesOpening(text) {
        add(text, number)
      }
    }
  }

  private mutating func add(_ text: String, _ line: Int) {
    problems.append(NotebookProblem(.strayFence(String(text.prefix(60))), line: line))
  }

  /// Returns whether a line holds a fence with words of ours, or nearly so.
  private static func opensOurs(_ text: String) -> Bool {
    guard let start = startOfFence(in: text) else { return false }
    let mark = text[start]
    let info = text[start...].drop { $0 == mark }
    return !info.contains(mark) && isMeantAsOurs(String(info))
  }

  /// The place of the first three backticks or tildes.
  private static func startOfFence(in text: String) -> String.Index? {
    var (last, count) = (UInt8(0), 0)
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      count = byte == last ? count + 1 : 1
      last = byte
      if count == 3, byte == 0x60 || byte == 0x7E { return text.utf8.index(index, offsetBy: -2) }
    }
    return nil
  }

  /// Returns whether a line inside a fence opens one of ours that would have to stand outside.
  private static func opensWithin(_ fence: TopFence, _ text: String) -> Bool {
    let mark = Character(Unicode.Scalar(fence.mark))
    let run = text.prefix { $0 == mark }
    return run.count >= fence.length && isMeantAsOurs(String(text.dropFirst(run.count)))
  }

  /// Returns whether a line of prose is an info string with a role under too few or other signs.
  private static func resemblesOpening(_ text: String) -> Bool {
    let bare = text.drop { $0.isWhitespace || ">-*+|".contains($0) }
    let signs = bare.prefix { "`~'´‘’\"“”".contains($0) }
    let words = String(bare.dropFirst(signs.count))
    guard let info = InfoString(words), info.kind == .code, info.problems.isEmpty,
      !words.contains("`")
    else { return false }
    return info.role != .ordinary && (!signs.isEmpty || info.id != nil)
  }

  private static func isMeantAsOurs(_ info: String) -> Bool {
    InfoString(info) != nil || InfoString.resembles(info)
  }
}
