#if os(Linux)
  @_spi(_Unicode) import Swift
#else
  import Foundation
#endif

/// The text in Unicode's composed form (NFC), with non-breaking spaces as plain ones.
///
/// What is typed "é" is one character or "e" and an accent, as the keyboard pleases; spaces before
/// a colon are U+00A0 or U+202F in French text. Text of ASCII only is given back as it is.
public func normalized(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.composedScalars {
    result.append(scalar == "\u{A0}" || scalar == "\u{202F}" ? " " : scalar)
  }
  return String(result)
}

/// The text in Unicode's composed form (NFC).
public func composed(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  return String(String.UnicodeScalarView(text.composedScalars))
}

/// The text in lower case and without accents, its other signs as they are.
public func withoutAccents(_ text: String) -> String {
  let lower = text.lowercased()
  if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
  return String(
    String.UnicodeScalarView(
      lower.decomposedScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
}

extension String {
  // The standard library composes and decomposes text for every comparison, but publishes these
  // views to the other libraries of the toolchain only. Foundation, whose functions do the same,
  // would cost more time at start-up than all of our own code.
  #if os(Linux)
    fileprivate var composedScalars: [Unicode.Scalar] { Array(_nfc) }
    var decomposedScalars: [Unicode.Scalar] { Array(_nfd) }
  #else
    fileprivate var composedScalars: [Unicode.Scalar] {
      Array(precomposedStringWithCanonicalMapping.unicodeScalars)
    }
    var decomposedScalars: [Unicode.Scalar] {
      Array(decomposedStringWithCanonicalMapping.unicodeScalars)
    }
  #endif
}
