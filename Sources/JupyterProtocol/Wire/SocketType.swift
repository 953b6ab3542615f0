/// A type of socket of ZeroMQ, by its name on the wire.
package enum SocketType: String, Sendable {
  case router = "ROUTER"
  case publisher = "XPUB"
  case reply = "REP"
  case dealer = "DEALER"
  case subscriber = "SUB"
  case request = "REQ"

  /// Returns whether the two sides of a connection can have these types.
  func speaks(with other: String) -> Bool {
    switch self {
    case .router: ["DEALER", "REQ", "ROUTER"].contains(other)
    case .publisher: ["SUB", "XSUB"].contains(other)
    case .reply: ["REQ", "DEALER"].contains(other)
    case .dealer: ["ROUTER", "REP", "DEALER"].contains(other)
    case .subscriber: ["PUB", "XPUB"].contains(other)
    case .request: ["REP", "ROUTER"].contains(other)
    }
  }
}
