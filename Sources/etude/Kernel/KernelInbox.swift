import JupyterProtocol
import LineEditor
import Platform

/// The requests that wait for the kernel: those of the control channel first, then the others in the
/// order in which they came.
final class KernelInbox: Sendable {
  private struct State {
    var urgent: [Request] = []
    var queue: [Request] = []
    var isWorking = false

    var isIdle: Bool { !isWorking && urgent.isEmpty && queue.isEmpty }
  }

  private let state = Monitor(State())

  /// Adds a request, on the thread that reads.
  func add(_ request: Request) {
    state.withLock { state in
      // A Ctrl-C that came while nothing ran is over; one that comes from now on counts.
      if state.isIdle { Interrupts.clear() }
      if request.channel == .control {
        state.urgent.append(request)
      } else {
        state.queue.append(request)
      }
    }
  }

  /// Does what Ctrl-C does, where anything runs or waits to.
  func interrupt() {
    state.withLock { if !$0.isIdle { ThisProcess.interrupt() } }
  }

  /// The next request, for which it waits.
  func next() -> Request? {
    state.withLock { $0.isWorking = false }
    return state.wait { state -> Request? in
      guard !state.urgent.isEmpty || !state.queue.isEmpty else { return nil }
      state.isWorking = true
      return state.urgent.isEmpty ? state.queue.removeFirst() : state.urgent.removeFirst()
    }
  }

  /// Takes out the cells that wait to run, once those that are on their way have come.
  func takeCells(after grace: Duration) -> [Request] {
    DetachedThread.pause(grace)
    return state.withLock { state in
      let cells = state.queue.filter { $0.type == "execute_request" }
      state.queue.removeAll { $0.type == "execute_request" }
      return cells
    }
  }
}
