package import JSONTrees

/// The connection file of a kernel: the addresses that it listens on, and the key that it shares with
/// its front ends.
package struct ConnectionFile: Sendable {
  /// The address of a channel.
  package enum Address: Sendable, Equatable {
    case port(host: String, Int)
    case path(String)
  }

  /// The key of the signatures; empty where messages bear none.
  package let key: [UInt8]
  private let host: String
  private let isPath: Bool
  private let ports: [Channel: Int]

  /// Something that a connection file lacks, by the name of its member.
  package struct Lack: Error, Equatable {
    /// The name of the member.
    package let member: String
  }

  /// Reads the members of a connection file.
  package init(_ tree: JSONTree) throws(Lack) {
    guard tree.members != nil else { throw Lack(member: "ip") }
    let transport = tree["transport"]?.string ?? "tcp"
    guard ["tcp", "ipc"].contains(transport) else { throw Lack(member: "transport") }
    isPath = transport == "ipc"
    guard let host = tree["ip"]?.string, !host.isEmpty else { throw Lack(member: "ip") }
    self.host = host
    key = Array((tree["key"]?.string ?? "").utf8)
    let scheme = tree["signature_scheme"]?.string ?? "hmac-sha256"
    guard scheme == "hmac-sha256" || key.isEmpty else { throw Lack(member: "signature_scheme") }
    var ports: [Channel: Int] = [:]
    for channel in Channel.allCases {
      let member = channel.rawValue + "_port"
      guard let port = tree[member]?.integer, (0...65535).contains(port) else {
        throw Lack(member: member)
      }
      ports[channel] = port
    }
    self.ports = ports
  }

  /// The address of a channel.
  package func address(of channel: Channel) -> Address {
    let port = ports[channel] ?? 0
    return isPath ? .path("\(host)-\(port)") : .port(host: host, port)
  }
}
