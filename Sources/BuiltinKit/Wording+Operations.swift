public import Diagnostics
public import Styling
public import Units
public import Values

extension Diagnostic {
  /// The words for what an operation refuses; `left` and `right` are the operands' characters,
  /// to write the repaired line, nil where they are not known.
  public static func wording(
    _ problem: OperationProblem, left: String? = nil, right: String? = nil
  ) -> any Fault {
    switch problem {
    case .dimensions(let action, let a, let b):
      return DimensionsDiffer(
        verb: action.words, left: a.dimension.words(a), right: b.dimension.words(b),
        help: repair(action, a, b))
    case .plainWithQuantity(let action, let plainIsLeft, let plain, let unit):
      // The plain 0 goes with every unit: it stands for a column.
      let code = (plainIsLeft ? left : right) ?? (plain == 0 ? "x" : NumberText.echo(plain))
      let isNumber = code.allSatisfy { $0.isNumber || $0 == "." }
      let repair = isNumber ? "\(code) \(unit.symbol)" : "\(code) * 1 \(unit.symbol)"
      return PlainWithQuantity(verb: action.words, unit: unit.symbol, repair: repair)
    case .kinds(let symbol, let a, let b):
      return UnfitOperands(symbol, left: a.words, right: b.words, help: hint(symbol, a, b))
    case .kind(let expected, let found):
      return WrongKind(expected: expected.words, found: found.words)
    case .divisionByZero: return DivisionByZero()
    case .domain(let function, let number):
      return OutsideDomain(function: function, number: NumberText.echo(number))
    case .lengths(let a, let b, let lists): return LengthsDiffer(a, b, lists: lists)
    case .overflow: return NumberTooLarge()
    case .unitPower(let unit): return PowerWithoutUnit(unit.symbol)
    case .conversion(let from, let to):
      return UnfitConversion(
        from: from.isOne ? Value.Kind.number.words : from.dimension.words(from),
        to: to.dimension.words(to), unit: to.symbol)
    case .missingCondition: return MissingCondition()
    case .dateAndNumber(let action, let number, let unit):
      let sign = action == .add ? "+" : "-"
      return DateWithNumber(
        found: unit.isOne ? Value.Kind.number.words : unit.dimension.words(unit),
        repair: "\(left ?? "d") \(sign) \(NumberText.echo(number)) d")
    case .dateOutOfRange: return DateOutOfRange()
    case .tooLarge(let size): return ResultTooLarge("\(size)", limit: "10 000 000")
    }
  }

  /// How two quantities of different dimensions can meet after all.
  private static func repair(
    _ action: OperationProblem.Action, _ a: MeasureUnit, _ b: MeasureUnit
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
    if kinds.contains(.co2e), kinds.contains(.mass) {
      return Bilingual(
        "une masse de CO2e n'est pas une masse quelconque : écrivez gCO2e",
        "a mass of CO2e is not just any mass: write gCO2e")
    }
    return nil
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

extension OperationProblem.Action {
  /// The French verb after "on" and the English participle after "cannot be".
  var words: Bilingual {
    switch self {
    case .add: Bilingual("n'additionne", "added")
    case .subtract: Bilingual("ne soustrait", "subtracted")
    case .compare: Bilingual("ne compare", "compared")
    case .choose, .combine: Bilingual("ne réunit", "combined")
    }
  }
}

extension Dimension {
  /// The dimension with its article, or the unit where it has no name.
  public func words(_ unit: MeasureUnit) -> Bilingual {
    switch kind {
    case .energy: Bilingual("une énergie", "an energy")
    case .power: Bilingual("une puissance", "a power")
    case .co2e: Bilingual("une masse de CO2e", "a mass of CO2e")
    case .sbeq: Bilingual("une masse de Sb éq.", "a mass of Sb eq.")
    case .primaryEnergy: Bilingual("une énergie primaire", "a primary energy")
    case .mass: Bilingual("une masse", "a mass")
    case .length: Bilingual("une longueur", "a length")
    case .area: Bilingual("une surface", "an area")
    case .volume: Bilingual("un volume", "a volume")
    case .time: Bilingual("une durée", "a duration")
    case .money: Bilingual("une somme d'argent", "an amount of money")
    case .tokens: Bilingual("un nombre de tokens", "a number of tokens")
    case .parameters: Bilingual("un nombre de paramètres", "a number of parameters")
    case .information: Bilingual("une quantité d'information", "an amount of information")
    case .emissionFactor: Bilingual("un facteur d'émission", "an emission factor")
    case .resourceFactor: Bilingual("un facteur de ressources", "a resource factor")
    case .primaryEnergyFactor:
      Bilingual("un facteur d'énergie primaire", "a primary energy factor")
    case .energyPerToken: Bilingual("une énergie par token", "an energy per token")
    case .speed: Bilingual("une vitesse", "a speed")
    case .dimensionless: Bilingual("un nombre", "a number")
    case .label, nil: Bilingual("des \(unit.symbol)", "\(unit.symbol)")
    }
  }
}
