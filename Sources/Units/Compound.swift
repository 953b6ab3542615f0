/// One word of a unit, without its exponent: `kWh`, `gCO2e`, or an opaque label.
enum UnitWord: Sendable, Hashable {
  case named(NamedUnit, Prefix)
  case label(String)

  var dimension: Dimension {
    switch self {
    case .named(let unit, _): unit.dimension
    case .label(let text): Dimension(.label(text))
    }
  }

  var magnitude: Magnitude {
    switch self {
    case .named(let unit, let prefix): unit.magnitude * .ten(prefix.rawValue)
    case .label: .one
    }
  }

  /// The word as it is written above or below a fraction bar.
  func symbol(below: Bool) -> String {
    switch self {
    case .named(let unit, let prefix):
      prefix.symbol + (below ? unit.singular : unit.spellings[0])
    case .label(let text): text
    }
  }
}

/// One word of a unit with its exponent, which is never 0 in a `Compound`.
struct Atom: Sendable, Hashable {
  var word: UnitWord
  var exponent: Int
}

/// A unit as it is written: words with their prefixes and exponents.
///
/// In order of appearance, those with a positive exponent first; each word occurs once.
struct Compound: Sendable, Hashable {
  let atoms: [Atom]

  /// The product of `atoms`, in which a word may stand several times but nothing is converted:
  /// `m·m` is `m^2`, and `Wh/kWh` stays.
  init(_ atoms: [Atom]) {
    var gathered: [Atom] = []
    for atom in atoms {
      if let index = gathered.firstIndex(where: { $0.word == atom.word }) {
        gathered[index].exponent += atom.exponent
      } else {
        gathered.append(atom)
      }
    }
    self.atoms = gathered.filter { $0.exponent > 0 } + gathered.filter { $0.exponent < 0 }
  }

  var dimension: Dimension {
    atoms.reduce(.none) { $0 * $1.word.dimension.raised(to: $1.exponent) }
  }

  var magnitude: Magnitude {
    atoms.reduce(.one) { $0 * $1.word.magnitude.raised(to: $1.exponent) }
  }

  /// The canonical text, which the reader turns into the same compound again.
  ///
  /// `gCO2e/kWh`, `m^2`, `Wh·h/m^2`; without a numerator `h^-1·m^-2`.
  var symbol: String {
    let fraction = atoms.first.map { $0.exponent > 0 } ?? false
    var text = ""
    for (index, atom) in atoms.enumerated() {
      let below = atom.exponent < 0
      if index > 0 { text += below && fraction ? "/" : "·" }
      let word = atom.word.symbol(below: below)
      text += atoms.count > 1 || atom.exponent != 1 ? bracketed(atom.word, word) : word
      let power = fraction ? abs(atom.exponent) : atom.exponent
      if power != 1 { text += "^\(power)" }
    }
    return text
  }

  /// A label that holds signs of the grammar, such as `US$ / hab`, in parentheses.
  private func bracketed(_ word: UnitWord, _ text: String) -> String {
    guard case .label = word, text.unicodeScalars.contains(where: { !$0.isUnitLetter }) else {
      return text
    }
    return "(\(text))"
  }

  /// What keeps every conversion between two units within a double: bounds on the number of
  /// words, on exponents and on the digits of the ratio to the base units.
  func checkBounds() throws(UnitProblem) {
    guard atoms.count <= MeasureUnit.wordLimit else { throw .tooManyUnits }
    guard atoms.allSatisfy({ abs($0.exponent) <= MeasureUnit.exponentLimit }),
      magnitude.digits <= 150
    else { throw .exponentTooLarge }
  }
}
