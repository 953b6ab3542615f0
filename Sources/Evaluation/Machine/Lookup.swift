import BuiltinKit
import Datasets
import Diagnostics
import Styling
import Tables
import TextMatching
import Units
import Values

import struct Platform.Checkpoint

/// The places of a look-up and of its parts.
struct LookupSite: Sendable {
  let base: Site
  let whole: Site
  let indices: [Site]
  /// The number of parameters of the function that it stands in.
  let parameters: Int
}

extension Machine {
  /// `base[indices…]`.
  func lookUp(_ base: Value, _ indices: [Value], _ site: LookupSite) throws -> Value {
    switch (base, indices.count) {
    case (.table(let table), 1): return try tableIndex(table, indices[0], site)
    case (.table(let table), 2):
      return try TableLookup(table: table, site: site, machine: self).cells(indices[0], indices[1])
    case (.column(let column), 1) where indices[0].isMask:
      let table = try Table(columns: [column.renamed("x")])
      guard case .column(let mask) = indices[0] else { return .none }
      return .column(try kept(of: table, by: mask, site).columns[0].renamed(column.name))
    case (.list(let items), 1):
      if case .integer(let place) = indices[0], case .lists? = base.perRow(rowsUnderWay) {
        do { return try self.items(at: place, of: items) } catch {
          throw site.whole.located(error)
        }
      }
      return items[try position(indices[0], count: items.count, site.indices[0])]
    case (.column(let column), 1):
      if isTextPerRow(base, parameters: site.parameters) { throw ColumnInBlock(site: site.whole) }
      return column.value(try position(indices[0], count: column.count, site.indices[0]))
    case (.text(let text), 1):
      let characters = Array(text)
      return .text(
        String(characters[try position(indices[0], count: characters.count, site.indices[0])]))
    case (.record(let record), 1): return try field(record, indices[0], site)
    default:
      throw site.whole.located(
        WrongKind(
          expected: Bilingual("une table, une liste ou un texte", "a table, a list or a text"),
          found: base.kind.phrase, help: indexHelp(base, site)))
    }
  }

  /// The rows for which a column of truth values is true, as `filter` keeps them.
  private func kept(of table: Table, by mask: Column, _ site: LookupSite) throws -> Table {
    guard mask.count == table.rowCount else {
      throw site.indices[0].located(LengthsDiffer(table.rowCount, mask.count, lists: false))
    }
    let kept = try table.filtered(by: mask, checkpoint: checkpoint)
    let missing = kept.missing - min(kept.missing, openComparisons)
    if missing > 0 { note(RowsWithMissingCondition(missing)) }
    return kept.table
  }

  private func field(_ record: Record, _ index: Value, _ site: LookupSite) throws -> Value {
    guard case .text(let key) = index else {
      throw site.indices[0].located(
        WrongKind(expected: Value.Kind.text.phrase, found: index.kind.phrase))
    }
    if let value = record[key] { return value }
    throw site.indices[0].located(UnknownField(key, in: record))
  }

  /// A place in a list, counted from 0, or from -1 at the end.
  func position(_ index: Value, count: Int, _ site: Site) throws -> Int {
    let number = Int64(try whole(index, site))
    let place = number < 0 ? number &+ Int64(count) : number
    guard place >= 0, place < Int64(count) else {
      throw site.located(IndexOutOfRange(number, count: count))
    }
    return Int(place)
  }

  /// A whole number without a unit; `4 / 2` is one.
  func whole(_ index: Value, _ site: Site) throws -> Int {
    switch index {
    case .integer(let number): if let place = Int(exactly: number) { return place }
    case .number(let number, let unit):
      if unit.isOne, let place = Int(exactly: number) { return place }
    default: break
    }
    throw site.located(
      WrongKind(
        expected: Bilingual("un indice entier", "a whole index"), found: index.kind.phrase))
  }

