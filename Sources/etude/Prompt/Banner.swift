import Datasets
import Evaluation
import Styling
import Tables

/// The first line of the dialogue.
struct Banner {
  let session: Session
  let tongue: Tongue

  /// The version, the tables of the course with their sizes, and the ways on and out.
  var text: StyledText {
    var out = StyledText("étude", .title)
    out.append(" \(EtudeCommand.version)")
    let sizes = tables.joined(separator: ", ")
    if !sizes.isEmpty { out.append(" · tables : \(sizes)", .dim) }
    out.append(
      tongue == .french ? " · help · Ctrl-D pour quitter" : " · help · Ctrl-D to quit", .dim)
    return out
  }

  private var tables: [String] {
    let units = [
      ("cons_ia", tongue == .french ? "modèles" : "models"), ("cout_pays", "zones"),
    ]
    return units.compactMap { name, unit in
      guard let loaded = try? session.library.table(named: name) else { return nil }
      return "\(name) (\(loaded.table.rowCount) \(unit))"
    }
  }

  /// What to say when the file of past statements could not be used.
  static func historyProblem(_ tongue: Tongue) -> StyledText {
    StyledText(
      tongue == .french
        ? "l'historique était illisible : il a été mis de côté"
        : "the history could not be read: it was set aside", .warning)
  }
}
