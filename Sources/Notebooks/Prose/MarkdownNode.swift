import CMarkGFM

/// A node of a Markdown tree that is being walked through.
struct MarkdownNode {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }

  /// The characters of a text, of code or of HTML.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The target of a link.
  var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  /// Tells whether a piece of HTML is a comment.
  var isComment: Bool {
    literal.drop(while: \.isWhitespace).hasPrefix("<!--")
  }

  /// The number of a list's first item, nil in a list without numbers.
  var firstNumber: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// Tells whether a paragraph belongs to a list without blank lines between the items.
  var isInTightList: Bool {
    guard let item = cmark_node_parent(pointer), cmark_node_get_type(item) == CMARK_NODE_ITEM,
      let list = cmark_node_parent(item)
    else { return false }
    return cmark_node_get_list_tight(list) != 0
  }
}
