package import JSONTrees

/// A message that a front end has sent.
package struct Request: Sendable {
  /// The channel that it came on.
  package let channel: Channel
  /// The connection that it came on, and that the answer goes to: clients may share an identity.
  package let sender: KernelSockets.Connection
  /// The parts before the message proper, which the answer bears too.
  let envelope: [[UInt8]]
  /// The header as it came, which its answers repeat.
  package let header: [UInt8]
  /// What it asks for: `execute_request`.
  package let type: String
  /// What the front end tells beside; that of a cell, as Jupyter's editors send it.
  package let metadata: JSONTree
  /// What it asks in particular.
  package let content: JSONTree

  /// The type of its answer: `execute_reply`.
  package var replyType: String {
    type.hasSuffix("_request") ? type.dropLast("_request".count) + "_reply" : type + "_reply"
  }
}

/// A message of a kernel in its parts, and the reading of those of front ends.
///
/// ```
/// envelope… · <IDS|MSG> · signature · header · parent · metadata · content · buffers…
/// ```
package enum MessageParts {
  static let delimiter = Array("<IDS|MSG>".utf8)

  /// A message that is dropped, and why.
  package enum Problem: Error, Equatable {
    case noMessage, wrongSignature, repeated, malformed
  }

  /// The parts of a message that is signed.
  static func signed(
    _ body: [[UInt8]], key: MessageKey, envelope: [[UInt8]]
  ) -> [[UInt8]] {
    envelope + [delimiter, key.signature(of: body)] + body
  }

  /// The four signed parts of a message that has come, its signature checked.
  static func body(
    of parts: [[UInt8]], key: MessageKey
  ) throws(Problem) -> (envelope: [[UInt8]], signature: [UInt8], body: [[UInt8]]) {
    guard let mark = parts.firstIndex(of: delimiter), parts.count >= mark + 6 else {
      throw .noMessage
    }
    let body = Array(parts[(mark + 2)..<(mark + 6)])
    let signature = parts[mark + 1]
    guard key.isSigned(body, by: signature) else { throw .wrongSignature }
    return (Array(parts[..<mark]), signature, body)
  }

  /// The request that the parts of a message are.
  package static func request(
    _ parts: [[UInt8]], on channel: Channel, from sender: KernelSockets.Connection, key: MessageKey
  ) throws(Problem) -> (request: Request, signature: [UInt8]) {
    let (envelope, signature, body) = try body(of: parts, key: key)
    // What is no JSON is no request.
    guard let header = try? JSONTree(body[0]), case .text(let type)? = header["msg_type"],
      let content = try? JSONTree(body[3]), content.members != nil
    else { throw .malformed }
    // Metadata that are none say nothing.
    let metadata = (try? JSONTree(body[2])) ?? .object([:])
    let request = Request(
      channel: channel, sender: sender, envelope: envelope, header: body[0], type: type,
      metadata: metadata, content: content)
    return (request, signature)
  }
}
