import CMarkGFM
public import Styling

/// Renders Markdown prose for a terminal: headings, wrapped paragraphs, lists, quotes, code, tables.
///
/// Forms that a terminal does not have are left plain: the text of an emphasis, the address of a
/// link in brackets after its text. HTML comments are left out, other HTML is shown as it stands.
public struct ProseRenderer {
  private let width: Int
  private let unicode: Bool
  private var out: [StyledText] = []
  private var containers: [Container] = []
  /// The number of open ones that have no room.
  private var undrawn = 0
  /// The columns that the open containers take.
  private var indent = 0
  /// The number of the next item of each open list, nil in lists without numbers.
  private var numbers: [Int?] = []
  private var inlines = InlineRuns()
  /// The table that is being read.
  private var table: ProseTable?
  /// True when a blank line goes before the next block.
  private var wantsGap = false

  /// A quote or a list item that blocks stand in.
  private struct Container {
    /// The start of its first line, until that line is written.
    var opening: String?
    /// The start of its other lines.
    let rest: String
  }

  /// Markdown as lines of at most `width` columns, without a final line feed.
  public static func render(_ markdown: String, width: Int, unicode: Bool = true) -> StyledText {
    var renderer = ProseRenderer(width: width, unicode: unicode)
    renderer.render(markdown)
    var text = StyledText()
    for (index, line) in renderer.out.enumerated() {
      if index > 0 { text.append("\n") }
      text += line
    }
    return text
  }

  private init(width: Int, unicode: Bool) {
    self.width = max(20, width)
    self.unicode = unicode
  }

  private mutating func render(_ markdown: String) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(MarkdownNode(node), isEntering: event == CMARK_EVENT_ENTER)
    }
  }

  private mutating func visit(_ node: MarkdownNode, isEntering: Bool) {
    if inlines.visit(node, isEntering: isEntering) { return }
    switch node.type {
    case CMARK_NODE_BLOCK_QUOTE:
      isEntering ? open(Container(opening: bar, rest: bar)) : close()
    case CMARK_NODE_LIST: visitList(node, isEntering: isEntering)
    case CMARK_NODE_ITEM: isEntering ? openItem() : close()
    case CMARK_NODE_PARAGRAPH where !isEntering: endParagraph(node)
    case CMARK_NODE_HEADING where !isEntering:
      startBlock()
      add(inlines.take(as: .title))
      wantsGap = true
    case CMARK_NODE_THEMATIC_BREAK:
      startBlock()
      addLine(StyledText(String(repeating: unicode ? "─" : "-", count: min(width, 40)), .dim))
      wantsGap = true
    case CMARK_NODE_CODE_BLOCK: addLiteral(node.literal, indent: "    ")
    case CMARK_NODE_HTML_BLOCK where !node.isComment: addLiteral(node.literal, indent: "")
    default: visitTable(node, isEntering: isEntering)
    }
  }

  private mutating func visitTable(_ node: MarkdownNode, isEntering: Bool) {
    switch (node.typeName, isEntering) {
    case ("table", true): table = ProseTable(node.sides)
    case ("table_header", true), ("table_row", true): table?.startRow()
    case ("table_cell", false): table?.add(inlines.take(as: .plain))
    case ("table", false):
      startBlock()
      for line in table?.lines(width: max(20, width - indent), unicode: unicode) ?? [] {
        addLine(line)
      }
      table = nil
      wantsGap = true
    default: break
    }
  }

  private var bar: String { unicode ? "│ " : "| " }

  private mutating func visitList(_ node: MarkdownNode, isEntering: Bool) {
    if isEntering {
      numbers.append(node.firstNumber)
    } else {
      numbers.removeLast()
      wantsGap = true
    }
  }

  private mutating func openItem() {
    var marker = unicode ? "• " : "- "
    if let last = numbers.indices.last, let number = numbers[last] {
      marker = "\(number). "
      numbers[last] = number + 1
    }
    open(Container(opening: marker, rest: String(repeating: " ", count: marker.count)))
  }

  /// Deeper containers than the width has room for are drawn no further.
  private mutating func open(_ container: Container) {
    startBlock()
    let columns = container.rest.displayWidth
    guard undrawn == 0, indent + columns <= width - 20 else {
      undrawn += 1
      return
    }
    containers.append(container)
    indent += columns
  }

  private mutating func close() {
    guard undrawn == 0 else {
      undrawn -= 1
      return
    }
    if containers.last?.opening != nil { addLine(StyledText()) }
    indent -= containers.popLast()?.rest.displayWidth ?? 0
  }

  private mutating func endParagraph(_ node: MarkdownNode) {
    startBlock()
    add(inlines.take(as: .plain))
    wantsGap = !node.isInTightList
  }

  private mutating func addLiteral(_ literal: String, indent: String) {
    startBlock()
    for line in literal.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reversed().drop(while: \.isEmpty).reversed()
    {
      addLine(StyledText(line.isEmpty ? "" : indent + line.expandingControls))
    }
    wantsGap = true
  }

  /// Writes the blank line that parts this block from the one before.
  private mutating func startBlock() {
    if wantsGap, !out.isEmpty {
      let prefix = containers.map { $0.opening == nil ? $0.rest : "" }.joined()
      out.append(StyledText(prefix.trimmedRight, .dim))
    }
    wantsGap = false
  }

  private mutating func add(_ words: [InlineWord]) {
    for line in InlineWord.wrap(words, width: max(20, width - indent)) { addLine(line) }
  }

  private mutating func addLine(_ line: StyledText) {
    var prefix = ""
    for index in containers.indices {
      prefix += containers[index].opening ?? containers[index].rest
      containers[index].opening = nil
    }
    out.append(StyledText(line.isEmpty ? prefix.trimmedRight : prefix, .dim) + line)
  }
}

extension StringProtocol {
  fileprivate var trimmedRight: String {
    var text = String(self)
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text with tabs as blanks, and signs for what is not shown.
  var expandingControls: String { String(self).replacing("\t", with: "    ").visible() }
}

/// A node of a Markdown tree that is being walked through.
struct MarkdownNode {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }

  /// The name of its type, for the types that extensions of CommonMark have.
  var typeName: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }

  /// The sides that the columns of a table keep to.
  var sides: [ProseTable.Side] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    let marks = cmark_gfm_extensions_get_table_alignments(pointer)
    return (0..<count).map { column in
      switch marks?[column] {
      case UInt8(ascii: "r"): .right
      case UInt8(ascii: "c"): .middle
      default: .left
      }
    }
  }

  /// The characters of a text, of code or of HTML.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The target of a link.
  var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  /// True when a piece of HTML is a comment.
  var isComment: Bool {
    literal.drop(while: \.isWhitespace).hasPrefix("<!--")
  }

  /// The number of a list's first item, nil in a list without numbers.
  var firstNumber: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// True when a paragraph belongs to a list without blank lines between the items.
  var isInTightList: Bool {
    guard let item = cmark_node_parent(pointer), cmark_node_get_type(item) == CMARK_NODE_ITEM,
      let list = cmark_node_parent(item)
    else { return false }
    return cmark_node_get_list_tight(list) != 0
  }
}
