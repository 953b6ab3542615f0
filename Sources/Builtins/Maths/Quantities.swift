import BuiltinKit
import Diagnostics
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

extension Builtin {
  static let value = Builtin(
    "value", french: "valeur", .maths,
    Bilingual(
      "Le nombre seul d'une grandeur, dans l'unité demandée.",
      "The bare number of a quantity, in the unit asked for."),
    takes: Parameter.numbers(
      "x",
      Bilingual(
        "une grandeur, ou une colonne ou une liste", "a quantity, or a column or a list of them")),
    Parameter.word(
      "unit", french: "unité", Bilingual("l'unité : Wh, gCO2e/kWh…", "the unit: Wh, gCO2e/kWh…")
    ).reading { try $0.unit() }.optional,
    details: Bilingual(
      "À l'inverse, x * 1 Wh donne une unité à un nombre, et x -> kWh en change.",
      "The other way round, x * 1 Wh gives a number a unit, and x -> kWh changes it."),
    examples: [
      Example("value(cons_ia[\"gpt 4o\", \"Petite_conv\"], kWh)", shows: "0.035"),
      Example("value(cout_pays[\"FRA\", \"gwp\"], gCO2e/kWh)", shows: "80.0844"),
    ],
    seeAlso: ["ln", "round"]
  ) { call, x, unit in
    let given = try x.value
    guard let unit = try unit.value else { throw x.lackingUnit(given, unit.lacking()) }
    return try x.bareNumbers(of: given, in: unit, call.checkpoint)
  }

  static let percent = Builtin(
    "percent", french: "pourcent", .maths,
    Bilingual(
      "Une part en pourcentage, comme texte.", "A share as a percentage, as a text."),
    takes: Parameter.numbers(
      "x", Bilingual("la part : 0.123 est 12,3 %", "the share: 0.123 is 12.3%")),
    Parameter.count(
      "digits", french: "chiffres",
      Bilingual("le nombre de chiffres significatifs", "the number of significant digits"),
      in: 1...15, default: 3),
    details: Bilingual(
      """
      Écrit selon la typographie de la langue, à la fin d'un calcul. Pour calculer encore, gardez \
      le nombre.
      """,
      "Written in the typography of the language, at the end of a calculation; to go on, keep x."),
    examples: [
      Example("percent(0.1234)", shows: "\"12,3\u{A0}%\""),
      Example(
        "percent(cout_pays[\"FRA\", \"gwp\"] / max(cout_pays.gwp))", shows: "\"3,85\u{A0}%\""),
    ],
    seeAlso: ["round"]
  ) { call, x, digits in
    let digits = try digits.value
    let typography = Typography(tongue: call.tongue)
    let shares = try x.elementwise(NumberFunction(unit: x.plainOnly(), body: { $0 }))
    return shares.mappingNumbers { typography.percent($0, digits: digits) }
  }

  static let isNone = Builtin(
    "is_none", french: "est_vide", .maths,
    Bilingual(
      "Vrai là où la valeur manque.", "True where the value is missing."),
    takes: Parameter.value("x", Bilingual("une valeur, une colonne", "a value, a column")),
    details: Bilingual(
      "Une comparaison avec none n'est jamais vraie. x ?? 0 remplace ce qui manque.",
      "Comparing with none is never true. x ?? 0 replaces what is missing."),
    examples: [
      Example("is_none(none)", shows: "vrai"),
      Example("sum(is_none(cons_ia.Petite_conv))", shows: "0"),
    ],
    seeAlso: ["filter"]
  ) { call, x in
    try x.value.missingness
  }
}

extension BoundArgument<Value> {
  /// The unit written for the parameter at `index`; U303 for what is none.
  fileprivate func unit() throws -> MeasureUnit {
    let given = try given
    let written: String
    switch given {
    case .text(let text): written = text
    default:
      guard let code else { throw wrongKind(Value.Kind.text.phrase, found: given) }
      written = code
    }
    do { return try MeasureUnit(parsing: written.filter { !$0.isWhitespace }) } catch {
      guard case .unknown(let unknown) = error else {
        throw UnknownUnit(written, suggestions: []).about(self)
      }
      throw UnknownUnit(unknown.word, suggestions: unknown.suggestions).about(self)
    }
  }

  /// The complaint where no unit was asked for: of texts that they are no numbers, of a quantity
  /// with its own unit in the call.
  fileprivate func lackingUnit(_ value: Value, _ missing: MissingArgument) -> any Error {
    let own: MeasureUnit
    switch value {
    case .column(let column) where column.kind.isMeasured: own = column.unit
    case .list(let items): own = items.lazy.compactMap(\.quantity).first?.unit ?? .one
    default:
      guard let (_, unit) = value.bounded else { return notNumber(value) }
      own = unit
    }
    guard let code else { return missing }
    return missing.completed(
      own.isOne
        ? Bilingual("\(code) est déjà un nombre sans unité", "\(code) is a bare number already")
        : Bilingual(same: "\(call.name)(\(code), \(own.symbol))"))
  }

  /// The numbers in `unit`, without it.
  fileprivate func bareNumbers(
    of value: Value, in unit: MeasureUnit, _ checkpoint: Checkpoint
  ) throws -> Value {
    if case .list(let items) = value {
      return .list(try items.map { try bareNumbers(of: $0, in: unit, checkpoint) })
    }
    if let (number, own) = value.quantity, own.isOne, number == 0 { return value }
    if case .column(let column) = value, column.kind == .text { throw notNumber(value) }
    do {
      switch try value.converted(to: unit, checkpoint: checkpoint) {
      case .number(let number, _): return .plain(number)
      case .interval(let interval, _): return .interval(interval, .one)
      case .column(let column): return .column(column.withUnit(.one))
      default: return .none
      }
    } catch is WrongKind {
      throw notNumber(value)
    } catch {
      throw Diagnostic(thrown: error)?.about(self) ?? error
    }
  }
}

extension Value {
  /// Each number as a text: a column of texts of a column, a list of a list.
  fileprivate func mappingNumbers(_ text: (Double) -> String) -> Value {
    switch self {
    case .integer, .number: return quantity.map { .text(text($0.value)) } ?? .none
    case .list(let items): return .list(items.map { $0.mappingNumbers(text) })
    case .column(let column):
      guard let doubles = column.doubles else { return self }
      return .column(
        Column(
          column.name,
          texts: doubles.indices.map { column.isMissing($0) ? nil : text(doubles[$0]) }))
    default: return self
    }
  }

  /// One answer, or one per cell or item: true where it is missing.
  fileprivate var missingness: Value {
    switch self {
    case .none: .bool(true)
    case .list(let items): .list(items.map(\.missingness))
    case .column(let column):
      .column(Column(column.name, bools: (0..<column.count).map { column.isMissing($0) }))
    default: .bool(false)
    }
  }
}
