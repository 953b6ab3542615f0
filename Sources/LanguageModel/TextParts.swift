/// The parts of a text that no piece reaches across, each with the space before it.
///
/// A part is a run of letters with an apostrophe after it (` l'`), a digit, one other sign, or one
/// blank. Letters are what Python's `[^\W\d_]` matches, since the vocabulary was made with it.
struct TextParts: Sequence, IteratorProtocol {
  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func next() -> ArraySlice<Unicode.Scalar>? {
    guard place < scalars.count else { return nil }
    let start = place
    place = end(ofPartAt: place)
    return scalars[start..<place]
  }

  private func end(ofPartAt start: Int) -> Int {
    let first = start + (scalars[start] == " " ? 1 : 0)
    guard first < scalars.count else { return first }
    switch CharacterKind(scalars[first]) {
    case .letter:
      let end = scalars[first...].firstIndex { CharacterKind($0) != .letter } ?? scalars.count
      return end < scalars.count && scalars[end] == "'" ? end + 1 : end
    case .digit, .sign: return first + 1
    case .blank, .underscore: return start + 1
    }
  }
}

/// The kinds of characters that cutting a text tells apart.
enum CharacterKind {
  case letter, digit, sign, blank, underscore

  init(_ scalar: Unicode.Scalar) {
    if scalar == "_" {
      self = .underscore
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .otherNumber:
      self = .letter
    case .decimalNumber: self = .digit
    default: self = scalar.properties.isWhitespace ? .blank : .sign
    }
  }
}
