import CMarkGFM

/// The blocks at the top level of a stretch of prose, each as the Markdown it is.
struct ProseBlocks {
  /// A paragraph, a heading, a list, a table, a quotation, a block of code.
  struct Block {
    let markdown: String
    let isHeading: Bool
    let isParagraph: Bool

    /// The words that a reader sees first: no mark of a heading, a quotation or emphasis.
    fileprivate var words: Substring {
      markdown.drop { !$0.isLetter && !$0.isNumber }
    }

    /// Returns whether the block says that an exercise begins.
    var opensExercise: Bool {
      let opening =
        /(?:exercices?|exercises?|questions?|défi|challenge|à vous|activité|problème|consigne|à faire|your turn|task|pour ceux qui ont fini)\b/
      return words.prefixMatch(of: opening.ignoresCase()) != nil
    }

    /// The number that the author gives the exercise here.
    var number: Int? {
      let numbered = /(?:exercice|exercise|question)\s*(?:n[°º]\s*)?(\d{1,3})\b/
      return words.prefixMatch(of: numbered.ignoresCase()).flatMap { Int($0.1) }
    }
  }

  let blocks: [Block]

  init(_ markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard let root = Self.parsed(markdown) else {
      blocks = []
      return
    }
    defer { cmark_node_free(root) }
    var starts: [(line: Int, type: cmark_node_type)] = []
    var child = cmark_node_first_child(root)
    while let node = child {
      starts.append((Int(cmark_node_get_start_line(node)), cmark_node_get_type(node)))
      child = cmark_node_next(node)
    }
    blocks = starts.enumerated().compactMap { index, start in
      let end = index + 1 < starts.count ? starts[index + 1].line - 1 : lines.count
      guard start.line >= 1, start.line <= end else { return nil }
      var text = lines[(start.line - 1)..<end]
      while text.last?.allSatisfy(\.isWhitespace) == true { text.removeLast() }
      let markdown = text.joined(separator: "\n")
      guard start.type != CMARK_NODE_HTML_BLOCK || !markdown.hasPrefix("<!--") else { return nil }
      return Block(
        markdown: markdown, isHeading: start.type == CMARK_NODE_HEADING,
        isParagraph: start.type == CMARK_NODE_PARAGRAPH)
    }
  }

  private static func parsed(_ markdown: String) -> OpaquePointer? {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    return cmark_parser_finish(parser)
  }
}
