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
func foldedByte(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
  default: nil
  }
}

/// What stays of a scalar of decomposed text: accents are scalars of their own there.
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
    lower.properties.generalCategory == .nonspacingMark ? [] : written[lower] ?? [lower]
  }
}

/// Letters that have no decomposition and are commonly written with the plain ones.
private let written: [Unicode.Scalar: [Unicode.Scalar]] = [
  "œ": ["o", "e"], "æ": ["a", "e"], "ß": ["s", "s"], "ø": ["o"], "đ": ["d"], "ð": ["d"],
  "ł": ["l"], "þ": ["t", "h"], "ı": ["i"], "ħ": ["h"], "ŀ": ["l"], "ŋ": ["n"], "ſ": ["s"],
]
