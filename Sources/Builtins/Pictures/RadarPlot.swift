import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import TextMatching
import Values

extension Builtin {
  static let radar = Builtin(
    "radar", .pictures,
    Bilingual("Un radar de trois axes ou plus.", "A radar of three axes or more."),
    takes: [
      Parameter("table", .table, Bilingual("la table", "the table")),
      Parameter(
        "label", french: "étiquette", .columnExpression,
        Bilingual("les noms des lignes", "the names of the rows")),
      Parameter(
        "axes", .columnExpression, Bilingual("un axe par colonne", "an axis per column"),
        arity: .variadic),
      Parameter(
        "only", french: "seulement", .sequence,
        Bilingual("les noms à dessiner, 5 au plus", "the names to draw, at most 5"),
        arity: .optional, mustBeNamed: true),
      Parameter(
        "scale", french: "échelle",
        .choice([
          Bilingual("full", "full"), Bilingual("local", "local"), Bilingual("none", "none"),
        ]),
        Bilingual(
          "jusqu'à 1, jusqu'au plus grand dessiné, ou sans diviser",
          "up to 1, up to the largest drawn, or not divided"),
        default: "\"full\"", mustBeNamed: true),
    ] + Parameter.pictureOptions,
    details: Bilingual(
      "Les axes tournent dans le sens des aiguilles d'une montre à partir du haut. Chacun est divisé par son maximum sur toute la table donnée, pas seulement sur les lignes dessinées. Les mêmes valeurs sont toujours en barres sous le radar.",
      "Axes go clockwise from the top. Each is divided by its maximum over the whole table given, not only over the rows drawn. The same values always stand as bars under the radar."
    ),
    examples: [
      Example(
        "cout_pays.radar(name, adpe, pe, gwp, only = [\"FRA\", \"DEU\", \"POL\"])",
        shows: "adpe : max POL (1,02 × 10⁻⁷…"),
      Example(
        "cout_pays.radar(name, gwp, pe, adpe, seulement = [\"CHN\", \"FRA\", \"USA\"], échelle = \"local\")",
        shows: "gwp : max CHN (1,04 g CO₂ éq./Wh)…"),
    ],
    seeAlso: ["plot_ascii", "scatter"]
  ) { call in
    let source = try PictureSource(call)
    guard let label = try source.column(at: 1) else { throw call.lacking(1) }
    let axes = try source.someNumbers(at: 2, beside: [label])
    guard axes.count >= 3 else { throw TooFewAxes(axes.count).about(argument: 2) }
    let names = label.names(call.tongue).map { $0 ?? "–" }
    let rows = try call.radarRows(names)
    let ranges: [Radar.Range] = [.full, .local, .none]
    let radar = try Radar(
      names: rows.map { names[$0] },
      axes: axes.map { axis in
        var variable = axis.plotVariable
        variable.values = rows.map { variable.values[$0] }
        return variable
      }, maxima: axes.map(maximum), rowCount: source.table.rowCount, range: ranges[call.choice(4)])
    return try call.picture(radar)
  }

  /// The largest value of an axis, which starts at 0.
  private static func maximum(_ axis: Column) throws -> Double {
    let values = axis.validDoubles().filter(\.isFinite)
    guard let low = values.min(), let high = values.max(), low >= 0, high > 0 else {
      throw AxisNotPositive(axis.name, hasNegative: (values.min() ?? 0) < 0)
        .about(argument: 2)
    }
    return high
  }
}

extension Invocation {
  /// The rows that `only` names in its order, else all; D490 for too many.
  fileprivate func radarRows(_ names: [String]) throws -> [Int] {
    var rows = Array(names.indices)
    if has(3) {
      rows = try items(3).map { item in
        guard case .text(let wanted) = item else {
          throw wrongKind(3, Value.Kind.text.words, found: item)
        }
        if let row = names.firstIndex(of: wanted) { return row }
        throw UnknownChoice(
          function: name, parameter: builtin.parameters[3].spelling(tongue), found: wanted,
          choices: Array(names.prefix(8)),
          suggestions: TextMatching.suggestions(for: wanted, among: names)
        ).about(argument: 3)
      }
    }
    guard rows.count <= Radar.most else {
      let choice = "[" + names.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ") + "]"
      throw TooManyPolygons(rows.count, most: Radar.most, choice: choice)
    }
    return rows
  }
}
