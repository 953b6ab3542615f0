import BuiltinKit
import Diagnostics
import ForeignLines
import Language

/// The names whose values depend on an answer, found from top to bottom.
///
/// It may name too many, never too few: once a name depends on an answer, it stays so.
struct DependentNames {
  private let catalogue: Catalogue
  private var names: Set<String> = []

  init(catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// Takes note of an exercise.
  mutating func add(_ exercise: Exercise) {
    names.formUnion(exercise.names.map(key))
    names.insert(Self.last)
  }

  /// Tells whether a text depends on an answer; what it defines does so too, then.
  mutating func dependsOnAnswer(_ source: Source) -> Bool {
    let program = NamesOfProgram(Program.read(source, mode: .file))
    var used = Set(program.used.map(key))
    if program.usesLast { used.insert(Self.last) }
    guard !used.isDisjoint(with: names) else { return false }
    names.formUnion(program.assigned.map(key))
    return true
  }

  /// `_`, the last value.
  private static let last = "_"

  /// `moyenne` and `mean` are one function.
  private func key(_ name: String) -> String { catalogue.find(name)?.name ?? name }
}
