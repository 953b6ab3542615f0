public import Diagnostics

/// Reads the text of a unit.
///
/// ```ebnf
/// unit  = [ word power { ( "/" | "·" ) word power } ] ;        (* no blanks *)
/// power = [ ["^"] ["-"] digits | superscripts ] ;
/// ```
///
/// `/` and `·` each apply to the next word only: a/b/c is a/(b·c). A word may hold digits
/// (`gCO2e`); where it ends in digits and is no unit as a whole, they are its power (`m2`).
struct UnitReader {
  private let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]
  private var position = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  /// The whole text as a compound.
  mutating func read() throws(UnitProblem) -> Compound {
    if scalars.isEmpty { return Compound([]) }
    var atoms = [try readAtom(sign: 1)]
    while position < scalars.count {
      let separator = scalars[position]
      guard separator == "/" || separator.isProductDot else { throw malformed() }
      position += 1
      atoms.append(try readAtom(sign: separator == "/" ? -1 : 1))
    }
    let compound = Compound(atoms)
    try compound.checkBounds()
    return compound
  }

  private func malformed() -> UnitProblem { .malformed(offset: offsets[position]) }

  private mutating func readAtom(sign: Int) throws(UnitProblem) -> Atom {
    let start = position
    while position < scalars.count, scalars[position].isUnitLetter { position += 1 }
    guard start < position, !scalars[start].isASCIIDigit else {
      position = start
      throw malformed()
    }
    let word = try resolve(start..<position)
    let power = if let inWord = word.power { inWord } else { try readPower() }
    return Atom(word: .named(word.unit, word.prefix), exponent: sign * power)
  }

  /// The unit that a word names, with the power in its last digits; a whole word
  /// that is a unit has none.
  private func resolve(
    _ range: Range<Int>
  ) throws(UnitProblem) -> (unit: NamedUnit, prefix: Prefix, power: Int?) {
    let word = text(range)
    if let found = NamedUnit.find(word) { return (found.unit, found.prefix, nil) }
    // No unit of the catalogue ends in a digit.
    var stem = range.upperBound
    while stem > range.lowerBound, scalars[stem - 1].isASCIIDigit { stem -= 1 }
    let letters = text(range.lowerBound..<stem)
    if stem < range.upperBound, let found = NamedUnit.find(letters) {
      return (found.unit, found.prefix, try number(stem..<range.upperBound))
    }
    throw .unknown(
      UnknownUnitWord(whole: word, letters: letters, offset: offsets[range.lowerBound]))
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  /// The power after a word: 1 where none is written.
  private mutating func readPower() throws(UnitProblem) -> Int {
    guard position < scalars.count else { return 1 }
    if scalars[position].superscript != nil { return try readDigits(\.superscript) }
    let caret = scalars[position] == "^"
    guard caret || scalars[position] == "-" else { return 1 }
    if caret { position += 1 }
    return try readDigits(\.powerDigit)
  }

  private mutating func readDigits(
    _ value: KeyPath<Unicode.Scalar, PowerSign?>
  ) throws(UnitProblem) -> Int {
    var sign = 1
    if position < scalars.count, scalars[position][keyPath: value] == .minus {
      sign = -1
      position += 1
    }
    let start = position
    while position < scalars.count, case .digit = scalars[position][keyPath: value] {
      position += 1
    }
    return sign * (try number(start..<position))
  }

  /// The digits of `range`, plain or raised, as an exponent from 1 to the limit.
  private func number(_ range: Range<Int>) throws(UnitProblem) -> Int {
    var value = 0
    for index in range {
      guard case .digit(let digit) = scalars[index].powerDigit ?? scalars[index].superscript
      else { throw .malformed(offset: offsets[index]) }
      // A power of 0 or a leading 0 is a slip of the keyboard.
      if value == 0, digit == 0 { throw .malformed(offset: offsets[index]) }
      value = value * 10 + digit
      if value > MeasureUnit.exponentLimit { throw .exponentTooLarge }
    }
    guard value > 0 else { throw .malformed(offset: offsets[range.lowerBound]) }
    return value
  }
}

extension MeasureUnit {
  /// The unit that `text` writes: `gCO2e/kWh`, `m^2`, `m2`, `m²`; the empty text is `one`.
  ///
  /// Throws any case of `UnitProblem`.
  public init(parsing text: String) throws(UnitProblem) {
    var reader = UnitReader(text)
    let compound = try reader.read()
    self = try UnitTable.withShared { (table) throws(UnitProblem) in
      try table.intern(compound)
    }
  }
}

