import BuiltinKit
import Diagnostics
import Styling
import Tables
import TextMatching
import Values

extension Builtin {
  private static let namedColumns = Parameter.expressions(
    "columns", french: "colonnes",
    Bilingual(
      "des colonnes : des noms, A..D, -A, [A, B]", "columns: names, A..D, -A, [A, B]"),
    arity: .variadic)

  static let select = Builtin(
    "select", french: "choisir", .rows,
    Bilingual("La table avec ces colonnes seulement.", "The table with only these columns."),
    takes: theTable, namedColumns,
    details: Bilingual(
      "Token..Cinq_pages prend les colonnes de l'une à l'autre, -Token en retire une. Un nom à espaces s'écrit avec _ ou entre accents graves. Un calcul, lower(Model), est une colonne qui porte son texte comme nom ; derive lui en donne un autre.",
      "Token..Cinq_pages takes the columns from one to the other, -Token leaves one out. A name with blanks is written with _ or in backticks. A computation, lower(Model), is a column called after its characters; derive gives it another name."
    ),
    examples: [
      Example(
        "cons_ia.select(Model, Active_parameters).head(2)",
        shows: """
                         Active
            Model    parameters
                         Gparam
            ───────  ──────────
            gpt 4o          137
            Gpt 3.5          45
                                                             2 lignes × 2 colonnes
          """),
      Example(
        "cons_ia.select(Model, Token..Email).columns()",
        shows: "[\"Model\", \"Token\", \"Tweet\", \"Email\"]"),
      Example(
        "cout_pays.select(-adpe).head(1)",
        shows: """
            name       pe       gwp
                  kJep/Wh  gCO2e/Wh
            ────  ───────  ────────
            WOR     9.988  0.590478
                                                              1 ligne × 3 colonnes
          """),
    ],
    seeAlso: ["drop", "rename", "filter"]
  ) { call, table, columns in
    let table = try table.value
    return .table(try table.selecting(ColumnSelection.columns(columns.some(), in: table)))
  }

  static let drop = Builtin(
    "drop", french: "retirer", .rows,
    Bilingual("La table sans ces colonnes.", "The table without these columns."),
    takes: theTable, namedColumns,
    examples: [
      Example(
        "cout_pays.drop(adpe, pe).head(1)",
        shows: """
            name       gwp
                  gCO2e/Wh
            ────  ────────
            WOR   0.590478
                                                              1 ligne × 2 colonnes
          """),
      Example(
        "cons_ia.drop(Token..Resume).columns()",
        shows: """
          ["Provider", "Model", "Active parameters", "Total parameters",
           "Petite_conv", "Cinq_pages"]
          """),
    ],
    seeAlso: ["select"]
  ) { call, table, columns in
    let table = try table.value
    return .table(try table.dropping(ColumnSelection.names(columns.some(), in: table)))
  }

  static let rename = Builtin(
    "rename", french: "renommer", .rows,
    Bilingual(
      "La table avec des colonnes sous un autre nom.", "The table with columns under another name."),
    takes: theTable,
    Parameter.namedExpressions("names", french: "noms", Bilingual("nouveau = ancien", "new = old")),
    details: Bilingual(
      "On écrit nouveau = ancien. Deux noms peuvent s'échanger : tout est renommé à la fois.",
      "Write new = old. Two names can be swapped: all are renamed at once."),
    examples: [
      Example(
        "cout_pays.rename(pays = name).columns()",
        shows: "[\"pays\", \"adpe\", \"pe\", \"gwp\"]"),
      Example(
        "cons_ia.rename(actifs = Active_parameters).select(Model, actifs).head(1)",
        shows: """
            Model   actifs
                    Gparam
            ──────  ──────
            gpt 4o     137
                                                              1 ligne × 2 colonnes
          """),
    ],
    seeAlso: ["select", "derive"]
  ) { call, table, names in
    let table = try table.value
    let changes = try names.newColumns().map { new, argument in
      (old: try oldName(argument, in: table, for: new), new: new)
    }
    guard !changes.isEmpty else { throw names.lacking() }
    return .table(try table.renaming(changes))
  }

  private static func oldName(
    _ argument: LazyArgument, in table: Table, for new: String
  ) throws -> String {
    let columns = try ColumnSelection.columns([argument], in: table)
    if let column = columns.first, columns.count == 1, table.column(named: column.name) == column {
      return column.name
    }
    let isOne = columns.count == 1
    let found = isOne ? Bilingual("un calcul", "a computation") : Value.Kind.list.phrase
    let code = "\(new.identifier) = \(argument.text)"
    throw argument.located(
      WrongKind(
        expected: Bilingual("le nom d'une colonne", "a column's name"), found: found,
        help: isOne ? Bilingual("calculer(\(code))", "derive(\(code))") : nil),
      in: table)
  }
}
