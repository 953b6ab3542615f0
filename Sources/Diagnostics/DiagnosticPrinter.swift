public import Styling

/// Draws a diagnostic: the matter, the source line with marks under the exact characters, one note,
/// one help.
///
/// The place is named (`┌─ saisie 12, caractère 6`) where the line alone does not show it: in a
/// file or a cell, in an input of several lines, and for the errors that data and limits raise
/// (D, F, L), whose line may have been typed long before.
public struct DiagnosticPrinter: Sendable {
  let tongue: Tongue
  let width: Int
  let unicode: Bool
  /// True when the help says that `:réparer` would apply the repair.
  let offersFix: Bool
  /// True when sentences are wrapped to the width; code stays as it is, so that it can be copied.
  let wraps: Bool

  /// A printer for an output of `width` columns.
  public init(
    tongue: Tongue, width: Int, unicode: Bool = true, offersFix: Bool = false, wraps: Bool = false
  ) {
    self.tongue = tongue
    self.width = max(20, width)
    self.unicode = unicode
    self.offersFix = offersFix
    self.wraps = wraps
  }

  /// The diagnostic in several lines, without a final line feed.
  public func print(_ diagnostic: Diagnostic) -> StyledText {
    var out = head(diagnostic)
    if diagnostic.severity != .note, let source = diagnostic.source,
      let primary = diagnostic.primary
    {
      out += place(diagnostic, primary, source)
      out += SourceExcerpt(
        source: source, primary: primary, secondary: diagnostic.secondary, tongue: tongue,
        width: width, unicode: unicode
      ).styled()
    }
    if let note = diagnostic.note {
      let word = Bilingual("note : ", "note: ")(tongue)
      out.append("\n  = ")
      out.append(word, .note)
      out.append(sentence(note(tongue), after: 4 + word.count, indent: 4))
    }
    if let help = diagnostic.help { out += helpLine(help, hasFix: diagnostic.fix != nil) }
    return out
  }

  private func head(_ diagnostic: Diagnostic) -> StyledText {
    let (word, role): (Bilingual, Role) =
      switch diagnostic.severity {
      case .error: (Bilingual("erreur", "error"), .error)
      case .warning: (Bilingual("attention", "warning"), .warning)
      case .note: (Bilingual(same: "note"), .note)
      }
    var out = StyledText("\(word(tongue))[\(diagnostic.code)]", role)
    let message = printable(diagnostic.message(tongue))
    out.append(" " + sentence(message, after: out.plain.count + 1, indent: 2))
    return out
  }

  private func place(_ diagnostic: Diagnostic, _ primary: Label, _ source: Source) -> StyledText {
    let line = source.line(at: primary.range.lower)
    let start = source.lineRange(line).lower
    let before = source.slice(SourceRange(start, primary.range.lower))
    let character = before.displayWidth + 1
    var inLine = "\(line + 1)"
    let location: String
    switch source.origin {
    case .input(let number):
      let isPlain = source.lineCount == 1 && diagnostic.entry.family.isAboutWriting
      if isPlain { return StyledText() }
      let name = Bilingual("saisie", "input")(tongue)
      let row = Bilingual("ligne", "line")(tongue)
      location = "\(name) \(number)" + (source.lineCount > 1 ? ", \(row) \(line + 1)" : "")
    case .file(let path):
      location = "\(path.visible(as: .name)):\(inLine):\(character)"
    case .cell(let path, let firstLine):
      inLine = "\(firstLine + line)"
      location = "\(path.visible(as: .name)):\(inLine):\(character)"
    }
    let suffix =
      if case .input = source.origin {
        Bilingual(", caractère \(character)", ", character \(character)")(tongue)
      } else {
        ""
      }
    return StyledText("\n  \(unicode ? "┌─" : "-->") ", .dim) + StyledText(location + suffix, .dim)
  }

  private func helpLine(_ help: Bilingual, hasFix: Bool) -> StyledText {
    let word = Bilingual("aide : ", "help: ")(tongue)
    var out = StyledText("\n  = ")
    out.append(word, .help)
    let text = printable(help(tongue))
    out.append(hasFix ? text : sentence(text, after: 4 + word.count, indent: 4))
    guard offersFix, hasFix else { return out }
    let offer = Bilingual("(:réparer pour l'appliquer)", "(:fix applies it)")(tongue)
    let used = 4 + (word + text).displayWidth
    let gap = min(width, 88) - used - offer.displayWidth
    let separator = gap >= 2 ? String(repeating: " ", count: min(gap, 8)) : "\n    "
    return out + StyledText(separator + offer, .dim)
  }

  private func sentence(_ text: String, after used: Int, indent: Int) -> String {
    wraps ? text.wrapped(to: width, after: used, indent: indent) : text
  }

  /// The text cut where it is very long; lines after the first are indented, so that none of them
  /// passes for a message of its own.
  private func printable(_ text: String) -> String {
    let clean = text.visible().replacing("\n", with: "\n  ")
    let short = clean.count > 400 ? String(clean.prefix(399)) + "…" : clean
    return unicode
      ? short : short.replacing("…", with: "...").replacing("×", with: "x")
  }
}