/// The reason for which a text is not a unit, or two units have no product.
///
/// Typed throws carry it out of the table of units and of arithmetic without an allocation; whoever
/// tells it asks for its `fault`.
public enum UnitProblem: Error, Equatable, Sendable {
  /// A word that is no unit.
  case unknown(UnknownUnitWord)
  /// The text breaks off or goes wrong at `offset`, in UTF-8 bytes: `Wh/`, `m^`, `kWh h`.
  case malformed(offset: Int)
  /// More than `MeasureUnit.wordLimit` words in one unit, or more than 65 535 units in one run.
  case tooManyUnits
  /// An exponent beyond ±`MeasureUnit.exponentLimit`, or a unit too large or too small for the
  /// conversions to stay within a double.
  case exponentTooLarge
}

/// A word that is no unit.
///
/// What it may have meant is looked for when that is asked: most texts in a table's headers and cells
/// are no units, and nobody asks.
public struct UnknownUnitWord: Equatable, Sendable {
  /// The word as it was typed, and without the digits at its end.
  fileprivate let whole, letters: String
  /// The place of the word, in UTF-8 bytes from the start of the text.
  public let offset: Int

  /// The part of the word that is the mistake: `kwh` in `kwh2`; in `gCO2` the digit belongs to it.
  public var word: String { told.word }

  /// At most three symbols that may have been meant, the best first.
  public var suggestions: [String] { told.suggestions }

  /// The mistake, and the symbols that may have been meant.
  fileprivate var told: (word: String, suggestions: [String]) {
    let alike = Suggestions.alike(letters)
    return alike.isEmpty ? (whole, Suggestions.best(for: whole)) : (letters, alike)
  }
}

/// A sign that a power is made of.
enum PowerSign: Equatable {
  case minus
  case digit(Int)
}

extension Unicode.Scalar {
  /// True when the scalar is one of 0 … 9.
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// True when it multiplies: U+00B7, or U+22C5 from a formula editor.
  fileprivate var isProductDot: Bool { self == "\u{B7}" || self == "\u{22C5}" }

  /// True when it can stand in the word of a unit: anything that means nothing else here.
  var isUnitLetter: Bool {
    switch self {
    case "/", "^", "-", "*", "(", ")": false
    default: !isProductDot && superscript == nil && !properties.isWhitespace
    }
  }

  /// The plain sign of a power.
  fileprivate var powerDigit: PowerSign? {
    if self == "-" { return .minus }
    return isASCIIDigit ? .digit(Int(value) - 0x30) : nil
  }

  /// The raised sign of a power: ² and ³ are on AZERTY keyboards, the rest in pasted text.
  fileprivate var superscript: PowerSign? {
    switch self {
    case "⁻": .minus
    case "¹": .digit(1)
    case "²": .digit(2)
    case "³": .digit(3)
    case "⁰", "⁴"..."⁹": .digit(Int(value) - 0x2070)
    default: nil
    }
  }

  /// The scalar that the catalogue spells: Greek mu as the micro sign, CO₂ as CO2.
  fileprivate var unitSpelling: Unicode.Scalar {
    switch self {
    case "\u{3BC}": "\u{B5}"
    case "₀"..."₉": Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0x2080 + 0x30))
    default: self
    }
  }
}

extension NamedUnit {
  /// The unit and the prefix that `word` names; a whole unit goes before a prefixed one, so that
  /// `min` is the minute.
  static func find(_ word: String) -> (unit: NamedUnit, prefix: Prefix)? {
    var spelling = ""
    for scalar in word.unicodeScalars { spelling.unicodeScalars.append(scalar.unitSpelling) }
    if let unit = bySpelling[spelling] { return (unit, .none) }
    // The symbol of a prefix is one character.
    let scalars = spelling.unicodeScalars
    guard let symbol = scalars.first, let unit = bySpelling[String(scalars.dropFirst())],
      let prefix = unit.prefixes.first(where: { $0.symbol == String(symbol) })
    else { return nil }
    return (unit, prefix)
  }

  private static let bySpelling = Dictionary(
    allCases.flatMap { unit in unit.spellings.map { ($0, unit) } },
    uniquingKeysWith: { first, _ in first })
}

extension UnitProblem: FaultSource {
  /// The fault that a message is made of.
  public var fault: any Fault {
    switch self {
    case .unknown(let unknown):
      let (word, suggestions) = unknown.told
      return Currency.names.contains(word)
        ? UnknownCurrency(word) : UnknownUnit(word, suggestions: suggestions)
    case .malformed: return UnknownUnit("", suggestions: [])
    case .tooManyUnits, .exponentTooLarge: return PowerWithoutUnit("")
    }
  }

  /// The byte of the unit's text at which it stops making sense.
  public var offset: Int {
    switch self {
    case .unknown(let unknown): unknown.offset
    case .malformed(let offset): offset
    case .tooManyUnits, .exponentTooLarge: 0
    }
  }

  /// The word that no unit is called.
  public var word: String? {
    if case .unknown(let unknown) = self { unknown.word } else { nil }
  }
}
