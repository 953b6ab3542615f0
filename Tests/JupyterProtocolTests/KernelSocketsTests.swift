import JSONTrees
import KernelSupport
import Platform
import Testing

@testable import JupyterProtocol

/// The sockets of a kernel and clients that connect to them, within one process.
@Suite struct KernelSocketsTests {
  private static func sockets(
    _ tell: @escaping @Sendable (KernelSockets.Event, KernelSockets) -> Void
  ) throws -> KernelSockets {
    let ports = Channel.allCases.map { ($0.rawValue + "_port", JSONTree.integer(0)) }
    let tree: JSONTree = .object(
      Dictionary(uniqueKeysWithValues: ports).merging(["ip": .text("127.0.0.1")]) { $1 })
    let sockets = try KernelSockets(try ConnectionFile(tree))
    let isStarted = sockets.start { tell($0, sockets) }
    #expect(isStarted)
    return sockets
  }

  @Test func heartbeatsComeBack() throws {
    let sockets = try Self.sockets { _, _ in }
    let client = try WireClient(.request, port: sockets.port(of: .heartbeat))
    try client.send([[], Array("ping".utf8)])
    #expect(try client.message() == [[], Array("ping".utf8)])
  }

  @Test func answersGoToTheConnectionThatAsked() throws {
    let sockets = try Self.sockets { event, sockets in
      guard case .message(let parts, on: .shell, let sender) = event else { return }
      sockets.send(parts + [[1]], to: sender)
    }
    let clients = try (0..<3).map { _ in try WireClient(.dealer, port: sockets.port(of: .shell)) }
    for (index, client) in clients.enumerated() { try client.send([[UInt8(index)]]) }
    for (index, client) in clients.enumerated() {
      #expect(try client.message() == [[UInt8(index)], [1]])
    }
  }

  @Test func largeMessagesGoBothWays() throws {
    let sockets = try Self.sockets { event, sockets in
      guard case .message(let parts, on: .shell, let sender) = event else { return }
      sockets.send(parts, to: sender)
    }
    let client = try WireClient(.dealer, port: sockets.port(of: .shell))
    let large = [UInt8](repeating: 5, count: 6_000_000)
    try client.send([large])
    #expect(try client.message() == [large])
  }

  @Test func newsGoToThoseWhoListen() throws {
    let heard = Monitor(0)
    let sockets = try Self.sockets { event, _ in
      if case .subscription = event { heard.withLock { $0 += 1 } }
    }
    let port = sockets.port(of: .iopub)
    let all = try WireClient(.subscriber, port: port)
    let some = try WireClient(.subscriber, port: port)
    try all.send([[1]])
    try some.send([[1] + Array("b".utf8)])
    _ = heard.wait { $0 == 2 ? true : nil }
    sockets.publish([Array("a".utf8), [1]])
    sockets.publish([Array("bc".utf8), [2]])
    #expect(try all.message() == [Array("a".utf8), [1]])
    #expect(try all.message() == [Array("bc".utf8), [2]])
    #expect(try some.message() == [Array("bc".utf8), [2]])
  }

  @Test func strangersDisturbNobody() throws {
    let sockets = try Self.sockets { event, sockets in
      guard case .message(let parts, on: .shell, let sender) = event else { return }
      sockets.send(parts, to: sender)
    }
    var random = SeededBytes(state: 5)
    for _ in 0..<100 {
      let socket = try Socket.connected(host: "127.0.0.1", port: sockets.port(of: .shell))
      var bytes = random.next() % 2 == 0 ? Greeting.bytes : []
      for _ in 0..<100 { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
      // A stranger that is cut off is none of our worries.
      _ = try? socket.write(bytes[...])
    }
    let client = try WireClient(.dealer, port: sockets.port(of: .shell))
    try client.send([[7]])
    #expect(try client.message() == [[7]])
  }

  @Test func addressesThatAreTakenOrNoneAreRefused() throws {
    let taken = try Socket.listening(host: "127.0.0.1", port: 0)
    #expect(throws: SystemError.self) {
      try Socket.listening(host: "127.0.0.1", port: taken.port)
    }
    #expect(throws: SystemError.self) { try Socket.listening(host: "no.such.name", port: 0) }
    #expect(throws: SystemError.self) { try Socket.listening(host: "127.0.0.1", port: 70_000) }
    let long = String(repeating: "x", count: 200)
    #expect(throws: SystemError.self) { try Socket.listening(path: long) }
  }
}
