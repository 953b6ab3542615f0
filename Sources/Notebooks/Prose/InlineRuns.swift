import CMarkGFM
import Styling

/// Gathers the words of a paragraph or a heading.
struct InlineRuns {
  private var runs: [StyledText.Run] = []
  private var strongDepth = 0
  /// The start of each open link's text in `runs`.
  private var links: [Int] = []

  /// Takes a node that stands in a line; false for a block.
  mutating func visit(_ node: MarkdownNode, isEntering: Bool) -> Bool {
    switch node.type {
    case CMARK_NODE_TEXT: add(node.literal)
    case CMARK_NODE_SOFTBREAK: add(" ")
    case CMARK_NODE_LINEBREAK: add("\n")
    case CMARK_NODE_CODE: add("`\(node.literal)`", .name)
    case CMARK_NODE_HTML_INLINE: if !node.isComment { add(node.literal) }
    case CMARK_NODE_STRONG: strongDepth += isEntering ? 1 : -1
    case CMARK_NODE_EMPH: break
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      isEntering ? links.append(runs.count) : closeLink(node)
    default: return false
    }
    return true
  }

  /// The words gathered so far, in `role` where they have none of their own.
  mutating func take(as role: Role) -> [InlineWord] {
    defer { runs = [] }
    return InlineWord.split(
      runs.map { StyledText.Run($0.text, role == .title ? .title : $0.role) })
  }

  private mutating func add(_ text: String, _ role: Role? = nil) {
    runs.append(StyledText.Run(text, role ?? (strongDepth > 0 ? .header : .plain)))
  }

  private mutating func closeLink(_ node: MarkdownNode) {
    let start = links.popLast() ?? 0
    let text = runs[min(start, runs.count)...].map(\.text).joined()
    let address = node.address
    if address.isEmpty || address.hasPrefix("#") || address == text || address == "mailto:" + text {
      return
    }
    add(text.isEmpty ? address : " (\(address))")
  }
}

/// Characters between two places where a line may be broken.
struct InlineWord {
  var text = StyledText()
  /// True when a line ends after the word.
  var endsLine = false

  /// The words of a paragraph.
  ///
  /// A line is broken at blanks only, and neither before `: ; ! ? »` nor after `«`, which French
  /// parts from their neighbours by a blank that is often typed as an ordinary one.
  static func split(_ runs: [StyledText.Run]) -> [InlineWord] {
    var words: [InlineWord] = []
    var word = InlineWord()
    var hasBlank = false
    for run in runs {
      let bytes = Array(run.text.utf8)
      var place = 0
      while place < bytes.count {
        let width = lineEnd(bytes[place...])
        if width > 0 {
          word.endsLine = true
          words.append(word)
          (word, hasBlank) = (InlineWord(), false)
          place += width
        } else if isBlank(bytes[place]) {
          hasBlank = !word.text.isEmpty
          place += 1
        } else {
          let start = place
          repeat {
            place += 1
          } while place < bytes.count && !isBlank(bytes[place])
            && lineEnd(bytes[place...]) == 0
          let piece = String(decoding: bytes[start..<place], as: UTF8.self)
          if hasBlank { word.blank(before: piece, &words) }
          hasBlank = false
          word.text.append(piece, run.role)
        }
      }
    }
    if !word.text.isEmpty { words.append(word) }
    return words
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The bytes of the line end that a text begins with: line feeds and their like, U+0085, U+2028 and
  /// U+2029; 0 where it begins with something else.
  private static func lineEnd(_ text: ArraySlice<UInt8>) -> Int {
    switch text.first {
    case 0x0D: text.starts(with: [0x0D, 0x0A]) ? 2 : 1
    case 0x0A, 0x0B, 0x0C: 1
    case 0xC2: text.starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      text.starts(with: [0xE2, 0x80, 0xA8]) || text.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: 0
    }
  }

  /// Ends the word, or keeps the blank in it where French does.
  private mutating func blank(before next: String, _ words: inout [InlineWord]) {
    let isHeld =
      switch next.unicodeScalars.first {
      case ":", ";", "!", "?", "»": true
      default: text.runs.last?.text.unicodeScalars.last == "«"
      }
    if isHeld {
      text.append("\u{A0}")
    } else {
      words.append(self)
      self = InlineWord()
    }
  }

  /// Lines of at most `width` columns; a longer word has a line of its own.
  static func wrap(_ words: [InlineWord], width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText()
    var used = 0
    for word in words {
      let needed = word.text.plain.displayWidth
      if used > 0, used + 1 + needed > width {
        lines.append(line)
        (line, used) = (StyledText(), 0)
      }
      if used > 0 {
        line.append(
          " ",
          line.runs.last?.role == word.text.runs.first?.role
            ? word.text.runs.first?.role ?? .plain : .plain)
        used += 1
      }
      line += word.text
      used += needed
      if word.endsLine {
        lines.append(line)
        (line, used) = (StyledText(), 0)
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}
