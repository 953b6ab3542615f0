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

  /// The word in which differences are counted: K for °C, else itself.
  var difference: UnitWord { self == .named(.celsius, .none) ? .named(.kelvin, .none) : self }

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

  /// The exponent of the year.
  var years: Int {
    atoms.first { $0.word == .named(.year, .none) }?.exponent ?? 0
  }

  /// The bounds that keep every conversion between two units within a double: bounds on the number
  /// of words, on exponents and on the digits of the ratio to the base units.
  func checkBounds() throws(UnitProblem) {
    guard atoms.count <= MeasureUnit.wordLimit else { throw .tooManyUnits }
    guard atoms.allSatisfy({ abs($0.exponent) <= MeasureUnit.exponentLimit }),
      magnitude.digits <= 150
    else { throw .exponentTooLarge }
  }
}

extension Compound {
  /// The compound in which everything that measures the same thing has met.
  ///
  /// The result differs from the original by a factor, the quotient of their magnitudes. The
  /// rules, until none applies:
  ///
  /// 1. words of one dimension become the first of them: Wh·kWh → Wh^2, gCO2e·Wh/kWh → gCO2e;
  /// 2. power · time → energy with the prefix of the power: kW·h → kWh, and J for seconds;
  /// 3. energy / power → time: kWh/W → h, J/W → s;
  /// 4. energy / time → power, only for Wh/h and J/s: kWh/an is a usual unit and stays;
  /// 5. litres and cubes of a length cancel: €·L/m^3 → €;
  /// 6. what has no dimension in the end is the plain number.
  ///
  /// Every rule lowers the sum of the exponents' sizes, so this ends.
  var reduced: Compound {
    var reduction = Reduction()
    // Beside other units a degree is a difference: kWh/°C counts in kelvins.
    for atom in atoms { reduction.multiply(by: atom.word.difference, atom.exponent) }
    while reduction.foldPowerAndTime() || reduction.foldEnergyOverPower()
      || reduction.foldEnergyOverTime() || reduction.foldVolumeOverLength()
    {}
    let result = Compound(reduction.atoms)
    return result.dimension.isNone ? Compound([]) : result
  }
}

/// A compound on its way to fewer words: at most one word of each dimension.
private struct Reduction {
  var atoms: [Atom] = []

  mutating func multiply(by word: UnitWord, _ exponent: Int) {
    let dimension = word.dimension
    if let index = atoms.firstIndex(where: { $0.word.dimension == dimension }) {
      atoms[index].exponent += exponent
      if atoms[index].exponent == 0 { atoms.remove(at: index) }
    } else if exponent != 0 {
      atoms.append(Atom(word: word, exponent: exponent))
    }
  }

  /// The catalogue unit among `units` that occurs, with its prefix and exponent.
  private func find(_ units: NamedUnit...) -> (unit: NamedUnit, prefix: Prefix, exponent: Int)? {
    for atom in atoms {
      if case .named(let unit, let prefix) = atom.word, units.contains(unit) {
        return (unit, prefix, atom.exponent)
      }
    }
    return nil
  }

  private var power: (unit: NamedUnit, prefix: Prefix, exponent: Int)? { find(.watt) }
  private var energy: (unit: NamedUnit, prefix: Prefix, exponent: Int)? { find(.wattHour, .joule) }
  private var time: (unit: NamedUnit, prefix: Prefix, exponent: Int)? {
    find(.second, .minute, .hour, .day, .week, .year)
  }

  /// The exponent nearest to 0, when both have the same sign; else 0.
  private func common(_ a: Int, _ b: Int) -> Int {
    guard a.signum() == b.signum() else { return 0 }
    return abs(a) < abs(b) ? a : b
  }

  fileprivate mutating func foldPowerAndTime() -> Bool {
    guard let power, let time else { return false }
    let n = common(power.exponent, time.exponent)
    guard n != 0 else { return false }
    multiply(by: .named(.watt, power.prefix), -n)
    multiply(by: .named(time.unit, time.prefix), -n)
    multiply(by: .named(time.unit == .second ? .joule : .wattHour, power.prefix), n)
    return true
  }

  fileprivate mutating func foldEnergyOverPower() -> Bool {
    guard let power, let energy else { return false }
    let n = common(energy.exponent, -power.exponent)
    guard n != 0 else { return false }
    multiply(by: .named(.watt, power.prefix), n)
    multiply(by: .named(energy.unit, energy.prefix), -n)
    multiply(by: .named(energy.unit == .joule ? .second : .hour, .none), n)
    return true
  }

  fileprivate mutating func foldEnergyOverTime() -> Bool {
    guard let energy, let time, time.prefix == .none, energy.exponent > 0 else { return false }
    guard (energy.unit == .joule) == (time.unit == .second),
      time.unit == .second || time.unit == .hour
    else { return false }
    let n = common(energy.exponent, -time.exponent)
    guard n != 0 else { return false }
    multiply(by: .named(time.unit, .none), n)
    multiply(by: .named(energy.unit, energy.prefix), -n)
    multiply(by: .named(.watt, energy.prefix), n)
    return true
  }

  fileprivate mutating func foldVolumeOverLength() -> Bool {
    guard let litre = find(.litre), let metre = find(.metre) else { return false }
    let n = common(litre.exponent, -(metre.exponent / 3))
    guard n != 0 else { return false }
    multiply(by: .named(.litre, litre.prefix), -n)
    multiply(by: .named(.metre, metre.prefix), 3 * n)
    return true
  }
}
