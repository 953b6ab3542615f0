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
    case CMARK_NODE_SOFTBREAK: add(startsTable ? "\n" : " ")
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

  /// Tables are no part of CommonMark: their rows arrive as the lines of a paragraph.
  private var startsTable: Bool { runs.first?.text.hasPrefix("|") ?? false }

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
