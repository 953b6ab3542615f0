import BuiltinKit
import Impact
import Intervals
import Styling
import Tables
import Units

/// The rows of `compare_methods`, each with one assumption more of the new method.
///
/// Two runs go along, at the least and at the greatest of what is known about the model; where they
/// give different numbers a row holds an interval.
struct MethodCascade {
  private struct Row {
    let step: Bilingual
    let energy: Bounds
    let emissions: Bounds
    /// The factors at both ends, in no order of size; nil for the first row.
    let divisor: Bounds?
  }

  private var rows: [Row]
  /// gCO2e of a Wh, from now on.
  private var factor: Double
  /// The product of the divisors at both ends.
  private var product = Bounds(1)
  /// Whose parameters both methods are given.
  private let owner: Bilingual
  private let tongue: Tongue

  /// The first row: the course's figures.
  ///
  /// - Parameter twin: the model of the new method whose parameters come in; nil where both are
  ///   given the course's.
  init(energy: Double, emissions: Double, twin: String?, _ tongue: Tongue) {
    let course = Bilingual("paramètres du cours", "the course's parameters")
    owner =
      twin.map { Bilingual("paramètres de \($0)", "parameters of \($0)") } ?? course
    factor = emissions / energy
    rows = [
      Row(
        step: Bilingual("2025, \(course.french)", "2025, \(course.english)"),
        energy: Bounds(energy), emissions: Bounds(emissions), divisor: nil)
    ]
    self.tongue = tongue
  }

  /// An assumption replaced.
  mutating func change(_ step: MethodSteps.Step) {
    guard let before = rows.last?.energy else { return }
    let divisor = Bounds(before.low / step.energy.low, before.high / step.energy.high)
    let name = step.assumption == .parameters ? owner : step.assumption.name
    add(name, energy: step.energy, divisor)
  }

  /// The electricity of the new method's table.
  mutating func change(factor new: Double) {
    guard let energy = rows.last?.energy, new != factor else { return }
    let divisor = Bounds(factor / new)
    factor = new
    add(Bilingual("électricité de 2026", "electricity of 2026"), energy: energy, divisor)
  }

  private mutating func add(_ step: Bilingual, energy: Bounds, _ divisor: Bounds) {
    product = Bounds(product.low * divisor.low, product.high * divisor.high)
    rows.append(
      Row(step: step, energy: energy, emissions: energy * Bounds(factor), divisor: divisor))
  }

  /// The rows, and the whole after them.
  var table: Table {
    get throws {
      let end = rows.last.map { last in
        Row(
          step: Bilingual("2026, \(owner.french)", "2026, \(owner.english)"),
          energy: last.energy, emissions: last.emissions, divisor: product)
      }
      let rows = rows + [end].compactMap { $0 }
      return try Table(
        name: "compare_methods",
        columns: [
          Column("step", texts: rows.map { $0.step(tongue) }),
          Column("energy", unit: .wattHour, measured: rows.map { $0.energy.sorted }),
          Column("gwp", unit: .gramOfCarbon, measured: rows.map { $0.emissions.sorted }),
          Column("divided_by", unit: .one, measured: rows.map { $0.divisor?.sorted }),
        ])
    }
  }
}

extension Bounds {
  /// The two numbers with the less first.
  fileprivate var sorted: Bounds { low <= high ? self : Bounds(high, low) }
}

extension MethodSteps.Assumption {
  fileprivate var name: Bilingual {
    switch self {
    case .parameters: Bilingual("paramètres", "parameters")
    case .precision:
      Bilingual("poids sur 16 bits au lieu de 4", "weights on 16 bits instead of 4")
    case .hardware: Bilingual("cartes et serveurs plus récents", "newer cards and servers")
    case .batching: Bilingual("64 requêtes à la fois", "64 requests at once")
    case .speed: Bilingual("vitesse mesurée", "measured speed")
    case .centre: Bilingual("PUE du fournisseur", "the provider's PUE")
    }
  }
}
