import DataFiles

/// The place of a country: its outline, or a point where the map is too coarse for it.
struct Outline: Sendable {
  /// A closed line without its closing point, in degrees; x is the longitude.
  struct Ring: Sendable {
    var xs: [Double] = []
    var ys: [Double] = []

    /// The ring moved by so many degrees to the east.
    func moved(by degrees: Double) -> Ring { Ring(xs: xs.map { $0 + degrees }, ys: ys) }
  }

  /// ISO 3166-1 alpha-3.
  let code: String
  /// Filled where a ray crosses them an odd number of times; empty for a point.
  let rings: [Ring]
  /// A place inside of the largest ring, where a sign for the whole country stands.
  let reference: (x: Double, y: Double)

  /// Twice the area of the largest ring in square degrees; 0 for a point.
  let size: Double

  init(code: String, rings: [Ring]) {
    self.code = code
    self.rings = rings
    let largest = rings.max { abs($0.area) < abs($1.area) }
    reference = largest?.innerPlace ?? (0, 0)
    size = abs(largest?.area ?? 0)
  }

  init(code: String, point: (x: Double, y: Double)) {
    self.code = code
    rings = []
    reference = point
    size = 0
  }
}

extension Outline {
  /// The meridian at which world maps are cut, so that the east end of Asia stays in one piece.
  static let cut = -170.0

  /// The outline east of the cut: what lies west of it is drawn on the right.
  ///
  /// A ring may reach a degree over the cut; the data split rings at 180°.
  func eastOfCut() -> Outline {
    if rings.isEmpty {
      let x = reference.x < Self.cut ? reference.x + 360 : reference.x
      return Outline(code: code, point: (x, reference.y))
    }
    return Outline(
      code: code,
      rings: rings.map { ring in
        (ring.xs.max() ?? 0) < Self.cut + 1 ? ring.moved(by: 360) : ring
      })
  }
}

extension Outline.Ring {
  /// Twice the signed area in square degrees, positive where the ring turns to the left.
  var area: Double {
    var sum = 0.0
    var previous = xs.count - 1
    for index in xs.indices {
      sum += xs[previous] * ys[index] - xs[index] * ys[previous]
      previous = index
    }
    return sum
  }

  /// The centroid where it lies inside, else the middle of the widest stretch of its latitude that
  /// does.
  fileprivate var innerPlace: (x: Double, y: Double) {
    let middle = centroid
    let stretches = stretches(at: middle.y)
    if stretches.contains(where: { $0.contains(middle.x) }) { return middle }
    let widest = stretches.max { $0.upperBound - $0.lowerBound < $1.upperBound - $1.lowerBound }
    return widest.map { (($0.lowerBound + $0.upperBound) / 2, middle.y) } ?? middle
  }

  /// The middle of a box that lies inside of the ring, as near to its centroid as such boxes are;
  /// nil where there is none.
  ///
  /// It is sought at some heights, each time between what five lines across the box leave inside.
  func room(width: Double, height: Double) -> (x: Double, y: Double)? {
    guard let low = ys.min(), let high = ys.max() else { return nil }
    let middle = centroid
    var best: (x: Double, y: Double)?
    for step in 1..<16 {
      let y = low + (high - low) * Double(step) / 16
      let lines = [-1, -0.5, 0, 0.5, 1].map { stretches(at: y + $0 * height / 2) }
      let edges = lines.dropFirst().reduce(lines[0]) { rooms, line in
        rooms.flatMap { room in line.filter(room.overlaps).map { room.clamped(to: $0) } }
      }
      for edge in edges where edge.upperBound - edge.lowerBound >= width {
        let x = min(max(middle.x, edge.lowerBound + width / 2), edge.upperBound - width / 2)
        let place = (x: x, y: y)
        if distance(place, middle) < best.map({ distance($0, middle) }) ?? .infinity {
          best = place
        }
      }
    }
    return best
  }

