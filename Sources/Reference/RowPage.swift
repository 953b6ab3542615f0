import BuiltinKit
import Datasets
import Styling
import Tables
import TextMatching
import Units

import struct Platform.Checkpoint

extension Manual {
  /// The page of a row of the study's tables, by its key or, of a zone, by the name of the country: what it
  /// is, and lines that use it; nil for any other word.
  func rowPage(_ topic: String, run: (String) -> String?) -> StyledText? {
    let typed = topic.split(separator: " ").joined(separator: " ")
    for name in library.studyTables {
      // A table that cannot be read says why when it is asked for.
      guard let table = (try? library.table(named: name, checkpoint: .unlimited))??.table,
        let column = table.key.flatMap({ table.column(named: $0) })
      else { continue }
      let keys = (0..<table.rowCount).map { column.cell($0).plainText }
      // Nor is a name that no country has a fault here.
      let country = (try? library.key(ofCountry: typed, among: keys, checkpoint: .unlimited)) ?? nil
      guard let key = keys.first(where: { folded($0) == folded(typed) }) ?? country,
        let figure = table.columns.first(where: { !$0.unit.isOne })
      else { continue }
      let kind = Bilingual("ligne de \(name)", "row of \(name)")
      var out = paragraph.ends(StyledText(key, .name), StyledText(kind(tongue), .dim))
      let isZone = country != nil
      let lines = [
        "\(name)[\"\(key)\", \"\(figure.name.identifier)\"]",
        isZone
          ? "cost(\"gpt 4o\", \"\(key)\", \"Petite_conv\")"
          : "cost(\"\(key)\", \"FRA\", \"Petite_conv\")",
      ]
      for line in lines { out += StyledText("\n") + shown(Example(line, shows: ""), run) }
      let more = Bilingual(
        "Voir aussi : help \(name), help cost, help \(isZone ? "countries" : "models").",
        "See also: help \(name), help cost, help \(isZone ? "countries" : "models").")
      out.append("\n" + paragraph.wrapped(more(tongue), indent: 2))
      return out
    }
    return nil
  }
}
