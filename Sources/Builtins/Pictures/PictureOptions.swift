import BuiltinKit
import Plotting
import Styling
import Values

/// The options of every picture, given by name.
struct PictureOptions {
  let title: String?
  let subtitle: String?
  let width: Int?
  let height: Int?
}

extension Builtin {
  /// The title and the size of a picture.
  static let pictureOptions = Parameter.group(
    Parameter.text("title", french: "titre", Bilingual("un titre", "a title"), mustBeNamed: true)
      .optional,
    Parameter.text(
      "subtitle", french: "sous_titre",
      Bilingual("une ligne sous le titre", "a line under the title"), mustBeNamed: true
    ).optional,
    Parameter.count(
      "width", french: "largeur", Bilingual("en caractères", "in characters"), in: 20...1000,
      mustBeNamed: true
    ).optional,
    Parameter.count(
      "height", french: "hauteur", Bilingual("en lignes", "in lines"), in: 4...500,
      mustBeNamed: true
    ).optional
  ) { title, subtitle, width, height in
    PictureOptions(
      title: try title.value, subtitle: try subtitle.value, width: try width.value,
      height: try height.value)
  }

  /// A logarithmic scale.
  static let logOption = Parameter.flag(
    "log", Bilingual("une échelle logarithmique", "a logarithmic scale"), default: false,
    mustBeNamed: true)
}

extension BoundArgument<PictureOptions> {
  /// A picture of a mark with these options.
  func picture(_ mark: any PlotMark) throws -> Value { .plot(try finished(PlotSpec(mark: mark))) }

  /// The specification with these options.
  func finished(_ spec: PlotSpec) throws -> PlotSpec {
    let options = try value
    var spec = spec
    spec.title = options.title ?? spec.title
    spec.subtitle = options.subtitle ?? spec.subtitle
    spec.width = options.width ?? spec.width
    spec.height = options.height ?? spec.height
    return spec
  }
}

/// The options of pictures with a row per category: the order of the rows and their number.
struct RowOptions {
  /// Nil where none is asked for.
  let order: Bars.Order?
  let limit: Int?
}

extension Builtin {
  /// The order and the number of rows.
  static let rowOptions = Parameter.group(
    Parameter.choice(
      "sort", french: "tri",
      among: [
        (Bilingual("décroissant", "down"), Bars.Order.descending),
        (Bilingual("croissant", "up"), .ascending), (Bilingual("non", "no"), .none),
      ],
      Bilingual(
        "l'ordre des lignes : les plus grandes d'abord, les plus petites, ou celui de la table",
        "the order of the rows: the largest first, the smallest, or that of the table"),
      shown: "décroissant", mustBeNamed: true
    ).optional,
    Parameter.count(
      "limit", french: "limite",
      Bilingual(
        "combien de lignes au plus ; les autres sont comptées dessous",
        "how many rows at most; the others are counted below"),
      in: 1...100_000, mustBeNamed: true
    ).optional
  ) { order, limit in RowOptions(order: try order.value, limit: try limit.value) }
}
