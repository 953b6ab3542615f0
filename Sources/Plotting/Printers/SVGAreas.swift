import Styling

/// The parts of the style that only pictures with areas need: the colours of maps, and hatching for
/// land without data.
enum SVGAreas {
  /// The style sheet and the pattern, to stand before the areas; empty where a scene has none.
  static func definitions(for scene: Scene) -> String {
    let hasAreas = scene.items.contains { if case .area = $0 { true } else { false } }
    return hasAreas ? "<style>\(sheet)</style>\n\(hatching)\n" : ""
  }

  /// Rings with one decimal; places that fall together stand once.
  static func element(_ area: Scene.Area) -> String {
    var path = ""
    for ring in area.rings {
      var last: (x: String, y: String)?
      for place in ring {
        let next = (x: XML.number(place.x), y: XML.number(place.y))
        if let last, last == next { continue }
        path += (last == nil ? "M" : "L") + next.x + " " + next.y
        last = next
      }
      path += "z"
    }
    let hover = area.hover.isEmpty ? "/>" : "><title>\(area.hover.escapedForXML)</title></path>"
    return "<path class=\"area \(area.shade.styleClass)\" d=\"\(path)\"\(hover)\n"
  }

  /// YlOrRd of ColorBrewer (Brewer and Harrower, 2002) and viridis from its light end (van der
  /// Walt and Smith, 2015), which both read on light and dark paper.
  private static let heat = ["ffffb2", "fed976", "feb24c", "fd8d3c", "f03b20", "bd0026"]
  private static let viridis = ["fde725", "7ad151", "22a884", "2a788e", "414487", "440154"]
  /// The number of steps of each, from the light end, that take dark letters.
  private static let light = (heat: 4, viridis: 3)

  private static let sheet: String = """
    .area{stroke:#666;stroke-width:.4;fill-rule:evenodd}.nodata{fill:url(#etude-hatching)}\
    .hatch-paper{fill:#f2f2f2}.hatch{stroke:#bbb;fill:none}.over{pointer-events:none;fill:#fff}.over.dark{fill:#222}\
    \(classes("h", heat))\(classes("v", viridis))\
    @media(prefers-color-scheme:dark){.area{stroke:#ccc}.hatch-paper{fill:#333}.hatch{stroke:#666}}
    """

  private static func classes(_ letter: String, _ colours: [String]) -> String {
    colours.enumerated().map { ".\(letter)\($0 + 1){fill:#\($1)}" }.joined()
  }

  private static let hatching = """
    <defs><pattern id="etude-hatching" width="5" height="5" patternUnits="userSpaceOnUse">\
    <path class="hatch-paper" d="M0 0h5v5h-5z"/>\
    <path class="hatch" d="M-1 1L1 -1M0 5L5 0M4 6L6 4"/></pattern></defs>
    """

  /// The class of a text over a shade.
  static func textClass(over shade: Shade) -> String {
    switch shade {
    case .step(let step, .heat): step < light.heat ? "over dark" : "over"
    case .step(let step, .viridis): step < light.viridis ? "over dark" : "over"
    case .sea, .noData: "over dark"
    }
  }
}
