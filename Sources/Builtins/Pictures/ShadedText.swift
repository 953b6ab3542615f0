import BuiltinKit
import Diagnostics
import Plotting
import Styling
import Tables
import Values

extension Builtin {
  static let shadedText = Builtin(
    "shaded_text", french: "texte_coloré", .pictures,
    Bilingual(
      "Un texte dont chaque morceau a la couleur de son nombre : la surprise d'un modèle.",
      "A text in which each piece has the colour of its number: the surprise of a model."),
    takes: pictured,
    Parameter.expressions(
      "piece", french: "morceau",
      Bilingual(
        "les morceaux du texte ; sans elle, la première colonne de textes",
        "the pieces of the text; without it the first column of texts"), arity: .optional),
    shadedNumbers,
    pictureOptions,
    details: Bilingual(
      "▁ au début d'un morceau est l'espace avant un mot, comme dans jetons. Sans couleurs, des signes sous le texte en tiennent lieu.",
      "▁ at the start of a piece is the space before a word, as in tokens. Without colours, signs below the text stand for them."
    ),
    examples: [
      Example(
        "shaded_text(table({m: [\"Le\", \"▁chat\", \".\"], bits: [3, 8, 1]}))",
        shows: "3 morceaux : max chat (8), min . (1)…"),
      Example(
        "len(surprise(\"Le chat dort.\")) > 2 and len([surprise(\"Le chat dort.\").texte_coloré()]) == 1",
        shows: "vrai"),
    ],
    seeAlso: ["surprise", "heatmap"]
  ) { call, source, piece, value, options in
    let source = try source.value
    let names = try source.column(of: piece) ?? source.table.columns.first { $0.kind == .text }
    guard let names else { throw piece.lacking() }
    let given = try source.column(of: value).map { try source.numbers($0, of: value) }
    guard let numbers = given ?? source.table.columns.last(where: { $0.kind.isNumeric }) else {
      throw value.lacking()
    }
    return try options.picture(
      TextShades(pieces: source.labels(names), variable: numbers.plotVariable))
  }
}
