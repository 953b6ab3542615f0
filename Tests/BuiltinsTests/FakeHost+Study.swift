import BuiltinKit
import Datasets
import Impact
import Styling
import Tables

import struct Platform.Checkpoint

/// The data inside the program, read once for all tests.
private let library = DataLibrary()

extension FakeHost {
  var dataSets: [(name: String, alias: String?, title: Bilingual)] {
    get throws {
      try library.entries().map { entry in
        let title = entry.title.map { Bilingual($0.french, $0.english) }
        return (entry.name, entry.aliases.first, title ?? Bilingual(same: entry.name))
      }
    }
  }

  func studyData() throws -> StudyData { try library.studyData(checkpoint: .unlimited) }

  func methodTables() throws -> MethodTables {
    try library.methodTables(checkpoint: .unlimited)
  }

  /// Puts the tables of the data inside the program within reach.
  func loadTables() throws {
    for entry in try library.entries() {
      tables[entry.name] = try library.table(named: entry.name, checkpoint: .unlimited)?.table
    }
  }
}
