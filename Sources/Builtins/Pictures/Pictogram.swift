import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Units
import Values

extension Builtin {
  static let pictogram = Builtin(
    "pictogram", french: "pictogramme", .pictures,
    Bilingual(
      "Des signes que l'on compte : chacun vaut autant, jamais une surface.",
      "Signs to be counted: each is worth the same, never an area."),
    takes: pictured, labelColumn,
    Parameter.expressions(
      "value", french: "valeur", Bilingual("la colonne de nombres", "the column of numbers"),
      arity: .optional),
    Parameter.value(
      "each", french: "chaque",
      Bilingual(
        "ce que vaut un signe ; sans elle, l'image choisit 1, 2, 5, 10…",
        "what a sign is worth; without it the picture chooses 1, 2, 5, 10…"), mustBeNamed: true
    ).optional, pictureOptions,
    details: Bilingual(
      "La légende dit ce que vaut un signe. Un reste de moins d'un signe n'est pas dessiné : le nombre au bout de la ligne le compte. D'un intervalle, les signes pleins sont sûrs, les autres possibles.",
      "The legend tells what a sign is worth. A rest of less than a sign is not drawn: the number at the end of the row has it. Of an interval the full signs are sure, the others possible."
    ),
    examples: [
      Example(
        #"pictogram(["bus", "train"], [3, 8])"#,
        shows: "max : train (8), min : bus (3), rapport 2,67.…"),
      Example(
        #"equivalents(5 kWh).pictogram(thing, count, each = 10)"#,
        shows: "max : heure d'ordinateur…"),
    ],
    seeAlso: ["equivalents", "bars"]
  ) { call, source, label, value, each, options in
    let source = try source.value
    let (labels, columns) = try source.labelled(label, value)
    guard let column = try source.only(columns, of: value) else { throw value.lacking() }
    let variable = column.plotVariable
    do {
      return try options.picture(
        try Pictogram(
          labels: source.labels(labels), variable: variable, each: try each.amount(in: column.unit)
        ))
    } catch PlotProblem.negativePart {
      throw NegativePart(column: variable.name, function: call.name)
    }
  }
}

extension BoundArgument<Value?> {
  /// A number above 0 in a unit; a plain number is of that unit.
  fileprivate func amount(in unit: MeasureUnit) throws -> Double? {
    guard let given = try value else { return nil }
    guard let (number, own) = given.quantity,
      let amount = own.isOne ? number : own.convert(number, to: unit)
    else {
      throw wrongKind(
        Bilingual("une grandeur de cette unité", "an amount of this unit"), found: given)
    }
    guard amount > 0 else {
      throw outOfRange(wanted: Bilingual("positif", "above 0"), got: NumberText.echo(amount))
    }
    return amount
  }
}
