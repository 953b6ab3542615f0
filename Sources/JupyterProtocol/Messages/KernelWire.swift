package import JSONTrees
package import Platform
import Synchronization

/// The messages of a kernel over its sockets: requests come in, signed answers and news go out.
package final class KernelWire: Sendable {
  private let sockets: KernelSockets
  private let key: MessageKey
  private let session = KernelWire.randomName()
  private let count = Atomic<Int>(0)
  private let seen = Mutex(SeenSignatures())

  /// The version of the protocol of messages.
  package static let version = "5.4"

  /// Listens on the addresses of a connection file.
  package init(_ file: ConnectionFile) throws(SystemError) {
    sockets = try KernelSockets(file)
    key = MessageKey(file.key)
  }

  /// An event on the thread that reads.
  package enum Event: Sendable {
    case request(Request)
    case dropped(MessageParts.Problem)
    case quiet
  }

  /// Tells what comes from now on, on a thread of its own; false where no thread can be started.
  ///
  /// - Parameter period: the time after which quiet is told; never where it is nil.
  package func start(
    quiet period: Duration? = nil, _ tell: @escaping @Sendable (Event) -> Void
  ) -> Bool {
    sockets.start(quiet: period) { [self] event in
      switch event {
      case .message(let parts, let channel, let sender):
        tell(read(parts, on: channel, from: sender))
      case .subscription(let connection): welcome(connection)
      case .quiet: tell(.quiet)
      }
    }
  }

  private func read(
    _ parts: [[UInt8]], on channel: Channel, from sender: KernelSockets.Connection
  ) -> Event {
    do {
      let (request, signature) = try MessageParts.request(
        parts, on: channel, from: sender, key: key)
      guard signature.isEmpty || seen.withLock({ $0.isNew(signature) }) else {
        return .dropped(.repeated)
      }
      return .request(request)
    } catch { return .dropped(error) }
  }

  /// Tells a front end that it hears the news from now on.
  private func welcome(_ connection: KernelSockets.Connection) {
    let content: JSONTree = .object(["subscription": .text("")])
    let parts = message(
      "iopub_welcome", content, parent: Self.nobody, envelope: [topic("iopub_welcome")])
    sockets.send(parts, to: connection)
  }

  /// Answers a request.
  package func reply(to request: Request, _ content: JSONTree, metadata: JSONTree = .object([:])) {
    let parts = message(
      request.replyType, content, parent: request.header, metadata: metadata,
      envelope: request.envelope)
    sockets.send(parts, to: request.sender)
  }

  /// Tells all front ends something that follows from a request, or from none.
  package func publish(_ type: String, _ content: JSONTree, parent: [UInt8] = KernelWire.nobody) {
    sockets.publish(message(type, content, parent: parent, envelope: [topic(type)]))
  }

  /// Waits until everything is sent, or the time is over.
  package func drain() { sockets.drain(atMost: .milliseconds(1000)) }

  /// The header of no request.
  package static let nobody = Array("{}".utf8)

  private func topic(_ type: String) -> [UInt8] { Array("kernel.\(session).\(type)".utf8) }

  private func message(
    _ type: String, _ content: JSONTree, parent: [UInt8], metadata: JSONTree = .object([:]),
    envelope: [[UInt8]]
  ) -> [[UInt8]] {
    let number = count.wrappingAdd(1, ordering: .relaxed).newValue
    let header: JSONTree = .object([
      "msg_id": .text("\(session)_\(number)"), "session": .text(session),
      "username": .text("etude"), "date": .text(WallClock.now), "msg_type": .text(type),
      "version": .text(Self.version),
    ])
    let body = [header.bytes, parent, metadata.bytes, content.bytes]
    return MessageParts.signed(body, key: key, envelope: envelope)
  }

  private static func randomName() -> String {
    var random = SystemRandomNumberGenerator()
    return String(random.next() as UInt64, radix: 16) + String(random.next() as UInt64, radix: 16)
  }
}

/// The signatures of the last messages: one that comes again was copied by somebody on the way.
private struct SeenSignatures {
  private var known: Set<[UInt8]> = []
  private var order: [[UInt8]] = []
  private var oldest = 0

  private static let most = 1 << 14

  /// Keeps a signature, and returns whether it was not known.
  mutating func isNew(_ signature: [UInt8]) -> Bool {
    guard known.insert(signature).inserted else { return false }
    if order.count < Self.most {
      order.append(signature)
    } else {
      known.remove(order[oldest])
      order[oldest] = signature
      oldest = (oldest + 1) % Self.most
    }
    return true
  }
}
