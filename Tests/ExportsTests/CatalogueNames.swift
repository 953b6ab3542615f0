import BuiltinKit
import Builtins

/// The names of étude's functions.
enum CatalogueNames {
  static let all = Set(Catalogue.standard.builtins.map(\.name))
}
