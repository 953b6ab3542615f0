/// A socket of a kernel.
package enum Channel: String, CaseIterable, Sendable {
  case shell, iopub, stdin, control
  case heartbeat = "hb"

  /// The type of its socket.
  package var socketType: SocketType {
    switch self {
    case .iopub: .publisher
    case .heartbeat: .reply
    case .shell, .stdin, .control: .router
    }
  }
}
