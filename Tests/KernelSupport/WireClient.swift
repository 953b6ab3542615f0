package import JupyterProtocol
import Platform

/// A client's end of a connection to a kernel.
package final class WireClient {
  private let socket: Socket
  private var conversation: Conversation
  private var events: [Conversation.Event] = []

  /// What keeps a client from hearing anything.
  package enum Trouble: Error {
    case silence, closed
  }

  /// Connects to a port of this machine.
  package init(_ type: SocketType, port: Int) throws {
    socket = try Socket.connected(host: "127.0.0.1", port: port)
    conversation = Conversation(type)
    try send(conversation.opening + conversation.handshake)
    try wait { $0 == .ready }
  }

  /// Sends bytes as they are.
  package func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      _ = try SocketWatch.wait(for: [.init(socket, writes: true)], atMost: .seconds(60))
      rest = rest.dropFirst(try socket.write(rest))
    }
  }

  /// Sends a message.
  package func send(_ parts: [[UInt8]]) throws { try send(wireBytes(of: parts)) }

  /// Waits for a message.
  package func message() throws -> [[UInt8]] {
    let event = try wait { if case .message = $0 { true } else { false } }
    guard case .message(let parts) = event else { return [] }
    return parts
  }

  @discardableResult
  private func wait(for isWanted: (Conversation.Event) -> Bool) throws -> Conversation.Event {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let index = events.firstIndex(where: isWanted) { return events.remove(at: index) }
      let ready = try SocketWatch.wait(for: [.init(socket)], atMost: .seconds(60))
      guard ready[0].reads else { throw Trouble.silence }
      guard let count = try socket.read(into: &chunk) else { continue }
      guard count > 0 else { throw Trouble.closed }
      for event in try conversation.take(chunk[..<count]) {
        if case .answer(let bytes) = event, bytes != conversation.handshake { try send(bytes) }
        events.append(event)
      }
    }
  }
}
