import Datasets
import Styling
import Tables
import TextMatching
import Units

extension Manual {
  /// The page of a table, or of a column of one; nil for any other word.
  func dataPage(_ topic: String) -> StyledText? {
    // A data folder that cannot be read says so when a table of it is asked for.
    let entries = (try? library.entries()) ?? []
    let key = topic.filter { !$0.isWhitespace }
    if let entry = entries.first(where: { $0.answers(to: key) }) {
      return page(entry)
    }
    let word = folded(topic).identifier
    for entry in entries {
      for field in entry.resource?.fields ?? [] {
        let names = [field.name, field.title?.french, field.title?.english].compactMap { $0 }
        guard names.contains(where: { folded($0).identifier == word }) else { continue }
        return page(field, of: entry)
      }
    }
    return nil
  }

  /// The page of a table: title, description, columns with their units and meanings, source.
  private func page(_ entry: DataLibrary.Entry) -> StyledText {
    let kind = Bilingual("données", "data")
    let names = (entry.aliases.prefix(1) + [entry.name]).joined(separator: ", ")
    var out = paragraph.ends(StyledText(names, .name), StyledText(kind(tongue), .dim))
    for text in [entry.title, entry.resource?.description].compactMap({ $0 }) {
      out.append("\n" + paragraph.wrapped(said(text), indent: 2))
    }
    guard let resource = entry.resource else { return out }
    out += StyledText("\n")
    out += paragraph.table(
      resource.fields.map { ($0.name.identifier, meaning($0)) }, indent: 4, most: 24)
    if let key = resource.primaryKey.first {
      let look = Bilingual(
        "Une ligne se désigne par \(key.identifier) : \(names.prefix { $0 != "," })[…, colonne].",
        "A row is named by \(key.identifier): \(names.prefix { $0 != "," })[…, column].")
      out.append("\n" + paragraph.wrapped(look(tongue), indent: 2))
    }
    let sources = resource.sources.compactMap(\.title).joined(separator: " ; ")
    guard !sources.isEmpty else { return out }
    let source = Bilingual("Source : \(sources)", "Source: \(sources)")
    out.append("\n" + paragraph.wrapped(source(tongue), indent: 2), .dim)
    return out
  }

  private func page(_ field: DataPackage.Field, of entry: DataLibrary.Entry) -> StyledText {
    let table = entry.aliases.first ?? entry.name
    let kind = Bilingual("colonne de \(table)", "column of \(table)")
    var out = paragraph.ends(
      StyledText(table + "." + field.name.identifier, .name), StyledText(kind(tongue), .dim))
    out.append("\n" + paragraph.wrapped(meaning(field), indent: 2))
    if let glossary = GlossaryEntry.named(field.name) {
      out.append("\n" + paragraph.wrapped(glossary.meaning(tongue), indent: 2))
    }
    return out
  }

  /// The title of a column and its unit in words.
  private func meaning(_ field: DataPackage.Field) -> String {
    let title = field.title.map(said) ?? field.name
    guard let unit = field.unit else { return title }
    let words = MeasureUnit.known.first { $0.symbol == unit }.map { info in
      unit + Bilingual(" (\(info.french))", " (\(info.english))")(tongue)
    }
    return title + Bilingual(", en ", ", in ")(tongue) + (words ?? unit)
  }

  private func said(_ text: DataPackage.Title) -> String {
    Bilingual(text.french, text.english)(tongue)
  }

  /// The page of a unit: its name, and what it is worth in others of its kind; nil for any other word.
  func unitPage(_ topic: String) -> StyledText? {
    let words = HelpSearch.words(topic)
    let known = MeasureUnit.known
    let info =
      known.first { $0.symbol == topic.filter { !$0.isWhitespace } }
      ?? known.first { [$0.french, $0.english].contains { HelpSearch.words($0) == words } }
      ?? known.first { $0.symbol.count > 1 && HelpSearch.words($0.symbol) == words }
    // A symbol of the list that cannot be read has no page.
    guard let info, let unit = try? MeasureUnit(parsing: info.symbol) else { return nil }
    let name = Bilingual(info.french, info.english)(tongue)
    let kind = Bilingual("unités", "units")
    var out = paragraph.ends(
      StyledText("\(info.symbol) · \(name)", .name), StyledText(kind(tongue), .dim))
    let others = known.filter {
      $0.symbol != info.symbol && $0.kind == info.kind && info.kind != nil
    }
    let worths = others.compactMap { other -> String? in
      guard let target = try? MeasureUnit(parsing: other.symbol),  // as above
        let factor = unit.factor(to: target), (0.001...100_000).contains(factor)
      else { return nil }
      return "\(NumberText.echo(factor)) \(other.symbol)"
    }
    if !worths.isEmpty {
      out.append(
        "\n" + paragraph.wrapped("1 \(info.symbol) = " + worths.joined(separator: " = "), indent: 2)
      )
    }
    let use = Bilingual(
      "S'écrit après un nombre (35 \(info.symbol)) ou après la flèche d'une conversion.",
      "Written after a number (35 \(info.symbol)) or after the arrow of a conversion.")
    out.append("\n" + paragraph.wrapped(use(tongue), indent: 2))
    return out
  }
}
