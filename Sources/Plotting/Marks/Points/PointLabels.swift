import Styling

extension Points {
  /// The most points that are named; more names would cover the picture.
  private static let mostLabels = 500

  /// Writes the names that have room beside their points; says which have none.
  func write(
    _ data: ScatterData, _ signs: Scene.Points, _ frame: Frame, _ device: Device,
    _ typography: Typography, into scene: inout Scene
  ) -> [String] {
    guard !labels.isEmpty else { return [] }
    let tongue = typography.tongue
    guard data.count <= Self.mostLabels else {
      return [
        Bilingual(
          "Aucune étiquette\u{A0}: plus de \(Self.mostLabels) points.",
          "No labels: more than \(Self.mostLabels) points.")(tongue)
      ]
    }
    var places = LabelPlaces(signs, frame: frame, device: device)
    var without: [String] = []
    for (place, index) in data.indices.enumerated() {
      guard let label = labels[index] else { continue }
      let text = device.fitted(label, to: device.width / 3)
      guard !text.isEmpty else { continue }
      if let spot = places.take(
        text, x: signs.xs[place], y: signs.ys[place],
        radius: signs.radii.isEmpty ? 0 : signs.radii[place])
      {
        scene.write(text, x: spot.x, y: spot.y, spot.anchor, .label)
      } else {
        without.append(oneLine(label, ascii: false))
      }
    }
    return without.isEmpty ? [] : [Self.note(without)(tongue)]
  }

  private static func note(_ without: [String]) -> Bilingual {
    let most = 12
    let more = without.count > most ? ", +\(without.count - most)" : ""
    let names = without.prefix(most).joined(separator: ", ") + more
    return Bilingual(
      "Sans place pour leur étiquette\u{A0}: \(names).", "No room for the labels of: \(names).")
  }

  /// The radii of the signs on a page: areas in proportion to the values.
  func radii(_ sizes: PlotVariable, _ data: ScatterData) -> [Double] {
    let values = data.indices.map { index in sizes.values[index].flatMap { $0.isFinite ? $0 : nil }
    }
    let largest = values.compactMap(\.self).max() ?? 0
    return values.map { value in
      guard let value, value > 0, largest > 0 else { return Self.leastRadius }
      return max(Self.leastRadius, Self.mostRadius * (value / largest).squareRoot())
    }
  }

  private static let leastRadius = 2.0
  private static let mostRadius = 14.0

  /// The meaning of the size of a sign, with the points of which it says nothing.
  func sizeNotes(_ device: Device, _ typography: Typography) -> [String] {
    guard let sizes else { return [] }
    let name = sizes.title(.linear, typography)
    if device.isText {
      return [
        Bilingual(
          "La taille des points (\(name)) ne se voit que dans l'image SVG.",
          "The size of the points (\(name)) is seen in the SVG picture only.")(typography.tongue)
      ]
    }
    let finite = sizes.values.compactMap(\.self).filter(\.isFinite)
    let largest = sizes.typography(typography).number(finite.max() ?? 0)
    var notes = [
      Bilingual(
        "Surface des points\u{A0}: \(name), le plus grand \(largest).",
        "Area of the points: \(name), the largest \(largest).")(typography.tongue)
    ]
    let sizeless = sizes.values.filter { value in value.map { !($0 > 0 && $0.isFinite) } ?? true }
    if !sizeless.isEmpty {
      let count = sizeless.count
      notes.append(
        Bilingual(
          "\(count) sans taille positive\u{A0}: signe le plus petit.",
          "\(count) without a positive size: the smallest sign.")(typography.tongue))
    }
    return notes
  }
}

/// The room that is left for the names of points.
struct LabelPlaces {
  /// A place for a text.
  struct Spot {
    let x: Double
    let y: Double
    let anchor: Scene.Anchor
  }

  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private let device: Device
  private let area: Box
  private var taken: [Box]

  init(_ signs: Scene.Points, frame: Frame, device: Device) {
    self.device = device
    area = Box(left: frame.left, right: frame.right, top: 0, bottom: device.height)
    taken = signs.xs.indices.map { index in
      let (x, y) = (signs.xs[index], signs.ys[index])
      guard !device.isText else {
        return Box(
          left: x.rounded(.down), right: x.rounded(.down) + 1, top: y.rounded(.down),
          bottom: y.rounded(.down) + 1)
      }
      let r = signs.radii.isEmpty ? 4 : signs.radii[index]
      return Box(left: x - r, right: x + r, top: y - r, bottom: y + r)
    }
  }

  /// Takes the first place beside a point that is free: right, left, above or below.
  mutating func take(_ text: String, x: Double, y: Double, radius: Double) -> Spot? {
    let width = device.textWidth(text)
    let blank = device.isText ? 1.0 : max(6, radius + 3)
    let (x, y) = device.isText ? (x.rounded(.down), y.rounded(.down) + 0.5) : (x, y)
    let cell = device.isText ? 1.0 : 0
    let half = (width / 2).rounded(.down)
    let lines = device.isText ? 1.0 : max(13, radius + 9)
    let starts = [
      (x + cell + blank, y), (x - blank - width, y), (x - half, y - lines), (x - half, y + lines),
      (x + cell + blank, y - lines), (x + cell + blank, y + lines),
    ]
    for (start, middle) in starts {
      let half = device.isText ? 0.5 : 6
      // A blank at either end keeps two names apart.
      let air = device.isText ? 1.0 : 3
      let box = Box(
        left: start, right: start + width, top: middle - half, bottom: middle + half)
      let wide = Box(
        left: start - air, right: start + width + air, top: box.top, bottom: box.bottom)
      guard start >= area.left, box.right <= area.right, box.top >= area.top,
        box.bottom <= area.bottom
      else { continue }
      // The point itself may stand a blank away.
      guard !taken.contains(where: { middle == y ? $0.meets(box) : $0.meets(wide) }) else {
        continue
      }
      taken.append(wide)
      return Spot(x: start, y: middle, anchor: .start)
    }
    return nil
  }
}
