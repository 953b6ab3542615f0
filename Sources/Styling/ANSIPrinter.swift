extension StyledText {
  /// The text with the escape sequences of a terminal with `depth` colours; the plain text
  /// where there are none.
  ///
  /// An escape is emitted only where the role changes, and every line that opens a colour
  /// closes it, so that a cut line never bleeds into the next.
  public func ansi(_ depth: ColourDepth) -> String {
    guard depth != .none else { return plain }
    var out = ""
    for run in runs {
      guard let code = run.escape(depth) else {
        out += run.text
        continue
      }
      let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { out += "\n" }
        if !line.isEmpty { out += "\u{1B}[\(code)m\(line)\u{1B}[0m" }
      }
    }
    return out
  }
}

extension StyledText.Run {
  /// The SGR parameters of the role and of what it stands on; nil for text as it is.
  fileprivate func escape(_ depth: ColourDepth) -> String? {
    guard let ground = background?.mapColour else { return role.escape(depth) }
    let ink = role == .plain ? ground.contrast(depth) : role.escape(depth)
    return [ink, ground.ground(depth)].compactMap(\.self).joined(separator: ";")
  }
}

extension Role {
  /// The SGR parameters of the role, nil for text as it is.
  ///
  /// With 256 colours each has a contrast of 3 at least on black and on white (WCAG 2.2, for large
  /// text and for what is drawn); the series have the hues of Okabe and Ito's palette (2008). With
  /// 16 the shade is the terminal's own.
  public func escape(_ depth: ColourDepth) -> String? {
    if let colour = mapColour { return colour.ink(depth) }
    if depth == .ansi256, let index = colour256 {
      return (isBold ? "1;" : "") + "38;5;\(index)"
    }
    return colour16.map { (isBold ? "1;" : "") + $0 } ?? (isBold ? "1" : nil)
  }

  private var isBold: Bool {
    switch self {
    case .title, .header, .prompt, .error, .caret: true
    default: false
    }
  }

  private var colour16: String? {
    switch self {
    case .unit, .dim: "2"
    case .text, .help, .series3: "32"
    case .keyword, .series4: "35"
    case .prompt, .series1: "34"
    case .error, .caret, .series6: "31"
    case .warning, .series2: "33"
    case .note, .series5: "36"
    default: nil
    }
  }

  /// An index of xterm's 256 colours.
  private var colour256: Int? {
    switch self {
    case .text, .help: 28
    case .keyword: 133
    case .prompt, .series1: 32
    case .error, .caret: 160
    case .warning: 130
    case .note: 30
    case .series2: 166
    case .series3: 29
    case .series4: 169
    case .series5: 67
    case .series6: 136
    default: nil
    }
  }
}

/// A colour that a map is painted with in a terminal.
private struct MapColour {
  /// The index among xterm's 256 colours.
  let index: Int
  /// The SGR parameter of the nearest of 16 colours, as an ink.
  let basic: Int
  /// True when dark letters can be read on it, rather than white ones.
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
  fileprivate var mapColour: MapColour? {
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
