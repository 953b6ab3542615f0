import JSONTrees
import JupyterProtocol

/// The bytes of a connection to a kernel: whatever they are, they are read in the same way however they
/// are cut, hold no more room than they take, and no message is taken that nobody has signed.
enum WireTarget {
  private static let types: [SocketType] = [.router, .publisher, .reply]

  static func check(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let type = types[Int(first) % types.count]
    // Most inputs begin where a conversation is open, or the fuzzer would never get there.
    let head = first & 0x80 == 0 ? opening(type) : []
    let input = head + bytes.dropFirst()
    let whole = events(input, type, by: input.count)
    precondition(whole == events(input, type, by: 1 + Int(first) % 13))
    for case .message(let parts) in whole.events { checkMessage(parts) }
    checkMessage([
      Array("<IDS|MSG>".utf8), [], Array(bytes), Array(bytes), Array(bytes), Array(bytes),
    ])
  }

  private struct Reading: Equatable {
    var events: [Conversation.Event] = []
    var problem: WireProblem?
  }

  private static func events(_ bytes: [UInt8], _ type: SocketType, by step: Int) -> Reading {
    var conversation = Conversation(type)
    var reading = Reading()
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = rest.prefix(step)
      rest = rest.dropFirst(step)
      do {
        // Events before a problem in the same piece are not told; neither are they in smaller ones.
        reading.events += try conversation.take(taken)
      } catch {
        return Reading(events: [], problem: error)
      }
      precondition(conversation.held <= bytes.count)
    }
    return reading
  }

  private static func checkMessage(_ parts: [[UInt8]]) {
    let sender = KernelSockets.Connection(1)
    let signed = try? MessageParts.request(
      parts, on: .shell, from: sender, key: MessageKey([1, 2, 3]))
    precondition(signed == nil, "a message without a signature was taken")
    // Without a key whatever is a message is one.
    let open = try? MessageParts.request(parts, on: .shell, from: sender, key: MessageKey([]))
    if let open {
      precondition((try? JSONTree(open.request.content.bytes)) == open.request.content)
    }
  }

  /// The bytes of a client that may connect to a socket of a type.
  private static func opening(_ type: SocketType) -> [UInt8] {
    let client =
      switch type {
      case .publisher: Conversation(.subscriber)
      case .reply: Conversation(.request)
      default: Conversation(.dealer)
      }
    return client.opening + client.handshake
  }
}
