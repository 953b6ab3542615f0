import Testing

@testable import JupyterProtocol

/// What is read of the bytes of a connection, whatever they are.
@Suite struct ConversationTests {
  /// The bytes that a client of that type sends first.
  static func opening(_ type: String) -> [UInt8] {
    var bytes = Greeting.bytes
    let property =
      [UInt8(11)] + Array("Socket-Type".utf8) + [0, 0, 0, UInt8(type.utf8.count)]
      + Array(type.utf8)
    Command("READY", property).frame.write(to: &bytes)
    return bytes
  }

  private static func bytes(_ frames: Frame...) -> [UInt8] {
    var out: [UInt8] = []
    for frame in frames { frame.write(to: &out) }
    return out
  }

  private static func events(
    _ bytes: [UInt8], to type: SocketType = .router, by step: Int = .max
  ) throws -> [Conversation.Event] {
    var conversation = Conversation(type)
    var events: [Conversation.Event] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      events += try conversation.take(rest.prefix(step))
      rest = rest.dropFirst(step)
    }
    return events
  }

  @Test(arguments: [1, 2, 7, 63, 64, 65, 1000])
  func messagesAreTheSameHoweverTheyAreCut(step: Int) throws {
    let parts = [[], [1, 2, 3], [UInt8](repeating: 7, count: 300)]
    let bytes = Self.opening("DEALER") + wireBytes(of: parts) + wireBytes(of: [[9]])
    let events = try Self.events(bytes, by: step)
    #expect(events.suffix(3) == [.ready, .message(parts), .message([[9]])])
  }

  @Test func publishersHearSubscriptionsInEitherForm() throws {
    let bytes =
      Self.opening("SUB") + wireBytes(of: [[1]]) + wireBytes(of: [[1, 65]])
      + wireBytes(of: [[0, 65]]) + Self.bytes(Command("SUBSCRIBE", [66]).frame)
      + Self.bytes(Command("CANCEL", [66]).frame) + wireBytes(of: [[2, 1]])
    let events = try Self.events(bytes, to: .publisher)
    #expect(
      events.dropFirst(2) == [
        .subscribed([]), .subscribed([65]), .unsubscribed([65]), .subscribed([66]),
        .unsubscribed([66]),
      ])
  }

  @Test func aPingIsAnsweredWithItsContext() throws {
    let bytes = Self.opening("DEALER") + Self.bytes(Command("PING", [0, 9, 7, 8]).frame)
    let answer = Self.bytes(Command("PONG", [7, 8]).frame)
    #expect(try Self.events(bytes).last == .answer(answer))
  }

  @Test func newerPeersAreSpokenTo() throws {
    var bytes = Self.opening("DEALER")
    bytes[11] = 1
    #expect(try Self.events(bytes).last == .ready)
  }

  /// What a stranger may send, and why the connection is closed.
  static let refused: [(bytes: [UInt8], problem: WireProblem)] = {
    let greeting = Greeting.bytes
    let open = opening("DEALER")
    var old = greeting
    old[10] = 1
    var curve = greeting
    curve.replaceSubrange(12..<17, with: Array("CURVE".utf8))
    return [
      (Array("GET / HTTP/1.1\r\n".utf8), .foreignGreeting), (old, .foreignGreeting),
      ([0xFF] + [UInt8](repeating: 0, count: 9), .foreignGreeting), (curve, .foreignMechanism),
      (opening("SUB"), .foreignSocketType), (opening("X"), .foreignSocketType),
      (greeting + bytes(Frame(body: [1])), .outOfPlace),
      (greeting + bytes(Command("PING", [0, 0]).frame), .outOfPlace),
      (open + bytes(Command.ready(.dealer).frame), .outOfPlace),
      (open + [8, 0], .unknownFlag), (open + [5, 0], .unknownFlag),
      (open + [0xFF, 0], .unknownFlag),
      (open + [2] + [UInt8](repeating: 0xFF, count: 8), .tooLarge),
      (open + [2, 0, 0, 0, 0, 4, 0, 0, 1], .tooLarge),
      (greeting + [6, 0, 0, 0, 0, 0, 2, 0, 0], .tooLarge),
      (open + bytes(Frame(body: [], isCommand: true)), .malformedCommand),
      (open + bytes(Frame(body: [9, 65], isCommand: true)), .malformedCommand),
      (open + bytes(Frame(body: [1, 0xFF], isCommand: true)), .malformedCommand),
      (greeting + bytes(Command("READY", [3, 65]).frame), .malformedCommand),
      (greeting + bytes(Command("READY", [1, 65, 0xFF, 0, 0, 0]).frame), .malformedCommand),
      (greeting + bytes(Command("READY", [0, 0, 0, 0, 0]).frame), .malformedCommand),
      (greeting + bytes(Command("READY").frame), .foreignSocketType),
      (
        open + bytes(Frame(body: [1], hasMore: true)) + bytes(Command("PING", [0, 0]).frame),
        .outOfPlace
      ),
      (
        open + [UInt8](repeating: 0, count: 0)
          + (0...Conversation.mostParts).flatMap { _ in [1, 0] as [UInt8] }, .tooManyParts
      ),
    ]
  }()

  @Test(arguments: refused)
  func strangersAreRefused(bytes: [UInt8], problem: WireProblem) {
    for step in [1, Int.max] {
      #expect(throws: problem) { try Self.events(bytes, by: step) }
    }
  }

  @Test func whatIsAnnouncedTakesNoRoomBeforeItComes() throws {
    var conversation = Conversation(.router)
    _ = try conversation.take(Self.opening("DEALER")[...])
    #expect(conversation.held == 0)
    _ = try conversation.take([2, 0, 0, 0, 0, 1, 0, 0, 0, 5])
    #expect(conversation.held == 10)
  }

  @Test func theBytesOfAMessageAreCountedOverItsParts() throws {
    var conversation = Conversation(.router)
    _ = try conversation.take(Self.opening("DEALER")[...])
    let half: [UInt8] = [3, 0, 0, 0, 0, 2, 0, 0, 0] + [UInt8](repeating: 0, count: 32 << 20)
    _ = try conversation.take(half[...])
    #expect(throws: WireProblem.tooLarge) {
      try conversation.take([1, 0, 2, 0, 0, 0, 0, 2, 0, 0, 1])
    }
  }

  @Test func randomBytesNeverTrap() {
    var random = SeededBytes(state: 11)
    for _ in 0..<2000 {
      var bytes = random.next() % 3 == 0 ? [] : Self.opening("DEALER")
      for _ in 0..<(random.next() % 60) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
      let whole = try? Self.events(bytes)
      let cut = try? Self.events(bytes, by: 5)
      #expect(whole == cut)
    }
  }
}

/// Numbers that are the same in each run (xorshift).
struct SeededBytes {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
