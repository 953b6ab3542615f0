import Diagnostics
import Language

/// The tokens of a text spell the text.
enum LexerTarget {
  static func check(_ bytes: [UInt8]) {
    let source = Source(String(decoding: bytes, as: UTF8.self), origin: .input(1))
    var end = 0
    for token in Lexer.tokens(of: source) {
      precondition(token.lower == end && token.upper >= end)
      end = token.upper
    }
    precondition(end == source.bytes.count)
  }
}
