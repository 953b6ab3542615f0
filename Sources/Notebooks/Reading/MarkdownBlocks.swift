import CMarkGFM

/// The structure that CommonMark sees in a text: its top-level blocks and the stretches that hold
/// prose.
///
/// Lines count from 1, in the text that was given.
struct MarkdownBlocks {
  /// A block at the top level.
  struct Block {
    let firstLine: Int
    let fence: FenceMark?
  }

  /// A fence as it was opened, and how many lines belong to it, the fences included.
  struct FenceMark {
    let mark: UInt8
    let length: Int
    let indent: Int
    let lineCount: Int
  }

  private(set) var blocks: [Block] = []
  /// The blocks that hold characters, at any depth, in the order of the text.
  private(set) var leaves: [Leaf] = []

  /// A paragraph, a heading, a stretch of HTML or code, which ends where the next one starts.
  struct Leaf {
    enum Kind { case text, html, code }

    let line: Int
    let kind: Kind
  }

  init(_ bytes: ArraySlice<UInt8>) {
    let root = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let root else { return }
    defer { cmark_node_free(root) }
    var child = cmark_node_first_child(root)
    while let node = child {
      blocks.append(
        Block(firstLine: Int(cmark_node_get_start_line(node)), fence: Self.fence(node)))
      child = cmark_node_next(node)
    }
    findLeaves(root)
  }

  private static func fence(_ node: OpaquePointer) -> FenceMark? {
    guard cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK else { return nil }
    var length: CInt = 0
    var offset: CInt = 0
    var mark: CChar = 0
    guard cmark_node_get_fenced(node, &length, &offset, &mark) != 0 else { return nil }
    return FenceMark(
      mark: UInt8(bitPattern: mark), length: Int(length), indent: Int(offset),
      lineCount: max(1, Int(cmark_node_get_end_line(node) - cmark_node_get_start_line(node)) + 1))
  }

  private mutating func findLeaves(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(iterator) else { return }
      let line = Int(cmark_node_get_start_line(node))
      let kind: Leaf.Kind
      switch cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: kind = .text
      case CMARK_NODE_HTML_BLOCK: kind = .html
      case CMARK_NODE_CODE_BLOCK: kind = .code
      default: continue
      }
      if leaves.last?.line != line { leaves.append(Leaf(line: line, kind: kind)) }
    }
  }
}
