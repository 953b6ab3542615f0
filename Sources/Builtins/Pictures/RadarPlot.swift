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
    takes: theTable.reading { try PictureSource($0) },
    Parameter.expressions(
      "label", french: "étiquette", Bilingual("les noms des lignes", "the names of the rows")),
    Parameter.expressions(
      "axes", Bilingual("un axe par colonne", "an axis per column"), arity: .variadic),
    Parameter.sequence(
      "only", french: "seulement",
      Bilingual("les noms à dessiner, 5 au plus", "the names to draw, at most 5"), mustBeNamed: true
    ).optional,
    Parameter.choice(
      "scale", french: "échelle",
      among: [
        (Bilingual(same: "full"), Radar.Range.full), (Bilingual(same: "local"), .local),
        (Bilingual(same: "none"), .none),
      ],
      Bilingual(
        "jusqu'à 1, jusqu'au plus grand dessiné, ou sans diviser",
        "up to 1, up to the largest drawn, or not divided"), mustBeNamed: true),
    pictureOptions,
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
  ) { call, source, label, axes, only, scale, options in
    let source = try source.value
    guard let labels = try source.column(of: label) else { throw label.lacking() }
    let columns = try source.known(source.someNumbers(of: axes, beside: [labels]))
    guard columns.count >= 3 else { throw TooFewAxes(columns.count).about(axes) }
    let names = labels.names(call.tongue).map { $0 ?? "–" }
    let rows = try only.rows(of: names)
    let radar = try Radar(
      names: rows.map { names[$0] },
      axes: columns.map { axis in
        var variable = axis.plotVariable
        variable.values = rows.map { variable.values[$0] }
        return variable
      }, maxima: columns.map { try maximum($0, of: axes) }, rowCount: source.table.rowCount,
      range: scale.value)
    return try options.picture(radar)
  }

  /// The largest value of an axis, which starts at 0.
  private static func maximum(
    _ axis: Column, of axes: BoundArgument<[LazyArgument]>
  ) throws -> Double {
    let values = axis.validDoubles().filter(\.isFinite)
    guard let low = values.min(), let high = values.max(), low >= 0, high > 0 else {
      throw AxisNotPositive(axis.name, hasNegative: (values.min() ?? 0) < 0)
        .about(axes)
    }
    return high
  }
}

extension BoundArgument<[Value]?> {
  /// The rows that `only` names in its order, else all; D490 for too many.
  fileprivate func rows(of names: [String]) throws -> [Int] {
    var rows = Array(names.indices)
    if let items = try value {
      rows = try items.map { item in
        guard case .text(let wanted) = item else {
          throw wrongKind(Value.Kind.text.phrase, found: item)
        }
        if let row = names.firstIndex(of: wanted) { return row }
        throw noChoice(
          wanted, among: Array(names.prefix(8)),
          suggestions: TextMatching.suggestions(for: wanted, among: names))
      }
    }
    guard rows.count <= Radar.most else {
      let choice = "[" + names.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ") + "]"
      throw TooManyPolygons(rows.count, most: Radar.most, choice: choice)
    }
    return rows
  }
}
