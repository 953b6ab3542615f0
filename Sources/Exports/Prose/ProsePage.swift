import CMarkGFM
import Styling
import TextMatching

/// Turns the prose of a notebook into HTML, one stretch after the other.
///
/// Levels of headings never skip one, whatever the author wrote, and each heading has an id. Raw
/// HTML shows as text, but for images and a few harmless words; comments are left out. Formulas
/// become MathML, footnotes stand once, at the end.
struct ProsePage {
  /// A heading of the page.
  struct Heading {
    let level: Int
    let id: String
    let html: String
  }

  /// The headings so far.
  private(set) var headings: [Heading] = []
  /// The level of the last heading, 0 before the first.
  private var level: Int
  private var ids: [String: Int] = [:]
  /// The lines that say where links lead; prose of another stretch may use them.
  private let links: String
  private var footnotes = Footnotes()
  private let tongue: Tongue
  private let image: (String) -> String?

  /// A page without prose yet.
  ///
  /// - Parameters:
  ///   - all: all the prose there will be; any stretch may use the links and the footnotes that
  ///     another one defines.
  ///   - titled: whether a heading of level 1 stands before the prose.
  ///   - image: the `data:` address of an image by its path; nil where it is no file.
  init(
    of all: [String], titled: Bool, tongue: Tongue, image: @escaping (String) -> String?
  ) {
    level = titled ? 1 : 0
    self.tongue = tongue
    self.image = image
    var lines: [Substring] = []
    for text in all { lines += footnotes.taken(from: text).split(separator: "\n") }
    links = lines.filter(Self.isDefinition).joined(separator: "\n")
  }

  /// Returns whether a line says where a link leads: `[name]: address`.
  private static func isDefinition(_ line: Substring) -> Bool {
    guard line.hasPrefix("["), let end = line.firstRange(of: "]: ") else { return false }
    return !line[..<end.lowerBound].dropFirst().isEmpty
  }

  private static let options = CMARK_OPT_DEFAULT

