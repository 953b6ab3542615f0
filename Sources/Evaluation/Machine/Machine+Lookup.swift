import BuiltinKit
import Diagnostics
import Styling
import Tables
import TextMatching
import Values

extension Machine {
  /// `base[indices…]`.
  func lookUp(_ base: Value, _ indices: [Value], _ site: LookupSite) throws -> Value {
    switch (base, indices.count) {
    case (.table(let table), 1): return try tableIndex(table, indices[0], site)
    case (.table(let table), 2):
      return try TableLookup(table: table, site: site, machine: self).cells(indices[0], indices[1])
    case (.list(let items), 1):
      return items[try position(indices[0], count: items.count, site.indices[0])]
    case (.column(let column), 1):
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
          found: base.kind.words, help: indexHelp(base, site)))
    }
  }

  private func field(_ record: Record, _ index: Value, _ site: LookupSite) throws -> Value {
    guard case .text(let key) = index else {
      throw site.indices[0].located(
        WrongKind(expected: Value.Kind.text.words, found: index.kind.words))
    }
    if let value = record[key] { return value }
    throw site.indices[0].located(UnknownField(key, in: record))
  }

  /// A place in a list, counted from 0, or from -1 at the end.
  private func position(_ index: Value, count: Int, _ site: Site) throws -> Int {
    guard case .integer(let number) = index else {
      throw site.located(
        WrongKind(
          expected: Bilingual("un indice entier", "a whole index"), found: index.kind.words))
    }
    let place = number < 0 ? number &+ Int64(count) : number
    guard place >= 0, place < Int64(count) else {
      throw site.located(IndexOutOfRange(number, count: count))
    }
    return Int(place)
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
        let example = table.columns.first(where: { $0.kind.isNumeric })
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
      throw site.indices[0].located(MaskAsIndex(name, condition: site.indices[0].text))
    case .integer(let number):
      throw site.indices[0].located(RankAsIndex(number, table: name))
    default: break
    }
    throw site.indices[0].located(
      WrongKind(
        expected: Bilingual("le nom d'une colonne", "a column's name"), found: index.kind.words))
  }
}
