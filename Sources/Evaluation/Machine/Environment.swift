import BuiltinKit
import Datasets
import Values

/// What stays the same while a statement runs.
final class Environment {
  let catalogue: Catalogue
  let library: DataLibrary
  /// Where each name lives, to find functions as values and to make suggestions.
  let layout: Layout
  /// What the run was given, and where its effects go.
  let context: RunContext
  /// Notes said once per session already.
  var said: Set<String>

  init(
    catalogue: Catalogue, library: DataLibrary, layout: Layout, context: RunContext,
    said: Set<String>
  ) {
    self.catalogue = catalogue
    self.library = library
    self.layout = layout
    self.context = context
    self.said = said
  }

  /// The slot of the user's function of that name.
  func functionSlot(_ name: String) -> Int? {
    layout.functions[catalogue.find(name)?.name ?? name]
  }

  /// The names of the variables that have a value.
  func variableNames(_ globals: [Value?]) -> [String] {
    layout.globals.filter { $0.value < globals.count && globals[$0.value] != nil }.keys.sorted()
  }

  /// The names that functions of the user have, or may get.
  func functionNames(_ functions: [UserFunction?]) -> [String] {
    layout.functions.filter { $0.value < functions.count && functions[$0.value] != nil }.keys
      .sorted()
  }
}
