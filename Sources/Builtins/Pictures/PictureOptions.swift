import BuiltinKit
import Plotting
import Styling
import Values

extension Parameter {
  /// What every picture takes, by name, after its own parameters.
  static let pictureOptions: [Parameter] = [
    Parameter(
      "title", french: "titre", .text, Bilingual("un titre", "a title"), arity: .optional,
      mustBeNamed: true),
    Parameter(
      "subtitle", french: "sous_titre", .text,
      Bilingual("une ligne sous le titre", "a line under the title"), arity: .optional,
      mustBeNamed: true),
    Parameter(
      "width", french: "largeur", .count, Bilingual("en caractères", "in characters"),
      arity: .optional, mustBeNamed: true),
    Parameter(
      "height", french: "hauteur", .count, Bilingual("en lignes", "in lines"),
      arity: .optional, mustBeNamed: true),
  ]

  /// What pictures with a row per category take besides.
  static let rowOptions: [Parameter] = [
    Parameter(
      "sort", french: "tri",
      .choice([
        Bilingual("décroissant", "down"), Bilingual("croissant", "up"), Bilingual("non", "no"),
      ]),
      Bilingual(
        "l'ordre des lignes : les plus grandes d'abord, les plus petites, ou celui de la table",
        "the order of the rows: the largest first, the smallest, or that of the table"),
      default: "\"décroissant\"", mustBeNamed: true),
    Parameter(
      "limit", french: "limite", .count,
      Bilingual(
        "combien de lignes au plus ; les autres sont comptées dessous",
        "how many rows at most; the others are counted below"),
      arity: .optional, mustBeNamed: true),
  ]

  /// What a `PlotSketch` reads: the columns of any picture.
  static let sketched: [Parameter] = [
    .pictured,
    Parameter(
      "x", .columnExpression,
      Bilingual(
        "la colonne à montrer, ou ce qui va vers la droite, ou les noms",
        "the column to show, or what goes to the right, or the names"),
      arity: .optional),
    Parameter(
      "y", .columnExpression,
      Bilingual(
        "ce qui va vers le haut, ou la longueur des barres : A..D aussi",
        "what goes up, or the length of the bars: A..D too"),
      arity: .variadic),
    Parameter(
      "color", french: "couleur", .columnExpression,
      Bilingual("la colonne que les signes distinguent", "the column that the signs tell apart"),
      arity: .optional, mustBeNamed: true),
    .logOption,
  ]

  /// Logarithmic scales.
  static let logOption = Parameter(
    "log", .bool, Bilingual("une échelle logarithmique", "a logarithmic scale"),
    default: "false", mustBeNamed: true)
}

extension Invocation {
  /// A picture of a mark with the options that every picture takes; they are the last parameters.
  func picture(_ mark: any PlotMark) throws -> Value {
    .plot(try finished(PlotSpec(mark: mark)))
  }

  /// The specification with the options that every picture takes.
  func finished(_ spec: PlotSpec) throws -> PlotSpec {
    let first = builtin.parameters.count - Parameter.pictureOptions.count
    var spec = spec
    if has(first) { spec.title = try text(first) }
    if has(first + 1) { spec.subtitle = try text(first + 1) }
    if has(first + 2) { spec.width = try count(first + 2, default: 80, in: 20...1000) }
    if has(first + 3) { spec.height = try count(first + 3, default: 20, in: 4...500) }
    return spec
  }

  /// The order and the number of rows that the options at `index` ask for.
  ///
  /// `fallback` is the order where none is asked for.
  func rowOrder(_ index: Int, default fallback: Bars.Order = .descending) throws
    -> (order: Bars.Order, limit: Int?)
  {
    let orders: [Bars.Order] = [.descending, .ascending, .none]
    let order = has(index) ? orders[try choice(index)] : fallback
    return (order, has(index + 1) ? try count(index + 1, default: 1, in: 1...100_000) : nil)
  }
}
