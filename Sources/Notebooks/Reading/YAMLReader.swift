import CYAML

/// Reads a YAML document by libyaml, within limits: what is meant as an attack ends in an error.
struct YAMLReader: ~Copyable {
  /// Nodes that may lie within each other.
  private static let depthLimit = 64
  /// Nodes of a document, with what aliases repeat.
  private static let countLimit = 20_000
  private static let byteLimit = 1 << 20

  // libyaml keeps pointers into it.
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var anchors: [String: YAMLNode] = [:]
  private var count = 0

  /// The root of the only document of a text; nil where it holds nothing.
  static func read(_ yaml: String) throws(YAMLError) -> YAMLNode? {
    let bytes = Array(yaml.utf8)
    guard bytes.count <= byteLimit else {
      throw .malformed("the document is too large", line: 1)
    }
    return try bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(YAMLError) in
        var reader = YAMLReader(buffer)
        return try reader.root(bytes)
      }
    }.get()
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private mutating func root(_ bytes: [UInt8]) throws(YAMLError) -> YAMLNode? {
    _ = try next(bytes)
    guard try next(bytes).kind != .streamEnd else { return nil }
    let root = try node(try next(bytes), depth: 0, bytes)
    _ = try next(bytes)
    let end = try next(bytes)
    guard end.kind == .streamEnd else {
      throw .malformed("but found another document", line: end.line)
    }
    return root
  }

  private mutating func node(
    _ event: YAMLEvent, depth: Int, _ bytes: [UInt8]
  ) throws(YAMLError) -> YAMLNode {
    guard depth < Self.depthLimit else {
      throw .malformed("nodes lie too deep within each other", line: event.line)
    }
    let before = count
    count += 1
    let content: YAMLNode.Content
    switch event.kind {
    case .alias:
      guard let node = event.anchor.flatMap({ anchors[$0] }) else {
        throw .malformed("found undefined alias", line: event.line)
      }
      count = before + node.count
      try checkCount(event)
      return node
    case .list: content = try list(depth, bytes)
    case .mapping: content = try mapping(depth, bytes)
    default: content = .scalar(event.text, isQuoted: event.isQuoted)
    }
    try checkCount(event)
    let node = YAMLNode(content: content, line: event.line, count: count - before)
    if let anchor = event.anchor { anchors[anchor] = node }
    return node
  }

  private func checkCount(_ event: YAMLEvent) throws(YAMLError) {
    if count > Self.countLimit { throw .malformed("too many nodes", line: event.line) }
  }

  private mutating func list(_ depth: Int, _ bytes: [UInt8]) throws(YAMLError) -> YAMLNode.Content {
    var items: [YAMLNode] = []
    while true {
      let event = try next(bytes)
      if event.kind == .end { return .list(items) }
      items.append(try node(event, depth: depth + 1, bytes))
    }
  }

  private mutating func mapping(
    _ depth: Int, _ bytes: [UInt8]
  ) throws(YAMLError) -> YAMLNode.Content {
    var entries: [(key: YAMLNode, value: YAMLNode)] = []
    while true {
      let event = try next(bytes)
      guard event.kind != .end else { break }
      let key = try node(event, depth: depth + 1, bytes)
      entries.append((key, try node(try next(bytes), depth: depth + 1, bytes)))
    }
    var lines: [String: Int] = [:]
    var repeated: Set<String> = []
    for (key, _) in entries {
      guard let text = key.text else { continue }
      if lines[text] == nil { lines[text] = key.line } else { repeated.insert(text) }
    }
    if let key = repeated.min() { throw .repeatedKey(key, line: lines[key] ?? 1) }
    return .mapping(entries)
  }

  /// The next event of the document; throws what libyaml says where there is none.
  private func next(_ bytes: [UInt8]) throws(YAMLError) -> YAMLEvent {
    var event = yaml_event_t()
    defer { yaml_event_delete(&event) }
    if yaml_parser_parse(parser, &event) == 1 { return YAMLEvent(event) }
    let message = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    guard parser.pointee.error == YAML_READER_ERROR else {
      throw .malformed(message, line: Int(parser.pointee.problem_mark.line) + 1)
    }
    let line = bytes.prefix(parser.pointee.problem_offset).count { $0 == 0x0A } + 1
    throw .malformed(message, line: line)
  }
}

/// An event of libyaml's, as far as it matters here.
private struct YAMLEvent {
  enum Kind {
    case streamEnd, alias, scalar, list, mapping, end, other
  }

  let kind: Kind
  /// Counted from 1.
  let line: Int
  private(set) var anchor: String?
  private(set) var text = ""
  private(set) var isQuoted = false

  init(_ event: yaml_event_t) {
    line = Int(event.start_mark.line) + 1
    switch event.type {
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_ALIAS_EVENT:
      kind = .alias
      anchor = Self.text(event.data.alias.anchor)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      kind = .scalar
      anchor = Self.text(scalar.anchor)
      text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      isQuoted =
        scalar.style != YAML_PLAIN_SCALAR_STYLE && scalar.style != YAML_ANY_SCALAR_STYLE
    case YAML_SEQUENCE_START_EVENT:
      kind = .list
      anchor = Self.text(event.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT:
      kind = .mapping
      anchor = Self.text(event.data.mapping_start.anchor)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .end
    default: kind = .other
    }
  }

  private static func text(_ characters: UnsafeMutablePointer<UInt8>?) -> String? {
    characters.map { String(cString: $0) }
  }
}

/// A node of a YAML document: characters, a list, or keys and values in their order.
///
/// Characters stay as they are written, before YAML makes a false of Norway's `NO` and an octal
/// number of `010`.
struct YAMLNode {
  indirect enum Content {
    /// - Parameter isQuoted: whether it stands in quotes or in a block, and not plain.
    case scalar(String, isQuoted: Bool)
    case list([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  let content: Content
  /// The line on which it starts, counted from 1 in the document.
  let line: Int
  /// The number of nodes it is made of, those that it repeats by alias counted each time.
  let count: Int

  /// The characters of a scalar; nil for the other nodes.
  var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// True when it is a scalar in quotes or in a block.
  var isQuoted: Bool {
    if case .scalar(_, let isQuoted) = content { isQuoted } else { false }
  }
}

/// A text that is no YAML document, and the reason.
enum YAMLError: Error {
  /// The message is the library's own, in English.
  case malformed(String, line: Int)
  case repeatedKey(String, line: Int)
}
