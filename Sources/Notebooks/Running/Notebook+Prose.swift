import Diagnostics
import Styling

extension Notebook {
  /// The Markdown of a stretch of prose with what a run gave for its values, which then lose their
  /// comments; the stored text stays where a value could not be had.
  public func markdown(of prose: Prose, filledWith values: [WrittenValue]) -> String {
    let texts = Dictionary(values.map { ($0.value.range.lower, $0.text) }) { first, _ in first }
    var out = ""
    var position = prose.range.lower
    for value in prose.values {
      out += text(SourceRange(position, value.range.lower))
      out += texts[value.range.lower].map(\.escapedForMarkdownProse) ?? text(value.text)
      position = value.range.upper
    }
    return out + text(SourceRange(position, prose.range.upper))
  }
}
