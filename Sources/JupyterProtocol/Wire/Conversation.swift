/// One side of a connection over ZMTP 3.0 with the mechanism NULL: what comes in as bytes goes out as
/// events.
///
/// ```
/// greeting (64 bytes each way) → READY each way → messages, commands
/// ```
///
/// It knows no socket, and gives the same events however the bytes are cut.
package struct Conversation {
  /// Something that the other side has said.
  package enum Event: Equatable {
    /// The handshake is over.
    case ready
    /// A message, in its parts.
    case message([[UInt8]])
    /// It wants messages whose first part begins so, or no longer.
    case subscribed([UInt8])
    case unsubscribed([UInt8])
    /// These bytes are to be sent back.
    case answer([UInt8])
  }

  private enum Phase {
    case greeting, handshake, open
  }

  private let type: SocketType
  private var phase = Phase.greeting
  private var bytes: [UInt8] = []
  private var start = 0
  private var parts: [[UInt8]] = []
  private var size = 0

  /// The bytes that a message may have: a cell with a picture in it, many times over.
  package static let mostBytes = 64 << 20
  /// The parts that a message may have.
  package static let mostParts = 1024
  /// The size of a command.
  private static let mostBytesOfCommand = 1 << 16

  /// A conversation of a socket of a type with whoever connects.
  package init(_ type: SocketType) {
    self.type = type
  }

  /// The bytes with which it opens.
  package var opening: [UInt8] { Greeting.bytes }

  /// The bytes of its own part of the handshake, which a client sends behind the opening at once.
  package var handshake: [UInt8] { Self.wire(.ready(type)) }

  /// The bytes that it holds of a message that is not whole yet.
  package var held: Int { bytes.count - start + size }

  /// Takes bytes that have come, and gives what they tell; throws where the connection must be closed.
  package mutating func take(_ chunk: ArraySlice<UInt8>) throws(WireProblem) -> [Event] {
    bytes += chunk
    var events: [Event] = []
    while let event = try step() { events += event }
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    return events
  }

  /// Reads one thing; nil where it is not whole yet.
  private mutating func step() throws(WireProblem) -> [Event]? {
    guard phase != .greeting else { return try greet() }
    let most = phase == .open ? Self.mostBytes - size : Self.mostBytesOfCommand
    guard let (frame, taken) = try Frame.reading(bytes[start...], most: most) else { return nil }
    start += taken
    if frame.isCommand {
      guard frame.body.count <= Self.mostBytesOfCommand else { throw .tooLarge }
      guard parts.isEmpty else { throw .outOfPlace }
      return try obey(try Command(reading: frame.body))
    }
    guard phase == .open else { throw .outOfPlace }
    return try add(frame)
  }

  private mutating func greet() throws(WireProblem) -> [Event]? {
    let begun = bytes[start...].prefix(Greeting.size)
    guard Greeting.canBegin(begun) else { throw .foreignGreeting }
    guard begun.count == Greeting.size else { return nil }
    try Greeting.check(begun)
    start += Greeting.size
    phase = .handshake
    return [.answer(handshake)]
  }

  private mutating func obey(_ command: Command) throws(WireProblem) -> [Event] {
    switch (command.name, phase) {
    case ("READY", .handshake):
      let properties = try command.properties()
      let other = properties.first { $0.name.lowercased() == "socket-type" }
      guard let other, type.speaks(with: String(decoding: other.value, as: UTF8.self)) else {
        throw .foreignSocketType
      }
      phase = .open
      return [.ready]
    case ("READY", _), (_, .handshake), (_, .greeting): throw .outOfPlace
    case ("PING", _):
      // Two bytes say how long the other side waits; what follows comes back.
      return [.answer(Self.wire(Command("PONG", Array(command.body.dropFirst(2)))))]
    case ("SUBSCRIBE", _): return [.subscribed(command.body)]
    case ("CANCEL", _): return [.unsubscribed(command.body)]
    default: return []
    }
  }

  private mutating func add(_ frame: Frame) throws(WireProblem) -> [Event] {
    guard parts.count < Self.mostParts else { throw .tooManyParts }
    parts.append(frame.body)
    size += frame.body.count
    guard !frame.hasMore else { return [] }
    let message = parts
    (parts, size) = ([], 0)
    // Subscriptions come as messages, from those who speak 3.0.
    guard type == .publisher else { return [.message(message)] }
    guard message.count == 1, let first = message[0].first, first <= 1 else { return [] }
    let topic = Array(message[0].dropFirst())
    return [first == 1 ? .subscribed(topic) : .unsubscribed(topic)]
  }

  private static func wire(_ command: Command) -> [UInt8] {
    var out: [UInt8] = []
    command.frame.write(to: &out)
    return out
  }
}
