/// The looks of an SVG, by class.
enum SVGStyle {
  /// The six hues of Okabe and Ito (2008), in the order of the series, dark enough on white; the
  /// dark set is lighter.
  private static let light = ["0072b2", "d55e00", "009e73", "cc79a7", "56b4e9", "e69f00"]
  private static let dark = ["56b4e9", "e69f00", "2ec7a0", "e6a6c8", "a6d5f2", "f0c05a"]

  /// The style sheet; every picture has the same.
  static let sheet: String = """
    text{font-family:system-ui,"DejaVu Sans",Helvetica,Arial,sans-serif;fill:#222}\
    .paper{fill:#fff}.halo{paint-order:stroke;stroke:#fff;stroke-width:3;stroke-linejoin:round}.title{font-weight:600}.subtitle,.axis,.note,.tick{fill:#555}\
    .grid,.guide{stroke:#ddd;fill:none}.line{stroke:#666;fill:none}\
    .leader{stroke:#bbb;stroke-dasharray:1 3;fill:none}.mid{stroke:#222;stroke-width:2}\
    .wedge{stroke:#fff}.curve{fill:none;stroke-width:2}.l2{stroke-dasharray:9 3}.l3{stroke-dasharray:2 3}\
    .l4{stroke-dasharray:9 3 2 3}.l5{stroke-dasharray:14 4}.l6{stroke-dasharray:5 2}\
    .fit{stroke-dasharray:5 4}circle{stroke-dasharray:none}\
    \(series(light))\
    @media(prefers-color-scheme:dark){text{fill:#eee}.halo{stroke:#1b1b1b}.paper{fill:#1b1b1b}\
    .subtitle,.axis,.note,.tick{fill:#bbb}.grid,.guide{stroke:#3a3a3a}.line{stroke:#999}\
    .leader{stroke:#555}.mid{stroke:#eee}\(series(dark))}
    """

  private static func series(_ colours: [String]) -> String {
    colours.enumerated().map { index, colour in
      ".s\(index + 1){fill:#\(colour)}.l\(index + 1){stroke:#\(colour)}"
    }.joined()
  }

  /// What fills with the colour of a series.
  static func fill(_ series: Int) -> String { "s\(series % light.count + 1)" }

  /// What strokes with the colour of a series.
  static func stroke(_ series: Int) -> String { "l\(series % light.count + 1)" }
}
