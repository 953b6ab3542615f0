package import Platform
import Synchronization

/// The five sockets of a kernel, which front ends connect to.
///
/// One thread reads all of them; any thread sends. Heartbeats are answered where they come, whatever
/// else is computed.
package final class KernelSockets: Sendable {
  /// A connection of a front end, by its number.
  package struct Connection: Hashable, Sendable {
    let number: Int

    /// The connection of a number.
    package init(_ number: Int) { self.number = number }
  }

  /// An event on the thread that reads.
  package enum Event: Sendable {
    case message([[UInt8]], on: Channel, from: Connection)
    /// A front end listens from now on.
    case subscription(Connection)
    /// Nothing has happened for a while.
    case quiet
  }

  /// What is known of a connection beside what it says.
  private struct Peer: Sendable {
    let socket: Socket
    let channel: Channel
    var output: [UInt8] = []
    var sent = 0
    var isClosed = false
    var topics: [[UInt8]: Int] = [:]

    var isBehind: Bool { sent < output.count }

    func wants(_ topic: [UInt8]) -> Bool { topics.keys.contains { topic.starts(with: $0) } }
  }

  private let listeners: [(channel: Channel, socket: Socket)]
  private let peers = Mutex<[Int: Peer]>([:])
  private let bell: Bell

  /// The connections that are held open at once.
  private static let mostPeers = 256
  /// The bytes that all connections together may have begun and not ended.
  private static let mostHeld = 256 << 20
  /// The bytes that may wait for a front end that does not read: it then loses messages.
  private static let mostWaiting = 64 << 20
  private static let mostTopics = 100

  /// Listens on the addresses of a connection file.
  package init(_ file: ConnectionFile) throws(SystemError) {
    bell = try Bell()
    var listeners: [(Channel, Socket)] = []
    for channel in Channel.allCases {
      switch file.address(of: channel) {
      case .port(let host, let port):
        listeners.append((channel, try Socket.listening(host: host, port: port)))
      case .path(let path): listeners.append((channel, try Socket.listening(path: path)))
      }
    }
    self.listeners = listeners
  }

  /// The port of a channel.
  package func port(of channel: Channel) -> Int {
    listeners.first { $0.channel == channel }?.socket.port ?? 0
  }
}

extension KernelSockets {
  /// Sends a message to one connection; one that is closed gets nothing.
  package func send(_ parts: [[UInt8]], to connection: Connection) {
    let bytes = wireBytes(of: parts)
    peers.withLock { Self.put(bytes, connection.number, &$0) }
    wake()
  }

  /// Sends a message to all who have subscribed to its first part.
  package func publish(_ parts: [[UInt8]]) {
    let bytes = wireBytes(of: parts)
    peers.withLock { peers in
      for (number, peer) in peers where peer.channel == .iopub && peer.wants(parts[0]) {
        // As with libzmq, a front end that is too far behind misses messages.
        guard peer.output.count - peer.sent < Self.mostWaiting else { continue }
        Self.put(bytes, number, &peers)
      }
    }
    wake()
  }

  /// Waits until everything is sent, or the time is over.
  package func drain(atMost time: Duration) {
    let end = ContinuousClock.now + time
    while peers.withLock({ $0.values.contains { $0.isBehind && !$0.isClosed } }),
      ContinuousClock.now < end
    {
      DetachedThread.pause(.milliseconds(2))
    }
  }

  private func wake() {
    if peers.withLock({ $0.values.contains { $0.isBehind || $0.isClosed } }) { bell.ring() }
  }

  private static func put(_ bytes: [UInt8], _ number: Int, _ peers: inout [Int: Peer]) {
    guard peers[number]?.isClosed == false else { return }
    peers[number]?.output += bytes
    flush(number, &peers)
  }

  /// Writes what there is room for.
  private static func flush(_ number: Int, _ peers: inout [Int: Peer]) {
    while let peer = peers[number], !peer.isClosed, peer.isBehind {
      // One who has gone needs nothing more.
      guard let count = try? peer.socket.write(peer.output[peer.sent...]) else {
        peers[number]?.isClosed = true
        return
      }
      if count == 0 { break }
      peers[number]?.sent += count
    }
    if peers[number]?.isBehind == false {
      peers[number]?.output.removeAll(keepingCapacity: false)
      peers[number]?.sent = 0
    }
  }
}

