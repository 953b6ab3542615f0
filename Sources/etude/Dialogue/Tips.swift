import Datasets
import Platform
import Styling

/// The line below the banner that teaches one thing, another one at each start until all are told.
struct Tips {
  /// The folder that keeps the number of tips told; nil tells none.
  let folder: String?

  private static let all = [
    Bilingual(
      ":visite montre étude en six lignes, deux minutes.",
      ":visit shows étude in six lines, two minutes."),
    Bilingual(
      "Tab complète : essayez cons_ia. puis Tab deux fois.",
      "Tab completes: try cons_ia. and Tab twice."),
    Bilingual(
      "↑ rappelle une ligne ; le gris est une suggestion, → la prend.",
      "↑ recalls a line; what is grey is a suggestion, → takes it."),
    Bilingual(
      "?corr explique une fonction, avec des exemples.",
      "?corr explains a function, with examples."),
    Bilingual(
      "Après une erreur, → reprend la ligne corrigée ; :réparer l'exécute.",
      "After an error, → takes the mended line; :fix runs it."),
    Bilingual(
      "35 Wh -> kWh convertit ; les unités suivent les calculs.",
      "35 Wh -> kWh converts; units follow the computation."),
    Bilingual(
      "Ctrl-R cherche dans l'historique ; :historique MOT aussi.",
      "Ctrl-R searches the history; so does :history WORD."),
    Bilingual(
      ":enregistrer séance.md fait un cahier de ce qui a réussi.",
      ":save session.md makes a notebook of what succeeded."),
    Bilingual(
      "Ctrl-C arrête un calcul ; rien n'est perdu.", "Ctrl-C stops a computation; nothing is lost."),
    Bilingual(
      "_ est le dernier résultat ; |> sort() continue avec lui.",
      "_ is the last result; |> sort() goes on with it."),
    Bilingual(
      "Ctrl-X Ctrl-E ouvre la ligne dans votre éditeur ($EDITOR).",
      "Ctrl-X Ctrl-E opens the line in your editor ($EDITOR)."),
  ]

  /// The next tip, which will not be told again; nil when all are told or none can be kept count of.
  ///
  /// Its lines have `width` columns at most.
  func next(_ tongue: Tongue, width: Int) -> StyledText? {
    guard let folder else { return nil }
    let path = folder + "/tips"
    let told =
      // A tip is a comfort: without the file it counts from 0.
      (try? FileSystem.read(path)).flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    guard Self.all.indices.contains(told) else { return nil }
    FileSystem.makePrivateFolders(above: path)
    // With a count that cannot be kept, one tip would be told for ever.
    guard (try? FileSystem.write(Array("\(told + 1)".utf8), to: path, privately: true)) != nil
    else {
      return nil
    }
    return StyledText(Self.all[told](tongue).wrapped(to: width, after: 0, indent: 0), .dim)
  }
}
