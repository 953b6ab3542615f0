import DataFiles

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
    var current: Int?
    var isNegative = false
    func end() {
      if let number = current { numbers.append(isNegative ? -number : number) }
      (current, isNegative) = (nil, false)
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        current = (current ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "-"):
        end()
        isNegative = true
      default: end()
      }
    }
    end()
    return numbers
  }
}
