import Styling

/// The filling of an area of a map.
public enum Shade: Sendable, Hashable {
  /// The colours of the classes of a map, from low to high.
  public enum Palette: Sendable, Hashable, CaseIterable {
    /// Yellow, orange, red: ColorBrewer's YlOrRd.
    case heat
    /// Yellow, green, blue, violet: viridis from its light end.
    case viridis
  }

  case sea
  /// Land of which nothing is known.
  case noData
  /// A class, by its place among the six colours of a palette, counted from 0.
  case step(Int, Palette)

  /// The number of colours of a palette.
  public static let steps = 6

  /// The colour in a terminal with colours.
  var role: Role {
    switch self {
    case .sea: .sea
    case .noData: .land
    case .step(let step, .heat): Self.heat[min(max(0, step), Self.steps - 1)]
    case .step(let step, .viridis): Self.viridis[min(max(0, step), Self.steps - 1)]
    }
  }

  /// The sign of it where there is no colour.
  var sign: Character {
    switch self {
    case .sea: " "
    case .noData: "-"
    case .step(let step, _): Self.signs[min(max(0, step), Self.steps - 1)]
    }
  }

  /// The class of the style sheet of pages.
  var styleClass: String {
    switch self {
    case .sea: "sea"
    case .noData: "nodata"
    case .step(let step, .heat): "h\(step + 1)"
    case .step(let step, .viridis): "v\(step + 1)"
    }
  }

  private static let heat: [Role] = [.heat1, .heat2, .heat3, .heat4, .heat5, .heat6]
  private static let viridis: [Role] = [
    .viridis1, .viridis2, .viridis3, .viridis4, .viridis5, .viridis6,
  ]
  private static let signs: [Character] = [".", ":", "+", "*", "#", "@"]
}