  private func distance(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Double {
    (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
  }

  /// The parts of a line across the ring that lie inside.
  private func stretches(at y: Double) -> [ClosedRange<Double>] {
    let crossings = crossings(at: y).sorted()
    return stride(from: 0, to: crossings.count - 1, by: 2).map {
      crossings[$0]...crossings[$0 + 1]
    }
  }

  private var centroid: (x: Double, y: Double) {
    var (x, y) = (0.0, 0.0)
    var previous = xs.count - 1
    for index in xs.indices {
      let cross = xs[previous] * ys[index] - xs[index] * ys[previous]
      x += (xs[previous] + xs[index]) * cross
      y += (ys[previous] + ys[index]) * cross
      previous = index
    }
    let area = area
    return area == 0 ? (xs.first ?? 0, ys.first ?? 0) : (x / (3 * area), y / (3 * area))
  }

  /// The longitudes at which the ring crosses a latitude.
  private func crossings(at y: Double) -> [Double] {
    var found: [Double] = []
    var previous = xs.count - 1
    for index in xs.indices {
      if (ys[previous] <= y) != (ys[index] <= y) {
        let share = (y - ys[previous]) / (ys[index] - ys[previous])
        found.append(xs[previous] + share * (xs[index] - xs[previous]))
      }
      previous = index
    }
    return found
  }
}

extension Outline.Ring {
  /// The part of the ring within a window, closed along its edges.
  ///
  /// I. E. Sutherland and G. W. Hodgman, Reentrant polygon clipping, CACM 17(1), 1974.
  func clipped(to window: MapZone.Window) -> Outline.Ring {
    clipped(keepingAbove: true, window.west, alongX: true)
      .clipped(keepingAbove: false, window.east, alongX: true)
      .clipped(keepingAbove: true, window.south, alongX: false)
      .clipped(keepingAbove: false, window.north, alongX: false)
  }

  private func clipped(keepingAbove: Bool, _ edge: Double, alongX: Bool) -> Outline.Ring {
    var out = Outline.Ring()
    var previous = xs.count - 1
    func isKept(_ index: Int) -> Bool {
      let coordinate = alongX ? xs[index] : ys[index]
      return keepingAbove ? coordinate >= edge : coordinate <= edge
    }
    for index in xs.indices {
      if isKept(index) != isKept(previous) {
        let (from, to) = alongX ? (xs[previous], xs[index]) : (ys[previous], ys[index])
        let share = (edge - from) / (to - from)
        out.xs.append(alongX ? edge : xs[previous] + share * (xs[index] - xs[previous]))
        out.ys.append(alongX ? ys[previous] + share * (ys[index] - ys[previous]) : edge)
      }
      if isKept(index) {
        out.xs.append(xs[index])
        out.ys.append(ys[index])
      }
      previous = index
    }
    return out
  }
}

/// The outlines of the world's countries, read from the program's own data when a map first asks.
enum WorldOutlines {
  /// Every country with an outline or a point, in the order of their codes; Antarctica, which no
  /// map shows, is not among them.
  static let all: [Outline] = {
    guard let bytes = DataFiles.bytes(of: "countries-110m.txt") else { return [] }
    return outlines(bytes).filter { $0.code != "ATA" }.map { $0.eastOfCut() }
  }()

  /// The codes of the countries with an outline, which a map shows with data or without.
  static let drawn: Set<String> = Set(all.filter { !$0.rings.isEmpty }.map(\.code))

  /// Reads lines `ABC x0 y0 dx1 dy1 …/x0 y0 …` and `ABC@x y` in tenths of a degree; a minus sign
  /// parts numbers too.
  static func outlines(_ bytes: UnsafeBufferPointer<UInt8>) -> [Outline] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.count > 4, line.first != UInt8(ascii: "#") else { return nil }
      let code = String(decoding: line.prefix(3), as: UTF8.self)
      let rest = line.dropFirst(4)
      if rest.first == UInt8(ascii: "@") {
        let place = numbers(rest.dropFirst())
        guard place.count == 2 else { return nil }
        return Outline(code: code, point: (Double(place[0]) / 10, Double(place[1]) / 10))
      }
      return Outline(
        code: code, rings: rest.split(separator: UInt8(ascii: "/")).map { ring(numbers($0)) })
    }
  }

  /// The first two numbers are a place, the others steps from place to place.
  private static func ring(_ numbers: [Int]) -> Outline.Ring {
    var ring = Outline.Ring()
    var (x, y) = (0, 0)
    for index in stride(from: 0, to: numbers.count - 1, by: 2) {
      x += numbers[index]
      y += numbers[index + 1]
      ring.xs.append(Double(x) / 10)
      ring.ys.append(Double(y) / 10)
    }
    return ring
  }

  private static func numbers(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
    var numbers: [Int] = []
    var (number, hasDigits, isNegative) = (0, false, false)
    for byte in bytes {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        hasDigits = true
      } else {
        if hasDigits { numbers.append(isNegative ? -number : number) }
        (number, hasDigits, isNegative) = (0, false, byte == UInt8(ascii: "-"))
      }
    }
    if hasDigits { numbers.append(isNegative ? -number : number) }
    return numbers
  }
}