  /// The items of a list, a text, a column or a table at the places of a slice.
  func slice(_ base: Value, _ slice: ItemSlice, _ site: Site) throws -> Value {
    switch base {
    case .list(let items): return .list(slice.places(of: items.count).map { items[$0] })
    case .text(let text):
      let characters = Array(text)
      return .text(String(slice.places(of: characters.count).map { characters[$0] }))
    case .column(let column):
      return .column(
        try column.gather(rows: slice.places(of: column.count), checkpoint: checkpoint))
    case .table(let table):
      return .table(
        try table.gather(rows: slice.places(of: table.rowCount), checkpoint: checkpoint))
    default:
      throw site.located(
        WrongKind(
          expected: Bilingual("une table, une liste ou un texte", "a table, a list or a text"),
          found: base.kind.phrase))
    }
  }

  /// A function is called with round brackets.
  private func indexHelp(_ base: Value, _ site: LookupSite) -> Bilingual? {
    guard case .function = base else { return nil }
    let inside = site.indices.map(\.text).joined(separator: ", ")
    return Bilingual(same: "\(site.base.text)(\(inside))")
  }

  /// `t["Token"]`, `t[["Model", "Token"]]`.
  private func tableIndex(_ table: Table, _ index: Value, _ site: LookupSite) throws -> Value {
    let name = table.name ?? site.base.text
    switch index {
    case .text(let text):
      if case .unknown = table.resolve(columnName: text),
        try table.rowIndex(ofKey: text, checkpoint: checkpoint) != nil,
        let example = table.columns.last(where: { $0.kind.isNumeric })
      {
        throw site.indices[0].located(
          RowNamedAsColumn(text, table: name, example: example.name.identifier))
      }
      do { return .column(try table.required(text)) } catch {
        throw site.indices[0].located(error.naming(table: table.name ?? name))
      }
    case .list(let items):
      let names = items.compactMap { item -> String? in
        if case .text(let text) = item { text } else { nil }
      }
      guard names.count == items.count, !names.isEmpty else { break }
      do { return .table(try table.selecting(names)) } catch {
        throw site.indices[0].located(error.naming(table: table.name ?? name))
      }
    case .column(let column) where column.kind == .bools:
      return .table(try kept(of: table, by: column, site))
    case .integer(let number):
      throw site.indices[0].located(RowNumberAsColumn(number, table: name))
    default: break
    }
    throw site.indices[0].located(
      WrongKind(
        expected: Bilingual("le nom d'une colonne", "a column's name"), found: index.kind.phrase))
  }
}

/// `table[key, column]`: strict on the table's key, never a missing answer for an unknown key.
///
/// A list of keys gives a list, a column of keys a column; a column of texts in the column place
/// pairs with the keys row by row.
struct TableLookup {
  let table: Table
  let site: LookupSite
  let machine: Machine

  private var tableName: String { table.name ?? site.base.text }

  func cells(_ keys: Value, _ columns: Value) throws -> Value {
    switch columns {
    case .text(let name):
      let column = try self.column(name)
      switch keys {
      case .list(let items): return .list(try items.map { column.value(try row($0)) })
      case .column(let keyColumn):
        let found = try column.gather(rows: try rows(keyColumn), checkpoint: machine.checkpoint)
        return .column(found.renamed(""))
      default: return column.value(try row(keys))
      }
    case .list(let names):
      if case .list(let items) = keys {
        guard items.count == names.count else {
          throw site.whole.located(LengthsDiffer(items.count, names.count, lists: true))
        }
        return .list(try zip(items, names).map { try cells($0, $1) })
      }
      return .list(try names.map { try cells(keys, $0) })
    case .column(let names): return try paired(keys, names)
    default:
      throw site.indices[1].located(
        WrongKind(
          expected: Bilingual("le nom d'une colonne", "a column's name"), found: columns.kind.phrase
        )
      )
    }
  }

