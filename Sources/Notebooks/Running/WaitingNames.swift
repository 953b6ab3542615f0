import Diagnostics
import ForeignLines
import Language

/// The names that unfinished exercises should give, and those that depend on them.
struct WaitingNames {
  private(set) var names: Set<String> = []

  /// Adds every name that a text gives a value to.
  mutating func add(assignedIn source: Source) {
    let program = Program.read(source, mode: .file)
    names.formUnion(NamesOfProgram(program).assigned)
  }

  /// The names a text needs and does not have, in alphabetical order.
  func needed(by source: Source) -> [String] {
    guard !names.isEmpty else { return [] }
    return NamesOfProgram(Program.read(source, mode: .file)).used.intersection(names).sorted()
  }
}
