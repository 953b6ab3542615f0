package import Diagnostics
import Styling
import TextMatching
package import Values

extension Value {
  /// What stands where true or false is needed.
  package var unfitAsCondition: any Fault {
    switch self {
    case .none: MissingCondition()
    case .column: UnfitCondition(found: kind.words, isColumn: true)
    default: UnfitCondition(found: kind.words)
    }
  }

  /// A loop over what has no items.
  package var unfitForLoop: any Fault {
    if case .integer(let number) = self {
      return WrongKind(
        expected: Bilingual("une liste ou une colonne", "a list or a column"),
        found: kind.words,
        help: Bilingual("pour compter : range(\(number))", "to count: range(\(number))"))
    }
    return WrongKind(
      expected: Bilingual("une liste ou une colonne", "a list or a column"),
      found: kind.words)
  }
}

extension UnknownField {
  /// A field that the record does not have.
  package init(_ name: String, in record: Record) {
    self.init(
      name, fields: record.keys,
      suggestions: suggestions(for: name, among: record.keys, limit: 3).map(\.identifier))
  }
}
