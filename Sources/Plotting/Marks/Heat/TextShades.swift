public import Styling

public import struct Platform.Checkpoint

/// A text whose pieces stand on shades: how surprised a model was by each.
public struct TextShades: PlotMark, Hashable {
  /// The pieces in reading order; a `▁` or a blank at the start of one is the space before it.
  public let pieces: [String]
  /// The number of each piece.
  public let variable: PlotVariable

  /// Pieces with a number each.
  ///
  /// - Throws: `PlotProblem.lengthsDiffer` where they differ in number.
  public init(pieces: [String], variable: PlotVariable) throws(PlotProblem) {
    guard pieces.count == variable.values.count else {
      throw .lengthsDiffer(pieces.count, variable.values.count)
    }
    self.pieces = pieces
    self.variable = variable
  }

  private var known: [(piece: Int, value: Double)] {
    pieces.indices.compactMap { piece in
      variable.values[piece].flatMap { $0.isFinite ? (piece, $0) : nil }
    }
  }

  /// The piece with the largest number and the one with the smallest.
  public func sentence(_ typography: Typography) -> String {
    let known = known
    guard let high = known.max(by: { $0.value < $1.value }),
      let low = known.min(by: { $0.value < $1.value })
    else { return Bilingual("Aucun nombre à dessiner.", "No number to draw.")(typography.tongue) }
    let own = variable.typography(typography)
    func told(_ entry: (piece: Int, value: Double)) -> String {
      let word = ShadedWord(pieces[entry.piece]).word
      return "\(word) (\(own.quantity(entry.value, unitSymbol: variable.unitSymbol)))"
    }
    return Bilingual(
      "\(pieces.count) morceaux\u{A0}: max \(told(high)), min \(told(low)).",
      "\(pieces.count) pieces: max \(told(high)), min \(told(low)).")(typography.tongue)
  }

  /// One row per piece.
  public func table(_ typography: Typography) -> PlotTable {
    let cells = variable.cells(typography)
    return PlotTable(
      columns: [
        PlotTable.Column("", isNumeric: false),
        PlotTable.Column(variable.title(.linear, typography), isNumeric: true),
      ], rows: pieces.indices.map { [pieces[$0], cells[$0]] })
  }

  /// The text in lines; where shades are signs, these stand below it.
  public func drawing(
    on device: Device, _ typography: Typography, checkpoint: Checkpoint
  ) -> Drawing {
    var drawing = Drawing(sentence: sentence(typography))
    guard let classes = HeatClasses(known.map(\.value)) else { return drawing }
    drawing.upTitle = variable.title(.linear, typography)
    drawing.legend = classes.legend(variable.typography(typography))
    let height = device.isText ? (device.hasColour ? 1.0 : 2) : device.row
    let places = places(on: device)
    var scene = Scene(
      width: device.width, height: Double((places.last?.line ?? 0) + 1) * height)
    for (piece, place) in places.enumerated() {
      let shade = variable.values[piece].flatMap { $0.isFinite ? classes.shade($0) : nil }
      let top = Double(place.line) * height
      if let shade { scene.add(shade, place, top: top, height: height, device) }
      scene.items.append(
        .text(
          Scene.Text(
            text: place.word, x: place.text, y: top + min(height, device.row) / 2, anchor: .start,
            kind: shade.map { .over($0) } ?? .label)))
    }
    drawing.scene = scene
    return drawing
  }

  private func places(on device: Device) -> [ShadedPlace] {
    var (x, line) = (0.0, 0)
    return pieces.map { piece in
      let shaded = ShadedWord(piece)
      let word = device.fitted(shaded.word, to: device.width)
      var blank = shaded.hasBlank ? device.textWidth(" ") : 0
      let width = device.textWidth(word)
      if x > 0, x + blank + width > device.width {
        (x, line) = (0, line + 1)
        blank = 0
      }
      defer { x += blank + width }
      return ShadedPlace(start: x, text: x + blank, width: blank + width, line: line, word: word)
    }
  }
}

/// A piece without the space before it.
private struct ShadedWord {
  let word: String
  let hasBlank: Bool

  init(_ piece: String) {
    hasBlank = piece.hasPrefix("▁") || piece.hasPrefix(" ")
    word = hasBlank ? String(piece.dropFirst()) : piece
  }
}

private struct ShadedPlace {
  let start: Double
  let text: Double
  let width: Double
  let line: Int
  let word: String
}

extension Scene {
  fileprivate mutating func add(
    _ shade: Shade, _ place: ShadedPlace, top: Double, height: Double, _ device: Device
  ) {
    guard place.width > 0 else { return }
    guard device.isText else {
      let (left, right) = (place.start, place.start + place.width)
      let ring = [
        (x: left, y: top), (right, top), (right, top + height), (left, top + height),
      ]
      return items.append(.area(Area(rings: [ring], shade: shade)))
    }
    let perRow = device.hasColour ? 2 : 1
    items.append(
      .tiles(
        Tiles(
          columns: Int(place.width), perRow: perRow,
          shades: Array(repeating: shade, count: Int(place.width) * perRow),
          left: Int(place.start), top: Int(top) + (device.hasColour ? 0 : 1))))
  }
}
