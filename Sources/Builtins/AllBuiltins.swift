public import BuiltinKit

extension Catalogue {
  /// Every function of the language.
  public static let standard = Catalogue([])
}
