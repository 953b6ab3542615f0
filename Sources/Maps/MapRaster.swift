/// The country that each cell of a map shows, in an equirectangular projection: columns are equal
/// steps of longitude, rows of latitude.
struct MapRaster {
  /// No country: the sea.
  static let sea = -1

  let columns: Int
  let rows: Int
  /// The place among the outlines of the country of each cell, row by row from the north.
  private(set) var owners: [Int]
  /// The cell with most samples of each country that has some, by the country's place.
  private var bestCell: [Int: Int] = [:]
  private let window: MapZone.Window

  /// The number of samples of a cell in each direction.
  private static let grain = 4

  /// Cells of the country that has most of their samples, where half of them are on land.
  init(_ outlines: [Outline], window: MapZone.Window, columns: Int, rows: Int) {
    self.window = window
    self.columns = columns
    self.rows = rows
    owners = Array(repeating: Self.sea, count: columns * rows)
    fill(outlines)
  }

  private mutating func fill(_ outlines: [Outline]) {
    var most = [UInt8](repeating: 0, count: owners.count)
    var land = most
    var counts = most
    for (place, outline) in outlines.enumerated() where !outline.rings.isEmpty {
      let touched = count(outline, into: &counts)
      bestCell[place] = touched.max { counts[$0] < counts[$1] }
      for cell in touched {
        land[cell] += counts[cell]
        if counts[cell] > most[cell] {
          most[cell] = counts[cell]
          owners[cell] = place
        }
        counts[cell] = 0
      }
    }
    let half = UInt8(Self.grain * Self.grain / 2)
    for cell in owners.indices where land[cell] < half { owners[cell] = Self.sea }
  }

  /// Counts the samples of each cell inside of the outline, by even-odd scan lines; gives the cells
  /// that have some.
  private func count(_ outline: Outline, into counts: inout [UInt8]) -> [Int] {
    let lines = crossings(outline)
    var touched: [Int] = []
    for (line, xs) in lines.xs.enumerated() where !xs.isEmpty {
      let row = (line + lines.first) / Self.grain
      let sorted = xs.sorted()
      for pair in stride(from: 0, to: sorted.count - 1, by: 2) {
        let first = max(0, Int((sorted[pair] - 0.5).rounded(.up)))
        let last = min(columns * Self.grain - 1, Int((sorted[pair + 1] - 0.5).rounded(.down)))
        guard first <= last else { continue }
        for sample in first...last {
          let cell = row * columns + sample / Self.grain
          if counts[cell] == 0 { touched.append(cell) }
          counts[cell] += 1
        }
      }
    }
    return touched
  }

  /// The places where the outline crosses each scan line, in samples from the west.
  private func crossings(_ outline: Outline) -> (first: Int, xs: [[Double]]) {
    let across = Double(columns * Self.grain) / window.width
    let down = Double(rows * Self.grain) / window.height
    let ys = outline.rings.flatMap(\.ys).map { (window.north - $0) * down }
    let first = max(0, Int((ys.min() ?? 0).rounded(.down)))
    let end = min(rows * Self.grain, Int((ys.max() ?? 0).rounded(.up)))
    guard first < end else { return (0, []) }
    var found = [[Double]](repeating: [], count: end - first)
    for ring in outline.rings {
      var previous = ring.xs.count - 1
      for index in ring.xs.indices {
        let (x1, y1) = (
          (ring.xs[previous] - window.west) * across, (window.north - ring.ys[previous]) * down
        )
        let (x2, y2) = (
          (ring.xs[index] - window.west) * across, (window.north - ring.ys[index]) * down
        )
        previous = index
        // Scan lines run through the middles of the samples.
        let from = max(first, Int((min(y1, y2) - 0.5).rounded(.up)))
        let to = min(end - 1, Int((max(y1, y2) - 0.5).rounded(.up)) - 1)
        guard from <= to else { continue }
        for line in from...to {
          found[line - first].append(x1 + (Double(line) + 0.5 - y1) / (y2 - y1) * (x2 - x1))
        }
      }
    }
    return (first, found)
  }
}

extension MapRaster {
  /// Gives each of some countries without a cell the one at its reference point, else the one that
  /// holds most of it.
  ///
  /// Those that come first go first. A country among them keeps its last cell.
  mutating func place(_ wanted: [Int], of outlines: [Outline]) {
    let isWanted = Set(wanted)
    var held = cellCounts(outlines.count)
    for place in wanted where held[place] == 0 {
      let candidates = [cell(at: outlines[place].reference), bestCell[place]]
      let free = candidates.compactMap(\.self).first { cell in
        let owner = owners[cell]
        return owner == Self.sea || held[owner] > 1 || !isWanted.contains(owner)
      }
      guard let free else { continue }
      if owners[free] != Self.sea { held[owners[free]] -= 1 }
      owners[free] = place
      held[place] = 1
    }
  }

  /// The number of cells of each country.
  func cellCounts(_ count: Int) -> [Int] {
    var held = [Int](repeating: 0, count: count)
    for owner in owners where owner != Self.sea { held[owner] += 1 }
    return held
  }

  /// The cell at a place; nil outside of the map.
  func cell(at place: (x: Double, y: Double)) -> Int? {
    let column = Int(((place.x - window.west) / window.width * Double(columns)).rounded(.down))
    let row = Int(((window.north - place.y) / window.height * Double(rows)).rounded(.down))
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    return row * columns + column
  }
}
