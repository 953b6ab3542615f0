import Diagnostics
import Tables
import Testing

import struct Platform.Checkpoint

@Suite("Tables")
struct TableTests {
  let models: Table

  init() throws {
    models = try Table(
      name: "cons_ia",
      columns: [
        Column("Model", texts: ["gpt 4o", "Gpt 3.5", "Mistral"]),
        Column("Active parameters", integers: [137, 45, 7]),
        Column("Coût\u{A0}total", numbers: [35, 3.58, nil]),
      ], key: "Model")
  }

  @Test func columnsAreFoundByExactNameOrOneWord() throws {
    #expect(models.resolve(columnName: "Active parameters") == .exact(1))
    #expect(models.resolve(columnName: "Active_parameters") == .alias(1))
    #expect(models.resolve(columnName: "Cou\u{302}t_total") == .alias(2))
    #expect(models.resolve(columnName: "active_parameters") == .unknown)
    #expect(models.resolve(columnName: "Cout_total") == .alias(2), "accents are optional")
    #expect(models.shortName(ofColumn: "Active parameters") == "Active_parameters")
    let both = try Table(columns: [Column("a b", integers: []), Column("a\u{A0}b", integers: [])])
    #expect(both.resolve(columnName: "a_b") == .ambiguous(["a b", "a\u{A0}b"]))
    #expect(both.shortName(ofColumn: "a b") == "a b")
  }

  @Test func rangesOfColumns() throws {
    #expect(try models.columnNames(from: "Model", through: "Active_parameters").count == 2)
    #expect(throws: ReversedRange(from: "Active parameters", to: "Model")) {
      try models.columnNames(from: "Active_parameters", through: "Model")
    }
    #expect(throws: UnknownColumn("x", known: models.columnNames)) {
      try models.columnNames(from: "x", through: "Model")
    }
  }

  @Test func rowsAreFoundByKey() throws {
    #expect(try models.rowIndex(ofKey: "Gpt 3.5", checkpoint: .unlimited) == 1)
    #expect(try models.rowIndex(ofKey: "gpt 3.5", checkpoint: .unlimited) == nil)
    #expect(try models.row(ofKey: .text("Mistral"), checkpoint: .unlimited) == 2)
    #expect(throws: UnknownRowKey("x", column: "Model")) {
      try models.row(ofKey: .text("x"), checkpoint: .unlimited)
    }
    let byNumber = try models.keyed(by: "Active_parameters", checkpoint: .unlimited)
    #expect(try byNumber.rowIndex(ofKey: 45, checkpoint: .unlimited) == 1)
    #expect(try byNumber.rowIndex(ofKey: "45", checkpoint: .unlimited) == nil)
    #expect(byNumber.key == "Active parameters")
  }

  @Test func keysAreDistinctAndPresent() throws {
    let table = try Table(columns: [
      Column("a", texts: ["x", "y", "x"]), Column("b", texts: ["x", nil, "z"]),
      Column("c", numbers: [1, 2, 3]), Column("d", texts: ["é", "e", "E"]),
    ])
    #expect(throws: RepeatedRowKey("x", column: "a", rows: [1, 3])) {
      try table.keyed(by: "a", checkpoint: .unlimited)
    }
    #expect(throws: MissingRowKey(column: "b", row: 2)) {
      try table.keyed(by: "b", checkpoint: .unlimited)
    }
    #expect(throws: MissingRowKey(column: "c", row: 1)) {
      try table.keyed(by: "c", checkpoint: .unlimited)
    }
    #expect(throws: TableWithoutKey(table: nil)) {
      try table.row(ofKey: .text("x"), checkpoint: .unlimited)
    }
    #expect(table.naturalKey == "d")
  }

  @Test func columnsFitTogether() {
    let a = Column("a", integers: [1, 2])
    #expect(throws: UnfitColumnLength("b", rows: 2, got: 1)) {
      try Table(columns: [a, Column("b", integers: [1])])
    }
    #expect(throws: RepeatedColumn("a")) { try Table(columns: [a, a]) }
    #expect(throws: UnknownColumn("k", known: ["a"])) {
      try Table(columns: [a], key: "k")
    }
  }
}

@Suite("French order")
struct FrenchOrderTests {
  @Test(arguments: [
    // Order of CLDR 44 for fr: letters, then accents from the left, then lowercase first.
    ["cote", "coté", "côte", "côté"],
    ["a", "A", "à", "À", "b", "B"],
    ["oe", "œ", "Œ", "œuf", "of"],
    ["Allemagne", "Égypte", "Espagne", "États-Unis", "France", "Zambie"],
    ["", "10", "9", "élan", "elans"],
    ["strasse", "straße", "strate"],
  ])
  func textsComeInOrder(texts: [String]) {
    #expect(texts.reversed().sorted(by: FrenchOrder.precedes) == texts)
    for (left, right) in zip(texts, texts.dropFirst()) {
      #expect(FrenchOrder.precedes(left, right))
      #expect(!FrenchOrder.precedes(right, left))
    }
  }

  @Test func decomposedTextsAreTheSame() {
    #expect(!FrenchOrder.precedes("e\u{301}", "é"))
    #expect(!FrenchOrder.precedes("é", "e\u{301}"))
  }

  @Test(arguments: [
    ("  Active\u{A0} parameters ", "Active parameters"), ("E\u{301}nergie\n(Wh)", "Énergie (Wh)"),
    ("q\u{301}", "q\u{301}"), ("\u{301}", "\u{301}"), ("", ""),
  ])
  func namesAreNormalised(header: String, name: String) {
    #expect(Array(ColumnName.normalized(header).unicodeScalars) == Array(name.unicodeScalars))
  }
}
