import Intervals
import Styling
import Tables
import Units

/// A table as text: names, units under them, a rule, rows, and how much there is.
///
/// Numbers stand on their points. A column that does not fit is left out and counted or, where the
/// whole is asked for, stands in a further block that starts with the key, or the first column, again.
struct TableLayout {
  /// One column, ready to be laid out.
  private struct Strip {
    /// The name in one line, or in two where its cells are narrower.
    var header: [String]
    var unit: String
    var cells: [String]
    var isNumeric: Bool
    var width: Int
  }

  private let display: Display
  private let rowCount: Int
  private let columnCount: Int
  /// The columns beside each other; one block unless the whole is asked for.
  private let blocks: [[Strip]]
  private let shownRows: Int
  private let isTable: Bool

  init(_ table: Table, _ display: Display) {
    self.init(
      table.columns, rowCount: table.rowCount, key: table.key, focus: table.focus, isTable: true,
      display)
  }

  init(_ column: Column, _ display: Display) {
    self.init([column], rowCount: column.count, key: nil, focus: [], isTable: false, display)
  }

  private init(
    _ columns: [Column], rowCount: Int, key: String?, focus: [String], isTable: Bool,
    _ display: Display
  ) {
    self.display = display
    self.rowCount = rowCount
    self.isTable = isTable
    columnCount = columns.count
    // One row more than the limit is shown rather than a line that counts it.
    let shown = rowCount <= display.rows + 1 ? rowCount : display.rows
    shownRows = shown
    blocks = Self.blocks(columns, rows: shown, key: key, focus: focus, display)
  }

  /// The columns beside each other, their texts cut further where all of them fit then.
  private static func blocks(
    _ columns: [Column], rows: Int, key: String?, focus: [String], _ display: Display
  ) -> [[Strip]] {
    if display.isWhole {
      return blocks(columns, rows: rows, texts: max(8, display.width - 2), key: key, display)
    }
    let width = display.width
    for texts in stride(from: width / 2, through: max(12, width / 4), by: -max(1, width / 24)) {
      if let all = row(columns, rows: rows, texts: texts, display) { return [all] }
    }
    let ordered = Self.ordered(columns, key: key, focus: focus)
    return blocks(ordered, rows: rows, texts: max(8, display.width / 2), key: nil, display)
  }

  /// The first column, the key, then those that a verb was asked for, then the others.
  private static func ordered(
    _ columns: [Column], key: String?, focus: [String]
  ) -> [Column] {
    guard !focus.isEmpty, let first = columns.first else { return columns }
    var placeOf: [String: Int] = [:]
    for (place, name) in ([first.name, key].compactMap(\.self) + focus).enumerated()
    where placeOf[name] == nil {
      placeOf[name] = place
    }
    let asked = columns.filter { placeOf[$0.name] != nil }
      .sorted { (placeOf[$0.name] ?? 0) < (placeOf[$1.name] ?? 0) }
    return asked + columns.filter { placeOf[$0.name] == nil }
  }

  /// All columns in one block; `nil` where they do not fit.
  private static func row(
    _ columns: [Column], rows: Int, texts: Int, _ display: Display
  ) -> [Strip]? {
    var strips: [Strip] = []
    var used = 0
    for column in columns {
      let strip = strip(column, rows: rows, texts: texts, display)
      used += 2 + strip.width
      if used > display.width { return nil }
      strips.append(strip)
    }
    return strips
  }

  /// Texts have at most `texts` columns of the terminal.
  private static func blocks(
    _ columns: [Column], rows: Int, texts: Int, key: String?, _ display: Display
  ) -> [[Strip]] {
    let names = columns.first { $0.name == key } ?? columns.first
    var blocks: [[Strip]] = []
    var block: [Strip] = []
    var used = 0
    for column in columns {
      let strip = strip(column, rows: rows, texts: texts, display)
      if !block.isEmpty, used + 2 + strip.width > display.width {
        blocks.append(block)
        if !display.isWhole { return blocks }
        let first = names.map { Self.strip($0, rows: rows, texts: texts, display) }
        // A first column as wide as the screen would leave no room beside itself.
        block = [first].compactMap { $0 }.filter { 4 + $0.width + strip.width <= display.width }
        used = block.isEmpty ? 0 : 2 + block[0].width
      }
      used += 2 + strip.width
      block.append(strip)
    }
    return block.isEmpty ? blocks : blocks + [block]
  }

