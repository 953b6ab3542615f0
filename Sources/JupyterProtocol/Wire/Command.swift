/// A command of ZMTP: a name, and bytes that the name gives a meaning to.
struct Command {
  let name: String
  let body: [UInt8]

  /// Reads the body of a frame.
  init(reading frame: [UInt8]) throws(WireProblem) {
    guard let length = frame.first, length > 0, frame.count > Int(length) else {
      throw .malformedCommand
    }
    let end = 1 + Int(length)
    guard let name = String(validating: frame[1..<end], as: UTF8.self) else {
      throw .malformedCommand
    }
    self.name = name
    body = Array(frame[end...])
  }

  init(_ name: String, _ body: [UInt8] = []) {
    (self.name, self.body) = (name, body)
  }

  var frame: Frame {
    Frame(body: [UInt8(name.utf8.count)] + Array(name.utf8) + body, isCommand: true)
  }

  /// The properties of a handshake: a name of up to 255 bytes and a value each.
  func properties() throws(WireProblem) -> [(name: String, value: [UInt8])] {
    var found: [(String, [UInt8])] = []
    var rest = body[...]
    while let length = rest.first {
      rest = rest.dropFirst()
      guard length > 0, rest.count >= Int(length) + 4,
        let name = String(validating: rest.prefix(Int(length)), as: UTF8.self)
      else { throw .malformedCommand }
      rest = rest.dropFirst(Int(length))
      let size = Int(rest.prefix(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
      rest = rest.dropFirst(4)
      guard rest.count >= size else { throw .malformedCommand }
      found.append((name, Array(rest.prefix(size))))
      rest = rest.dropFirst(size)
    }
    return found
  }

  /// The handshake of a socket of a type.
  static func ready(_ type: SocketType) -> Command {
    let (key, value) = ("Socket-Type", type.rawValue)
    return Command(
      "READY",
      [UInt8(key.utf8.count)] + Array(key.utf8) + [0, 0, 0, UInt8(value.utf8.count)]
        + Array(value.utf8))
  }
}
