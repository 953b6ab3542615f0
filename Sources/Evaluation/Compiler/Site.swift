import Diagnostics
import Styling

/// A place in a source text: where an error that is raised here points.
struct Site: Sendable {
  let source: Source
  let range: SourceRange

  /// `error` with this place, where it is a fault without one.
  func located(_ error: any Error) -> any Error {
    Diagnostic(thrown: error)?.located(at: range, in: source) ?? error
  }

  /// The refusal of a conversion, repaired by the unit that was meant in place of the one at `unit`.
  func refusal(_ fault: UnfitConversion, of unit: SourceRange) -> Diagnostic {
    let diagnostic = fault.located(at: range, in: source)
    guard let meant = fault.meant else { return diagnostic }
    let fix = Fix(replace: unit, with: meant)
    let isShort = source.lineCount == 1 && source.bytes.count <= 200
    return diagnostic.repaired(by: fix, showing: isShort ? fix.applied(to: source) : nil)
  }

  /// The characters at the place.
  var text: String { source.slice(range) }
}

/// The place of a call and the labels of its arguments.
///
/// An object, so that a closure that may have to name it holds one reference.
final class CallSite: Sendable {
  let name: String
  let nameSite: Site
  let site: Site
  let labels: [String?]
  let ranges: [SourceRange]
  /// True where no argument has a label.
  let isPositional: Bool

  init(name: String, nameSite: Site, site: Site, labels: [String?], ranges: [SourceRange]) {
    self.name = name
    self.nameSite = nameSite
    self.site = site
    self.labels = labels
    self.ranges = ranges
    isPositional = labels.allSatisfy { $0 == nil }
  }

  /// A call from inside a function of the catalogue, without a text of its own.
  static func inner(_ name: String, _ site: Site) -> CallSite {
    CallSite(name: name, nameSite: site, site: site, labels: [], ranges: [])
  }

  /// An error from inside the function that is called here, with this call as its note where its
  /// own lines do not show it; of several calls the outermost stays, the one that was typed.
  @inline(never)
  func traced(_ error: any Error) -> any Error {
    guard var diagnostic = error as? Diagnostic, let inner = diagnostic.source,
      let place = diagnostic.range
    else { return error }
    let line = site.source.line(at: site.range.lower)
    guard inner !== site.source || inner.line(at: place.lower) != line else { return error }
    let text = site.text.count > 60 ? site.text.prefix(59) + "…" : site.text[...]
    diagnostic.call = String(text)
    return diagnostic
  }

  /// The place of an argument, or of the whole call where it has none.
  func argument(_ index: Int) -> Site {
    index < ranges.count ? Site(source: site.source, range: ranges[index]) : site
  }
}
