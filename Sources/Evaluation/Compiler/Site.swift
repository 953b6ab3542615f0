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
    if let moved = movedToArgument(diagnostic) { return moved }
    let line = site.source.line(at: site.range.lower)
    guard inner !== site.source || inner.line(at: place.lower) != line else { return error }
    let text = site.text.count > 60 ? site.text.prefix(59) + "…" : site.text[...]
    diagnostic.call = String(text)
    return diagnostic
  }

  /// An error on a text that this call has handed in, at the place where it stands as written, so
  /// that its repair can be applied; nil for any other.
  ///
  /// Inside the function the repair would put one text in the place of the parameter.
  private func movedToArgument(_ error: Diagnostic) -> Diagnostic? {
    guard let fault = error.fault as? any FaultOfText, let repair = fault.repair,
      let inner = error.source, let place = error.range,
      inner.slice(place).first.map({ !["\"", "'"].contains($0) }) ?? true
    else { return nil }
    let quoted = ["\"\(fault.typed)\"", "'\(fault.typed)'"]
    let written = ranges.first { range in
      let code = site.source.slice(range)
      return quoted.contains(code)
        || quoted.contains { code.hasSuffix("= \($0)") || code.hasSuffix("=\($0)") }
    }
    guard let written else { return nil }
    let end = written.upper
    let text = SourceRange(end - fault.typed.utf8.count - 2, end)
    let fix = Fix(replace: text, with: repair.code)
    var moved = Diagnostic(error.fault).located(at: text, in: site.source)
    moved.fix = fix
    moved.mended = site.source.mendedLine(fix)
    return moved
  }

  /// The place of an argument, or of the whole call where it has none.
  func argument(_ index: Int) -> Site {
    index < ranges.count ? Site(source: site.source, range: ranges[index]) : site
  }
}
