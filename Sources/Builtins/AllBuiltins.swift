public import BuiltinKit

extension Catalogue {
  /// Every function of the language, family by family.
  public static let standard = Catalogue(
    Builtin.studyFamily
      + Builtin.rowsFamily
      + Builtin.groupsFamily
      + Builtin.filesFamily
      + Builtin.statisticsFamily
      + Builtin.picturesFamily
      + Builtin.textFamily
      + Builtin.datesFamily
      + Builtin.listsFamily
      + Builtin.mathsFamily)
}
