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

  /// Tells whether it is a scalar in quotes or in a block.
  var isQuoted: Bool {
    if case .scalar(_, let isQuoted) = content { isQuoted } else { false }
  }
}

/// A text that is no YAML document, and the reason.
enum YAMLError: Error {
  /// The words are the library's own, in English.
  case malformed(String, line: Int)
  case repeatedKey(String, line: Int)
}
