import Datasets
import Evaluation
import LineEditor
import Platform
import Styling
import Tables

import struct Platform.Checkpoint

/// The first line of the dialogue.
struct Banner {
  let session: Session
  let tongue: Tongue

  /// The version, the tables of the course with their sizes, and the ways on and out, in lines of
  /// `width` columns at most.
  func text(width: Int) -> StyledText {
    var out = StyledText("étude", .title)
    var column = "étude".displayWidth
    for word in words {
      let isNewLine = column + 1 + word.displayWidth > width
      out.append(isNewLine ? "\n" : " ")
      out.append(word, .dim)
      column = isNewLine ? word.displayWidth : column + 1 + word.displayWidth
    }
    return out
  }

  private var words: [String] {
    var words = [EtudeCommand.version]
    let sizes = tables.joined(separator: ", ")
    if !sizes.isEmpty {
      words += ["·"] + sizes.split(separator: " ").map(String.init)
    }
    let ways = Bilingual("· help · Ctrl-D quitte", "· help · Ctrl-D quits")(tongue)
    return words + ways.split(separator: " ").map(String.init)
  }

  private var tables: [String] {
    let units = [
      ("cons_ia", Bilingual("modèles", "models")(tongue)), ("cout_pays", "zones"),
    ]
    return units.compactMap { name, unit in
      // A table that cannot be read says why when it is asked for.
      guard let loaded = try? session.library.table(named: name, checkpoint: .unlimited) else {
        return nil
      }
      return "\(name) (\(loaded.table.rowCount) \(unit))"
    }
  }

  /// The remark for a file of past statements that could not be used.
  static func historyProblem(_ problem: HistoryFile.Problem, _ tongue: Tongue) -> StyledText {
    let remark: Bilingual
    switch problem {
    case .corrupt(let name?):
      remark = Bilingual(
        "l'historique était abîmé : il est mis de côté dans \(name)",
        "the history was damaged: it is set aside in \(name)")
    case .corrupt(nil):
      remark = Bilingual("l'historique est abîmé", "the history is damaged")
    case .failed(let error):
      let reason = error.reason
      remark = Bilingual(
        "l'historique ne peut être lu (\(reason))", "the history cannot be read (\(reason))")
    }
    return StyledText(remark(tongue), .warning)
  }
}
