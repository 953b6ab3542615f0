import BuiltinKit
import Datasets
public import Language

import struct Platform.Checkpoint

extension Session {
  /// The bare names in arguments of verbs that mean a local, a variable, a table of the study or `pi`
  /// unless the table at hand has a column of that name, which then comes first.
  ///
  /// - Parameter variables: the names that are variables when the program runs.
  public func namesOpenToColumns(in program: Program, variables: Set<String>) -> [Name] {
    program.statements.flatMap { statement -> [Name] in
      var compiler = Compiler(
        source: program.source, catalogue: catalogue, layout: Layout(), checkpoint: .unlimited)
      // What cannot be compiled fails when it runs, whatever the columns are.
      guard (try? compiler.compileTopLevel(statement)) != nil else { return [] }
      return compiler.namesOpenToColumns.compactMap { name, isLocal in
        let isKnown =
          isLocal || variables.contains(name.text) || library.has(name.text)
          || ["pi", "π"].contains(name.text)
        return isKnown ? name : nil
      }
    }
  }
}
