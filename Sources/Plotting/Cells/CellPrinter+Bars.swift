import Styling

extension CellPrinter {
  func print(_ bars: PlotSpec.Bars, title: String?) -> StyledText {
    let missing = Bilingual("manquant", "missing")(tongue)
    let layout = BarsLayout(bars, missing: missing, typography: typography)
    var out = paragraph(bars.sentence(typography: typography), .plain)
    if let title { out += paragraph(title, .title) }
    out += paragraph(axisTitle(bars.variable, bars.scale), .header)
    out += bars.scale == .log10 ? dots(layout) : rows(layout)
    if layout.hidden > 0 { out += paragraph(hiddenNote(layout.hidden), .note) }
    let notes = layout.leftOut.notes(
      one: Bilingual("valeur non dessinée", "value not drawn"),
      many: Bilingual("valeurs non dessinées", "values not drawn"), tongue: tongue)
    return out + footer(notes: notes, hints: bars.hints(typography: typography))
  }

  private func hiddenNote(_ count: Int) -> String {
    Bilingual("+\(count) non affiché\(count > 1 ? "s" : "")", "+\(count) not shown")(tongue)
  }

  private func rows(_ layout: BarsLayout) -> StyledText {
    let columns = BarColumns(layout.rows, width: width, ascii: glyphs.ascii)
    let values = layout.values
    let lengths = BarLengths(
      low: values.min() ?? 0, high: values.max() ?? 0, columns: columns.bars)
    var out = StyledText()
    for (row, label) in zip(layout.rows, columns.labels) {
      out.append(label.padded(to: columns.label, alignment: .right), .name)
      out.append(" ")
      out += bar(row.value, lengths)
      out.append(row.valueText.truncated(to: columns.value, ascii: glyphs.ascii), .number)
      out.append("\n")
    }
    return out
  }

  /// The bar of a value and the blank before the value's text.
  private func bar(_ value: Double?, _ lengths: BarLengths) -> StyledText {
    let cells = value.map(lengths.length) ?? 0
    let isSliver = cells == 0 && value != 0 && value != nil
    let sliver = lengths.hasLine ? glyphs.sliverAtLine : glyphs.sliver
    let ink = isSliver ? String(sliver) : String(repeating: glyphs.bar, count: cells)
    let isLeft = (value ?? 0) < 0
    var out = StyledText(blanks(lengths.negative - (isLeft ? ink.count : 0)))
    if isLeft { out.append(ink, .series1) }
    if lengths.hasLine { out.append(String(glyphs.zeroLine), .dim) }
    if !isLeft { out.append(ink, .series1) }
    out.append(ink.isEmpty && !lengths.hasLine ? "" : " ")
    return out
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
