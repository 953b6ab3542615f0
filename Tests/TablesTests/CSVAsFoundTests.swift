import Tables
import Testing
import Units

import struct Platform.Checkpoint

/// Files as people publish them; what stands in each is one case of a kind.
@Suite("CSV files as they are found")
struct CSVAsFoundTests {
  private func numbers(
    _ text: String, column: Int, _ change: (inout CSVOptions) -> Void = { _ in }
  ) throws -> [Double] {
    try read(text, change).table.columns[column].validDoubles()
  }

  @Test func pointsBetweenThousandsAndDecimalCommas() throws {
    let text = "ville;cout\nAncona;1.299,99\nBari;2.010.500,25\nComo;12,50\n"
    #expect(try numbers(text, column: 1) { $0.decimal = "," } == [1299.99, 2_010_500.25, 12.5])
    #expect(try numbers(text, column: 1) { $0.thousands = "." } == [1299.99, 2_010_500.25, 12.5])
    // Nobody asked: text, for which the option is named.
    let (table, notes) = try read(text)
    #expect(table.columns[1].kind == .text)
    #expect(
      notes.contains(
        .staysText(
          column: "cout",
          ColumnDoubt(
            kind: .numbers, count: 3, total: 3, cell: "1.299,99", line: 2, reason: .pointsAndCommas)
        )))
  }

  @Test(arguments: [
    // Commas between thousands, quoted for need.
    ("site,kwh\nA,\"1,234.5\"\nB,\"12,000\"\nC,950\n", [1234.5, 12_000, 950]),
    // Brackets of negative amounts.
    ("jour;solde\n1;(1234,50)\n2;200,00\n3;(3)\n", [-1234.5, 200, -3]),
    // Decimal commas in a file separated by commas.
    ("a,b\nx,\"2,5\"\ny,\"3,75\"\n", [2.5, 3.75]),
    ("a;b\nx;1'234.5\ny;12’000\n", [1234.5, 12_000]),
    ("a;b\nx;1.234.567\ny;2.000\n", [1_234_567, 2000]),
    ("a;b\nx;12,50 €\ny;3 €\n", [12.5, 3]),
  ])
  func numbersThatAreCertain(text: String, expected: [Double]) throws {
    #expect(try numbers(text, column: 1) == expected)
  }

  /// A unit in a name without brackets is read; one that étude does not know is said.
  @Test func unitsInNames() throws {
    let (table, notes) = try read(
      "pays,Tension (V),CO2 / g,T en °C,\"Masse, kg\",prix (moyen)\nFRA,1,2,3,4,5\nDEU,2,3,4,5,6\n")
    #expect(table.columnNames == ["pays", "Tension (V)", "CO2", "T", "Masse", "prix (moyen)"])
    #expect(table.columns.map(\.unit.symbol) == ["", "", "g", "°C", "kg", ""])
    #expect(notes.description.contains("strangeUnits"))
    #expect(notes.description.contains("unitsInNames"))
    let plain = try read("a,km / h,en France\nx,1,2\n")
    #expect(plain.table.columnNames == ["a", "km / h", "en France"])
    #expect(!plain.notes.description.contains("nits"))
  }

  @Test(arguments: [
    ("a,t\nx,10\ny,-9999\nz,12\n", "-9999"), ("a,t\nx,1000\ny,-999\nz,2000\n", "-999"),
    ("a,t\nx,10.5\ny,9999\nz,12\n", "9999"), ("a,t\nx,900\ny,999\nz,1000\n", nil),
    ("a,t\nx,-500\ny,-999\nz,1200\n", nil),
  ])
  func numbersFarAway(text: String, said: String?) throws {
    let note = try read(text).notes.first {
      if case .sentinel = $0 { true } else { false }
    }
    #expect(note == said.map { .sentinel($0, column: "t", count: 1) })
  }

  @Test func rowsAndSeparatorsOfOthers() throws {
    #expect(try read("a;b\n1;2\n;\n3;4\n").notes.contains(.blankRows(count: 1, firstLine: 3)))
    #expect(try read("a;b\n1;2\n") { $0.separator = "," }.notes.contains(.otherSeparator(";")))
    #expect(try read("a\tb\n1\t2\n") { $0.separator = "," }.notes.contains(.otherSeparator("\t")))
    let units = try read("nom,x,y\nsujet,cm,kg\na,1,2\nb,2,3\n")
    #expect(units.notes.contains(.unitLineLikely(["sujet", "cm", "kg"])))
    #expect(!units.notes.description.contains("staysText"))
  }

  /// What `1.234` is, another column tells; where none does, the reading is said.
  @Test func marksThatTheFileDecides() throws {
    #expect(
      try numbers("v;pop;taux\nA;1.234;2,5\nB;12.345;3,1\n", column: 1) == [1234, 12_345])
    #expect(
      try numbers("v;pop;taux\nA;1,234;2.5\nB;12,345;3.1\n", column: 1) == [1234, 12_345])
    #expect(try numbers("v,p,t\nA,1.234,\"2,5\"\nB,12.345,\"3,1\"\n", column: 1) == [1234, 12_345])
    let (table, notes) = try read("v;pop\nA;1.234\nB;12.345\n")
    #expect(table.columns[1].validDoubles() == [1.234, 12.345])
    #expect(notes.contains(.undecidedMark(columns: ["pop"], ".")))
    #expect(try !read("v;a;b\nA;1.234;2.5\n").notes.contains(.undecidedMark(columns: ["a"], ".")))
    #expect(
      try read("v\tpop\nA\t1,234\nB\t12,345\n").notes.contains(
        .undecidedMark(columns: ["pop"], ",")))
    let open = try read("v,pop\nA,\"1,234\"\nB,\"12,345\"\n")
    #expect(open.table.columns[1].kind == .text)
    #expect(
      open.notes.contains(
        .staysText(
          column: "pop",
          ColumnDoubt(
            kind: .numbers, count: 2, total: 2, cell: "1,234", line: 2, reason: .undecided(",")))))
    #expect(
      try numbers("v,p\nA,\"1,234\"\nB,\"12,345\"\n", column: 1) { $0.thousands = "," }
        == [1234, 12_345])
  }

  @Test func longWholeNumbersStayText() throws {
    let text = "iban,nom\n12345678901234567890123,A\n12345678901234567890124,B\n"
    #expect(
      try read(text).table.columns[0]
        == Column("iban", texts: ["12345678901234567890123", "12345678901234567890124"]))
    let numbers = try read(text) { $0.types = ["iban": .number] }
    #expect(numbers.table.columns[0].kind == .numbers)
    #expect(numbers.notes.contains(.roundedIntegers(column: "iban", firstLine: 2)))
  }

  @Test func unitsInCellsAndLines() throws {
    let (table, notes) = try read("cpu,freq,e\nA,3.8 GHz,35 Wh\nB,2.5 GHz,1.2 kWh\n")
    #expect(
      table.columns[2] == Column("e", unit: try MeasureUnit(parsing: "Wh"), numbers: [35, 1200]))
    #expect(notes.contains(.cellUnits(column: "e", unit: "Wh")))
    #expect(
      notes.contains(
        .staysText(
          column: "freq",
          ColumnDoubt(
            kind: .numbers, count: 2, total: 2, cell: "3.8 GHz", line: 2,
            reason: .unknownUnit("GHz")))))
    let line = try read("t,conso\nh,kWh\n1,3.5\n2,6.5\n")
    #expect(line.table.columns.map(\.unit.symbol) == ["h", "kWh"])
    #expect(line.notes.contains(.unitLine(unknown: [])))
    let asked = try read("nom,conso\n,kWh\nA,3.5\n") { $0.hasUnitLine = true }
    #expect(asked.table.columns[1].unit.symbol == "kWh")
    #expect(
      try read("id,conso\n(-),(kWh)\nA,3.5\n").table.columns[1].unit.symbol == "kWh")
    // Letters above letters are no units.
    #expect(try read("a,b\nh,m\ns,t\n").table.rowCount == 2)
    #expect(
      try read("zone,Puissance [kW],em (kg CO2e)\nA,3,1\n").table.columns.map(\.unit.symbol)
        == ["", "kW", "kgCO2e"])
  }

  @Test func typesMissingAndDates() throws {
    let text = "cp,kwh,jour\n75001,1.5,02/13/2024\n1500,-999,12/31/2023\n35000,n.c*,01/02/2024\n"
    let (table, notes) = try read(text) {
      $0.types = ["cp": .text]
      $0.missing = ["-999", "n.c*"]
      $0.dateFormat = "%m/%d/%Y"
    }
    #expect(table.columns[0] == Column("cp", texts: ["75001", "1500", "35000"]))
    #expect(table.columns[1] == Column("kwh", numbers: [1.5, nil, nil]))
    #expect(
      table.columns[2]
        == Column(
          "jour",
          dates: [
            CalendarDate(year: 2024, month: 2, day: 13),
            CalendarDate(year: 2023, month: 12, day: 31),
            CalendarDate(year: 2024, month: 1, day: 2),
          ]))
    #expect(notes.contains(.declaredMissing(column: "kwh", count: 2)))
    let plain = try read(text)
    #expect(plain.table.columns[2].kind == .text)
    #expect(
      plain.notes.contains(
        .staysText(
          column: "jour",
          ColumnDoubt(
            kind: .dates, count: 3, total: 3, cell: "02/13/2024", line: 2,
            reason: .format("%m/%d/%Y", isOfAll: true)))))
    let numbers = try read(text) { $0.types = ["kwh": .number] }
    #expect(numbers.table.columns[1] == Column("kwh", numbers: [1.5, -999, nil]))
    #expect(
      numbers.notes.contains(
        .unreadCells(column: "kwh", kind: .numbers, count: 1, cell: "n.c*", line: 4)))
    #expect(try read("a\n1\n") { $0.missing = ["x"] }.notes == [.noSuchMissing(["x"])])
    #expect(
      try read("a\n1\n") { $0.dateFormat = "%d/%m/%Y" }.notes
        == [.noSuchDates(format: "%d/%m/%Y")])
  }

  /// Each column stays text for one reason, at one cell.
  @Test(arguments: [
    ("12 345 (p)\n13 000\n14 000", "12 345 (p)", 2, ColumnDoubt.Reason.words),
    ("12\n13\nenv. 14 kWh", "env. 14 kWh", 4, .words),
    ("12\nrien\n13", "rien", 3, .stranger(isAlone: true)),
    ("12\nrien\n13\n14\nvide", "rien", 3, .stranger(isAlone: false)),
    ("35 Wh\n40\n20 Wh", "40", 3, .otherUnit), ("$12\n$13", "$12", 2, .unknownUnit("$")),
    ("12 %\n15 %\n3", "3", 4, .otherUnit), ("2,5\n3.5", "3.5", 3, .contradiction),
    ("5g\n4g", "5g", 2, .otherUnit),
  ])
  func whatStaysTextIsSaid(
    cells: String, cell: String, line: Int, reason: ColumnDoubt.Reason
  ) throws {
    let (table, notes) = try read(
      "x|y\n"
        + cells.split(separator: "\n").map { "\($0)|a" }
        .joined(separator: "\n"))
    #expect(table.columns[0].kind == .text)
    let doubt = notes.lazy.compactMap { note -> ColumnDoubt? in
      if case .staysText("x", let doubt) = note { doubt } else { nil }
    }.first
    #expect(doubt?.cell == cell)
    #expect(doubt?.line == line)
    #expect(doubt?.reason == reason)
  }

  @Test(arguments: [
    ("00:15\n26:15:10\n1:00", ColumnDoubt.Reason.clock),
    ("31/12/24\n01/02/25", .format("%d/%m/%y", isOfAll: true)),
    ("12/31/2024\n01/02/2025", .format("%m/%d/%Y", isOfAll: true)),
    ("janvier 2024\nfévrier 2024\nTotal", .format("%B %Y", isOfAll: false)),
    ("2024-01-31\n31/12/2024", .contradiction),
    ("2024-01-31\n2024-02-01\ninconnu", .stranger(isAlone: true)),
  ])
  func datesThatStayTextAreSaid(cells: String, reason: ColumnDoubt.Reason) throws {
    let (table, notes) = try read(
      "x|y\n"
        + cells.split(separator: "\n").map { "\($0)|a" }
        .joined(separator: "\n"))
    #expect(table.columns[0].kind == .text)
    #expect(
      notes.contains {
        if case .staysText("x", let doubt) = $0 { doubt.reason == reason } else { false }
      })
  }

  /// Words and names beside numbers are no column of numbers: nothing is said.
  @Test(arguments: [
    "12 rue Haute\n3 place Basse\n8 quai Long", "7B\n70B\nx", "1.2.3\n1.3.0", "A\nB",
  ])
  func textsAreLeftInPeace(cells: String) throws {
    let notes = try read(
      "x|y\n"
        + cells.split(separator: "\n").map { "\($0)|a" }
        .joined(separator: "\n")
    ).notes
    #expect(!notes.contains { if case .staysText = $0 { true } else { false } })
  }

  @Test func headersThatAreRows() throws {
    let text = "Paris;10\nLyon;20\nNice;30\n"
    #expect(try read(text).notes.contains(.dataInHeader(["Paris", "10"])))
    let (table, _) = try read(text) { $0.hasHeader = false }
    #expect(table.rowCount == 3)
    #expect(table.columnNames == ["colonne_1", "colonne_2"])
    for names in ["pays;2019;2020", "ville;1;2;3", "pays;2020", "a;b"] {
      let columns = names.split(separator: ";").count
      let row = (0..<columns).map { $0 == 0 ? "x" : "\($0 * 7)" }.joined(separator: ";")
      #expect(
        try !read("\(names)\n\(row)").notes.contains {
          if case .dataInHeader = $0 { true } else { false }
        })
    }
  }

  @Test func commentsAndLinesBeforeTheTable() throws {
    let text = "# source\na,b # noms\n1,2\n# milieu\n3,\"4\" # fin\n"
    let (table, _) = try read(text) { $0.comment = "#" }
    #expect(table.columns == [Column("a", integers: [1, 3]), Column("b", integers: [2, 4])])
    let preamble = "PRM;Type;Debut;Fin;Unite\n1;Courbe;a;b;W\nHorodate;Valeur\nx;460\ny;478\n"
    #expect(
      throws: CSVProblem.raggedRow(line: 3, fields: 2, expected: 5, startsTable: true)
    ) { try read(preamble) }
    #expect(try read(preamble) { $0.skippedLines = 2 }.table.rowCount == 2)
    // One short row in the middle is no table that begins.
    #expect(throws: CSVProblem.raggedRow(line: 3, fields: 2, expected: 3)) {
      try read("a,b,c\n1,2,3\n1,2\n1,2,3\n")
    }
  }

  @Test func strayByteKeepsTheEncoding() throws {
    let bytes = Array("ville;x\nOrléans;1\nN".utf8) + [0xEE] + Array("mes;2\n".utf8)
    let (table, notes) = try CSVReader.read(bytes: bytes, checkpoint: .unlimited)
    #expect(table.columns[0] == Column("ville", texts: ["Orléans", "Nîmes"]))
    #expect(notes.contains(.strayBytes(count: 1, firstLine: 3)))
    var options = CSVOptions()
    options.encoding = TextEncoding(named: "latin-1")
    let latin = try CSVReader.read(bytes: bytes, options: options, checkpoint: .unlimited).table
    #expect(latin.columns[0].cell(1) == .text("Nîmes"))
  }

  @Test func quotedNumbersAmongBareCellsAreSaid() throws {
    let (table, notes) = try read("id,kwh\n1,\"12.5\"\n2,\"13\"\n")
    #expect(table.columns[1].kind == .text)
    #expect(
      notes.contains(
        .staysText(
          column: "kwh",
          ColumnDoubt(kind: .numbers, count: 2, total: 2, cell: "12.5", line: 2, reason: .quotes))))
    #expect(
      try read("id,kwh\n1,\"12.5\"\n2,\"13\"\n") { $0.types = ["kwh": .number] }
        .table.columns[1] == Column("kwh", numbers: [12.5, 13]))
  }
}
