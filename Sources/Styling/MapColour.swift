/// A colour that a map is painted with in a terminal.
struct MapColour {
  /// The index among xterm's 256 colours.
  let index: Int
  /// The SGR parameter of the nearest of 16 colours, as an ink.
  let basic: Int
  /// Tells whether dark letters can be read on it, rather than white ones.
  let isLight: Bool

  /// The SGR parameters that write in the colour.
  func ink(_ depth: ColourDepth) -> String {
    depth == .ansi256 ? "38;5;\(index)" : "\(basic)"
  }

  /// The SGR parameters that paint what is behind the text.
  func ground(_ depth: ColourDepth) -> String {
    depth == .ansi256 ? "48;5;\(index)" : "\(basic + 10)"
  }

  /// The SGR parameters of letters that can be read on the colour.
  func contrast(_ depth: ColourDepth) -> String {
    if depth == .ansi256 { return isLight ? "38;5;16" : "38;5;231" }
    return isLight ? "30" : "97"
  }
}

extension Role {
  /// The colour on maps; nil for every other role.
  ///
  /// Yellow to red are steps of ColorBrewer's YlOrRd (Brewer and Harrower, 2002), the others of
  /// viridis (van der Walt and Smith, 2015), yellow for low values, in xterm's 256 colours. The sea
  /// is painted too, so that a map is the same on light and dark terminals.
  var mapColour: MapColour? {
    switch self {
    case .heat1: MapColour(index: 229, basic: 97, isLight: true)
    case .heat2: MapColour(index: 221, basic: 93, isLight: true)
    case .heat3: MapColour(index: 214, basic: 33, isLight: true)
    case .heat4: MapColour(index: 208, basic: 91, isLight: true)
    case .heat5: MapColour(index: 160, basic: 31, isLight: false)
    case .heat6: MapColour(index: 88, basic: 35, isLight: false)
    case .viridis1: MapColour(index: 227, basic: 93, isLight: true)
    case .viridis2: MapColour(index: 113, basic: 92, isLight: true)
    case .viridis3: MapColour(index: 36, basic: 32, isLight: true)
    case .viridis4: MapColour(index: 31, basic: 36, isLight: false)
    case .viridis5: MapColour(index: 61, basic: 94, isLight: false)
    case .viridis6: MapColour(index: 90, basic: 35, isLight: false)
    case .land: MapColour(index: 241, basic: 90, isLight: false)
    case .sea: MapColour(index: 17, basic: 30, isLight: false)
    default: nil
    }
  }
}
