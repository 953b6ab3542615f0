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
      var rest = run.text[...]
      while let character = rest.first {
        if Self.isBlank(character) {
          hasBlank = !word.text.isEmpty
          rest.removeFirst()
        } else if character.isNewline {
          word.endsLine = true
          words.append(word)
          (word, hasBlank) = (InlineWord(), false)
          rest.removeFirst()
        } else {
          if hasBlank { word.blank(before: character, &words) }
          hasBlank = false
          let piece = rest.prefix { !Self.isBlank($0) && !$0.isNewline }
          word.text.append(String(piece), run.role)
          rest = rest[piece.endIndex...]
        }
      }
    }
    if !word.text.isEmpty { words.append(word) }
    return words
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  /// Ends the word, or keeps the blank in it where French does.
  private mutating func blank(before next: Character, _ words: inout [InlineWord]) {
    if ":;!?»".contains(next) || text.runs.last?.text.last == "«" {
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
