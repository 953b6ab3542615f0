/// What the text was, state after state; letters typed in a row are one step.
struct UndoStack {
  typealias State = (text: [Unicode.Scalar], cursor: Int)

  private var states: [(state: State, isTyping: Bool)] = [(([], 0), false)]
  private static let limit = 200

  /// Notes the text before a key.
  mutating func note(_ state: State) {
    guard let last = states.last, last.state.text != state.text else { return }
    let before = last.state
    let isTyping =
      state.text.count == before.text.count + 1 && state.cursor == before.cursor + 1
      && !state.text[state.cursor - 1].properties.isWhitespace
    if isTyping, last.isTyping { states.removeLast() }
    states.append((state, isTyping))
    if states.count > Self.limit { states.removeFirst() }
  }

  /// The state before the present one, which goes; nil at the first.
  mutating func previous() -> State? {
    guard states.count > 1 else { return nil }
    states.removeLast()
    return states.last?.state
  }
}
