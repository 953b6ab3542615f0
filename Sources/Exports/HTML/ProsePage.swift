import CMarkGFM
import Styling
import TextMatching

/// Turns the prose of a notebook into HTML, one stretch after the other.
///
/// Levels of headings never skip one, whatever the author wrote, and each heading has an id. Raw
/// HTML shows as text, but for a few harmless words; comments are left out.
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
  private let image: (String) -> String?

  /// A page without prose yet.
  ///
  /// - Parameters:
  ///   - titled: whether a heading of level 1 stands before the prose.
  ///   - links: the link definitions of all stretches.
  ///   - image: the `data:` address of an image by its path; nil where it is no file.
  init(titled: Bool, links: String, image: @escaping (String) -> String?) {
    level = titled ? 1 : 0
    self.links = links
    self.image = image
  }

  private static let options = CMARK_OPT_DEFAULT

  /// The HTML of a stretch.
  mutating func html(_ markdown: String) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(Self.options) else { return markdown.escapedForHTML }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    let text = markdown + "\n\n" + links
    cmark_parser_feed(parser, text, text.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return markdown.escapedForHTML }
    defer { cmark_node_free(root) }
    prepare(root)
    let list = cmark_parser_get_syntax_extensions(parser)
    guard let rendered = cmark_render_html(root, Self.options, list) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
    return finished(String(cString: rendered))
  }

  private mutating func prepare(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    var changes: [(OpaquePointer, OpaquePointer?)] = []
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      guard event == CMARK_EVENT_ENTER else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HEADING: order(node)
      case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: changes.append((node, shown(node)))
      case CMARK_NODE_IMAGE: changes += embedded(node)
      default: break
      }
    }
    for (old, new) in changes {
      if let new { cmark_node_insert_before(old, new) }
      cmark_node_unlink(old)
      cmark_node_free(old)
    }
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

  /// Puts the bytes of an image into the page; one that is no file becomes a link to it.
  private func embedded(_ node: OpaquePointer) -> [(OpaquePointer, OpaquePointer?)] {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    if let data = image(address) {
      cmark_node_set_url(node, data)
      return []
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

  /// The HTML with ids at its headings, and with tables that scroll by themselves.
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
      .replacing("<table>", with: "<div class=\"scroll\" tabindex=\"0\"><table>")
      .replacing("</table>", with: "</table></div>")
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

/// Images of a notebook as addresses that hold the bytes themselves.
enum PageImages {
  private static let kinds = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp",
  ]

  /// The `data:` address of the image at a path; nil where it is elsewhere, or no image.
  static func address(_ path: String, _ file: (String) -> [UInt8]?) -> String? {
    guard !path.contains("://"), let ending = path.split(separator: ".").last,
      let kind = kinds[ending.lowercased()], let bytes = file(path)
    else { return nil }
    return "data:\(kind);base64,\(base64(bytes))"
  }

  private static let signs = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The digits of RFC 4648.
  static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word = group.reduce(0) { $0 << 8 | Int($1) }
      word <<= 8 * (3 - group.count)
      for place in 0..<4 {
        out.append(
          place <= group.count ? signs[(word >> (18 - 6 * place)) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