  /// The HTML of a stretch.
  mutating func html(_ markdown: String) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(Self.options) else { return markdown.escapedForHTML }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      if let form = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, form)
      }
    }
    var nothing = Footnotes()
    let formulas = Formulas(nothing.taken(from: markdown))
    let text = formulas.markdown + "\n\n" + links
    cmark_parser_feed(parser, text, text.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return markdown.escapedForHTML }
    defer { cmark_node_free(root) }
    prepare(root)
    let list = cmark_parser_get_syntax_extensions(parser)
    guard let rendered = cmark_render_html(root, Self.options, list) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    return finished(formulas.filled(into: String(cString: rendered)))
  }

  /// The footnotes of the page, those that no stretch calls last; nil where there is none.
  mutating func notes() -> String? { notes(onlyCalled: false) }

  /// The footnotes that were called so far; nil where there is none.
  mutating func calledNotes() -> String? { notes(onlyCalled: true) }

  private mutating func notes(onlyCalled: Bool) -> String? {
    var items = ""
    var index = 0
    while let (text, isCalled) = footnotes.note(at: index), isCalled || !onlyCalled {
      index += 1
      let back = Bilingual("retour au texte", "back to the text")(tongue)
      var note = html(text)
      if isCalled, let end = note.ranges(of: "</p>").last {
        note.insert(
          contentsOf: " <a class=\"back\" href=\"#appel-\(index)\" aria-label=\"\(back)\">↩</a>",
          at: end.lowerBound)
      }
      items += "<li id=\"note-\(index)\">\n\(note)</li>\n"
    }
    guard !items.isEmpty else { return nil }
    let label = Bilingual("Notes", "Notes")(tongue)
    return "<section class=\"notes\" aria-label=\"\(label)\">\n<ol>\n\(items)</ol>\n</section>\n"
  }

  private mutating func prepare(_ root: OpaquePointer) {
    cmark_consolidate_text_nodes(root)
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    var changes: [(OpaquePointer, OpaquePointer?)] = []
    var noted: [OpaquePointer] = []
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      guard event == CMARK_EVENT_ENTER else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HEADING: order(node)
      case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: changes.append((node, shown(node)))
      case CMARK_NODE_TEXT: noted.append(node)
      case CMARK_NODE_IMAGE: changes += embedded(node)
      default: break
      }
    }
    for node in noted { call(in: node) }
    for (old, new) in changes {
      if let new { cmark_node_insert_before(old, new) }
      cmark_node_unlink(old)
      cmark_node_free(old)
    }
  }

  /// Makes links of the calls of notes in a text, `[^name]`.
  private mutating func call(in node: OpaquePointer) {
    let text = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    guard text.contains("[^") else { return }
    var start = text.startIndex
    for match in text.matches(of: /\[\^([^\]\s]+)\]/) {
      guard let html = footnotes.call(String(match.1)) else { continue }
      let before = cmark_node_new(CMARK_NODE_TEXT)
      cmark_node_set_literal(before, String(text[start..<match.range.lowerBound]))
      let call = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
      cmark_node_set_on_enter(call, html)
      cmark_node_insert_before(node, before)
      cmark_node_insert_before(node, call)
      start = match.range.upperBound
    }
    cmark_node_set_literal(node, String(text[start...]))
  }

  private mutating func order(_ heading: OpaquePointer) {
    let wanted = Int(cmark_node_get_heading_level(heading))
    // One title per page.
    let least = level == 0 ? 1 : 2
    level = max(least, min(wanted, level + 1))
    cmark_node_set_heading_level(heading, CInt(level))
  }

  private static let harmless: Set<String> = [
    "<br>", "<br/>", "<br />", "<sub>", "</sub>", "<sup>", "</sup>", "<kbd>", "</kbd>",
  ]

  /// The node that takes the place of raw HTML; nil for a comment.
  private func shown(_ node: OpaquePointer) -> OpaquePointer? {
    let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    if literal.drop(while: \.isWhitespace).hasPrefix("<!--") { return nil }
    let isBlock = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
    if let html = ImageTag(literal).flatMap({ self.html(of: $0) }) {
      let picture = cmark_node_new(isBlock ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE)
      cmark_node_set_on_enter(picture, isBlock ? "<p>\(html)</p>" : html)
      return picture
    }
    if !isBlock, Self.harmless.contains(literal.lowercased()) {
      let word = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
      cmark_node_set_on_enter(word, literal)
      return word
    }
    let text = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(text, literal)
    guard isBlock else { return text }
    let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
    cmark_node_append_child(paragraph, text)
    return paragraph
  }

  /// An image that the author wrote as HTML, with the bytes of its file; nil where it is no file.
  private func html(of tag: ImageTag) -> String? {
    guard let address = image(tag.source) else { return nil }
    let width = tag.width.map { " width=\"\($0)\"" } ?? ""
    return "<img src=\"\(address)\" alt=\"\(tag.text.escapedForHTML)\"\(width) />"
  }

  /// Puts the bytes of an image into the page; one that is no file becomes a link to it.
  private func embedded(_ node: OpaquePointer) -> [(OpaquePointer, OpaquePointer?)] {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    if let data = image(address) {
      // cmark leaves out addresses of pictures that it does not know.
      guard data.hasPrefix("data:image/svg") || data.hasPrefix("data:image/avif") else {
        cmark_node_set_url(node, data)
        return []
      }
      let picture = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
      let text = Self.linkText(of: node, or: "").escapedForHTML
      cmark_node_set_on_enter(picture, "<img src=\"\(data)\" alt=\"\(text)\" />")
      return [(node, picture)]
    }
    guard let link = cmark_node_new(CMARK_NODE_LINK) else { return [] }
    cmark_node_set_url(link, address)
    let text = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(text, Self.linkText(of: node, or: address))
    cmark_node_append_child(link, text)
    return [(node, link)]
  }

  /// The alternative text of an image; its address where it has none.
  private static func linkText(of node: OpaquePointer, or address: String) -> String {
    var alternative = ""
    var child = cmark_node_first_child(node)
    while let text = child {
      alternative += cmark_node_get_literal(text).map { String(cString: $0) } ?? ""
      child = cmark_node_next(text)
    }
    return alternative.isEmpty ? address : alternative
  }

  /// The HTML with ids at its headings, and with tables and code that scroll by themselves, which a
  /// keyboard must reach.
  private mutating func finished(_ html: String) -> String {
    var out = ""
    for line in html.split(separator: "\n", omittingEmptySubsequences: false) {
      let isHeading =
        line.hasPrefix("<h") && line.count > 8 && line.dropFirst(3).first == ">"
        && line.dropFirst(2).first?.isNumber == true
      out += (isHeading ? heading(line) : String(line)) + "\n"
    }
    return out.replacing("<th>", with: "<th scope=\"col\">")
      .replacing("<th align", with: "<th scope=\"col\" align")
      .replacing("<pre>", with: "<pre tabindex=\"0\">")
      .replacing("<table>", with: "<div class=\"scroll\" tabindex=\"0\"><table>")
      .replacing("</table>", with: "</table></div>")
      .replacing(
        "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" />",
        with: box("☑", Bilingual("fait", "done"))
      )
      .replacing(
        "<li><input type=\"checkbox\" disabled=\"\" />",
        with: box("☐", Bilingual("à faire", "to do")))
  }

  /// The start of an item of a list of tasks: a sign, since nobody can tick a page.
  private func box(_ sign: String, _ meaning: Bilingual) -> String {
    "<li class=\"task\"><span role=\"img\" aria-label=\"\(meaning(tongue))\">\(sign)</span>"
  }

  private mutating func heading(_ line: Substring) -> String {
    let level = line.dropFirst(2).first?.wholeNumberValue ?? 2
    let inner = line.dropFirst(4).split(separator: "</h\(level)>").first.map(String.init) ?? ""
    let plain = HTML.cut(inner, from: "<", to: ">").rest
    let slug = plain.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
      .joined(separator: "-")
    let base = slug.isEmpty ? "section" : slug
    let count = ids[base, default: 0]
    ids[base] = count + 1
    let id = "t-\(base)" + (count == 0 ? "" : "-\(count + 1)")
    headings.append(Heading(level: level, id: id, html: inner))
    return "<h\(level) id=\"\(id)\">\(inner)</h\(level)>"
  }
}