  private static func strip(
    _ column: Column, rows: Int, texts: Int, _ display: Display
  ) -> Strip {
    let isNumeric = column.kind.isMeasured
    var cells = (0..<rows).map { text(column.cell($0), display) }
    if column.kind == .intervals { cells = aligned(cells, around: display.unicode ? " – " : " - ") }
    if column.kind.isNumeric { cells = aligned(cells) }
    // A number that is cut would be another number.
    if column.kind == .text {
      cells = cells.map { $0.truncated(to: texts, ascii: !display.unicode) }
    }
    let most = max(8, display.isWhole ? display.width - 2 : display.width / 2)
    let body = max(column.unit.symbol.displayWidth, widest(cells))
    let header = broken(column.name.visible(as: .name), room: body).map {
      $0.truncated(to: most, ascii: !display.unicode)
    }
    let width = max(body, widest(header))
    return Strip(
      header: header, unit: column.unit.symbol, cells: cells, isNumeric: isNumeric, width: width)
  }

  private static func widest(_ texts: [String]) -> Int {
    texts.reduce(0) { max($0, $1.displayWidth) }
  }

  /// A name wider than its cells, broken at the blank that makes the wider part narrowest.
  private static func broken(_ name: String, room: Int) -> [String] {
    guard name.displayWidth > room else { return [name] }
    let parts = name.split(separator: " ")
    let cuts = (1..<max(1, parts.count)).map { cut in
      [parts[..<cut].joined(separator: " "), parts[cut...].joined(separator: " ")]
    }
    return cuts.min { widest($0) < widest($1) } ?? [name]
  }

  private static func text(_ cell: Cell, _ display: Display) -> String {
    switch cell {
    case .missing: display.unicode ? "–" : "-"
    case .number(let number): NumberText.echo(number)
    case .integer(let number): NumberText.echo(number)
    case .text(let text):
      String(text.map { ["\n", "\r\n", "\t"].contains($0) ? " " : $0 }).visible(as: .name)
    case .bool(let bool):
      Bilingual(bool ? "vrai" : "faux", bool ? "true" : "false")(display.tongue)
    case .date(let date): date.description
    case .interval(let bounds): bounds.written(dash: display.unicode) { NumberText.echo($0) }
    }
  }

  /// The numbers with blanks after them, so that their points stand under each other.
  private static func aligned(_ cells: [String]) -> [String] {
    let tails = cells.map { cell -> Int in
      guard let point = cell.firstIndex(of: ".") else {
        return cell.firstIndex(of: "e").map { cell.distance(from: $0, to: cell.endIndex) } ?? 0
      }
      return cell.distance(from: point, to: cell.endIndex)
    }
    let longest = tails.max() ?? 0
    return zip(cells, tails).map { $0 + String(repeating: " ", count: longest - $1) }
  }

  /// Intervals with their low bounds under each other, and their high ones; a number that is known
  /// stands among the low ones, and the sign of a missing cell on the right.
  private static func aligned(_ cells: [String], around dash: String) -> [String] {
    let missing = dash.filter { $0 != " " }
    let places = cells.map { $0.firstRange(of: dash) }
    let lows = zip(cells, places).map { cell, place in
      cell == missing ? "" : place.map { String(cell[..<$0.lowerBound]) } ?? cell
    }
    let highs = zip(cells, places).map { cell, place in
      place.map { String(cell[$0.upperBound...]) } ?? ""
    }
    let (left, right) = (aligned(lows), aligned(highs))
    let room = (widest(left), widest(right))
    return cells.indices.map { row in
      if cells[row] == missing { return missing }
      let between = places[row] == nil ? String(repeating: " ", count: dash.count) : dash
      let low = left[row].padded(to: room.0, alignment: .right)
      return room.1 == 0 ? low : low + between + right[row].padded(to: room.1, alignment: .right)
    }
  }

