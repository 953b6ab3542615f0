#if os(Linux)
  @_spi(_Unicode) import Swift
#else
  import Foundation
#endif

/// The text as a key for comparisons that forgive spelling: letters and digits only, in lower case,
/// without accents, œ æ ß written out.
///
/// "GPT-4o" and "gpt 4o" have one key, and so have "États-Unis" and "etats unis". Text without
/// letter or digit gives "".
public func folded(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) {
    return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var count = 0
      for byte in text.utf8.lazy.compactMap(foldedByte) {
        buffer[count] = byte
        count += 1
      }
      return count
    }
  }
  return String(String.UnicodeScalarView(text.decomposedScalars.flatMap(foldedScalar)))
}

/// The lower case of an ASCII letter, a digit as it is, nil for anything else.
private func foldedByte(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
  default: nil
  }
}

/// The folded form of a scalar of decomposed text, in which accents are scalars of their own.
private func foldedScalar(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
  if scalar.isASCII {
    return foldedByte(UInt8(truncatingIfNeeded: scalar.value)).map { [Unicode.Scalar($0)] } ?? []
  }
  let properties = scalar.properties
  guard properties.isAlphabetic || properties.numericType != nil else { return [] }
  switch properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return []
  default: break
  }
  return properties.lowercaseMapping.unicodeScalars.flatMap { lower in
    lower.properties.generalCategory == .nonspacingMark ? [] : plainLetters[lower] ?? [lower]
  }
}

/// Ligatures and barred letters, which have no decomposition, by the plain ones that stand for them.
public let plainLetters: [Unicode.Scalar: [Unicode.Scalar]] = [
  "œ": ["o", "e"], "æ": ["a", "e"], "ß": ["s", "s"], "ø": ["o"], "đ": ["d"], "ð": ["d"],
  "ł": ["l"], "þ": ["t", "h"], "ı": ["i"], "ħ": ["h"], "ŀ": ["l"], "ŋ": ["n"], "ſ": ["s"],
]

/// The words of a text, each folded: it is cut at whatever is neither letter nor digit.
///
/// "Active_parameters" and "active parameters" have the same two.
func foldedWords(_ text: String) -> [String] {
  text.unicodeScalars.split { !isWordScalar($0) }
    .map { folded(String($0)) }.filter { !$0.isEmpty }
}

/// Letters, digits and the accents that follow letters in decomposed text.
private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return foldedByte(UInt8(truncatingIfNeeded: scalar.value)) != nil }
  let properties = scalar.properties
  return properties.isAlphabetic || properties.numericType != nil
    || properties.generalCategory == .nonspacingMark
}

/// The text in Unicode's composed form (NFC), with non-breaking spaces as plain ones.
///
/// A typed "é" is one character or "e" and an accent, as the keyboard pleases; spaces before
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

/// The text in Unicode's decomposed form (NFD): letters and their accents apart.
public func decomposed(_ text: String) -> [Unicode.Scalar] { text.decomposedScalars }

/// The text without accents, its case and its other signs as they are.
public func withoutMarks(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  return String(
    String.UnicodeScalarView(
      text.decomposedScalars.filter { $0.properties.generalCategory != .nonspacingMark }))
}

/// The text in lower case and without accents, its other signs as they are.
public func withoutAccents(_ text: String) -> String { withoutMarks(text.lowercased()) }

extension String {
  // The standard library composes and decomposes text for every comparison, but publishes these
  // views to the other libraries of the toolchain only. Foundation, whose functions do the same,
  // would cost more time at start-up than all of our own code.
  #if os(Linux)
    fileprivate var composedScalars: [Unicode.Scalar] { Array(_nfc) }
    fileprivate var decomposedScalars: [Unicode.Scalar] { Array(_nfd) }
  #else
    fileprivate var composedScalars: [Unicode.Scalar] {
      Array(precomposedStringWithCanonicalMapping.unicodeScalars)
    }
    fileprivate var decomposedScalars: [Unicode.Scalar] {
      Array(decomposedStringWithCanonicalMapping.unicodeScalars)
    }
  #endif
}

extension String {
  /// The name as code: itself where it is one word, blanks written `_`, else in backticks.
  public var identifier: String {
    let word = String(map { $0 == " " || $0 == "\u{A0}" ? "_" : $0 })
    let isWord =
      word.unicodeScalars.allSatisfy {
        $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
      && !(word.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? true)
    return isWord ? word : "`\(self)`"
  }
}