  /// Each row's own column: all must hold one unit.
  private func paired(_ keys: Value, _ names: Column) throws -> Value {
    guard case .text(let texts) = names.storage else {
      throw site.indices[1].located(
        WrongKind(
          expected: Bilingual("des noms de colonnes", "names of columns"),
          found: Value.Kind.column.phrase))
    }
    let used = Set(texts.codes).sorted().compactMap { code in
      texts.dictionary.indices.contains(Int(code)) ? texts.dictionary[Int(code)] : nil
    }
    let columns = try used.map { try column($0) }
    if let first = columns.first, let other = columns.first(where: { $0.unit != first.unit }) {
      throw site.indices[1].located(UnitsOfColumnsDiffer(first.name, other.name))
    }
    let byName = Dictionary(zip(used, columns), uniquingKeysWith: { first, _ in first })
    let rows: [Int]
    switch keys {
    case .column(let column):
      guard column.count == names.count else {
        throw site.whole.located(
          LengthsDiffer(column.count, names.count, lists: false))
      }
      rows = try self.rows(column)
    default: rows = Array(repeating: try row(keys), count: names.count)
    }
    let values = try rows.enumerated().map { index, row -> Value in
      try machine.checkpoint(at: index)
      guard let name = texts[index], let column = byName[name] else { return .none }
      return column.value(row)
    }
    return try Value.column(collecting: values, checkpoint: machine.checkpoint)
  }

  private func column(_ name: String) throws -> Column {
    do { return try table.required(name) } catch {
      let named = error.naming(table: table.name ?? tableName)
      guard var unknown = named as? UnknownColumn,
        try table.rowIndex(ofKey: name, checkpoint: machine.checkpoint) != nil
      else {
        throw site.indices[1].located(named)
      }
      unknown.swapped = "\(site.base.text)[\(site.indices[1].text), \(site.indices[0].text)]"
      throw site.indices[1].located(unknown)
    }
  }

  private func rows(_ keys: Column) throws -> [Int] {
    var rows: [Int] = []
    rows.reserveCapacity(keys.count)
    for index in 0..<keys.count {
      try machine.checkpoint(at: index)
      rows.append(try row(keys.value(index)))
    }
    return rows
  }

  /// The row of a key; a whole number is a rank counted from 0, unless the key holds numbers.
  private func row(_ key: Value) throws -> Int {
    switch key {
    case .text(let text):
      if let row = try table.rowIndex(ofKey: text, checkpoint: machine.checkpoint) { return row }
      throw try unknownKey(text)
    case .integer(let number):
      if let row = try table.rowIndex(ofKey: number, checkpoint: machine.checkpoint) {
        return row
      }
      let isNumericKey = table.key.flatMap { table.column(named: $0) }?.kind == .integers
      if isNumericKey { throw site.indices[0].located(try unknown(String(number))) }
      let place = number < 0 ? number &+ Int64(table.rowCount) : number
      guard place >= 0, place < Int64(table.rowCount) else {
        throw site.indices[0].located(IndexOutOfRange(number, count: table.rowCount))
      }
      return Int(place)
    default:
      throw site.indices[0].located(
        WrongKind(
          expected: Bilingual("une clé (texte) ou un rang", "a key (text) or a rank"),
          found: key.kind.phrase))
    }
  }

  /// The error of a key that no row has; two names of columns are a choice of columns.
  private func unknownKey(_ text: String) throws -> any Error {
    let diagnostic = try unknown(text)
    guard var fault = diagnostic.fault as? UnknownRowKey,
      case .exact = table.resolve(columnName: text), site.indices.count == 2
    else { return site.indices[0].located(diagnostic) }
    let second = site.indices[1].text.filter { $0 != "\"" && $0 != "'" }
    guard case .exact = table.resolve(columnName: second) else {
      return site.indices[0].located(diagnostic)
    }
    fault.columns = [text, second]
    let inside = site.indices[0].range.union(site.indices[1].range)
    let code = "[\(site.indices[0].text), \(site.indices[1].text)]"
    let fix = Fix(replace: inside, with: code)
    return fault.located(at: site.indices[0].range, in: site.base.source)
      .repaired(by: fix, showing: "\(site.base.text)[\(code)]")
  }

  private func unknown(_ key: String) throws -> Diagnostic {
    guard let name = table.key, let column = table.column(named: name) else {
      return Diagnostic(TableWithoutKey(table: tableName))
    }
    var keys: [String] = []
    if case .text(let cells) = column.storage { keys = cells.dictionary }
    var near = suggestions(for: key, among: keys, limit: 3)
    // Rows that are countries are named by their codes; students type the country's name.
    let known = try machine.environment.library.key(
      ofCountry: key, among: keys, checkpoint: machine.token.checkpoint)
    if let known { near = [known] }
    return Diagnostic(UnknownRowKey(key, table: tableName, column: name, suggestions: near))
  }
}
