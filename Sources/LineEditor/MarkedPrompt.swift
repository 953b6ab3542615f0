/// A prompt taken apart for libedit: escape sequences between marks, because they take no room.
struct MarkedPrompt {
  /// Its lines but the last, with their line breaks: printed once, before the edited line.
  let above: String
  /// Its last line, with U+0001 around each run of escape sequences.
  let marked: [Unicode.Scalar]
  /// Its last line without escape sequences.
  let visible: [Unicode.Scalar]

  private static let mark: Unicode.Scalar = "\u{1}"

  init(_ prompt: String) {
    let lines = prompt.split(separator: "\n", omittingEmptySubsequences: false)
    above = lines.dropLast().map { $0 + "\r\n" }.joined()
    var pieces = Self.pieces(of: lines.last ?? "")
    // libedit hangs an escape sequence on the character after it, and drops one at the very end:
    // it goes before the last character there, which should be a blank.
    if let last = pieces.last, last.character == nil {
      let previous = pieces.dropLast().last
      if previous?.character == " ", var moved = previous {
        moved.escape += last.escape
        pieces.replaceSubrange((pieces.count - 2)..., with: [moved])
      } else {
        pieces[pieces.count - 1].character = " "
      }
    }
    marked = pieces.flatMap { piece -> [Unicode.Scalar] in
      let escape = piece.escape.isEmpty ? [] : [Self.mark] + piece.escape + [Self.mark]
      return escape + (piece.character.map { [$0] } ?? [])
    }
    visible = pieces.compactMap(\.character)
  }

  /// The prompt's text without escape sequences.
  static func plain(_ prompt: String) -> String {
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: pieces(of: prompt[...]).compactMap(\.character))
    return String(plain)
  }

  /// A character with the escape sequences that stand before it; they stand alone at the end.
  private struct Piece {
    var escape: [Unicode.Scalar]
    var character: Unicode.Scalar?
  }

  private static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var escape: [Unicode.Scalar] = []
    var rest = text.unicodeScalars.filter { $0 != mark }[...]
    while let first = rest.first {
      if first == "\u{1B}" {
        let length = escapeLength(rest)
        escape += rest.prefix(length)
        rest = rest.dropFirst(length)
      } else {
        pieces.append(Piece(escape: escape, character: first))
        escape = []
        rest = rest.dropFirst()
      }
    }
    if !escape.isEmpty { pieces.append(Piece(escape: escape, character: nil)) }
    return pieces
  }

  /// The length of Escape, `[`, parameters, and a final byte from `@` to `~` (ECMA-48, 5.4); 2 for
  /// any other escape.
  private static func escapeLength(_ text: some Collection<Unicode.Scalar>) -> Int {
    let body = text.dropFirst()
    guard body.first == "[" else { return min(2, text.count) }
    let parameters = body.dropFirst().prefix { !("@"..."~").contains($0) }.count
    return min(2 + parameters + 1, text.count)
  }
}