  func styled() -> StyledText {
    if rowCount == 0 || columnCount == 0 { return StyledText(emptyCaption, .dim) }
    if !isTable, blocks[0].allSatisfy({ $0.header == [""] && $0.unit.isEmpty }) {
      return bare(blocks[0])
    }
    var out = StyledText()
    for (index, block) in blocks.enumerated() {
      if index > 0 { out.append("\n\n") }
      out += styled(block)
    }
    if shownRows < rowCount || shownColumns < columnCount {
      out += StyledText("\n" + restCaption, .dim)
    }
    if isTable || rowCount > shownRows { out += StyledText("\n" + sizeCaption, .dim) }
    return out
  }

  /// The columns that are shown; each block after the first may repeat one.
  private var shownColumns: Int { display.isWhole ? columnCount : blocks[0].count }

  private func styled(_ strips: [Strip]) -> StyledText {
    var out = StyledText()
    let height = strips.map(\.header.count).max() ?? 1
    for index in 0..<height {
      let names = strips.map { strip -> String in
        let missing = height - strip.header.count
        return pad(index < missing ? "" : strip.header[index - missing], strip)
      }
      if index > 0 { out.append("\n") }
      out += line(names, .header)
    }
    if strips.contains(where: { !$0.unit.isEmpty }) {
      out += StyledText("\n") + line(strips.map { pad($0.unit, $0) }, .unit)
    }
    let rule = display.unicode ? "─" : "-"
    out += StyledText("\n") + line(strips.map { String(repeating: rule, count: $0.width) }, .dim)
    for row in 0..<shownRows {
      out.append("\n")
      out += line(strips.map { pad($0.cells[row], $0) }, .plain)
    }
    return out
  }

  /// A column without name and unit: its cells alone.
  private func bare(_ strips: [Strip]) -> StyledText {
    var out = StyledText()
    for row in 0..<shownRows {
      if row > 0 { out.append("\n") }
      out += line(strips.map { pad($0.cells[row], $0) }, .plain)
    }
    if shownRows < rowCount { out += StyledText("\n" + restCaption, .dim) }
    return out
  }

  private func line(_ cells: [String], _ role: Role) -> StyledText {
    var text = "  " + cells.joined(separator: "  ")
    while text.last == " " { text.removeLast() }
    return StyledText(text, role)
  }

  private func pad(_ text: String, _ strip: Strip) -> String {
    text.padded(to: strip.width, alignment: strip.isNumeric ? .right : .left)
  }

  private static let column = Bilingual("colonne", "column")

  private var emptyCaption: String {
    Bilingual(
      "  (table vide : 0 ligne × \(counted(columnCount, Self.column)))",
      "  (empty table: 0 rows × \(columnCount) columns)")(display.tongue)
  }

  private func counted(_ count: Int, _ word: Bilingual) -> String {
    "\(count) \(word(display.tongue))\(count > 1 ? "s" : "")"
  }

  private var sizeCaption: String {
    let times = display.unicode ? "×" : "x"
    let rows = isTable ? Bilingual("ligne", "row") : Bilingual("valeur", "value")
    let size =
      isTable
      ? "\(counted(rowCount, rows)) \(times) \(counted(columnCount, Self.column))"
      : counted(rowCount, rows)
    return size.padded(to: min(display.width, 72), alignment: .right)
  }

  /// The caption under a table that is cut: the rest in numbers, and a way to see it.
  private var restCaption: String {
    var parts: [String] = []
    if shownRows < rowCount {
      parts.append(counted(rowCount - shownRows, Bilingual("ligne", "row")))
    }
    if shownColumns < columnCount {
      parts.append(counted(columnCount - shownColumns, Self.column))
    }
    let dots = display.unicode ? "…" : "..."
    let more = Bilingual("de plus", "more")(display.tongue)
    let rest = "  \(dots) \(parts.joined(separator: ", ")) \(more)"
    let line = "\(rest)\(Bilingual(" ;", ";")(display.tongue)) \(remedy)"
    return line.displayWidth <= display.width ? line : "\(rest)\n    \(remedy)"
  }

  /// The call that shows or keeps the rest.
  private var remedy: String {
    if display.isWhole {
      return Bilingual("écrire_csv garde tout", "write_csv keeps all")(display.tongue)
    }
    return Bilingual(".afficher() montre tout", ".print() shows all")(display.tongue)
  }
}
