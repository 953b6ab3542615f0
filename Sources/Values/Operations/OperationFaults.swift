package import Diagnostics
import Styling
package import Units

extension DimensionsDiffer {
  /// Two quantities of different dimensions.
  package init(_ action: OperandAction, _ a: MeasureUnit, _ b: MeasureUnit) {
    self.init(
      verb: action.verb, left: a.dimension.words(a), right: b.dimension.words(b),
      help: Self.repair(action, a, b))
  }

  /// The repair by which two quantities of different dimensions meet after all.
  private static func repair(
    _ action: OperandAction, _ a: MeasureUnit, _ b: MeasureUnit
  ) -> Bilingual? {
    let kinds = [a.dimension.kind, b.dimension.kind]
    if kinds.contains(.energy), kinds.contains(.emissionFactor), action == .add {
      return Bilingual(
        "énergie × facteur = émissions ; remplacez + par *",
        "energy × factor = emissions; replace + by *")
    }
    if kinds.contains(.energy), kinds.contains(.co2e) {
      return Bilingual(
        "une énergie devient du CO2e en la multipliant par un facteur (gCO2e/Wh) : 35 Wh * cout_pays[\"FRA\", \"gwp\"]",
        "energy becomes CO2e when multiplied by a factor (gCO2e/Wh): 35 Wh * cout_pays[\"FRA\", \"gwp\"]"
      )
    }
    if kinds.contains(.months), kinds.contains(.time) { return MonthWithoutLength().help }
    if kinds.contains(.co2e), kinds.contains(.mass) {
      return Bilingual(
        "une masse de CO2e n'est pas une masse quelconque : écrivez gCO2e",
        "a mass of CO2e is not just any mass: write gCO2e")
    }
    return nil
  }
}

extension PlainWithQuantity {
  /// A plain number, on the left or on the right, and a quantity.
  package init(
    _ action: OperandAction, plainIsLeft: Bool, plain: Double, unit: MeasureUnit
  ) {
    self.init(verb: action.verb, unit: unit.symbol, plainIsLeft: plainIsLeft, plain: plain)
  }
}

extension UnfitOperands {
  /// Operands of kinds that the operator does not take.
  package init(_ symbol: String, _ a: Value, _ b: Value) {
    self.init(
      symbol, left: a.detailedPhrase, right: b.detailedPhrase,
      help: Self.hint(symbol, a.kind, b.kind))
  }

  private static func hint(_ symbol: String, _ a: Value.Kind, _ b: Value.Kind) -> Bilingual? {
    if [a, b].contains(.text), [a, b].contains(.number) || [a, b].contains(.quantity), symbol == "+"
    {
      return Bilingual(
        "pour du texte, écrivez f\"… {x}\"", "for a text, write f\"… {x}\"")
    }
    return nil
  }
}

extension WrongKind {
  /// One operand of a kind that is not taken.
  package init(expected: Value.Kind, found: Value.Kind) {
    self.init(expected: expected.phrase, found: found.phrase)
  }
}

extension UnfitConversion {
  /// A unit that a quantity cannot be converted to.
  package init(from: MeasureUnit, to: MeasureUnit) {
    self.init(
      from: from.isOne ? Value.Kind.number.phrase : from.dimension.words(from),
      to: to.dimension.words(to), unit: to.symbol, meant: to.equivalent(of: from)?.symbol)
  }
}

extension DateWithNumber {
  /// A date and a number that is no duration.
  package init(_ action: OperandAction, _ number: Double, _ unit: MeasureUnit) {
    let sign = action == .add ? "+" : "-"
    self.init(
      found: unit.isOne ? Value.Kind.number.phrase : unit.dimension.words(unit),
      days: "\(sign) \(NumberText.echo(number)) d")
  }
}

extension OperandAction {
  /// The French verb after "on" and the English participle after "cannot be".
  fileprivate var verb: Bilingual {
    switch self {
    case .add: Bilingual("n'additionne", "added")
    case .subtract: Bilingual("ne soustrait", "subtracted")
    case .compare: Bilingual("ne compare", "compared")
    case .choose, .combine: Bilingual("ne réunit", "combined")
    }
  }
}

/// The action that two operands of different dimensions do not allow.
public enum OperandAction: Sendable, Equatable { case add, subtract, compare, choose, combine }

extension MeasureUnit {
  /// The complaint about a conversion to a unit of another dimension.
  package func refusal(of target: MeasureUnit) -> any Fault {
    let kinds = [dimension.kind, target.dimension.kind]
    if kinds.contains(.months), kinds.contains(.time) { return MonthWithoutLength() }
    return UnfitConversion(from: self, to: target)
  }
}
