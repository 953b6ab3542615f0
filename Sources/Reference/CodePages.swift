import Diagnostics
import Styling

extension Manual {
  /// The page of a message's code: what it means, something that raises it, the same mended.
  func codePage(_ code: String) -> StyledText? {
    guard let entry = FaultEntry.of(code) else { return nil }
    var out = paragraph.ends(StyledText(code, .name), StyledText(entry.family.title(tongue), .dim))
    out.append("\n" + paragraph.wrapped(entry.page(tongue), indent: 2))
    guard entry.kind != .outline else { return out }
    let caption = Bilingual("au lieu de", "instead of")
    out.append("\n  \(caption(tongue))\n", .dim)
    out += listing(entry.example)
    out.append("\n  \(Bilingual("écrivez", "write")(tongue))\n", .dim)
    return out + listing(entry.mended)
  }

  private func listing(_ code: String) -> StyledText {
    var out = StyledText()
    for (number, line) in code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { out.append("\n") }
      out.append("    " + line)
    }
    return out
  }
}

extension FaultEntry.Family {
  /// The heading of its codes.
  var title: Bilingual {
    switch self {
    case .syntax: Bilingual("messages : écriture", "messages: syntax")
    case .names: Bilingual("messages : noms", "messages: names")
    case .units: Bilingual("messages : unités et sortes de valeurs", "messages: units and kinds")
    case .data: Bilingual("messages : données et calcul", "messages: data and figures")
    case .files: Bilingual("messages : fichiers et cahiers", "messages: files and notebooks")
    case .limits: Bilingual("messages : limites", "messages: limits")
    }
  }

  /// The entries of the family, in the order of their codes.
  var entries: [FaultEntry] {
    FaultEntry.all.filter { $0.family == self }.sorted { $0.code < $1.code }
  }
}
