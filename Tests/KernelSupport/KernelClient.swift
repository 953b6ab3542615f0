package import JSONTrees
package import JupyterProtocol
import Platform

/// A front end of a kernel: sends requests and gathers what comes of them.
package final class KernelClient {
  private let shell: WireClient
  private let control: WireClient
  private let news: WireClient
  private let key: MessageKey
  private var count = 0
  /// A name of its own, so that what comes of other clients' requests is told apart.
  private let name = String(UInt64.random(in: 0...UInt64.max), radix: 16)

  /// A message of a kernel.
  package struct Message {
    /// Its type: `execute_reply`.
    package let type: String
    /// The number of the request that it follows from; nil where it follows from none of ours.
    package let parent: Int?
    /// What it says.
    package let content: JSONTree
  }

  /// The outcome of a request.
  package struct Outcome {
    /// The answer.
    package let reply: JSONTree
    /// The news up to its end, without the states.
    package let news: [Message]
  }

  /// Connects to a kernel.
  package init(_ file: ConnectionFile, port: (Channel) -> Int) throws {
    key = MessageKey(file.key)
    news = try WireClient(.subscriber, port: port(.iopub))
    try news.send([[1]])
    shell = try WireClient(.dealer, port: port(.shell))
    control = try WireClient(.dealer, port: port(.control))
    while try read(news.message()).type != "iopub_welcome" {}
  }

  /// Sends a request; its number.
  package func send(
    _ type: String, _ content: JSONTree, metadata: JSONTree = .object([:]),
    on channel: Channel = .shell
  ) throws -> Int {
    count += 1
    let header: JSONTree = .object(["msg_id": .text("\(name)-\(count)"), "msg_type": .text(type)])
    let body = [header.bytes, Array("{}".utf8), metadata.bytes, content.bytes]
    let parts = [Array("<IDS|MSG>".utf8), key.signature(of: body)] + body
    try (channel == .control ? control : shell).send(parts)
    return count
  }

  /// Waits for what comes of a request.
  package func outcome(of number: Int, on channel: Channel = .shell) throws -> Outcome {
    var found: [Message] = []
    while true {
      let message = try read(news.message())
      guard message.parent == number else { continue }
      guard message.type == "status" else {
        found.append(message)
        continue
      }
      if message.content["execution_state"]?.string == "idle" { break }
    }
    while true {
      let message = try read((channel == .control ? control : shell).message())
      if message.parent == number { return Outcome(reply: message.content, news: found) }
    }
  }

  /// Waits for news of a type, which are then no part of any outcome.
  package func waitForNews(_ type: String) throws {
    while try read(news.message()).type != type {}
  }

  /// Waits for the answer to a request, whatever else happens.
  package func waitForReply(to number: Int, on channel: Channel) throws {
    while try read((channel == .control ? control : shell).message()).parent != number {}
  }

  /// Runs a cell.
  package func run(
    _ code: String, metadata: JSONTree = .object([:]), _ more: [String: JSONTree] = [:]
  ) throws -> Outcome {
    let content: JSONTree = .object(["code": .text(code)].merging(more) { $1 })
    return try outcome(of: send("execute_request", content, metadata: metadata))
  }

  private func read(_ parts: [[UInt8]]) throws -> Message {
    guard let mark = parts.firstIndex(of: Array("<IDS|MSG>".utf8)), parts.count == mark + 6,
      key.isSigned(Array(parts[(mark + 2)...]), by: parts[mark + 1]),
      let header = try? JSONTree(parts[mark + 2]),
      let parent = try? JSONTree(parts[mark + 3]),
      let content = try? JSONTree(parts[mark + 5])
    else { throw WireClient.Trouble.closed }
    return Message(
      type: header["msg_type"]?.string ?? "",
      parent: number(of: parent["msg_id"]?.string ?? ""), content: content)
  }

  /// The number of a request of this client.
  private func number(of id: String) -> Int? {
    let parts = id.split(separator: "-")
    return parts.count == 2 && parts[0] == name ? Int(parts[1]) : nil
  }
}

extension KernelClient.Outcome {
  /// The plain texts that the request gave, in order.
  package var texts: [String] {
    news.compactMap { message in
      message.content["text"]?.string ?? message.content["data"]?["text/plain"]?.string
        ?? message.content["evalue"]?.string
    }
  }
}