extension KernelSockets {
  /// Reads on a thread of its own from now on, and tells what happens there; false where no thread
  /// can be started.
  ///
  /// - Parameter period: the time after which quiet is told; never where it is nil.
  package func start(
    quiet period: Duration? = nil, _ tell: @escaping @Sendable (Event) -> Void
  ) -> Bool {
    DetachedThread.start(stackSize: 1 << 20) { [self] in
      var reader = Reader(sockets: self, tell: tell)
      while true {
        // A wait that fails does so for want of memory: it is tried again.
        do { try reader.turn(atMost: period) } catch { DetachedThread.pause(.milliseconds(50)) }
      }
    }
  }

  /// The state of the thread that reads.
  private struct Reader {
    let sockets: KernelSockets
    let tell: @Sendable (Event) -> Void
    var conversations: [Int: Conversation] = [:]
    var next = 1
    var chunk = [UInt8](repeating: 0, count: 1 << 16)

    /// Waits until something happens, and does what is to be done.
    mutating func turn(atMost time: Duration?) throws {
      let open = sockets.peers.withLock { peers in
        peers = peers.filter { !$0.value.isClosed }
        return peers.map { ($0.key, $0.value.socket, $0.value.isBehind) }
      }
      conversations = conversations.filter { number, _ in open.contains { $0.0 == number } }
      let entries =
        [SocketWatch.Entry(sockets.bell)]
        + sockets.listeners.map { SocketWatch.Entry($0.socket) }
        + open.map { SocketWatch.Entry($0.1, writes: $0.2) }
      let ready = try SocketWatch.wait(for: entries, atMost: time)
      guard ready.contains(where: { $0.reads || $0.writes }) else { return tell(.quiet) }
      if ready[0].reads { sockets.bell.silence() }
      for (listener, state) in zip(sockets.listeners, ready.dropFirst()) where state.reads {
        try accept(listener.socket, listener.channel)
      }
      for (peer, state) in zip(open, ready.dropFirst(1 + sockets.listeners.count)) {
        if state.writes { sockets.peers.withLock { KernelSockets.flush(peer.0, &$0) } }
        if state.reads { read(peer.0, peer.1) }
      }
    }

    private mutating func accept(_ listener: Socket, _ channel: Channel) throws {
      while let socket = try listener.accepted() {
        guard conversations.count < KernelSockets.mostPeers else { continue }
        let conversation = Conversation(channel.socketType)
        let number = next
        next += 1
        conversations[number] = conversation
        sockets.peers.withLock { peers in
          peers[number] = Peer(socket: socket, channel: channel)
          KernelSockets.put(conversation.opening, number, &peers)
        }
      }
    }

    /// Reads once from a connection; the others have their turn before it is read from again.
    private mutating func read(_ number: Int, _ socket: Socket) {
      let count: Int
      do {
        guard let read = try socket.read(into: &chunk) else { return }
        count = read
      } catch { return close(number) }
      guard count > 0 else { return close(number) }
      let before = conversations.values.reduce(0) { $0 + $1.held }
      guard before + count <= KernelSockets.mostHeld else { return close(number) }
      do {
        let events = try conversations[number]?.take(chunk[..<count]) ?? []
        for event in events { try follow(event, number) }
      } catch { close(number) }
    }

    private func close(_ number: Int) {
      sockets.peers.withLock { $0[number]?.isClosed = true }
    }

    private func follow(_ event: Conversation.Event, _ number: Int) throws(WireProblem) {
      switch event {
      case .ready: break
      case .answer(let bytes):
        sockets.peers.withLock { KernelSockets.put(bytes, number, &$0) }
      case .subscribed(let topic):
        let count = sockets.peers.withLock { peers in
          peers[number]?.topics[topic, default: 0] += 1
          return peers[number]?.topics.count ?? 0
        }
        guard count <= KernelSockets.mostTopics else { throw .tooManySubscriptions }
        tell(.subscription(Connection(number)))
      case .unsubscribed(let topic):
        sockets.peers.withLock { peers in
          guard let count = peers[number]?.topics[topic] else { return }
          peers[number]?.topics[topic] = count > 1 ? count - 1 : nil
        }
      case .message(let parts):
        guard let channel = sockets.peers.withLock({ $0[number]?.channel }) else { return }
        guard channel != .heartbeat else {
          return sockets.send(parts, to: Connection(number))
        }
        tell(.message(parts, on: channel, from: Connection(number)))
      }
    }
  }
}
