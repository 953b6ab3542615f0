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
  /// The 16-colour codes leave the shade to the terminal's own theme, which keeps them legible
  /// on light and on dark; the series are Okabe and Ito's palette (2008) in xterm-256 indices.
  fileprivate func escape(_ depth: ColourDepth) -> String? {
    if let colour = mapColour { return colour.ink(depth) }
    if depth == .ansi256, let index = seriesColour256 { return "38;5;\(index)" }
    switch self {
    case .plain, .number, .name: return nil
    case .unit, .dim: return "2"
    case .text: return "32"
    case .keyword: return "35"
    case .title, .header: return "1"
    case .prompt: return "1;34"
    case .error, .caret: return "1;31"
    case .warning: return "33"
    case .note: return "36"
    case .help: return "32"
    case .series1: return "34"
    case .series2: return "33"
    case .series3: return "32"
    case .series4: return "35"
    case .series5: return "36"
    case .series6: return "31"
    default: return nil
    }
  }

  private var seriesColour256: Int? {
    switch self {
    case .series1: 32
    case .series2: 172
    case .series3: 36
    case .series4: 175
    case .series5: 74
    case .series6: 166
    default: nil
    }
  }
}
