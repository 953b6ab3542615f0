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
    for atom in atoms { reduction.multiply(by: atom.word, atom.exponent) }
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
    find(.second, .minute, .hour, .day, .year)
  }

  /// The exponent nearest to 0, when both have the same sign; else 0.
  private func common(_ a: Int, _ b: Int) -> Int {
    guard a.signum() == b.signum() else { return 0 }
    return abs(a) < abs(b) ? a : b
  }

  mutating func foldPowerAndTime() -> Bool {
    guard let power, let time else { return false }
    let n = common(power.exponent, time.exponent)
    guard n != 0 else { return false }
    multiply(by: .named(.watt, power.prefix), -n)
    multiply(by: .named(time.unit, time.prefix), -n)
    multiply(by: .named(time.unit == .second ? .joule : .wattHour, power.prefix), n)
    return true
  }

  mutating func foldEnergyOverPower() -> Bool {
    guard let power, let energy else { return false }
    let n = common(energy.exponent, -power.exponent)
    guard n != 0 else { return false }
    multiply(by: .named(.watt, power.prefix), n)
    multiply(by: .named(energy.unit, energy.prefix), -n)
    multiply(by: .named(energy.unit == .joule ? .second : .hour, .none), n)
    return true
  }

  mutating func foldEnergyOverTime() -> Bool {
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

  mutating func foldVolumeOverLength() -> Bool {
    guard let litre = find(.litre), let metre = find(.metre) else { return false }
    let n = common(litre.exponent, -(metre.exponent / 3))
    guard n != 0 else { return false }
    multiply(by: .named(.litre, litre.prefix), -n)
    multiply(by: .named(.metre, metre.prefix), 3 * n)
    return true
  }
}
