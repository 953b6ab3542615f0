import JSONTrees

/// A cell of a notebook as the pieces that make its bytes: what Jupyter shows and edits, and what
/// it keeps in the cell's metadata so that the file can be written again byte by byte.
///
/// A piece that is as it usually is has no entry in the metadata.
enum CellText {
  /// The line ends before and after a stretch of prose, where its metadata has no others.
  static let before = "\n"
  static let after = "\n\n"

  /// Prose without the line ends around it.
  static func prose(_ raw: String) -> (source: String, metadata: [String: JSONTree]) {
    let scalars = Array(raw.unicodeScalars)
    let isEnd = { (scalar: Unicode.Scalar) in scalar == "\n" || scalar == "\r" }
    let start = scalars.firstIndex { !isEnd($0) } ?? scalars.count
    let stop = (scalars.lastIndex { !isEnd($0) }).map { $0 + 1 } ?? start
    var metadata: [String: JSONTree] = [:]
    let (head, tail) = (text(scalars[..<start]), text(scalars[stop...]))
    if head != before { metadata["before"] = .text(head) }
    if tail != after { metadata["after"] = .text(tail) }
    return (text(scalars[start..<stop]), metadata)
  }

  static func prose(_ source: String, _ metadata: JSONTree?) -> String {
    (metadata?["before"]?.string ?? before) + source + (metadata?["after"]?.string ?? after)
  }

  /// A fence by its opening line, its body and its closing line, line ends included.
  static func fence(
    opening: String, info: String, body: String, closing: String
  ) -> (source: String, metadata: [String: JSONTree]) {
    let source = body.hasSuffix("\n") ? text(Array(body.unicodeScalars).dropLast()) : body
    var metadata: [String: JSONTree] = ["info": .text(info)]
    guard fence(source, .object(metadata)) != opening + body + closing else {
      return (source, metadata)
    }
    metadata["opening"] = .text(opening)
    metadata["closing"] = .text(closing)
    if fence(source, .object(metadata)) != opening + body + closing {
      metadata["body"] = .text(body)
    }
    return (source, metadata)
  }

  static func fence(_ source: String, _ metadata: JSONTree?) -> String {
    let info = metadata?["info"]?.string ?? "etude"
    let marks = marks(around: source)
    var body = source.isEmpty ? "" : source + "\n"
    if let kept = metadata?["body"]?.string, isSame(kept, source) { body = kept }
    let opening = metadata?["opening"]?.string
    let closing = metadata?["closing"]?.string
    guard let opening, let closing, opening.contains(marks) || opening.contains("~~~") else {
      return "\(marks)\(info)\n\(body)\(marks)\n"
    }
    return opening + body + closing
  }

  /// Returns whether a kept body is the one whose source this is.
  private static func isSame(_ body: String, _ source: String) -> Bool {
    source == body || (body.hasSuffix("\n") && source == text(body.unicodeScalars.dropLast()))
  }

  /// Backticks that no line of a text closes.
  static func marks(around text: String) -> String {
    var longest = 0
    for line in text.utf8.split(separator: 0x0A) {
      let run = line.drop { $0 == 0x20 }.prefix { $0 == UInt8(ascii: "`") }
      longest = max(longest, run.count)
    }
    return String(repeating: "`", count: max(3, longest + 1))
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
