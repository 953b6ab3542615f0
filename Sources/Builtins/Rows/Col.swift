import BuiltinKit
import Diagnostics
import Styling
import Tables
import Values

extension Builtin {
  static let col = Builtin(
    "col", .rows,
    Bilingual(
      "La colonne de ce nom, dans l'argument d'un verbe.",
      "The column of that name, in the argument of a verb."),
    takes: Parameter.text(
      "name", french: "nom",
      Bilingual("le nom, tel que l'écrit le fichier", "the name, as the file writes it")),
    details: Bilingual(
      """
      Pour un nom qui contient des espaces ou des signes, ou qui est dans une variable. Un nom \
      d'un mot s'écrit seul, un autre aussi entre accents graves : `Active parameters`.
      """,
      """
      For a name with blanks or signs, or one that a variable holds. A name of one word is \
      written alone, any other also in backticks: `Active parameters`.
      """),
    examples: [
      Example("cons_ia.filter(col(\"Active parameters\") > 200 Gparam).rows()", shows: "3"),
      Example(
        """
        def top(t, c) = t.sort(-col(c)).head(1)
        top(cons_ia, "Petite_conv").Model[0]
        """,
        shows: "\"gpt 4\""),
    ],
    seeAlso: ["column", "select", "columns"]
  ) { call, name in
    let name = try name.value
    guard let column = try call.host.maskedColumn(name) else {
      throw ColumnFunctionOutsideVerb(name, function: call.name)
    }
    return .column(column)
  }

  static let column = Builtin(
    "column", french: "colonne", .rows,
    Bilingual("La colonne de ce nom d'une table.", "The column of that name of a table."),
    takes: theTable,
    Parameter.text(
      "name", french: "nom",
      Bilingual("le nom, tel que l'écrit le fichier", "the name, as the file writes it")),
    details: Bilingual(
      "La même que t[\"Active parameters\"] ou t.Active_parameters.",
      "The same as t[\"Active parameters\"] or t.Active_parameters."),
    examples: [
      Example("cons_ia.column(\"Active parameters\")[0]", shows: "137 Gparam"),
      Example("mean(cons_ia.column(\"Petite_conv\"))", shows: "33.97217 Wh"),
    ],
    seeAlso: ["col", "columns", "select"]
  ) { call, table, name in
    let table = try table.value
    let wanted = try name.value
    return .column(try name.located { try table.required(wanted) })
  }
}
