import Datasets
import Impact
import Styling
import Tables

extension Machine {
  var dataSets: [(name: String, alias: String?, title: Bilingual)] {
    get throws {
      try environment.library.entries().map { entry in
        let title = entry.title.map { Bilingual($0.french, $0.english) }
        return (entry.name, entry.aliases.first, title ?? Bilingual(same: entry.name))
      }
    }
  }

  func studyData() throws -> StudyData { try environment.library.studyData(checkpoint: checkpoint) }
}
