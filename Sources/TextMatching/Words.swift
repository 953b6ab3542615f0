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
