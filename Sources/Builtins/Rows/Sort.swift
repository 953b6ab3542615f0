import BuiltinKit
import Diagnostics
import Platform
import Styling
import Tables
import TextMatching
import Values

extension Builtin {
  static let sort = Builtin(
    "sort", french: "trier", .rows,
    Bilingual(
      "La table dans l'ordre d'une ou plusieurs colonnes.",
      "The table in the order of one or several columns."),
    takes: theTable,
    Parameter.expressions(
      "keys", french: "clés",
      Bilingual("des colonnes ; -x pour décroissant", "columns; -x for descending"),
      arity: .variadic), groupOption,
    details: Bilingual(
      "Le tri est stable : les ex æquo restent dans l'ordre de la table, aussi en décroissant. Les cellules vides viennent à la fin dans les deux sens. Les intervalles sont rangés par leur milieu. Les textes sont dans l'ordre du dictionnaire français ; -x les renverse aussi. Avec by, les lignes d'un groupe se suivent, les groupes dans l'ordre d'apparition, et le tri se fait dans chacun.",
      "The sort is stable: ties stay in the table's order, descending too. Missing cells come last both ways. Intervals are in the order of their middles. Texts are in the order of a French dictionary; -x reverses them too. With by, the rows of a group follow each other, groups in the order of appearance, and each is sorted."
    ),
    examples: [
      Example(
        "cons_ia.select(Model, Petite_conv).sort(-Petite_conv).head(2)",
        shows: """
            Model        Petite_conv
                                  Wh
            ───────────  ───────────
            gpt 4                447
            gpt 4 turbo          115
                                                             2 lignes × 2 colonnes
          """),
      Example(
        "cons_ia.sort(Provider, -Token).select(Provider, Model).head(3)",
        shows: """
            Provider  Model
            ────────  ──────────────
            Google    Gemini 1.5 pro
            Google    Gemini 1.0 pro
            Google    Gemma 2 27b
                                                             3 lignes × 2 colonnes
          """),
    ],
    seeAlso: ["sorted", "rank", "head"]
  ) { call, table, keys, by in
    if case .list(let items) = try table.given {
      let code = table.code ?? "xs"
      throw table.wrongKind(
        Value.Kind.table.phrase, found: .list(items),
        help: Bilingual(same: "sorted(\(code))"))
    }
    let table = try table.value
    guard keys.isGiven || !by.isGiven else {
      let keys = LazyArgument.flattened(try by.value)
      let code = "\(call.name)(\(keys.map(\.text).joined(separator: ", ")))"
      call.host.note(GroupsTakenAsKeys(call: code))
      return .table(try sorted(table, by: keys, in: nil, checkpoint: call.checkpoint))
    }
    let given = LazyArgument.flattened(try keys.some())
    let groups = try RowGroups(by, of: table)
    for name in given.flatMap(\.columnNames) {
      // A key that is computed from the column may be its numbers.
      guard let column = table.column(named: name),
        given.contains(where: { $0.text == name || $0.text == "-\(name)" })
      else { continue }
      if column.misordersNumbers { call.host.note(NumbersInOrderOfTexts(name.identifier)) }
      if column.misordersDays { call.host.note(DaysInOrderOfTexts(name.identifier)) }
    }
    return .table(
      try call.host.countingSkipped {
        try sorted(table, by: given, in: groups, checkpoint: call.checkpoint)
      })
  }

  private static func sorted(
    _ table: Table, by keys: [LazyArgument], in groups: RowGroups?, checkpoint: Checkpoint
  ) throws -> Table {
    let within = try keys.map { try key($0, of: table, in: groups, isDescending: false) }
    let first = groups.map { groups in
      SortKey(Column("", integers: groups.grouping.groupOfRow.map(Int64.init)))
    }
    let sorted = try table.sorted(
      by: (first.map { [$0] } ?? []) + within, checkpoint: checkpoint)
    return try sorted.focusing(on: keys.flatMap(\.columnNames))
  }

  private static func key(
    _ argument: LazyArgument, of table: Table, in groups: RowGroups?, isDescending: Bool
  ) throws -> SortKey {
    if case .minus(let inner) = argument.form {
      return try key(inner, of: table, in: groups, isDescending: !isDescending)
    }
    if let groups, case .expression = argument.form {
      let column = try groups.column(argument.text, from: argument, over: table)
      return SortKey(column, isDescending: isDescending)
    }
    let value = try argument.columnValue(over: table)
    switch value {
    case .column, .list: break
    default: throw argument.located(SortByConstant(), in: table)
    }
    let column = try argument.located(in: table) {
      try table.column(argument.text, from: value, checkpoint: argument.checkpoint)
    }
    return SortKey(column, isDescending: isDescending)
  }
}
